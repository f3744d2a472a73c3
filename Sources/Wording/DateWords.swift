import Records

/// Days and periods in words.
public struct DateWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// `ngày 05 tháng 3 năm 2026`: by Decree 30/2020 days below 10 and the months 1 and 2 take a zero, others do not.
    /// `5 March 2026` in English.
    public func long(_ day: Day) -> String {
        let month = day.month < 3 ? "0\(day.month)" : "\(day.month)"
        return language.choose(
            vi: "ngày \(padded(day.day)) tháng \(month) năm \(day.year)",
            en: "\(day.day) \(DateWords.englishMonths[day.month - 1]) \(day.year)")
    }

    /// `05/03/2026` for tables; `5 Mar 2026` in English, where 05/03 could be either.
    public func short(_ day: Day) -> String {
        language.choose(
            vi: "\(padded(day.day))/\(padded(day.month))/\(day.year)",
            en: "\(day.day) \(DateWords.englishMonths[day.month - 1].prefix(3)) \(day.year)")
    }

    /// As a heading: `10 tháng đầu năm 2019`, `Năm 2018`.
    public func heading(_ period: Period) -> String {
        name(period).capitalisedFirst
    }

    /// Within a sentence: `10 tháng đầu năm 2019`, `năm 2018`.
    public func name(_ period: Period) -> String {
        let year = period.year
        return switch period.kind {
        case .year: language.choose(vi: "năm \(year)", en: "the year \(year)")
        case .firstMonths(let count):
            language.choose(vi: "\(count) tháng đầu năm \(year)", en: "the first \(count) months of \(year)")
        case .secondHalf: language.choose(vi: "6 tháng cuối năm \(year)", en: "the second half of \(year)")
        case .quarter(let number):
            language.choose(
                vi: "quý \(DateWords.roman[number - 1]) năm \(year)", en: "quarter \(number) of \(year)")
        case .month(let number):
            language.choose(vi: "tháng \(number) năm \(year)", en: "\(DateWords.englishMonths[number - 1]) \(year)")
        }
    }

    /// In a table of one year's months: `Tháng 7`.
    public func heading(month: Int) -> String {
        language.choose(vi: "Tháng \(month)", en: DateWords.englishMonths[month - 1])
    }

    /// Of a row of years: `10 tháng đầu của mỗi năm`.
    func ofEachYear(_ period: Period) -> String {
        switch period.kind {
        case .year: language.choose(vi: "từng năm", en: "by year")
        case .firstMonths(let count):
            language.choose(vi: "\(count) tháng đầu của mỗi năm", en: "the first \(count) months of each year")
        case .secondHalf: language.choose(vi: "6 tháng cuối của mỗi năm", en: "the second half of each year")
        case .quarter(let number):
            language.choose(vi: "quý \(DateWords.roman[number - 1]) của mỗi năm", en: "quarter \(number) of each year")
        case .month(let number):
            language.choose(
                vi: "tháng \(number) của mỗi năm", en: "\(DateWords.englishMonths[number - 1]) of each year")
        }
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let roman = ["I", "II", "III", "IV"]

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
