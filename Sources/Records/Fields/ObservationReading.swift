import Syntax

/// How an indicator's figures are written: what must be known of it before an observation can be read.
struct IndicatorForm {
    let measure: Measure
    let time: TimeNature
}

extension Observation {
    /// Nil where the observation cannot be read; an unknown indicator is reported with the other references.
    convenience init?(
        _ fields: inout Fields, indicator: Reference<Indicator>?, forms: [ID<Indicator>: IndicatorForm],
        defaults: Defaults
    ) {
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
        guard let indicator, let place, let form, revision != nil || !fields.isRevision,
            fields.checkTime(of: indicator, form, period: period, asOf: asOf)
        else { return nil }
        var defaults = defaults
        defaults.id = "\(indicator.id)/\(period?.code ?? asOf?.value?.iso ?? "")/\(place)"
        if let day = asOf?.value { defaults.id? += "/\(day.iso)" }
        if let revision { defaults.id? += "/\(revision.day.iso)" }
        guard let figure, let header = fields.header(of: Observation.self, defaults: defaults, checkingSlug: false)
        else { return nil }
        self.init(
            header: header, indicator: indicator, place: place, period: period, asOf: asOf, figure: figure,
            valueLocation: fields.location(of: .value), universe: universe, status: status, precision: precision,
            places: places, revision: revision)
    }
}

extension Fields {
    /// A record that only half says what it replaces is none that stands by itself.
    fileprivate var isRevision: Bool { [.revises, .revision, .revisedOn, .reason].contains(where: has) }

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
    /// given.
    fileprivate mutating func checkTime(
        of indicator: Reference<Indicator>, _ form: IndicatorForm, period: Period?, asOf: Stated<Day>?
    ) -> Bool {
        switch form.time {
        case .flow where period == nil:
            findings.error(.flowWithoutPeriod(indicator: indicator.id.text), at: location)
        case .stock where period == nil && asOf?.value == nil, .cumulative where period == nil && asOf?.value == nil:
            findings.error(.stockWithoutDay(indicator: indicator.id.text), at: location)
        default: return true
        }
        return false
    }
}
