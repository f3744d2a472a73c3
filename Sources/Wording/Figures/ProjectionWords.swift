import Records
import Stats

extension FigureWords {
    /// `Ước cả năm 2025: 1.234 (theo tỷ trọng cùng kỳ: …)`; or why there is no estimate.
    public func projection(_ projection: Projection) -> String {
        switch projection.outcome {
        case .estimate(let value, let method):
            let number = "\(bareValue(value)) \(projection.figure.indicator.unit(in: language))"
            let method = self.method(method, projection.figure)
            return language.choose(vi: "ước \(number) (\(method))", en: "an estimated \(number) (\(method))")
        case .none(let reason): return self.reason(reason)
        }
    }

    private func method(_ method: Projection.Method, _ figure: Figure) -> String {
        switch method {
        case .pace(let months):
            language.choose(
                vi: "theo nhịp độ: \(value(figure)) × 12 ÷ \(months) tháng",
                en: "by pace: \(value(figure)) × 12 ÷ \(months) months")
        case .seasonal(let part, let whole):
            language.choose(
                vi: "theo tỷ trọng năm trước: \(value(figure)) × \(value(whole)) ÷ \(value(part))",
                en: "by last year's share: \(value(figure)) × \(value(whole)) ÷ \(value(part))")
        }
    }

    private func reason(_ reason: Projection.Reason) -> String {
        switch reason {
        case .notFlow:
            language.choose(
                vi: "không ước được: chỉ tiêu này không cộng dồn theo thời gian",
                en: "no estimate: this indicator does not add up over time")
        case .notFirstMonths:
            language.choose(
                vi: "không ước được: kỳ này không phải các tháng đầu năm",
                en: "no estimate: the period is not the first months of a year")
        case .notExact:
            language.choose(
                vi: "không ước được: nguồn chỉ nêu số ước chừng", en: "no estimate: the source gives a rough number")
        case .partial:
            language.choose(
                vi: "không ước được: số liệu trong kỳ chưa đủ", en: "no estimate: not everything was reported")
        case .tooLarge: language.choose(vi: "không ước được: số quá lớn", en: "no estimate: the number is too large")
        case .withheld: language.choose(vi: "không công bố", en: "not published")
        }
    }
}
