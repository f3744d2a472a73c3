import Records
import Stats

/// Sentences of the pages that hold a name or a number.
public struct PageWords: Sendable {
    public let language: Language
    public let figures: FigureWords
    public var numbers: NumberFormat { figures.numbers }
    public var dates: DateWords { figures.dates }

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
    }

    public subscript(phrase: Phrase) -> String { phrase.text(in: language) }

    public func documentTitle(_ title: String, site: String) -> String { "\(title) · \(site)" }

    public func compiled(by: String?, on day: Day?) -> String? {
        switch (by, day) {
        case (let by?, let day?):
            language.choose(vi: "\(by) biên soạn, \(dates.long(day)).", en: "Compiled by \(by), \(dates.long(day)).")
        case (let by?, nil): language.choose(vi: "\(by) biên soạn.", en: "Compiled by \(by).")
        case (nil, let day?):
            language.choose(vi: "Biên soạn \(dates.long(day)).", en: "Compiled \(dates.long(day)).")
        case (nil, nil): nil
        }
    }

    /// What a summary's numbers cover, and where its last day comes from.
    public func coverage(of period: Period, cutOff: Stated<Day>?) -> String {
        let days = "\(dates.short(period.firstDay)) – \(dates.short(period.lastDay))"
        switch cutOff {
        case .stated(let day):
            return language.choose(
                vi: "Số liệu chốt \(dates.long(day)).", en: "Figures as reported until \(dates.long(day)).")
        case .notStated:
            return language.choose(
                vi: "Nguồn không nêu ngày chốt số liệu; theo lịch, kỳ này là \(days).",
                en: "The source states no cut-off day; by the calendar the period is \(days).")
        case nil:
            return language.choose(vi: "Kỳ theo lịch: \(days).", en: "By the calendar: \(days).")
        }
    }

    /// How others quote a page: who, what, where, when.
    public func citation(of title: String, site: Site, address: String?) -> String {
        let parts = [
            site.organisation(in: language).withoutFullStop, "“\(title)”, \(site.title(in: language))", address,
            site.compiledOn.map {
                language.choose(vi: "Biên soạn \(dates.long($0))", en: "Compiled \(dates.long($0))")
            },
        ]
        return parts.compactMap { $0 }.joined(separator: ". ") + "."
    }

    /// `Ấp đạt tiêu chuẩn …, Tỉnh Sen: 784/900 (87,11%), tính đến ngày 31 tháng 10 năm 2024. Nguồn: …`
    public func quotation(of figure: Figure, site: Site, address: String?) -> String {
        let number =
            "\(figures.valueAndShare(figure)) \(figure.share == nil ? figure.indicator.unit(in: language) : "")"
        let what = "\(figure.indicator.name(in: language)), \(figure.place.name): \(number)".trimmingEnd
        let publisher = "\(language.choose(vi: "Nguồn", en: "Source")): \(site.title(in: language))"
        return "\(what), \(figures.time(figure)). \(publisher)\(address.map { ", \($0)" } ?? "")."
    }

    /// A line to copy into a post; nil where the site does not say where it is published, since a post needs its link.
    public func post(_ sentences: [String?], address: String?) -> String? {
        address.map { address in
            (sentences.compactMap { $0?.withoutFullStop } + [address]).joined(separator: ". ")
        }
    }

    public var openDataLede: String {
        language.choose(
            vi:
                "Mọi con số trên trang này đều có ở đây để máy và bảng tính đọc: cùng những con số ấy, không thêm, không bớt.",
            en: "Every number of this site for programs and spreadsheets: the same numbers, no more and no fewer.")
    }

    public var correctionsLede: String {
        language.choose(
            vi: "Mỗi lần một con số đã đăng được thay bằng số khác: trước ghi gì, nay là gì, vì sao. Mới nhất ở trên.",
            en: "Each time that a published number was replaced by another: what it was, what it is, and why. "
                + "The latest first.")
    }

    public func sources(_ count: Int) -> String {
        language.choose(vi: "\(numbers.whole(count)) nguồn", en: plural(count, "source"))
    }

    public func figures(_ count: Int) -> String {
        language.choose(vi: "\(numbers.whole(count)) số liệu", en: plural(count, "figure"))
    }

    public func communes(_ count: Int) -> String {
        language.choose(vi: "\(numbers.whole(count)) đơn vị cấp xã", en: plural(count, "commune-level unit"))
    }

    public func placeList(districts: Int, communes: Int) -> String {
        language.choose(
            vi: "Danh mục gồm \(numbers.whole(communes)) đơn vị cấp xã "
                + "của \(numbers.whole(districts)) đơn vị cấp huyện.",
            en: "\(plural(communes, "commune-level unit")) in \(plural(districts, "district")).")
    }

    public func modelsNamed(_ count: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(count)) mô hình được các nguồn nêu tên; "
                + "đây không phải là tổng số mô hình của địa bàn.",
            en: "\(plural(count, "model")) named by the sources; this is not the number of models there are.")
    }

    func plural(_ count: Int, _ noun: String) -> String {
        "\(numbers.whole(count)) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension PageWords {
    /// `còn 28` beside a ratio: how many are missing to the whole.
    public func rest(_ share: Share) -> String? {
        guard share.rest > 0 else { return nil }
        return language.choose(vi: "còn \(numbers.whole(share.rest))", en: "\(numbers.whole(share.rest)) to go")
    }

    public func noFigures(in period: Period) -> String {
        language.choose(
            vi: "Chưa có số liệu nào của \(dates.name(period)).",
            en: "There are no figures yet for \(dates.name(period)).")
    }

    /// What a chart of several shows at most and at least.
    public func range(highest: (name: String, value: String), lowest: (name: String, value: String)) -> String {
        language.choose(
            vi: "Cao nhất: \(highest.name), \(highest.value). Thấp nhất: \(lowest.name), \(lowest.value).",
            en: "Highest: \(highest.name), \(highest.value). Lowest: \(lowest.name), \(lowest.value).")
    }

    /// What a chart over years begins and ends with.
    public func course(from first: (name: String, value: String), to last: (name: String, value: String)) -> String {
        language.choose(
            vi: "Năm \(first.name): \(first.value). Năm \(last.name): \(last.value).",
            en: "\(first.name): \(first.value). \(last.name): \(last.value).")
    }

    public func placesCompared(in period: Period) -> String {
        language.choose(
            vi: "So sánh giữa các địa bàn, \(dates.name(period))", en: "Places compared, \(dates.name(period))")
    }

    /// `Mô hình mới trong kỳ: 2 (A; B).`
    public func newModels(_ names: [String]) -> String {
        let list = names.joined(separator: "; ")
        return language.choose(
            vi: "Mô hình mới trong kỳ: \(numbers.whole(names.count)) (\(list)).",
            en: "New in the period: \(numbers.whole(names.count)) (\(list)).")
    }

    public var estimatesAreNotFigures: String {
        language.choose(
            vi: "Số ước để tham khảo, không phải số liệu đã báo cáo và không dùng trong so sánh nào.",
            en: "Estimates are for orientation: they are no reported figures and enter no comparison.")
    }

    public func moreRecords(_ count: Int) -> String {
        language.choose(
            vi: "và \(numbers.whole(count)) bản ghi khác", en: "and \(plural(count, "more record"))")
    }

    /// The spoken name of a number that leads to its receipts; it begins with what is seen, as speech control needs.
    public func receipts(of number: String, _ subject: String) -> String {
        language.choose(
            vi: "\(number), xem nguồn số liệu: \(subject)", en: "\(number), see where it comes from: \(subject)")
    }

    public func line(_ line: Int) -> String { language.choose(vi: "dòng \(line)", en: "line \(line)") }

    public func toSummary(_ period: Period) -> String {
        language.choose(vi: "Báo cáo \(dates.name(period))", en: "Summary of \(dates.name(period))")
    }

    public func bareModels(_ count: Int) -> String {
        language.choose(
            vi: "\(numbers.whole(count)) mô hình khác chỉ được nêu tên, không kèm thông tin:",
            en: "\(plural(count, "other model")) of which only the name is known:")
    }

    public func until(_ validity: Validity) -> String? {
        switch (validity.from?.value, validity.to?.value) {
        case (let from?, let to?): "\(dates.short(from)) – \(dates.short(to))"
        case (let from?, nil): language.choose(vi: "từ \(dates.long(from))", en: "from \(dates.long(from))")
        case (nil, let to?): language.choose(vi: "đến \(dates.long(to))", en: "until \(dates.long(to))")
        case (nil, nil): nil
        }
    }
}
