import Syntax

/// Ids for the places that a list leaves without: the slug of the name, `xa-phu-hung`; where several places share a
/// name, with the id of the place above it, `xa-an-hiep.ba-tri`.
struct PlaceIDs {
    private var counts: [String: Int] = [:]

    init(_ items: [SetFile.Item]) {
        for item in items where PlaceIDs.text(of: .id, in: item) == nil {
            counts[PlaceIDs.slug(of: item), default: 0] += 1
        }
    }

    func id(of item: SetFile.Item) -> String? {
        let slug = PlaceIDs.slug(of: item)
        guard !slug.isEmpty else { return item.id }
        guard counts[slug, default: 0] > 1, let parent = PlaceIDs.text(of: .parent, in: item) else {
            return item.id ?? slug
        }
        return item.id ?? "\(slug).\(parent)"
    }

    private static func slug(of item: SetFile.Item) -> String {
        Slug.make(from: text(of: .name, in: item) ?? "")
    }

    private static func text(of key: Key, in item: SetFile.Item) -> String? {
        for entry in item.entries where Key(written: entry.key) == key {
            guard case .scalar(let scalar) = entry.value.content, !scalar.text.isEmpty else { continue }
            return scalar.text
        }
        return nil
    }
}
