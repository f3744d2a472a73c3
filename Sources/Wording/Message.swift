/// A diagnostic in words: what is wrong, and what to write instead.
public struct Message: Sendable, Equatable {
    public let text: String
    public let help: String?

    public init(_ text: String, help: String? = nil) {
        self.text = text.shortened
        self.help = help?.shortened
    }

    /// In characters; the longest that Loa says of itself has two hundred.
    static let limit = 500
}

extension String {
    /// A message repeats what was typed, which may be a megabyte. Its ends tell what it is.
    fileprivate var shortened: String {
        guard utf8.count > Message.limit, dropFirst(Message.limit).first != nil else { return self }
        return "\(prefix(Message.limit * 2 / 3)) … \(suffix(Message.limit / 3))"
    }
}
