import Records
import Stats

extension FigureWords {
    /// What the comparison says, or why there is none: `Tăng 103 (16,53%) so với 10 tháng đầu năm 2018`.
    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .change(let change): "\(amount(change)) \(against(change.base))\(otherWhole(change))"
        case .incomparable(let reason): self.reason(reason)
        }
    }

    /// The same where a heading says what it is compared with: `Tăng 103 (16,53%)`, `Tăng 110 (12,22 điểm %)`.
    public func shortComparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .change(let change): "\(amount(change, isShort: true))\(otherWhole(change))"
        case .incomparable(let reason): self.reason(reason)
        }
    }

    /// For a tile, where the base needs no date: `Tăng 110 (12,22 điểm %) so với cùng kỳ`.
    public func tileComparison(_ comparison: Comparison) -> String {
        guard case .change = comparison else { return self.comparison(comparison) }
        return language.choose(
            vi: "\(shortComparison(comparison)) so với cùng kỳ", en: "\(shortComparison(comparison)) on the year before"
        )
    }

    public func reason(_ reason: Comparison.Reason) -> String {
        switch reason {
        case .noFigure(let period):
            language.choose(vi: "Chưa có số liệu \(dates.name(period))", en: "No figure for \(dates.name(period))")
        case .noCounterpart: language.choose(vi: "Không có kỳ để so sánh", en: "No period to compare with")
        case .partial:
            language.choose(vi: "Không so sánh: số liệu chưa đủ", en: "Not compared: not everything was reported")
        case .notExact:
            language.choose(
                vi: "Không so sánh: nguồn chỉ nêu số ước chừng", en: "Not compared: the source gives a rough number")
        case .seriesBreak(let seriesBreak): self.seriesBreak(seriesBreak)
        case .otherDay(let day):
            language.choose(
                vi: "Không so sánh: số kỳ kia tính đến \(dates.short(day))",
                en: "Not compared: the other figure is as of \(dates.short(day))")
        case .withheld: language.choose(vi: "Không công bố", en: "Not published")
        }
    }

    private func seriesBreak(_ seriesBreak: SeriesBreak) -> String {
        let day = dates.short(seriesBreak.day)
        return switch seriesBreak.kind {
        case .definition:
            language.choose(
                vi: "Không so sánh: từ \(day) đổi định nghĩa (\(seriesBreak.note))",
                en: "Not compared: defined anew from \(day) (\(seriesBreak.note))")
        case .collection:
            language.choose(
                vi: "Không so sánh: từ \(day) đổi cách thu thập (\(seriesBreak.note))",
                en: "Not compared: collected in another way from \(day) (\(seriesBreak.note))")
        }
    }

    /// `Đạt 82,20% kế hoạch 8.000 (theo nhịp độ: 83,33%)`, `Đạt 275,00% kế hoạch 4 (vượt 175,00%)`.
    public func target(_ comparison: TargetComparison) -> String {
        let plan = numbers.whole(comparison.target.value)
        guard let reached = comparison.reached.map(numbers.percent) else {
            let why = comparison.reason.map { reason($0).lowercasedFirst } ?? ""
            return language.choose(vi: "Kế hoạch \(plan); \(why)", en: "Target \(plan); \(why)")
        }
        let exceeded = comparison.exceeded.map(numbers.percent).map {
            language.choose(vi: "vượt \($0)", en: "\($0) above")
        }
        let pace = (comparison.pace < 10_000 ? numbers.percent(comparison.pace) : nil).map {
            language.choose(vi: "theo nhịp độ: \($0)", en: "by pace: \($0)")
        }
        let details = [exceeded, pace].compactMap { $0 }.joined(separator: "; ")
        return language.choose(vi: "Đạt \(reached) kế hoạch \(plan)", en: "\(reached) of the target \(plan)")
            + (details.isEmpty ? "" : " (\(details))")
    }

    /// `Tăng 103 (16,53%)`, `Giảm 5 (3,05 điểm phần trăm)`, `Tăng 1,20 điểm phần trăm`, `Không đổi`.
    private func amount(_ change: Change, isShort: Bool = false) -> String {
        let size = change.absolute.map { numbers.decimal($0.magnitude) }
        let share = change.relative.map(percent) ?? change.points.map { points($0, isShort: isShort) }
        guard let sign = change.absolute?.digits.signum() ?? change.points?.signum(), sign != 0,
            let first = size ?? share
        else { return language.choose(vi: "Không đổi", en: "Unchanged") }
        let direction = sign > 0 ? language.choose(vi: "Tăng", en: "Up") : language.choose(vi: "Giảm", en: "Down")
        let second = size == nil ? nil : share
        return "\(direction) \(first)" + (second.map { " (\($0))" } ?? "")
    }

    private func percent(_ hundredths: Int) -> String { numbers.percent(Int(hundredths.magnitude)) }

    private func points(_ hundredths: Int, isShort: Bool) -> String {
        let number = numbers.decimal(Int(hundredths.magnitude), decimals: 2)
        if isShort { return language.choose(vi: "\(number) điểm\u{00A0}%", en: "\(number) points") }
        return language.choose(vi: "\(number) điểm phần trăm", en: "\(number) percentage points")
    }

    /// Shares over different wholes compare, and readers must know that they do.
    private func otherWhole(_ change: Change) -> String {
        guard let (before, now) = change.wholes else { return "" }
        return language.choose(
            vi: "; mẫu số trước là \(numbers.whole(before)), nay \(numbers.whole(now))",
            en: "; the whole was \(numbers.whole(before)), now \(numbers.whole(now))")
    }

    private func against(_ base: Figure) -> String {
        switch base.time {
        case .over(let period), .reportedFor(let period):
            language.choose(vi: "so với \(dates.name(period))", en: "compared with \(dates.name(period))")
        case .asOf(let day): language.choose(vi: "so với \(dates.long(day))", en: "compared with \(dates.long(day))")
        }
    }
}

extension ExactDecimal {
    /// Without its sign.
    public var magnitude: ExactDecimal { ExactDecimal(digits: abs(digits), decimals: decimals) }
}
