import Records
import Syntax

/// What records may not say of one another, beyond what each figure is checked for when it is made.
struct ConsistencyCheck {
    private let catalogue: Catalogue
    /// As stated, without sums.
    private let figures: [Figure]

    init(_ catalogue: Catalogue, _ figures: [Figure]) {
        self.catalogue = catalogue
        self.figures = figures
    }

    func run(diagnostics: inout Diagnostics) {
        for commendation in catalogue.commendations { checkRecipients(of: commendation, &diagnostics) }
        for figure in figures { checkPlace(of: figure, &diagnostics) }
        for indicator in catalogue.indicators { checkDerivation(of: indicator, &diagnostics) }
        checkCumulatives(&diagnostics)
        checkDenominators(&diagnostics)
    }
}

extension ConsistencyCheck {
    private func checkRecipients(of commendation: Commendation, _ diagnostics: inout Diagnostics) {
        guard let allowed = commendation.kind.soleRecipients else { return }
        for count in commendation.counts
        where count.count > 0 && [.collective, .individual, .household].contains(count.kind) {
            guard count.kind != allowed else { continue }
            let fault = StatsFault.recipientNotAllowed(commendation.kind, count.kind, allowed: allowed)
            diagnostics.error(fault, at: count.location)
        }
    }

    /// A flow is the difference of a cumulative that is measured alike.
    private func checkDerivation(of indicator: Indicator, _ diagnostics: inout Diagnostics) {
        guard let reference = indicator.derivedFrom, let source = catalogue.indicators[reference.id],
            source.time != .cumulative || source.measure != indicator.measure
        else { return }
        let fault = StatsFault.cannotDerive(from: source.id.text)
        diagnostics.error(fault, at: reference.location, related: [source.location])
    }

    /// A unit that was merged away, or was not there yet, can have no figure.
    private func checkPlace(of figure: Figure, _ diagnostics: inout Diagnostics) {
        let isThere =
            switch figure.time {
            case .asOf(let day): figure.place.validity.contains(day)
            case .over(let period), .reportedFor(let period): figure.place.validity.overlaps(period.days)
            }
        guard !isThere, let record = figure.receipts.records.first else { return }
        let fault = StatsFault.placeNotThere(place: figure.place.name, time: figure.time.code)
        diagnostics.error(fault, at: record, related: [figure.place.location])
    }

    /// What is counted from the year's beginning cannot become less within the year.
    private func checkCumulatives(_ diagnostics: inout Diagnostics) {
        let cumulative = figures.filter { $0.indicator.time == .cumulative && $0.precision == .exact }
        for (_, own) in Dictionary(grouping: cumulative, by: SeriesYear.init) {
            let series = own.sorted { $0.time.lastDay < $1.time.lastDay }
            for (earlier, later) in zip(series, series.dropFirst())
            where earlier.value.magnitude > later.value.magnitude && earlier.time.lastDay != later.time.lastDay {
                guard let record = later.receipts.records.first else { continue }
                let fault = StatsFault.cumulativeShrinks(from: earlier.value, to: later.value)
                diagnostics.error(fault, at: record, related: earlier.receipts.records)
            }
        }
    }

    /// One kind of unit at one place and time has one number.
    private func checkDenominators(_ diagnostics: inout Diagnostics) {
        let ofPlaces = Dictionary(grouping: figures.filter { $0.whole != nil }, by: PlaceTime.init).values
        for own in ofPlaces where own.count > 1 {
            for (_, ofUnit) in Dictionary(grouping: own, by: \.indicator.unit) {
                checkDenominators(ofUnit, &diagnostics)
            }
        }
    }

    private func checkDenominators(_ own: [Figure], _ diagnostics: inout Diagnostics) {
        let ordered = own.sorted { $0.series.indicator < $1.series.indicator }
        guard let first = ordered.first, let whole = first.whole else { return }
        for figure in ordered.dropFirst() where figure.whole != whole {
            guard let other = figure.whole, let record = figure.receipts.records.first else { continue }
            let fault = StatsFault.twoDenominators(unit: figure.indicator.unit, whole, other)
            diagnostics.warning(fault, at: record, related: first.receipts.records)
        }
    }
}

extension CommendationKind {
    /// The only recipients that the form may have by law: flags go to collectives, medals and badges to persons. Nil
    /// where it may have several.
    fileprivate var soleRecipients: RecipientKind? {
        switch self {
        case .emulationFlag, .collectiveTitle: .collective
        case .medal, .badge, .individualTitle: .individual
        case .culturalFamily: .household
        case .order, .stateHonour, .certificateOfMerit, .certificateOfCommendation, .praise, .letter: nil
        }
    }
}

extension Figure {
    fileprivate var whole: Int? {
        if case .ratio(let share) = value { share.whole } else { nil }
    }
}

/// One cumulative within one year.
private struct SeriesYear: Hashable {
    let series: Series
    let year: Int

    init(_ figure: Figure) {
        (series, year) = (figure.series, figure.time.lastDay.year)
    }
}

private struct PlaceTime: Hashable {
    let place: Int
    let time: FigureTime

    init(_ figure: Figure) {
        (place, time) = (figure.series.place, figure.time)
    }
}
