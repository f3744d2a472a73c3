import Syntax

/// An `http` or `https` address as a field type.
public struct WebAddress: ScalarValue, Sendable, Hashable {
    public let text: String

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        let host = ["https://", "http://"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
        guard let host, !host.isEmpty, !host.hasPrefix("/"), !text.contains(where: { $0.isWhitespace || $0 == "\"" })
        else {
            findings.error(.badWebAddress(text), at: location)
            return nil
        }
        self.text = text
    }
}
