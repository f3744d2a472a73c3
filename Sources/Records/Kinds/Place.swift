import Syntax

/// An administrative unit for as long as it existed. Neither its code nor its name is an identity: codes are used again
/// for other units, and names are shared.
///
/// It never changes. A class, so that a million figures can hold it.
public final class Place: SetRecord {
    public static let recordKind = RecordKind.place
    public static let keys: [Key] = [.code, .name, .kind, .parent, .validFrom, .validTo, .successors, .tile]

    public let header: Header<Place>
    /// The statistical code, as text: `00829` keeps its zeros.
    public let code: String?
    /// With its kind, as people say it: `Huyện Ba Tri`.
    public let name: String
    public let kind: PlaceKind
    public let parent: Reference<Place>?
    public let validity: Validity
    public let successors: [Reference<Place>]
    /// Where its tile lies on a map of tiles.
    public let tile: TilePosition?

    /// `defaults.id` is what `PlaceIDs` made out of the name.
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Place.self, defaults: defaults)
        let code = fields.optional(.code, as: String.self)
        let name = fields.required(.name, as: String.self)
        let kind = fields.requiredTerm(.kind, as: PlaceKind.self)
        let parent = fields.optional(.parent, as: Reference<Place>.self)
        let validity = fields.validity()
        let successors = fields.list(.successors, of: Reference<Place>.self)
        let tile = fields.optional(.tile, as: TilePosition.self)
        if let code, ![2, 3, 5].contains(code.utf8.count) || !code.utf8.allSatisfy(\.isDigit) {
            fields.error(.badCode(code), at: .code)
        }
        guard let header, let name, let kind else { return nil }
        self.header = header
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.validity = validity
        self.successors = successors
        self.tile = tile
    }
}
