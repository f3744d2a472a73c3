import Records
import Stats

/// Of awards.
extension PageWords {
    public func recipients(_ count: Int, _ kind: RecipientKind) -> String {
        kind == .notStated
            ? language.choose(
                vi: "\(numbers.whole(count)) (không rõ đối tượng)",
                en: "\(numbers.whole(count)) (recipients not stated)")
            : "\(numbers.whole(count)) \(kind.name(in: language))"
    }

    /// `Cấp tỉnh: 60 tập thể, 20 cá nhân.`
    public func awards(ofLevel level: OrganisationLevel, _ counts: [String]) -> String {
        let list = counts.joined(separator: ", ")
        return language.choose(
            vi: "Cấp \(level.vietnamese): \(list).", en: "Level “\(level.name(in: language))”: \(list).")
    }

    public func distinctRecipients(_ count: Int, _ kind: RecipientKind) -> String {
        language.choose(
            vi: "Trong đó \(numbers.whole(count)) \(kind.vietnamese) khác nhau.",
            en: "Among them \(numbers.whole(count)) different ones of the kind “\(kind.name(in: language))”.")
    }

    /// Why a period that is not a year has no commendations.
    public var commendationsByYear: String {
        language.choose(
            vi: "Khen thưởng được xét theo năm nên không tính vào kỳ này.",
            en: "Commendations are decided by the year and so are not counted in this period.")
    }

    public var commendationsAreAwards: String {
        language.choose(
            vi: "Đếm theo lượt khen thưởng, không phải số người, số đơn vị khác nhau.",
            en: "Counted as awards given, not as distinct people or units.")
    }

    public func onlyCommendations(in period: Period) -> String {
        language.choose(
            vi: "Của \(dates.name(period)) chỉ có số liệu khen thưởng.",
            en: "Of \(dates.name(period)) only the commendations are known.")
    }
}
