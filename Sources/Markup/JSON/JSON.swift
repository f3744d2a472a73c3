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
        HTML(trusted: compactText.utf8.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] })
    }

    /// As a file has it: one member a line, indented by two spaces, and a newline at the end.
    public var text: String {
        var writer = JSONWriter()
        writer.write(self)
        return writer.text + "\n"
    }
}

extension JSON {
    /// On one line and without spaces, for what only programs read.
    public var compactText: String {
        var writer = JSONWriter(isCompact: true)
        writer.write(self)
        return writer.text
    }
}

private struct JSONWriter {
    let isCompact: Bool
    private(set) var text = ""
    private var depth = 0

    init(isCompact: Bool = false) {
        self.isCompact = isCompact
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let value): text += String(value)
        case .decimal(let digits): text += digits
        case .string(let value): write(string: value)
        case .array(let items): writeLines(items, "[", "]") { $0.write($1) }
        case .object(let members):
            writeLines(members, "{", "}") { writer, member in
                writer.write(string: member.name)
                writer.text += writer.isCompact ? ":" : ": "
                writer.write(member.value)
            }
        }
    }

    private mutating func writeLines<Item>(
        _ items: [Item], _ open: String, _ close: String, _ write: (inout JSONWriter, Item) -> Void
    ) {
        text += open
        depth += 1
        for (index, item) in items.enumerated() {
            text += (index > 0 ? "," : "") + newline
            write(&self, item)
        }
        depth -= 1
        text += (items.isEmpty ? "" : newline) + close
    }

    private var newline: String { isCompact ? "" : "\n" + String(repeating: "  ", count: depth) }

    private mutating func write(string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{00}"..."\u{1F}": text += JSONWriter.escape(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
