import Records
import Syntax

/// All figures of the site. Whoever prints a number takes it from here.
public struct FigureBook: Sendable {
    /// Ordered by indicator, then the latest first, then by place.
    public let all: [Figure]
    private let byIndicator: [ID<Indicator>: [Int]]
    private let bySeries: [SeriesKey: [Int]]
    private let byPlace: [ID<Place>: [Int]]
    private let byModel: [ID<Model>: [Int]]
    private let byObservation: [ID<Observation>: [Int]]

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
        ConsistencyCheck(catalogue, Array(derivation.figures.values)).run(diagnostics: &diagnostics)
        derivation.run(over: FigureBook.periods(of: catalogue), diagnostics: &diagnostics)
        FreezeCheck(catalogue.frozen).check(derivation.figures, diagnostics: &diagnostics)
        let figures = DisclosureControl(catalogue).applied(to: derivation.figures)
        self.init(figures.sorted { FigureBook.isBefore($0.address, $1.address) })
    }

    /// One figure of each address, the newest where records replace each other.
    private static func stated(_ catalogue: Catalogue, diagnostics: inout Diagnostics) -> [FigureAddress: Figure] {
        let making = FigureMaking(catalogue)
        var made: [FigureAddress: Figure] = [:]
        var revised: [FigureAddress: [(revision: Observation.Revision, figure: Figure)]] = [:]
        for observation in catalogue.observations {
            guard let figure = making.figure(of: observation, diagnostics: &diagnostics) else { continue }
            if let revision = observation.revision {
                revised[figure.address, default: []].append((revision, figure))
            } else if let other = made.updateValue(figure, forKey: figure.address) {
                let places = (figure.receipts.records + other.receipts.records).sorted()
                let fault = StatsFault.figureTwice(address: figure.address.text)
                diagnostics.error(fault, at: places[places.count - 1], related: Array(places.dropLast()))
            }
        }
        for (address, replacements) in revised {
            let chain = RevisionChain(original: made[address], replacements)
            made[address] = chain.figure(diagnostics: &diagnostics)
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

    private init(_ all: [Figure]) {
        self.all = all
        byIndicator = Dictionary(grouping: all.indices) { all[$0].indicator.id }
        bySeries = Dictionary(grouping: all.indices) {
            SeriesKey(indicator: all[$0].indicator.id, place: all[$0].place.id)
        }
        byPlace = Dictionary(grouping: all.indices) { all[$0].place.id }
        byModel = FigureBook.index(all) { [$0.indicator.model?.id].compactMap { $0 } }
        byObservation = FigureBook.index(all) { $0.isDerived ? [] : $0.receipts.observations.map(\.id) }
    }

    /// One indicator at one place.
    private struct SeriesKey: Hashable {
        let indicator: ID<Indicator>
        let place: ID<Place>
    }

    private static func index<Key: Hashable>(_ all: [Figure], by keys: (Figure) -> [Key]) -> [Key: [Int]] {
        var index: [Key: [Int]] = [:]
        for (position, figure) in all.enumerated() {
            for key in keys(figure) { index[key, default: []].append(position) }
        }
        return index
    }

    private static func isBefore(_ one: FigureAddress, _ other: FigureAddress) -> Bool {
        if one.indicator != other.indicator { return one.indicator < other.indicator }
        if one.time.lastDay != other.time.lastDay { return one.time.lastDay > other.time.lastDay }
        if one.time != other.time, one.time.code != other.time.code { return one.time.code < other.time.code }
        return one.place < other.place
    }

    public func figures(of indicator: ID<Indicator>) -> [Figure] { byIndicator[indicator, default: []].map { all[$0] } }

    /// The latest first.
    public func figures(of indicator: ID<Indicator>, at place: ID<Place>) -> [Figure] {
        bySeries[SeriesKey(indicator: indicator, place: place), default: []].map { all[$0] }
    }

    public func figures(at place: ID<Place>) -> [Figure] { byPlace[place, default: []].map { all[$0] } }

    /// Of its coverage or work.
    public func figures(of model: ID<Model>) -> [Figure] { byModel[model, default: []].map { all[$0] } }

    /// Those that the observation states.
    public func figures(from observation: ID<Observation>) -> [Figure] {
        byObservation[observation, default: []].map { all[$0] }
    }

    /// What a report on `period` says of the indicator at the place, by the rules of `FigureChoice`.
    public func figure(of indicator: ID<Indicator>, in period: Period, at place: ID<Place>) -> Figure? {
        FigureChoice(figures(of: indicator, at: place)).figure(in: period)
    }
}

extension FigureAddress {
    /// As figure links write it: `ap-khu-pho-an-toan/2019-10m/ben-tre`.
    public var text: String { "\(indicator)/\(time.code)/\(place)" }
}
