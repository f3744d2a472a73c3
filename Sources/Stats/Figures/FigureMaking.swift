import Records
import Syntax

/// Makes a figure of an observation, and checks all that the observation claims.
struct FigureMaking {
    let catalogue: Catalogue
    let denominators: Denominators
    /// Of the observation before: they come indicator by indicator, and for each period place by place.
    private var (indicatorPosition, placePosition): (Int?, Int?)

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        denominators = Denominators(catalogue.universes)
    }

    /// Nil where the observation cannot be a figure, which has been reported.
    mutating func figure(of observation: Observation, diagnostics: inout Diagnostics) -> Figure? {
        if observation.sources.isEmpty { diagnostics.error(StatsFault.unsourced, at: observation.location) }
        guard let series = series(of: observation) else { return nil }
        let indicator = catalogue.indicators[series.indicator]
        let place = catalogue.places[series.place]
        guard let time = time(of: observation, indicator) else { return nil }
        checkDay(of: observation, diagnostics: &diagnostics)
        let universe = denominators.universe(
            of: observation, indicator: indicator, on: time.lastDay, diagnostics: &diagnostics)
        guard let value = value(of: observation, over: universe, diagnostics: &diagnostics) else { return nil }
        checkPercent(of: observation, value: value, diagnostics: &diagnostics)
        checkList(of: observation, value: value, diagnostics: &diagnostics)
        return Figure(
            series, indicator: indicator, place: place, time: time, value: value, status: observation.status,
            precision: observation.precision, receipts: receipts(of: observation, universe: universe))
    }

    private mutating func series(of observation: Observation) -> Series? {
        if indicatorPosition.map({ catalogue.indicators[$0].id }) != observation.indicator {
            indicatorPosition = catalogue.indicators.position(of: observation.indicator)
        }
        placePosition = placePosition(of: observation.place)
        guard let indicatorPosition, let placePosition else { return nil }
        return Series(indicator: indicatorPosition, place: placePosition)
    }

    private func placePosition(of id: ID<Place>) -> Int? {
        let places = catalogue.places
        if let next = placePosition.map({ $0 + 1 }), next < places.count, places[next].id == id { return next }
        return places.position(of: id)
    }

    private func time(of observation: Observation, _ indicator: Indicator) -> FigureTime? {
        switch indicator.time {
        case .flow: observation.period.map(FigureTime.over)
        case .stock, .cumulative:
            (observation.asOf?.value).map(FigureTime.asOf) ?? observation.period.map(FigureTime.reportedFor)
        }
    }

    private func checkDay(of observation: Observation, diagnostics: inout Diagnostics) {
        guard let day = observation.asOf?.value, let period = observation.period, !period.contains(day) else { return }
        diagnostics.error(StatsFault.dayOutsidePeriod(day: day, period: period), at: observation.location)
    }

    private func value(
        of observation: Observation, over universe: Universe?, diagnostics: inout Diagnostics
    ) -> FigureValue? {
        switch observation.value {
        case .count(let count): return .count(count)
        case .money(let amount): return .money(amount)
        case .ratio(let part, let of):
            guard let whole = of ?? universe?.count else {
                let fault = StatsFault.noDenominator(indicator: observation.indicator.text)
                diagnostics.error(fault, at: observation.valueLocation)
                return nil
            }
            if let universe, whole != universe.count {
                let fault = StatsFault.denominatorDiffers(
                    written: whole, universe: universe.id.text, count: universe.count)
                diagnostics.error(fault, at: observation.valueLocation, related: [universe.location])
            }
            guard let share = Share(part: part, of: whole) else {
                let fault = StatsFault.partExceedsWhole(part: part, whole: whole)
                diagnostics.error(fault, at: observation.valueLocation)
                return nil
            }
            return .ratio(share)
        }
    }

    private func receipts(of observation: Observation, universe: Universe?) -> Receipts {
        var formula = Receipts.Formula.stated
        if case .ratio(_, of: nil) = observation.value { formula = .statedOverUniverse }
        return Receipts(formula, of: observation, universe: universe?.id)
    }
}

extension FigureMaking {
    /// Places that are listed one by one must be as many as are counted, and each once.
    private func checkList(of observation: Observation, value: FigureValue, diagnostics: inout Diagnostics) {
        guard !observation.places.isEmpty else { return }
        let listed = Set(observation.places.map(\.id)).count
        let counted: Int? =
            switch value {
            case .count(let count): count
            case .ratio(let share): share.part
            case .money: nil
            }
        guard counted != listed || listed != observation.places.count else { return }
        let fault = StatsFault.listDiffers(counted: counted ?? 0, listed: listed)
        diagnostics.error(fault, at: observation.valueLocation, related: observation.places.prefix(1).map(\.location))
    }

    /// A per cent that the source prints must be what its own two numbers give, in its own decimals.
    private func checkPercent(of observation: Observation, value: FigureValue, diagnostics: inout Diagnostics) {
        guard let stated = observation.statedPercent else { return }
        guard case .ratio(let share) = value else {
            return diagnostics.error(StatsFault.percentOfCount, at: observation.valueLocation)
        }
        let computed = ExactDecimal(digits: share.percent(decimals: stated.decimals), decimals: stated.decimals)
        guard computed != stated else { return }
        if stated.digits == share.truncatedPercent(decimals: stated.decimals) {
            let fault = StatsFault.percentTruncated(written: stated, computed: computed)
            diagnostics.warning(fault, at: observation.valueLocation)
        } else {
            let fault = StatsFault.percentDiffers(written: stated, computed: computed)
            diagnostics.error(fault, at: observation.valueLocation)
        }
    }
}
