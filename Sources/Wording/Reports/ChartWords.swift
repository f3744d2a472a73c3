import Records
import Stats

/// Headlines, subtitles and descriptions of charts.
extension PageWords {
    /// `Còn 15 trong 164 xã, phường, thị trấn chưa có mô hình …`.
    public func unitHeadline(_ figure: Figure, _ share: Share) -> String {
        let unit = figure.indicator.unit(in: language)
        let (part, rest, whole) = (
            numbers.whole(share.part), numbers.whole(share.rest), numbers.whole(share.whole)
        )
        guard let predicate = figure.indicator.predicate(in: language) else {
            return "\(figure.indicator.shortName(in: language)): \(part)/\(whole)"
        }
        if share.rest == 0 {
            return language.choose(vi: "Cả \(whole) \(unit) đều \(predicate)", en: "All \(whole) \(unit) \(predicate)")
        }
        return language.choose(
            vi: "Còn \(rest) trong \(whole) \(unit) chưa \(predicate)",
            en: "\(rest) of \(whole) \(unit) do not yet \(predicate)")
    }

    public func unitLegend(_ share: Share) -> (part: String, rest: String) {
        let (part, rest) = (numbers.whole(share.part), numbers.whole(share.rest))
        return language.choose(
            vi: (part: "đã đạt: \(part)", rest: "chưa: \(rest)"), en: (part: "yes: \(part)", rest: "not yet: \(rest)"))
    }

    public func unitDescription(_ figure: Figure, _ share: Share) -> String {
        let unit = figure.indicator.unit(in: language)
        return language.choose(
            vi: "\(numbers.whole(share.part)) ô đậm và \(numbers.whole(share.rest)) ô trống; mỗi ô là một trong "
                + "\(numbers.whole(share.whole)) \(unit).",
            en: "\(numbers.whole(share.part)) filled and \(numbers.whole(share.rest)) empty squares, one for each of "
                + "\(numbers.whole(share.whole)) \(unit).")
    }

    public func oneSquareEach(isNamed: Bool) -> String {
        isNamed
            ? language.choose(
                vi: "Mỗi ô là một nơi. Ô đậm là nơi được nguồn nêu tên, xếp theo danh mục địa bàn; ô trống không chỉ "
                    + "nơi nào cụ thể.",
                en: "One square each. The filled ones are those that the source names, in the order of the list of "
                    + "places; no empty square stands for a certain place.")
            : language.choose(
                vi: "Mỗi ô là một nơi. Nguồn chỉ nêu tổng số, không nêu tên, nên các ô không chỉ nơi nào cụ thể.",
                en: "One square each. The source gives the total and no names, so no square stands for a certain place."
            )
    }

    /// `Ấp đạt chuẩn: tăng 12 (1,33 điểm phần trăm) so với …`, or that it is over the years.
    public func courseHeadline(_ entry: Summary.Entry) -> String {
        let name = entry.figure.indicator.shortName(in: language)
        guard case .change = entry.onYear else {
            return language.choose(vi: "\(name) qua các năm", en: "\(name) over the years")
        }
        return "\(name): \(figures.comparison(entry.onYear).lowercasedFirst)"
    }

    /// `Ấp đạt tiêu chuẩn …; Tỉnh Sen; 10 tháng đầu của mỗi năm; phần trăm`.
    public func courseSubtitle(_ figure: Figure, in period: Period) -> String {
        let unit = figure.share == nil ? figure.indicator.unit(in: language) : percentUnit
        return language.choose(
            vi: "\(figure.indicator.name), \(figure.place.name), \(dates.ofEachYear(period)); đơn vị: \(unit).",
            en: "\(figure.indicator.name(in: language)), \(figure.place.name), \(dates.ofEachYear(period)); \(unit).")
    }

    private var percentUnit: String { language.choose(vi: "phần trăm", en: "per cent") }

    public func monthsSubtitle(_ figure: Figure, year: Int) -> String {
        language.choose(
            vi: "\(figure.indicator.name), \(figure.place.name), từng tháng năm \(year) và \(year - 1); "
                + "đơn vị: \(figure.indicator.unit).",
            en: "\(figure.indicator.name(in: language)), \(figure.place.name), by month of \(year) and \(year - 1); "
                + "\(figure.indicator.unit(in: language)).")
    }

    public func monthsDescription(
        highest: (month: Int, value: String), lowest: (month: Int, value: String), year: Int
    ) -> String {
        language.choose(
            vi: "Năm \(year): cao nhất tháng \(highest.month), \(highest.value); "
                + "thấp nhất tháng \(lowest.month), \(lowest.value).",
            en: "\(year): most in month \(highest.month), \(highest.value); "
                + "least in month \(lowest.month), \(lowest.value).")
    }

    public func placesHeadline(
        _ indicator: Indicator, highest: (name: String, value: String), lowest: (name: String, value: String)
    ) -> String {
        let name = indicator.shortName(in: language)
        return language.choose(
            vi: "\(name): cao nhất \(highest.name) (\(highest.value)), thấp nhất \(lowest.name) (\(lowest.value))",
            en: "\(name): highest in \(highest.name) (\(highest.value)), lowest in \(lowest.name) (\(lowest.value))")
    }

    public func places(_ count: Int) -> String {
        language.choose(vi: "\(numbers.whole(count)) địa bàn", en: plural(count, "place"))
    }

    public func placesSubtitle(_ indicator: Indicator, in period: Period) -> String {
        language.choose(
            vi: "\(indicator.name) theo địa bàn, \(dates.name(period)); đơn vị: phần trăm.",
            en: "\(indicator.name(in: language)) by place, \(dates.name(period)); per cent.")
    }

    /// Of a map on which places are squares.
    public var tilesAreNoMap: String {
        language.choose(
            vi: "Mỗi ô là một địa bàn, xếp gần đúng vị trí; ô càng đậm thì tỷ lệ càng cao.",
            en: "One square for each place, roughly where it lies; the darker, the higher the share.")
    }

    public func manyPlacesHeadline(_ indicator: Indicator, rising: Int, of places: Int) -> String {
        let name = indicator.shortName(in: language)
        return language.choose(
            vi: "\(name): tăng ở \(numbers.whole(rising)) trong \(numbers.whole(places)) địa bàn",
            en: "\(name): up in \(numbers.whole(rising)) of \(plural(places, "place"))")
    }

    public func awardsHeadline(_ total: Int, in year: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(total)) lượt khen thưởng năm \(year)", en: "\(plural(total, "award")) in \(year)")
    }

    public var awardsSubtitle: String {
        language.choose(
            vi: "Số lượt khen thưởng theo hình thức và đối tượng.", en: "Awards by form and kind of recipient.")
    }

    /// Of years.
    public func span(from first: String, to last: String) -> String {
        language.choose(vi: "Từ năm \(first) đến năm \(last).", en: "From \(first) to \(last).")
    }

    public func scale(from low: String, to high: String) -> String {
        language.choose(vi: "Trục đứng từ \(low) đến \(high).", en: "The scale runs from \(low) to \(high).")
    }
}
