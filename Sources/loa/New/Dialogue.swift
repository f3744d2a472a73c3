import Wording

/// Questions and answers, line by line.
struct Dialogue {
    /// The input ended, by Ctrl-D: whoever is asked wants no more of it.
    struct Ended: Error {}

    /// Why an answer is not taken, in words.
    struct Objection: Error {
        let text: String
    }

    /// The next line that was typed; nil at the end.
    let read: () -> String?
    let write: (String) -> Void

    /// On the terminal; nil where there is none. Questions go to the error stream, so that the output is the result's.
    static var onTerminal: Dialogue? {
        guard Process.isInteractive else { return nil }
        return Dialogue(read: { readLine(strippingNewline: true) }, write: Process.writeError)
    }

    /// Asks until the answer is taken.
    /// - Parameter proposal: what an empty answer stands for, as it is typed.
    func ask<Value>(
        _ question: String, proposal: String?, take: (String) -> Result<Value, Objection>
    ) throws -> Value {
        while true {
            write(question + (proposal.map { " [\($0)]" } ?? "") + ": ")
            guard let line = read() else {
                write("\n")
                throw Ended()
            }
            let typed = line.split(separator: " ").joined(separator: " ")
            switch take(typed.isEmpty ? proposal ?? "" : line) {
            case .success(let value): return value
            case .failure(let objection): write("  \(objection.text)\n")
            }
        }
    }

    /// Shows what may be chosen, before it is asked for.
    func show(_ lines: [String]) {
        write(lines.map { "  \($0)\n" }.joined())
    }
}
