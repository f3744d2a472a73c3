extension String {
    /// As a sentence or a heading begins; the rest stays as it is.
    public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// As it stands before a full stop of another sentence.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

    var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }

    /// As it stands behind a colon.
    public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
