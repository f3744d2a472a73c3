/// What a `Range` field asks of so many bytes (RFC 9110, section 14).
enum ByteRange: Equatable {
    /// Of several ranges at once, of other units or of nonsense the whole is the answer.
    case whole
    case part(Range<Int>)
    case unsatisfiable

    init(_ field: String?, of count: Int) {
        guard let field, field.hasPrefix("bytes="), !field.contains(",") else {
            self = .whole
            return
        }
        let ends = field.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            self = .whole
            return
        }
        self = ByteRange.range(from: Int(ends[0]), to: Int(ends[1]), of: count)
    }

    private static func range(from first: Int?, to last: Int?, of count: Int) -> ByteRange {
        switch (first, last) {
        case (nil, nil): .whole
        case (nil, let length?): length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .unsatisfiable
        case (let first?, let last?) where last < first: .whole
        case (let first?, let last): first < count ? .part(first..<min(last ?? count, count - 1) + 1) : .unsatisfiable
        }
    }
}
