import Syntax

/// The hand-written part of a period's summary; the sections follow from the records.
public struct SummaryForeword: HeadedRecord {
    public static let recordKind = RecordKind.summary
    public static let keys: [Key] = [.title, .period, .cutOff, .projections]

    public let header: Header<SummaryForeword>
    public let title: TypedText?
    public let period: Period
    /// The day on which the reporting ended, where it is known to be other than the calendar's.
    public let cutOff: Stated<Day>?
    /// The flows of which the report gives an estimate for the whole year.
    public let projections: [Reference<Indicator>]
    public let body: Prose
}

extension SummaryForeword: ProseRecord {
    init?(_ fields: inout Fields, defaults: Defaults, body: Prose) {
        let header = fields.header(of: SummaryForeword.self, defaults: defaults)
        let title = fields.optional(.title, as: TypedText.self)
        let period = fields.optional(.period, as: Period.self) ?? defaults.period
        let cutOff = fields.optional(.cutOff, as: Stated<Day>.self)
        let projections = fields.list(.projections, of: Reference<Indicator>.self)
        guard let header, let period else { return nil }
        self.init(
            header: header, title: title, period: period, cutOff: cutOff, projections: projections, body: body)
    }
}
