import Markup

/// The states of the showroom as server-sent events (HTML standard, section 9.2).
enum Events {
    /// Comments between them keep the connection alive, and show when its other end has gone.
    static let pulse = Duration.seconds(10)

    static func stream(_ showroom: Showroom) async -> AsyncStream<[UInt8]> {
        let states = await showroom.states()
        return AsyncStream { continuation in
            let telling = Task {
                for await state in states { continuation.yield(event(state)) }
                continuation.finish()
            }
            let beating = Task {
                while (try? await Task.sleep(for: pulse)) != nil { continuation.yield(Array(":\n\n".utf8)) }
            }
            continuation.onTermination = { _ in
                telling.cancel()
                beating.cancel()
            }
        }
    }

    private static func event(_ state: Showroom.State) -> [UInt8] {
        let data = JSON.object([
            "site": .string(state.site), "problems": .string(state.problems), "errors": .number(state.errors),
            "warnings": .number(state.warnings),
        ])
        return Array("event: state\ndata: \(data.compactText)\n\n".utf8)
    }
}
