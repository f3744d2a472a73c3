/// What YAML takes for its own and an author may have meant as text: ` #` and the comma of a list in brackets.
enum YAMLHabits {
    /// A `#` right before a letter behind a plain scalar. A comment of its own has a space behind its mark.
    static func cut(behind location: SourceLocation) -> SourceLocation? {
        let bytes = location.file.bytes
        let mark = bytes[location.end...].drop { $0 == UInt8(ascii: " ") }.startIndex
        guard mark > location.end, mark + 1 < bytes.count, bytes[mark] == UInt8(ascii: "#"),
            bytes[mark + 1] > UInt8(ascii: " ")
        else { return nil }
        let end = bytes[mark...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return location.file.location(mark..<end)
    }

    /// `[Xã, phường, thị trấn]`: an item in small letters behind one that begins with a capital. Ids and yes and no are
    /// ASCII.
    static func splits(_ items: [YAMLNode]) -> [(one: YAMLNode, other: YAMLNode)] {
        zip(items, items.dropFirst()).compactMap { one, other in
            guard let first = one.plainText, let second = other.plainText,
                first.first?.isUppercase == true, second.first?.isLowercase == true
            else { return nil }
            return (first + second).utf8.allSatisfy { $0 < 0x80 } ? nil : (one, other)
        }
    }
}

extension YAMLNode {
    fileprivate var plainText: String? {
        guard case .scalar(let scalar) = content, scalar.style == .plain else { return nil }
        return scalar.text
    }
}
