/// Ids and addresses: runs of `a-z` and `0-9` joined by single hyphens.
public enum Slug {
    /// What a file system and an address bar both bear.
    public static let lengthLimit = 120

    /// `Đồng Khởi 2019` gives `dong-khoi-2019`; text without a letter or digit gives nothing.
    public static func make(from text: String) -> String {
        var slug: [UInt8] = []
        for byte in Folding.fold(text).utf8 {
            if isWordByte(byte) {
                slug.append(byte)
            } else if let last = slug.last, last != hyphen {
                slug.append(hyphen)
            }
        }
        if slug.count > lengthLimit { slug = Array(slug[..<lengthLimit]) }
        if slug.last == hyphen { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }

    public static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, first != hyphen, last != hyphen,
            bytes.count <= lengthLimit, bytes.allSatisfy({ isWordByte($0) || $0 == hyphen })
        else { return false }
        return !zip(bytes, bytes.dropFirst()).contains { $0 == hyphen && $1 == hyphen }
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
