import Syntax

/// A file of `achievements/`: the achievement, and the observations and commendations of its front matter.
struct AchievementFile {
    private(set) var achievement: Achievement?
    private(set) var observations: [Observation] = []
    private(set) var commendations: [Commendation] = []
    private(set) var findings = Findings()

    init(_ file: ProseFile, forms: [ID<Indicator>: IndicatorForm], defaults: Defaults) {
        var fields = Fields(
            .achievement, entries: file.entries, at: file.location, allowed: Achievement.keys)
        var defaults = defaults
        defaults.id = file.id
        defaults.period = fields.period(ofFolder: file.folder)
        let header = fields.header(of: Achievement.self, defaults: defaults)
        let inner = AchievementFile.defaults(for: &fields, header: header, outer: defaults)
        var sources: [ID<Source>] = []
        observations = fields.figureFields().compactMap { figure in
            var figure = figure
            defer { findings.append(figure.fields.findings) }
            return Observation.read(
                &figure.fields, indicator: figure.indicator, forms: forms, defaults: inner, sharing: &sources)
        }
        commendations = fields.records(.commendations, of: .commendation, allowed: Commendation.keys) {
            Commendation(&$0, defaults: inner)
        }
        achievement = header.flatMap { Achievement($0, &fields, inner, observations, commendations, file.body) }
        findings.append(fields.findings)
    }

    /// What the file says once for all its figures.
    private static func defaults(
        for fields: inout Fields, header: Header<Achievement>?, outer: Defaults
    ) -> Defaults {
        let asOf = fields.optional(.asOf, as: Stated<Day>.self)
        return Defaults(
            isPublic: header?.isPublic ?? outer.isPublic,
            place: fields.optional(.place, as: Reference<Place>.self)?.id ?? outer.place, period: outer.period,
            sources: header?.sources ?? [], asOf: asOf,
            isTimeUnread: outer.period == nil || asOf == nil && fields.has(.asOf),
            status: fields.optionalTerm(.status, as: FigureStatus.self))
    }
}

extension Achievement {
    fileprivate init?(
        _ header: Header<Achievement>, _ fields: inout Fields, _ defaults: Defaults, _ observations: [Observation],
        _ commendations: [Commendation], _ body: Prose
    ) {
        let title = fields.optional(.title, as: TypedText.self)
        let summary = fields.optional(.summary, as: TypedText.self)
        let date = fields.optional(.date, as: Day.self)
        let group = fields.optionalTerm(.group, as: IndicatorGroup.self)
        let models = fields.list(.models, of: Reference<Model>.self)
        guard let period = defaults.period, let place = defaults.place else { return nil }
        self.init(
            header: header, title: title, summary: summary, period: period, date: date, place: place, group: group,
            models: models, observations: observations.map(\.id), commendations: commendations.map(\.id),
            movedFrom: fields.list(.movedFrom, of: PagePath.self), body: body)
    }
}

extension Fields {
    /// The period is the folder's; a file that names one too must name the same.
    fileprivate mutating func period(ofFolder folder: String?) -> Period? {
        let written = optional(.period, as: Period.self)
        guard let folder, case .success(let period) = PeriodText.parse(folder), period.code == folder else {
            findings.error(.badFolder(folder ?? "", kind), at: location)
            return nil
        }
        if let written, written != period {
            error(.periodDiffers(folder: folder, written: written.code), at: .period)
        }
        return period
    }

    /// `figures:` as a map from indicator to figure, or as a list of figures that name their indicator.
    fileprivate mutating func figureFields() -> [(indicator: Reference<Indicator>?, fields: Fields)] {
        guard let node = node(of: .figures) else { return [] }
        switch node.content {
        case .mapping(let entries): return entries.map { figure($0) }
        case .sequence(let nodes): return nodes.compactMap { listedFigure($0) }
        case .scalar:
            error(.wrongShape(.figures, expected: .mapping), at: .figures)
            return []
        }
    }

    private mutating func figure(_ entry: YAMLEntry) -> (indicator: Reference<Indicator>?, fields: Fields) {
        let value = YAMLEntry(key: Key.value.rawValue, keyLocation: entry.keyLocation, value: entry.value)
        var inner = [value]
        if case .mapping(let entries) = entry.value.content { inner = entries }
        let allowed = Observation.keys.filter { $0 != .indicator }
        var fields = self.inner(.observation, entries: inner, at: entry.keyLocation, allowed: allowed)
        return (
            Reference<Indicator>(text: entry.key, at: entry.keyLocation, into: &fields.findings), fields
        )
    }

    private mutating func listedFigure(_ node: YAMLNode) -> (indicator: Reference<Indicator>?, fields: Fields)? {
        guard case .mapping(let entries) = node.content else {
            findings.error(.wrongShape(.figures, expected: .records), at: node.location)
            return nil
        }
        var fields = inner(.observation, entries: entries, at: node.location, allowed: Observation.keys)
        return (fields.required(.indicator, as: Reference<Indicator>.self), fields)
    }
}
