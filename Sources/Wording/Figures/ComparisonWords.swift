import Records
import Stats

extension FigureWords {
    /// What the comparison says, or why there is none.
    public func comparison(_ comparison: Comparison) -> String {
        switch comparison {
        case .change(let change): changed(change)
        case .incomparable(let reason): self.reason(reason)
        }
    }

    private func reason(_ reason: Comparison.Reason) -> String {
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
        let reached = numbers.percent(comparison.reached)
        let plan = numbers.whole(comparison.target.value)
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

    private func changed(_ change: Change) -> String {
        let parts = [
            change.absolute.map(absolute), change.relative.flatMap { $0 == 0 ? nil : percent($0) },
            change.points.flatMap { $0 == 0 && change.absolute == 0 ? nil : points($0) },
        ]
        let words = parts.compactMap { $0 }
        let first = words.first ?? ""
        let rest = words.dropFirst().joined(separator: "; ")
        let amount = rest.isEmpty ? first : "\(first) (\(rest))"
        return [amount.capitalisedFirst, against(change.base)].joined(separator: " ")
            + (change.wholes.map { "; " + otherWhole($0.before, $0.now) } ?? "")
    }

    /// Shares over different wholes compare, and readers must know that they do.
    private func otherWhole(_ before: Int, _ now: Int) -> String {
        language.choose(
            vi: "mẫu số trước là \(numbers.whole(before)), nay \(numbers.whole(now))",
            en: "the whole was \(numbers.whole(before)), now \(numbers.whole(now))")
    }

    private func absolute(_ amount: Int) -> String {
        let number = numbers.whole(Int(amount.magnitude))
        if amount == 0 { return language.choose(vi: "Không đổi", en: "Unchanged") }
        return amount > 0
            ? language.choose(vi: "Tăng \(number)", en: "Up \(number)")
            : language.choose(vi: "Giảm \(number)", en: "Down \(number)")
    }

    private func percent(_ hundredths: Int) -> String { numbers.percent(Int(hundredths.magnitude)) }

    private func points(_ hundredths: Int) -> String {
        let number = numbers.decimal(Int(hundredths.magnitude), decimals: 2)
        return hundredths < 0
            ? language.choose(vi: "giảm \(number) điểm phần trăm", en: "down \(number) percentage points")
            : language.choose(vi: "tăng \(number) điểm phần trăm", en: "up \(number) percentage points")
    }

    private func against(_ base: Figure) -> String {
        switch base.time {
        case .over(let period), .reportedFor(let period):
            language.choose(vi: "so với \(dates.name(period))", en: "on \(dates.name(period))")
        case .asOf(let day): language.choose(vi: "so với \(dates.long(day))", en: "on \(dates.long(day))")
        }
    }
}
