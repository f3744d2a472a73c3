import Records

/// An estimate of a whole year from its first months. It is made only where a report asks for it, is no figure, and is
/// never added to or compared with one.
public struct Projection: Sendable {
    public let figure: Figure
    public let outcome: Outcome

    public enum Outcome: Sendable {
        case estimate(FigureValue, Method)
        case none(Reason)
    }

    public enum Method: Sendable {
        /// As if the rest of the year went as its first months did.
        case pace(months: Int)
        /// As if these months had the share of the year that they had in the year before.
        case seasonal(part: Figure, whole: Figure)
    }

    public enum Reason: Sendable, Hashable {
        /// Only what is counted over a period goes on.
        case notFlow
        /// The period does not begin with the year, or is all of it.
        case notFirstMonths
        case notExact
        case partial
        case withheld
        /// More digits than a number can hold.
        case tooLarge
    }

    init(of figure: Figure, in period: Period, _ book: FigureBook) {
        self.figure = figure
        if let reason = Reason(against: figure, in: period) {
            outcome = .none(reason)
        } else if let (value, method) = Projection.seasonal(figure, period, book) ?? Projection.pace(figure, period) {
            outcome = .estimate(value, method)
        } else {
            outcome = .none(.tooLarge)
        }
    }

    private static func pace(_ figure: Figure, _ period: Period) -> (FigureValue, Method)? {
        let months = period.months.count
        return figure.value.scaled(by: 12, over: Int128(months)).map { ($0, .pace(months: months)) }
    }

    private static func seasonal(_ figure: Figure, _ period: Period, _ book: FigureBook) -> (FigureValue, Method)? {
        let (indicator, place) = (figure.indicator.id, figure.place.id)
        guard let twin = period.twin, let year = Period(year: twin.year, kind: .year),
            let part = book.figure(of: indicator, in: twin, at: place),
            let whole = book.figure(of: indicator, in: year, at: place),
            Reason(against: part, in: twin) == nil, whole.precision == .exact, !whole.isPartial,
            part.value.magnitude > 0, whole.value.magnitude >= part.value.magnitude,
            figure.indicator.firstBreak(between: part.time, and: figure.time) == nil,
            let value = figure.value.scaled(by: whole.value.magnitude, over: part.value.magnitude)
        else { return nil }
        return (value, .seasonal(part: part, whole: whole))
    }
}

extension Projection.Reason {
    fileprivate init?(against figure: Figure, in period: Period) {
        if figure.indicator.time != .flow || figure.indicator.measure == .ratio {
            self = .notFlow
        } else if period.months.lowerBound != 1 || period.kind == .year {
            self = .notFirstMonths
        } else if figure.disclosure != .open {
            self = .withheld
        } else if figure.precision != .exact {
            self = .notExact
        } else if figure.isPartial {
            self = .partial
        } else {
            return nil
        }
    }
}

extension FigureValue {
    /// Rounded half up to whole things, or to the decimals that an amount has; nil for a ratio, or beyond what a number
    /// can hold. `denominator` is above zero.
    fileprivate func scaled(by numerator: Int128, over denominator: Int128) -> FigureValue? {
        switch self {
        case .count(let count): roundedIfHeld(Int128(count) * numerator, over: denominator).map(FigureValue.count)
        case .money(let amount):
            roundedIfHeld(Int128(amount.digits) * numerator, over: denominator).map {
                .money(ExactDecimal(digits: $0, decimals: amount.decimals))
            }
        case .ratio: nil
        }
    }
}
