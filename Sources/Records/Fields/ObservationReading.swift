import Syntax

/// How an indicator's figures are written: what must be known of it before an observation can be read.
struct IndicatorForm {
    /// Kept by its observations, whose own copies of the text would be a million.
    let id: ID<Indicator>
    let measure: Measure
    let time: TimeNature

    init(_ indicator: Indicator) {
        (id, measure, time) = (indicator.id, indicator.measure, indicator.time)
    }
}

extension Observation {
    /// Nil where the observation cannot be read; an unknown indicator is reported with the other references.
    /// - Parameter sources: of the observation read before, which mostly are those of this one too: then both keep one
    ///   list.
    static func read(
        _ fields: inout Fields, indicator: Reference<Indicator>?, forms: [ID<Indicator>: IndicatorForm],
        defaults: Defaults, sharing sources: inout [ID<Source>]
    ) -> Observation? {
        let place = fields.optional(.place, as: Reference<Place>.self)?.id ?? defaults.place
        let period = fields.optional(.period, as: Period.self) ?? defaults.period
        let asOf = fields.optional(.asOf, as: Stated<Day>.self) ?? defaults.asOf
        let universe = fields.optional(.universe, as: Reference<Universe>.self)
        let status = fields.optionalTerm(.status, as: FigureStatus.self) ?? defaults.status ?? .notStated
        let precision = fields.optionalTerm(.precision, as: Precision.self) ?? .exact
        let places = fields.list(.places, of: Reference<Place>.self)
        let form = indicator.flatMap { forms[$0.id] }
        let figure = form.flatMap { fields.figure(measuredBy: $0.measure) }
        let revision = form.flatMap { fields.revision(measuredBy: $0.measure) }
        let isTimed = fields.checkTime(of: indicator, form, period: period, asOf: asOf, defaults)
        // Read whatever else is wrong, so that a source that is not there is told in the same run.
        let common = fields.common(defaults: defaults)
        let id = fields.optional(.id, as: String.self)
        guard let form, let place, isTimed, revision != nil || !fields.isRevision, let figure else { return nil }
        if !sources.elementsEqual(common.sources.lazy.map(\.id)) { sources = common.sources.map(\.id) }
        return Observation(
            isPublic: common.isPublic, indicator: form.id, place: place, period: period, asOf: asOf,
            value: figure.value, status: status, precision: precision, sources: sources,
            location: fields.location, valueLocation: fields.location(of: .value),
            extras: Extras(
                id: id, note: common.note, statedPercent: figure.statedPercent, universe: universe, places: places,
                revision: revision))
    }
}

extension Fields {
    /// A record that only half says what it replaces is none that stands by itself.
    fileprivate var isRevision: Bool { has(.revises) || has(.revision) || has(.revisedOn) || has(.reason) }

    /// What it replaces, why and since when: all of it or nothing, so that no value is restated in silence.
    fileprivate mutating func revision(measuredBy measure: Measure) -> Observation.Revision? {
        guard isRevision else { return nil }
        let before = required(.revises, as: String.self).flatMap { _ in value(in: .revises, measuredBy: measure) }
        let kind = requiredTerm(.revision, as: RevisionKind.self)
        let day = required(.revisedOn, as: Day.self)
        let reason = required(.reason, as: String.self)
        guard let before, let kind, let day, let reason else { return nil }
        return Observation.Revision(
            kind: kind, day: day, reason: reason, before: before, location: location(of: .revises))
    }

    /// A flow covers a period; a stock holds on a day, or is at least reported for a period. False where neither is
    /// given, or nothing is known of the indicator. What is given and cannot be read has been reported.
    fileprivate mutating func checkTime(
        of indicator: Reference<Indicator>?, _ form: IndicatorForm?, period: Period?, asOf: Stated<Day>?,
        _ defaults: Defaults
    ) -> Bool {
        guard let indicator, let form else { return false }
        let fault: RecordFault
        switch form.time {
        case .flow where period == nil: fault = .flowWithoutPeriod(indicator: indicator.id.text)
        case .stock where period == nil && asOf?.value == nil, .cumulative where period == nil && asOf?.value == nil:
            fault = .stockWithoutDay(indicator: indicator.id.text)
        default: return true
        }
        let isUnread = period == nil && has(.period) || asOf == nil && has(.asOf) || defaults.isTimeUnread
        if !isUnread { findings.error(fault, at: location) }
        return false
    }
}
