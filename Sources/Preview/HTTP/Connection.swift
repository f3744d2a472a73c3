import FlyingSocks

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#endif

/// One client's connection: requests in, answers out, each within its time and its size.
struct Connection: Sendable {
    /// How long a client may take.
    struct Patience: Sendable {
        /// For a whole request, from its first byte.
        var request = Duration.seconds(10)
        /// Between two requests.
        var pause = Duration.seconds(30)
        /// To take one stretch of an answer.
        var answer = Duration.seconds(10)
    }

    private let socket: AsyncSocket
    private let patience: Patience
    /// What has come beyond the last request.
    private var received: [UInt8] = []

    init(_ socket: AsyncSocket, _ patience: Patience) {
        self.socket = socket
        self.patience = patience
    }

    /// Nil where the client has left, or said nothing for long.
    mutating func nextRequest() async throws -> Request? {
        // Some clients end a request with a newline too many.
        var newlines = 4
        while true {
            while newlines > 0, received.first == UInt8(ascii: "\r") || received.first == UInt8(ascii: "\n") {
                received.removeFirst()
                newlines -= 1
            }
            guard received.isEmpty else { break }
            do {
                received = try await read(until: .now + patience.pause)
            } catch is DeadlinePassed {
                return nil
            } catch SocketError.disconnected {
                return nil
            }
        }
        do {
            return try await request(by: .now + patience.request)
        } catch is DeadlinePassed {
            throw Refusal.slow
        }
    }

    private mutating func request(by end: ContinuousClock.Instant) async throws -> Request {
        var searched = 0
        var ending = headEnd(from: 0)
        while ending == nil {
            guard received.count <= RequestHead.sizeLimit else { throw Refusal.headTooLarge }
            searched = max(0, received.count - 3)
            received += try await read(until: end)
            ending = headEnd(from: searched)
        }
        guard let ending, ending.lowerBound <= RequestHead.sizeLimit else { throw Refusal.headTooLarge }
        let head = try RequestHead(Array(received[..<ending.lowerBound]))
        received.removeFirst(ending.upperBound)
        let length = try Request.bodyLength(head)
        while received.count < length { received += try await read(until: end) }
        let body = Array(received.prefix(length))
        received.removeFirst(length)
        return Request(head: head, body: body)
    }

    /// The empty line, with the end of the line before it.
    private func headEnd(from start: Int) -> Range<Int>? {
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        for index in start..<received.count where received[index] == lineFeed {
            let next = received[(index + 1)...].prefix(2)
            let before = index > 0 && received[index - 1] == carriageReturn ? index - 1 : index
            if next.first == lineFeed { return before..<index + 2 }
            if next.elementsEqual([carriageReturn, lineFeed]) { return before..<index + 3 }
        }
        return nil
    }

    private func read(until end: ContinuousClock.Instant) async throws -> [UInt8] {
        let socket = socket
        return try await within(end - .now) { try await socket.read(atMost: 4096) }
    }

    /// - Parameter isHead: whether only the head is sent.
    func send(_ response: Response, isHead: Bool, closes: Bool) async throws {
        let head = response.head(closes: closes)
        switch response.body {
        case .bytes(let bytes):
            try await write(isHead ? head : head + bytes)
        case .events(let events):
            try await write(head)
            guard !isHead else { return }
            for await event in events { try await write(event) }
        }
    }

    /// In stretches, each with its own time: a slow line is no fault, one that takes nothing is.
    private func write(_ bytes: [UInt8]) async throws {
        let socket = socket
        for start in stride(from: 0, to: bytes.count, by: Connection.stretch) {
            let stretch = Data(bytes[start..<min(start + Connection.stretch, bytes.count)])
            try await within(patience.answer) { try await socket.write(stretch) }
        }
    }

    private static let stretch = 256 << 10

    /// Closes so that the client can still read what was sent: a socket with unread input would be reset.
    func close(afterRefusal: Bool) async {
        if afterRefusal {
            shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
            let end = ContinuousClock.now + .seconds(1)
            var rest = 1 << 20
            while rest > 0, let bytes = try? await read(until: end) { rest -= bytes.count }
        }
        try? socket.close()
    }
}
