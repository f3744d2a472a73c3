/// Text and names of XML.
enum XMLText {
    /// With the references in it replaced: `&amp;`, `&#7897;`.
    static func decoded(_ bytes: ArraySlice<UInt8>) throws(XMLReader.Problem) -> String {
        let ampersand = UInt8(ascii: "&")
        guard bytes.contains(ampersand) else { return try valid(bytes) }
        var text = ""
        var rest = bytes
        while let start = rest.firstIndex(of: ampersand) {
            text += try valid(rest[..<start])
            guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw .malformed }
            text.unicodeScalars.append(try character(String(decoding: rest[(start + 1)..<end], as: UTF8.self)))
            rest = rest[(end + 1)...]
        }
        return text + (try valid(rest))
    }

    /// `x:row` is `row`: the few vocabularies of workbooks share no name that matters.
    static func localName(_ name: String) -> String {
        name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    private static func valid(_ bytes: ArraySlice<UInt8>) throws(XMLReader.Problem) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        return text
    }

    private static func character(_ name: String) throws(XMLReader.Problem) -> Unicode.Scalar {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { throw .hostile }
        let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
        guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value != 0 else { throw .malformed }
        return scalar
    }
}

extension XMLText {
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(scalar)
            }
        }.joined()
    }
}
