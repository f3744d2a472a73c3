import Records

/// What a report on one period says, in the order in which such reports say it.
public struct Summary: Sendable {
    public let period: Period
    public let place: ID<Place>
    /// Only groups that have a figure in the period.
    public let groups: [Group]
    /// Of that year of merit; empty for a period that is not a whole year, since awards are given by the year.
    public let commendations: CommendationCounts
    /// Models whose coverage or work a figure of the period measures, or an achievement of it is about.
    public let models: [Model]
    /// Begun within the period.
    public let newModels: [Model]
    /// For the flows of which the foreword asks it.
    public let projections: [Projection]
    public let achievements: [Achievement]
    public let bulletins: [Bulletin]

    public struct Group: Sendable {
        public let group: IndicatorGroup
        public let entries: [Entry]
    }

    public struct Entry: Sendable {
        public let figure: Figure
        /// With the same months of the year before.
        public let onYear: Comparison
        /// With the period just before; nil for kinds of period that have none.
        public let onPrevious: Comparison?
        /// With the same months of the site's base year; nil where it has none, or it is the year before.
        public let onBase: Comparison?
        /// Nil where nothing was planned.
        public let target: TargetComparison?
    }

    /// Nothing at all is known of the period.
    public var isEmpty: Bool { groups.isEmpty && commendations.rows.isEmpty && achievements.isEmpty }

    public var entries: [Entry] { groups.flatMap(\.entries) }

    public var figures: [Figure] { entries.map(\.figure) }

    /// The figures alone, with what they are compared with, in the order in which staff list the indicators.
    public static func groups(
        of period: Period, at place: ID<Place>, _ catalogue: Catalogue, _ book: FigureBook, _ targets: Targets
    ) -> [Group] {
        let baseYear = catalogue.site.baseYear
        let entries = catalogue.indicators.asListed.compactMap { indicator in
            book.figure(of: indicator.id, in: period, at: place).map { figure in
                Entry(
                    figure: figure, onYear: book.changeOnYear(figure, in: period),
                    onPrevious: book.changeOnPrevious(figure, in: period),
                    onBase: baseYear.flatMap { book.changeOnBase(figure, in: period, year: $0) },
                    target: targets.comparison(of: figure, in: period))
            }
        }
        return IndicatorGroup.allCases.compactMap { group in
            let own = entries.filter { $0.figure.indicator.group == group }
            return own.isEmpty ? nil : Group(group: group, entries: own)
        }
    }

    public init(
        of period: Period, at place: ID<Place>, _ catalogue: Catalogue, _ book: FigureBook, _ targets: Targets
    ) {
        self.period = period
        self.place = place
        groups = Summary.groups(of: period, at: place, catalogue, book, targets)
        let entries = groups.flatMap(\.entries)
        commendations = CommendationCounts(in: period, catalogue)
        achievements = catalogue.achievements.filter { $0.period == period }
        bulletins = catalogue.bulletins.filter { $0.period == period }.latestFirst
        newModels = catalogue.models.filter { $0.started.map(period.contains) ?? false }
        let asked = Set(catalogue.forewords.filter { $0.period == period }.flatMap(\.projections).map(\.id))
        projections = catalogue.indicators.asListed.filter { asked.contains($0.id) }.compactMap { indicator in
            book.figure(of: indicator.id, in: period, at: place).map { Projection(of: $0, in: period, book) }
        }
        let measured = entries.compactMap { $0.figure.indicator.model?.id }
        let told = achievements.flatMap { $0.models.map(\.id) }
        let named = Set(measured + told + newModels.map(\.id))
        models = catalogue.models.filter { named.contains($0.id) }
    }
}
