import Records
import Syntax

/// All figures of the site. Whoever prints a number takes it from here.
public struct FigureBook: Sendable {
    /// Ordered by indicator, then the latest first, then by place.
    public let all: [Figure]
    private let index: FigureIndex
    private let observations: RecordSet<Observation>

    /// Makes the figures and reports every claim of the records that does not hold.
    public init(_ catalogue: Catalogue, diagnostics: inout Diagnostics) {
        let check = UniverseCheck(catalogue.places)
        for universe in catalogue.universes { check.check(universe, diagnostics: &diagnostics) }
        for target in catalogue.targets where target.sources.isEmpty {
            diagnostics.error(StatsFault.unsourced, at: target.location)
        }
        for commendation in catalogue.commendations where commendation.sources.isEmpty {
            diagnostics.error(StatsFault.unsourced, at: commendation.location)
        }
        var derivation = Derivation(FigureBook.stated(catalogue, diagnostics: &diagnostics), catalogue)
        ConsistencyCheck(catalogue, derivation.shelf.all).run(diagnostics: &diagnostics)
        derivation.run(over: FigureBook.periods(of: catalogue), diagnostics: &diagnostics)
        let figures = derivation.shelf.all
        FreezeCheck(catalogue.frozen).check(figures, diagnostics: &diagnostics)
        all = FigureBook.ordered(DisclosureControl(catalogue).applied(to: figures))
        index = FigureIndex(all, catalogue)
        observations = catalogue.observations
    }

    /// - Parameter figures: by indicator, then by place.
    private static func ordered(_ figures: [Figure]) -> [Figure] {
        figures.stretches(by: \.series.indicator).flatMap { _, stretch in
            // Of one time they stay in the order of places: so nothing but the few times is sorted.
            let byTime = Dictionary(grouping: figures[stretch], by: \.time)
            return byTime.sorted { isBefore($0.key, $1.key) }.flatMap(\.value)
        }
    }

    private static func isBefore(_ one: FigureTime, _ other: FigureTime) -> Bool {
        one.lastDay == other.lastDay ? one.code < other.code : one.lastDay > other.lastDay
    }

    /// One figure of each address, the newest where records replace each other.
    private static func stated(_ catalogue: Catalogue, diagnostics: inout Diagnostics) -> FigureShelf {
        var making = FigureMaking(catalogue)
        var made = FigureShelf(catalogue)
        var revised: [FigureAddress: [(revision: Observation.Revision, figure: Figure)]] = [:]
        for observation in catalogue.observations {
            guard let figure = making.figure(of: observation, diagnostics: &diagnostics) else { continue }
            if let revision = observation.revision {
                revised[figure.address, default: []].append((revision, figure))
                continue
            }
            if let other = made.figure(at: figure.time, in: figure.series) {
                let places = (figure.receipts.records + other.receipts.records).sorted()
                let fault = StatsFault.figureTwice(address: figure.address.text)
                diagnostics.error(fault, at: places[places.count - 1], related: Array(places.dropLast()))
            }
            made.put(figure)
        }
        for replacements in revised.values {
            let original = replacements.first.flatMap { made.figure(at: $0.figure.time, in: $0.figure.series) }
            let chain = RevisionChain(original: original, replacements)
            if let figure = chain.figure(diagnostics: &diagnostics) { made.put(figure) }
        }
        return made
    }

    /// The periods for which sums are made: those that the site reports on, and what they are compared with.
    public static func periods(of catalogue: Catalogue) -> [Period] {
        let site = catalogue.site
        let compared = site.periods.flatMap { period in
            [period, period.twin, period.previous, site.baseYear.flatMap { period.same(in: $0) }].compactMap { $0 }
        }
        // An estimate for the whole year looks at the year before.
        let years = catalogue.forewords.filter { !$0.projections.isEmpty }.compactMap { foreword in
            Period(year: foreword.period.year - 1, kind: .year)
        }
        return Set(compared + years).sorted()
    }

    public func figures(of indicator: ID<Indicator>) -> [Figure] { Array(all[index.stretch(of: indicator)]) }

    /// The latest first.
    public func figures(of indicator: ID<Indicator>, at place: ID<Place>) -> [Figure] {
        index.positions(of: indicator, at: place).map { all[Int($0)] }
    }

    public func figures(at place: ID<Place>) -> [Figure] { index.positions(at: place).map { all[Int($0)] } }

    /// Of its coverage or work.
    public func figures(of model: ID<Model>) -> [Figure] {
        index.indicators.filter { $0.model?.id == model }.flatMap { figures(of: $0.id) }
    }

    /// Those that the observation states.
    public func figures(from observation: ID<Observation>) -> [Figure] {
        guard let observation = observations[observation] else { return [] }
        return figures(of: observation.indicator, at: observation.place).filter { $0.receipts.isAll(observation) }
    }

    /// What a report on `period` says of the indicator at the place, by the rules of `FigureChoice`.
    public func figure(of indicator: ID<Indicator>, in period: Period, at place: ID<Place>) -> Figure? {
        FigureChoice(index.positions(of: indicator, at: place).lazy.map { all[Int($0)] }).figure(in: period)
    }
}

extension FigureAddress {
    /// As figure links write it: `ap-khu-pho-an-toan/2019-10m/ben-tre`.
    public var text: String { "\(indicator)/\(time.code)/\(place)" }
}
