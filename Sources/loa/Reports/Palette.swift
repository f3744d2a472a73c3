import Syntax

/// The colours of a terminal, by what they say; none where the messages go to a file or to another program.
struct Palette {
    let isColoured: Bool

    static let plain = Palette(isColoured: false)

    func place(_ text: String) -> String { paint(text, "1") }
    func caret(_ text: String) -> String { paint(text, "1;36") }
    func help(_ text: String) -> String { paint(text, "32") }

    func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
        switch severity {
        case .error: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
