import Syntax

/// Ids of one document's headings: `ket-qua`, then `ket-qua-2`.
struct HeadingIDs {
    private var used: Set<String> = []
    /// For each slug the number that was given last, so that a thousand equal headings are not tried a thousand times.
    private var lastNumbers: [String: Int] = [:]

    /// For a heading without letters or digits.
    private static let nameless = "muc"

    mutating func next(for text: String) -> String {
        let slug = Slug.make(from: text)
        let base = slug.isEmpty ? HeadingIDs.nameless : slug
        var id = base
        while !used.insert(id).inserted {
            let number = lastNumbers[base, default: 1] + 1
            lastNumbers[base] = number
            id = "\(base)-\(number)"
        }
        return id
    }
}
