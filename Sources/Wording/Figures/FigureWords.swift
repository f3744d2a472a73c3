import Records
import Stats

/// A figure in words. Prose, tiles, tables and receipts all print figures through here, so that they cannot disagree.
public struct FigureWords: Sendable {
    public let language: Language
    public let numbers: NumberFormat
    public let dates: DateWords

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
        dates = DateWords(language)
    }

    /// `950/978`, `7.167`, with the source's hedge before it: `hơn 12.000`; of one that is not told, `dưới 5`.
    public func value(_ figure: Figure) -> String {
        if let masked = masked(figure.disclosure) { return masked }
        let bare = bareValue(figure.value)
        guard figure.precision != .exact else { return bare }
        return "\(figure.precision.name(in: language)) \(bare)"
    }

    /// What stands in place of a number that is not told; nil for one that is.
    private func masked(_ disclosure: Disclosure) -> String? {
        switch disclosure {
        case .open: nil
        case .fewerThanFive: language.choose(vi: "dưới 5", en: "fewer than 5")
        case .withheld: language.choose(vi: "không công bố", en: "not published")
        }
    }

    /// The number of a figure that is told, without a hedge.
    public func bareValue(_ value: FigureValue) -> String {
        switch value {
        case .count(let count): numbers.whole(count)
        case .money(let amount): numbers.decimal(amount)
        case .ratio(let share): "\(numbers.whole(share.part))/\(numbers.whole(share.whole))"
        }
    }

    /// `97,14%`.
    public func share(_ share: Share) -> String { numbers.percent(share.hundredthsOfPercent) }

    /// `950/978 (97,14%)`, or the value alone where it has no share.
    public func valueAndShare(_ figure: Figure) -> String {
        figure.share.map { "\(value(figure)) (\(share($0)))" } ?? value(figure)
    }

    /// `8/10 tháng có báo cáo`: how much of it was reported; nil for a figure that a record states.
    public func completeness(_ figure: Figure) -> String? {
        guard let completeness = figure.completeness, figure.isPartial else { return nil }
        let parts = "\(numbers.whole(completeness.reported))/\(numbers.whole(completeness.expected))"
        switch completeness.unit {
        case _ where completeness.isWhole:
            return language.choose(vi: "một số địa bàn chưa đủ tháng", en: "some places lack months")
        case .months: return language.choose(vi: "\(parts) tháng có báo cáo", en: "\(parts) months reported")
        case .places: return language.choose(vi: "\(parts) địa bàn có báo cáo", en: "\(parts) places reported")
        }
    }

    func completenessTail(_ figure: Figure) -> String {
        completeness(figure).map { " (\($0))" } ?? ""
    }

    /// When the figure holds, as a phrase behind it, and how much of it was reported.
    public func time(_ figure: Figure) -> String { bareTime(figure) + completenessTail(figure) }

    /// The same where its completeness is said beside it.
    public func bareTime(_ figure: Figure) -> String {
        switch figure.time {
        case .over(let period):
            language.choose(vi: "trong \(dates.name(period))", en: "in \(dates.name(period))")
        case .asOf(let day):
            language.choose(vi: "tính đến \(dates.long(day))", en: "as of \(dates.long(day))")
        case .reportedFor(let period):
            language.choose(
                vi: "theo nguồn, kỳ báo cáo \(dates.name(period)); nguồn không nêu ngày",
                en: "by the source, reported for \(dates.name(period)); the source states no day")
        }
    }

    /// What a report on `period` has to add of the time: nothing for a flow, which covers the period.
    public func time(_ figure: Figure, within period: Period) -> String? {
        switch figure.time {
        case .over: nil
        case .asOf(let day): language.choose(vi: "tính đến \(dates.short(day))", en: "as of \(dates.short(day))")
        case .reportedFor:
            language.choose(vi: "theo nguồn, ngày tính không nêu", en: "by the source, which states no day")
        }
    }

    /// What a table adds to the number: its day, what it lacks, and that it is not the first one published.
    public func remarks(_ figure: Figure, within period: Period) -> String? {
        let remarks = [time(figure, within: period), completeness(figure), revisionMark(figure)].compactMap { $0 }
        return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }

    /// The same for a table's cell.
    public func shortTime(_ figure: Figure) -> String {
        switch figure.time {
        case .over(let period): dates.heading(period)
        case .asOf(let day): dates.short(day)
        case .reportedFor(let period):
            language.choose(
                vi: "\(dates.heading(period)) (không nêu ngày)", en: "\(dates.heading(period)) (no day stated)")
        }
    }
}
