import Syntax

/// What was planned for an indicator, at a place, in a period.
public struct Target: HeadedRecord {
    public static let recordKind = RecordKind.target
    public static let keys: [Key] = [.indicator, .place, .period, .value]

    public let header: Header<Target>
    public let indicator: Reference<Indicator>
    public let place: ID<Place>
    public let period: Period
    public let value: Int
}

extension Target: SetRecord {
    init?(_ fields: inout Fields, defaults: Defaults) {
        let indicator = fields.required(.indicator, as: Reference<Indicator>.self)
        let place = fields.optional(.place, as: Reference<Place>.self)?.id ?? defaults.place
        let period = fields.required(.period, as: Period.self)
        let value = fields.required(.value, as: Int.self)
        var defaults = defaults
        // Without one of these there is no record, and the lack of an id is not a second fault.
        defaults.id = "\(indicator?.id.text ?? "")/\(period?.code ?? "")/\(place?.text ?? "")"
        let header = fields.header(of: Target.self, defaults: defaults, checkingSlug: false)
        guard let indicator, let place, let period, let value, let header else { return nil }
        self.init(header: header, indicator: indicator, place: place, period: period, value: value)
    }
}
