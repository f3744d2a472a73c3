/// A diagnostic in words: what is wrong, and what to write instead.
public struct Message: Sendable, Equatable {
    public let text: String
    public let help: String?

    public init(_ text: String, help: String? = nil) {
        self.text = text
        self.help = help
    }
}
