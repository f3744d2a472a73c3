import Records
import Testing

@testable import Wording

struct DateWordsTests {
    private let vietnamese = DateWords(.vietnamese)
    private let english = DateWords(.english)

    /// Decree 30/2020: days below 10 and the months 1 and 2 take a zero, other months do not.
    @Test(arguments: [
        (5, 3, "ngày 05 tháng 3 năm 2026", "5 March 2026"), (5, 2, "ngày 05 tháng 02 năm 2026", "5 February 2026"),
        (23, 11, "ngày 23 tháng 11 năm 2026", "23 November 2026"),
        (10, 1, "ngày 10 tháng 01 năm 2026", "10 January 2026"),
    ]) func `a long day has the zeros that the decree asks for`(day: Int, month: Int, vi: String, en: String) throws {
        let day = try #require(Day(year: 2026, month: month, day: day))
        #expect(vietnamese.long(day) == vi)
        #expect(english.long(day) == en)
    }

    @Test func `a short English day cannot be read the wrong way round`() throws {
        let day = try #require(Day(year: 2026, month: 3, day: 5))
        #expect(vietnamese.short(day) == "05/03/2026")
        #expect(english.short(day) == "5 Mar 2026")
    }

    @Test(arguments: [
        ("2018", "năm 2018", "the year 2018"), ("2019-10m", "10 tháng đầu năm 2019", "the first 10 months of 2019"),
        ("2019-6m", "6 tháng đầu năm 2019", "the first 6 months of 2019"),
        ("2019-h2", "6 tháng cuối năm 2019", "the second half of 2019"),
        ("2019-q3", "quý III năm 2019", "quarter 3 of 2019"), ("2019-thang-10", "tháng 10 năm 2019", "October 2019"),
    ]) func `each kind of period has its words`(code: String, vi: String, en: String) throws {
        let period = try #require(Period(code: code))
        #expect(vietnamese.name(period) == vi)
        #expect(english.name(period) == en)
    }

    @Test func `a heading begins with a capital`() throws {
        #expect(vietnamese.heading(try #require(Period(code: "2018"))) == "Năm 2018")
        #expect(vietnamese.heading(try #require(Period(code: "2019-10m"))) == "10 tháng đầu năm 2019")
    }
}
