import Syntax

/// Ids for the places that a list leaves without: the slug of the name, `xa-phu-hung`; where several places share a
/// name, with the id of the place above it, `xa-an-hiep.ba-tri`.
struct PlaceIDs {
    private var counts: [String: Int] = [:]

    init(_ items: [SetFile.Item]) {
        for item in items where item.text(of: .id) == nil {
            counts[PlaceIDs.slug(of: item), default: 0] += 1
        }
    }

    /// Nil, or any, where the list gives one.
    func id(of item: SetFile.Item) -> String? {
        guard item.text(of: .id) == nil else { return item.id }
        let slug = PlaceIDs.slug(of: item)
        guard !slug.isEmpty else { return item.id }
        guard counts[slug, default: 0] > 1, let parent = item.text(of: .parent) else { return item.id ?? slug }
        return item.id ?? "\(slug).\(parent)"
    }

    private static func slug(of item: SetFile.Item) -> String { Slug.make(from: item.text(of: .name) ?? "") }
}

extension SetFile.Item {
    fileprivate func text(of key: Key) -> String? {
        if case .row(let row) = text { return row.cell(of: key)?.text }
        for entry in text.entries where Key(written: entry.key) == key {
            guard case .scalar(let scalar) = entry.value.content, !scalar.text.isEmpty else { continue }
            return scalar.text
        }
        return nil
    }
}
