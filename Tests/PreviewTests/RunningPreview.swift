import FlyingSocks
import TestSupport
import Wording

@testable import Preview

/// A preview of a folder of its own, on any free port of this computer, for as long as a test needs it.
struct RunningPreview {
    let folder: TemporaryFolder
    let port: Int

    struct Silent: Error {}

    static func with(
        _ texts: [String: String] = SmallProvince.texts(), configure: (inout Preview.Options) -> Void = { _ in },
        _ test: @Sendable (RunningPreview) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder(texts)
        var options = Preview.Options(content: folder.path, jobs: 1)
        options.port = 0
        configure(&options)
        let preview = Preview(options)
        let (events, continuation) = AsyncStream.makeStream(of: Preview.Event.self)
        let running = Task { try await preview.run { continuation.yield($0) } }
        defer { running.cancel() }
        var port: Int?
        for await event in events {
            if case .serving(let address) = event { port = Int(address.split(separator: ":").last?.dropLast() ?? "") }
            // Tests begin with the first site, or with what is wrong with it.
            switch event {
            case .made, .failed: break
            case .serving: continue
            }
            break
        }
        guard let port else { throw Silent() }
        try await test(RunningPreview(folder: folder, port: port))
    }

    /// The answer to what is sent as it stands, up to the end of the connection.
    func exchange(_ text: String) async throws -> String {
        try await exchange(Array(text.utf8))
    }

    func exchange(_ bytes: [UInt8]) async throws -> String {
        let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: UInt16(port)), timeout: 60)
        defer { try? socket.close() }
        try await socket.write(.init(bytes))
        var answer: [UInt8] = []
        // What the server has closed has been read.
        while let more = try? await within(.seconds(20), { try await socket.read(atMost: 4096) }) { answer += more }
        return String(decoding: answer, as: UTF8.self)
    }

    /// - Parameter fields: beside `Host`, each with its end of line.
    func get(_ target: String, method: String = "GET", fields: String = "") async throws -> String {
        try await exchange(
            "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(fields)Connection: close\r\n\r\n")
    }

    /// The address of the site's own stylesheet, which is named after its bytes.
    func stylesheet(of page: String) -> String {
        let addresses = page.split(separator: "href=\"").compactMap { $0.split(separator: "\"").first }
        return "/" + (addresses.first { $0.hasSuffix(".css") && !$0.hasPrefix("/") } ?? "")
    }

    func status(_ target: String, method: String = "GET", fields: String = "") async throws -> Int {
        Int(try await get(target, method: method, fields: fields).dropFirst(9).prefix(3)) ?? 0
    }

    /// The data of the next events, read in until `isLast`.
    func events(until isLast: @escaping @Sendable ([String]) async throws -> Bool) async throws -> [String] {
        let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: UInt16(port)), timeout: 60)
        defer { try? socket.close() }
        try await socket.write(.init("GET /_loa/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8))
        var text = ""
        while true {
            let data = text.split(separator: "\n").filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }
            if try await isLast(data) { return data }
            let more = try await within(.seconds(60)) { try await socket.read(atMost: 4096) }
            text += String(decoding: more, as: UTF8.self)
        }
    }
}
