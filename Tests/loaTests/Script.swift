@testable import loa

/// Answers typed by nobody: the lines of a script.
final class Script {
    private var lines: [String]
    private(set) var screen = ""

    init(_ lines: [String]) {
        self.lines = lines
    }

    var dialogue: Dialogue {
        Dialogue(
            read: { self.lines.isEmpty ? nil : self.lines.removeFirst() }, write: { self.screen += $0 })
    }
}
