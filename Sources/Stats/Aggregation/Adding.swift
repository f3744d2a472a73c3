import Records

/// Adding figures up: exactly, and never claiming more than the least certain of them.
struct FigureSum {
    let value: FigureValue
    let status: FigureStatus
    let precision: Precision

    /// One cumulative less an earlier one of the same year; nil where that is below zero or either is hedged. Without
    /// an earlier one the count began with the year.
    init?(_ later: Figure, less earlier: Figure?) {
        guard later.precision == .exact, earlier.map({ $0.precision == .exact }) ?? true else { return nil }
        switch (later.value, earlier?.value) {
        case (let value, nil): self.value = value
        case (.count(let now), .count(let before)?) where now >= before: value = .count(now - before)
        case (.money(let now), .money(let before)?):
            guard let rest = now.difference(from: before), rest.digits >= 0 else { return nil }
            value = .money(rest)
        default: return nil
        }
        status = FigureSum.leastFinal([later, earlier].compactMap { $0?.status })
        precision = .exact
    }

    /// Nil where there is nothing to add, the values are of different kinds, or the sum is too large to hold.
    init?(_ figures: [Figure]) {
        guard let first = figures.first else { return nil }
        var value = first.value
        for figure in figures.dropFirst() {
            guard let sum = FigureSum.sum(value, figure.value) else { return nil }
            value = sum
        }
        self.value = value
        status = FigureSum.leastFinal(figures.map(\.status))
        precision = figures.allSatisfy { $0.precision == .exact } ? .exact : .about
    }

    private static func sum(_ one: FigureValue, _ other: FigureValue) -> FigureValue? {
        switch (one, other) {
        case (.count(let one), .count(let other)): .count(one + other)
        case (.money(let one), .money(let other)): one.adding(other).map(FigureValue.money)
        case (.ratio(let one), .ratio(let other)):
            Share(part: one.part + other.part, of: one.whole + other.whole).map(FigureValue.ratio)
        default: nil
        }
    }

    /// An estimate stays an estimate whatever it is added to; what no source states is not made official by others.
    private static func leastFinal(_ statuses: [FigureStatus]) -> FigureStatus {
        [.estimate, .preliminary, .notStated].first(where: statuses.contains) ?? .official
    }
}

extension ExactDecimal {
    /// Exact; nil where the sum has more digits than a number can hold.
    func adding(_ other: ExactDecimal) -> ExactDecimal? {
        let decimals = max(decimals, other.decimals)
        let sum = scaled(to: decimals) + other.scaled(to: decimals)
        return Int(exactly: sum).map { ExactDecimal(digits: $0, decimals: decimals) }
    }

    /// 1,50 is 1,5.
    func isEqual(to other: ExactDecimal) -> Bool {
        let decimals = max(decimals, other.decimals)
        return scaled(to: decimals) == other.scaled(to: decimals)
    }

    /// Exact, below zero too; nil where it has more digits than a number can hold.
    func difference(from other: ExactDecimal) -> ExactDecimal? {
        let decimals = max(decimals, other.decimals)
        let rest = scaled(to: decimals) - other.scaled(to: decimals)
        return Int(exactly: rest).map { ExactDecimal(digits: $0, decimals: decimals) }
    }

    private func scaled(to decimals: Int) -> Int128 {
        Int128(digits) * powerOfTen(decimals - self.decimals)
    }
}

extension FigureValue {
    /// What sums are compared by: the count, the part of a ratio, the amount in millionths.
    public var magnitude: Int128 {
        switch self {
        case .count(let count): Int128(count)
        case .ratio(let share): Int128(share.part)
        case .money(let amount): Int128(amount.digits) * powerOfTen(6 - amount.decimals)
        }
    }
}
