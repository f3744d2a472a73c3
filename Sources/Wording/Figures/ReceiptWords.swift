import Records
import Stats

/// How a figure came about, and what it was before.
extension FigureWords {
    /// Why a number is not told.
    var privacy: String {
        language.choose(
            vi: "Không nêu con số, để không ai bị nhận ra từ một nhóm nhỏ.",
            en: "The number is not told, so that nobody can be recognised in a small group.")
    }

    /// `Đính chính ngày 05 tháng 3 năm 2020: trước đó ghi 7.100. Lý do: …`, the last one first.
    public func revisions(_ figure: Figure) -> [String] {
        guard figure.disclosure == .open else { return [] }
        return figure.revisions.map(revision)
    }

    /// One of them; only for a figure that is told.
    public func revision(_ revision: Revision) -> String {
        let kind = revision.kind.name(in: language).capitalisedFirst
        return language.choose(
            vi: "\(kind) \(dates.long(revision.day)): trước đó là \(bareValue(revision.before)). "
                + "Lý do: \(revision.reason)",
            en: "\(kind), \(dates.long(revision.day)): \(bareValue(revision.before)) before. "
                + "Reason: \(revision.reason)")
    }

    /// `đã đính chính`, a mark beside the number; nil for one that never changed.
    public func revisionMark(_ figure: Figure) -> String? {
        guard figure.disclosure == .open, let last = figure.revisions.first else { return nil }
        switch last.kind {
        case .revision: return language.choose(vi: "đã điều chỉnh", en: "revised")
        case .correction: return language.choose(vi: "đã đính chính", en: "corrected")
        }
    }

    /// What readers must know of a number before they use it: that it changed, or is not final.
    public func statusMark(_ figure: Figure) -> String? {
        if let mark = revisionMark(figure) { return mark }
        switch figure.status {
        case .estimate, .preliminary: return figure.status.name(in: language)
        case .official, .notStated: return nil
        }
    }

    /// How the printed numbers came from the recorded ones.
    public func formula(_ figure: Figure) -> String {
        let stated =
            switch figure.receipts.formula {
            case .stated:
                language.choose(
                    vi: "\(value(figure)): ghi đúng như nguồn", en: "\(value(figure)): as the source states it")
            case .statedOverUniverse:
                language.choose(
                    vi: "\(value(figure)): tử số theo nguồn, mẫu số theo danh mục mẫu số chung",
                    en: "\(value(figure)): the part as the source states it, over the shared denominator")
            case .sumOfPeriods:
                language.choose(
                    vi: "\(value(figure)): cộng các tháng, các quý trong kỳ",
                    en: "\(value(figure)): the sum of the months and quarters in the period")
            case .sumOfPlaces:
                language.choose(
                    vi: "\(value(figure)): cộng các địa bàn bên dưới",
                    en: "\(value(figure)): the sum of the places below")
            case .difference:
                language.choose(
                    vi: "\(value(figure)): hiệu của hai số lũy kế ở đầu và cuối kỳ",
                    en: "\(value(figure)): the cumulative at the period's end less that at its beginning")
            }
        guard figure.disclosure == .open else { return privacy }
        guard let share = figure.share else { return stated + completenessTail(figure) + "." }
        let division = "\(numbers.whole(share.part)) ÷ \(numbers.whole(share.whole)) × 100 = \(self.share(share))"
        return language.choose(
            vi: "\(stated)\(completenessTail(figure)); \(division), làm tròn đến hai chữ số thập phân.",
            en: "\(stated)\(completenessTail(figure)); \(division), rounded half up to two decimals.")
    }
}
