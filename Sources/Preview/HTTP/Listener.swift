import FlyingSocks
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A port that is listened on, and the connections that come in through it.
struct Listener: Sendable {
    let port: Int
    private let socket: AsyncSocket

    /// Far more than browsers open; beyond it new ones are closed at once.
    static let connectionLimit = 4000

    /// - Parameter port: 0 for any free one.
    init(address: String, port: Int, pool: some AsyncSocketPool) throws(PreviewError) {
        do {
            let socket = try Listener.bind(address, port)
            try socket.listen()
            guard case .ip4(_, let own) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            self.port = Int(own)
            self.socket = try AsyncSocket(socket: socket, pool: pool)
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw PreviewError(fault: .portTaken(port, free: Listener.freePort(address, after: port)))
        } catch SocketError.failed(_, let number, _) {
            throw PreviewError(fault: .cannotListen("\(address):\(port)", errno: number))
        } catch {
            throw PreviewError(fault: .cannotListen("\(address):\(port)", errno: EADDRNOTAVAIL))
        }
    }

    private static func bind(_ address: String, _ port: Int) throws -> Socket {
        guard let number = UInt16(exactly: port) else { throw SocketError.unsupportedAddress }
        let socket = try Socket(domain: AF_INET)
        do {
            _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: address, port: number))
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    private static func freePort(_ address: String, after port: Int) -> Int? {
        (port + 1..<port + 100).first { candidate in
            guard let socket = try? bind(address, candidate) else { return false }
            let isFree = (try? socket.listen()) != nil
            try? socket.close()
            return isFree
        }
    }

    /// Hands every connection to `serve`, until the task is cancelled. No client ends it, and none that the system has
    /// no descriptor for.
    func run(_ serve: @escaping @Sendable (AsyncSocket) async -> Void) async {
        let count = Counter()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                guard let client = try? await socket.accept() else {
                    try? await Task.sleep(for: .milliseconds(50))
                    continue
                }
                guard await count.enter(limit: Listener.connectionLimit) else {
                    try? client.close()
                    continue
                }
                group.addTask {
                    await serve(client)
                    await count.leave()
                }
            }
            group.cancelAll()
        }
        try? socket.close()
    }

    private actor Counter {
        private var inside = 0

        func enter(limit: Int) -> Bool {
            guard inside < limit else { return false }
            inside += 1
            return true
        }

        func leave() { inside -= 1 }
    }
}

/// The preview cannot be shown.
public struct PreviewError: Error {
    public let fault: PublishingFault
}
