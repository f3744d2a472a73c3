/// A value of JSON (RFC 8259). Members keep their order, so that the same value gives the same bytes.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number as its digits are: `98.59`. Floating point would not keep them.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Sendable, Equatable {
        public let name: String
        public let value: JSON

        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// Members without a value are left out.
    public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
    /// For a `<script>` of data: nothing in it can end the element, or begin a comment.
    public var script: HTML {
        var writer = JSONWriter(isCompact: true, escapesMarkup: true)
        writer.write(self)
        return HTML(trusted: writer.utf8)
    }

    /// As a file has it: one member a line, indented by two spaces, and a newline at the end.
    public var text: String {
        var writer = JSONWriter()
        writer.write(self)
        return String(decoding: writer.utf8, as: UTF8.self) + "\n"
    }

    /// The bytes of a file on one line and without spaces, for what only programs read.
    public var compact: [UInt8] {
        var writer = JSONWriter(isCompact: true)
        writer.write(self)
        return writer.utf8
    }

    /// The same as text.
    public var compactText: String { String(decoding: compact, as: UTF8.self) }
}

private struct JSONWriter {
    var isCompact = false
    /// Whether no `<` comes through, and no quote but those around a string, so that a scan of a page can count on pairs.
    var escapesMarkup = false
    private(set) var utf8: [UInt8] = []
    private var depth = 0

    init(isCompact: Bool = false, escapesMarkup: Bool = false) {
        self.isCompact = isCompact
        self.escapesMarkup = escapesMarkup
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: utf8 += "null".utf8
        case .bool(let value): utf8 += (value ? "true" : "false").utf8
        case .number(let value): utf8 += String(value).utf8
        case .decimal(let digits): utf8 += digits.utf8
        case .string(let value): write(string: value)
        case .array(let items): writeLines(items, "[", "]") { $0.write($1) }
        case .object(let members):
            writeLines(members, "{", "}") { writer, member in
                writer.write(string: member.name)
                writer.utf8 += (writer.isCompact ? ":" : ": ").utf8
                writer.write(member.value)
            }
        }
    }

    private mutating func writeLines<Item>(
        _ items: [Item], _ open: String, _ close: String, _ write: (inout JSONWriter, Item) -> Void
    ) {
        utf8 += open.utf8
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { utf8.append(UInt8(ascii: ",")) }
            startLine()
            write(&self, item)
        }
        depth -= 1
        if !items.isEmpty { startLine() }
        utf8 += close.utf8
    }

    private mutating func startLine() {
        guard !isCompact else { return }
        utf8.append(UInt8(ascii: "\n"))
        utf8 += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    /// Runs without special characters, nearly all text, are copied whole.
    private mutating func write(string: String) {
        var string = string
        utf8.append(UInt8(ascii: "\""))
        string.withUTF8 { bytes in
            var run = 0
            for (index, byte) in bytes.enumerated() {
                guard let escape = escape(byte) else { continue }
                utf8 += UnsafeBufferPointer(rebasing: bytes[run..<index])
                utf8 += escape.utf8
                run = index + 1
            }
            utf8 += UnsafeBufferPointer(rebasing: bytes[run...])
        }
        utf8.append(UInt8(ascii: "\""))
    }

    private func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): escapesMarkup ? "\\u0022" : "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\t"): "\\t"
        case UInt8(ascii: "<") where escapesMarkup: "\\u003c"
        case 0x00...0x1F: "\\u" + String(repeating: "0", count: byte < 0x10 ? 3 : 2) + String(byte, radix: 16)
        default: nil
        }
    }
}
