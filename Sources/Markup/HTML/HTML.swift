/// Markup that is safe to put into a page: literal parts are markup, and every interpolated `String` is escaped.
///
/// The only ways to make one are a literal, an interpolation and the joining of others, so that text from a file cannot
/// become markup. It is one buffer of bytes and no tree.
public struct HTML: Sendable, Equatable {
    /// As it goes into the file.
    public private(set) var utf8: [UInt8]

    /// For markup that was escaped byte by byte already.
    package init(trusted utf8: [UInt8]) {
        self.utf8 = utf8
    }

    public static let empty = HTML(trusted: [])

    public var isEmpty: Bool { utf8.isEmpty }

    public mutating func append(_ other: HTML) {
        utf8 += other.utf8
    }

    /// Escapes, as an interpolation does.
    public mutating func append(text: String) {
        Escaping.append(text, to: &utf8)
    }
}

extension HTML {
    /// Begins a new line unless the markup is at the beginning of one.
    mutating func startLine() {
        if let last = utf8.last, last != UInt8(ascii: "\n") { utf8.append(UInt8(ascii: "\n")) }
    }

    mutating func endLine() {
        dropLast("\n")
    }

    /// Takes the end away if it is this.
    mutating func dropLast(_ end: HTML) {
        if utf8.suffix(end.utf8.count).elementsEqual(end.utf8) { utf8.removeLast(end.utf8.count) }
    }
}

extension HTML {
    public static func joined(_ parts: some Sequence<HTML>, by separator: HTML = "\n") -> HTML {
        var whole = HTML.empty
        var isFirst = true
        for part in parts {
            if !isFirst { whole.append(separator) }
            whole.append(part)
            isFirst = false
        }
        return whole
    }

    public static func concatenated(_ parts: some Sequence<HTML>) -> HTML {
        joined(parts, by: .empty)
    }

    /// The markup of each item, one below the other.
    public static func each<Item>(_ items: some Sequence<Item>, _ markup: (Item) -> HTML) -> HTML {
        joined(items.lazy.map(markup))
    }

    /// Nothing when the condition does not hold.
    public static func when(_ condition: Bool, _ markup: () -> HTML) -> HTML {
        condition ? markup() : .empty
    }

    /// Nothing when there is no value.
    public static func when<Value>(_ value: Value?, _ markup: (Value) -> HTML) -> HTML {
        value.map(markup) ?? .empty
    }
}

extension HTML: CustomStringConvertible {
    /// For messages and tests; put back into an `HTML`, it is text and is escaped.
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}
