import Syntax

/// A denominator, shared and dated: how many units there were to count (164 communes in 2019).
public struct Universe: HeadedRecord {
    public static let recordKind = RecordKind.universe
    public static let keys: [Key] = [.unit, .place, .placeKinds, .count, .validFrom, .validTo]

    public let header: Header<Universe>
    /// What is counted: `xã, phường, thị trấn`.
    public let unit: String
    public let place: ID<Place>
    /// Where these are given, the count must be that of the places of these kinds.
    public let placeKinds: [PlaceKind]
    public let count: Int
    public let validity: Validity
}

extension Universe: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Universe.self, defaults: defaults)
        let unit = fields.required(.unit, as: String.self)
        let place = fields.optional(.place, as: Reference<Place>.self)?.id ?? defaults.place
        let kinds = fields.terms(.placeKinds, of: PlaceKind.self)
        let count = fields.required(.count, as: Int.self)
        let validity = fields.validity()
        guard let header, let unit, let place, let count else { return nil }
        self.init(header: header, unit: unit, place: place, placeKinds: kinds, count: count, validity: validity)
    }
}
