import Records
import Stats

extension FigureWords {
    /// Why a figure is missing or not whole, for the list of what a report lacks.
    public func gap(_ gap: Gap) -> (name: String, text: String) {
        switch gap {
        case .noFigure(let indicator, let latest):
            let last = "\(valueAndShare(latest)), \(time(latest))"
            return (
                indicator.shortName(in: language),
                language.choose(
                    vi: "Chưa có số liệu của kỳ này. Số gần nhất: \(last).",
                    en: "No figure for this period yet. The latest: \(last).")
            )
        case .partial(let figure):
            let part = completeness(figure) ?? ""
            return (
                figure.indicator.shortName(in: language),
                language.choose(
                    vi: "Chưa đủ: \(part). Số đang in là của phần đã báo cáo.",
                    en: "Not whole: \(part). The number printed is of what was reported.")
            )
        case .withheld(let figure):
            return (figure.indicator.shortName(in: language), privacy)
        }
    }
}
