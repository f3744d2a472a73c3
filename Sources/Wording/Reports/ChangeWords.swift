import Records
import Stats

/// What rose, what fell and what cannot be told, of some figures of one report.
extension FigureWords {
    /// `So với 10 tháng đầu năm 2023: tăng – ấp đạt chuẩn (2,00 điểm phần trăm), …; giảm – …`; nil where nothing can be
    /// compared, which the table says with the reason.
    public func changes(of entries: [Summary.Entry], on base: Period) -> String? {
        let compared = entries.compactMap { entry -> (entry: Summary.Entry, change: Change)? in
            guard case .change(let change) = entry.onYear else { return nil }
            return (entry, change)
        }
        guard compared.count > 1 else { return nil }
        let parts = [
            list(compared.filter { $0.change.sign > 0 }, language.choose(vi: "tăng", en: "up")),
            list(compared.filter { $0.change.sign < 0 }, language.choose(vi: "giảm", en: "down")),
            list(compared.filter { $0.change.sign == 0 }, language.choose(vi: "không đổi", en: "unchanged")),
            incomparable(entries.count - compared.count),
        ].compactMap { $0 }
        return language.choose(
            vi: "So với \(dates.name(base)): \(parts.joined(separator: "; ")).",
            en: "Compared with \(dates.name(base)): \(parts.joined(separator: "; ")).")
    }

    private func list(_ compared: [(entry: Summary.Entry, change: Change)], _ verb: String) -> String? {
        guard !compared.isEmpty else { return nil }
        let names = compared.map { item in
            let name = item.entry.figure.indicator.shortName(in: language).lowercasedFirst
            return size(item.change).map { "\(name) (\($0))" } ?? name
        }
        return "\(verb): \(names.joined(separator: ", "))"
    }

    private func incomparable(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return language.choose(
            vi: "\(numbers.whole(count)) chỉ tiêu không so sánh được, lý do ghi ở bảng",
            en: "\(count) not comparable, for the reasons in the table")
    }

    /// `16,53%`, `2,00 điểm phần trăm`; nil where nothing changed.
    private func size(_ change: Change) -> String? {
        guard change.sign != 0 else { return nil }
        if let relative = change.relative { return numbers.percent(Int(relative.magnitude)) }
        if let points = change.points {
            let number = numbers.decimal(Int(points.magnitude), decimals: 2)
            return language.choose(vi: "\(number) điểm phần trăm", en: "\(number) percentage points")
        }
        return change.absolute.map { numbers.decimal($0.magnitude) }
    }
}
