import Syntax

/// What is measured, and how: the definition that every figure of it shares.
///
/// It never changes. A class, so that a million figures can hold it.
public final class Indicator: SetRecord {
    public static let recordKind = RecordKind.indicator
    public static let keys: [Key] = [
        .name, .nameEnglish, .short, .unit, .measure, .time, .better, .universe, .model, .standard, .group,
        .sensitive, .definition, .derivedFrom, .breaks, .shortEnglish, .unitEnglish, .predicate, .predicateEnglish,
    ]

    public let header: Header<Indicator>
    public let name: String
    public let nameEnglish: String?
    /// A name for tight places.
    public let short: String
    public let shortEnglish: String?
    public let unit: String
    public let unitEnglish: String?
    /// What the counted units do, as the rest of a sentence: `đạt tiêu chuẩn “An toàn về ANTT”`. Headlines are made of it.
    public let predicate: String?
    public let predicateEnglish: String?
    public let measure: Measure
    public let time: TimeNature
    public let better: Direction
    /// The denominator of a ratio.
    public let universe: Reference<Universe>?
    /// The model whose coverage or work this measures.
    public let model: Reference<Model>?
    public let standard: Reference<Standard>?
    public let group: IndicatorGroup
    public let isSensitive: Bool
    public let definition: String?
    /// Of a flow: the cumulative whose differences it is.
    public let derivedFrom: Reference<Indicator>?
    /// In the order of their days.
    public let breaks: [SeriesBreak]

    init?(_ fields: inout Fields, defaults: Defaults) {
        let header = fields.header(of: Indicator.self, defaults: defaults)
        let name = fields.required(.name, as: String.self)
        let nameEnglish = fields.optional(.nameEnglish, as: String.self)
        let short = fields.optional(.short, as: String.self)
        let shortEnglish = fields.optional(.shortEnglish, as: String.self)
        let unit = fields.required(.unit, as: String.self)
        let unitEnglish = fields.optional(.unitEnglish, as: String.self)
        let predicate = fields.optional(.predicate, as: String.self)
        let predicateEnglish = fields.optional(.predicateEnglish, as: String.self)
        let measure = fields.requiredTerm(.measure, as: Measure.self)
        let time = fields.requiredTerm(.time, as: TimeNature.self)
        let better = fields.optionalTerm(.better, as: Direction.self) ?? .neither
        let universe = fields.optional(.universe, as: Reference<Universe>.self)
        let model = fields.optional(.model, as: Reference<Model>.self)
        let standard = fields.optional(.standard, as: Reference<Standard>.self)
        let group = fields.requiredTerm(.group, as: IndicatorGroup.self)
        let sensitive = fields.optional(.sensitive, as: Bool.self) ?? false
        let definition = fields.optional(.definition, as: String.self)
        let derivedFrom = fields.optional(.derivedFrom, as: Reference<Indicator>.self)
        let breaks = fields.breaks()
        guard let header, let name, let unit, let measure, let time, let group else { return nil }
        if derivedFrom != nil, time != .flow || measure == .ratio { fields.error(.derivedNotFlow, at: .derivedFrom) }
        self.header = header
        self.name = name
        self.nameEnglish = nameEnglish
        self.short = short ?? name
        self.shortEnglish = shortEnglish
        self.unit = unit
        self.unitEnglish = unitEnglish
        self.predicate = predicate
        self.predicateEnglish = predicateEnglish
        self.measure = measure
        self.time = time
        self.better = better
        self.universe = universe
        self.model = model
        self.standard = standard
        self.group = group
        isSensitive = sensitive
        self.definition = definition
        self.derivedFrom = derivedFrom
        self.breaks = breaks
    }
}

/// From this day on the figures mean something else than before.
public struct SeriesBreak: Sendable, Hashable {
    static let keys: [Key] = [.date, .kind]

    /// The first day of the new meaning.
    public let day: Day
    public let kind: BreakKind
    /// What changed, in a sentence for readers.
    public let note: String
}

extension Fields {
    fileprivate mutating func breaks() -> [SeriesBreak] {
        records(.breaks, allowed: SeriesBreak.keys) { fields in
            let day = fields.required(.date, as: Day.self)
            let kind = fields.requiredTerm(.kind, as: BreakKind.self)
            let note = fields.required(.note, as: String.self)
            guard let day, let kind, let note else { return nil }
            return SeriesBreak(day: day, kind: kind, note: note)
        }.sorted { $0.day < $1.day }
    }
}
