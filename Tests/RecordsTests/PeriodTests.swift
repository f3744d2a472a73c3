import Testing

@testable import Records

struct PeriodTests {
    @Test(arguments: [
        ("2018", "2018"), ("năm 2018", "2018"), ("NĂM 2018", "2018"), ("2019-10m", "2019-10m"),
        ("10 tháng đầu năm 2019", "2019-10m"), ("10 thang dau nam 2019", "2019-10m"),
        ("6 tháng đầu năm 2019", "2019-6m"),
        ("2019-9m", "2019-9m"), ("2019-q3", "2019-q3"), ("quý III/2019", "2019-q3"), ("Quý 3 năm 2019", "2019-q3"),
        ("2019-h2", "2019-h2"), ("6 tháng cuối năm 2019", "2019-h2"), ("2019-thang-10", "2019-thang-10"),
        ("tháng 10 năm 2019", "2019-thang-10"), ("tháng 10/2019", "2019-thang-10"), ("2019-3m", "2019-q1"),
        ("2019-12m", "2019"), ("2019-1m", "2019-thang-1"),
    ]) func `a period is read from its code or its words, and has one code`(text: String, code: String) throws {
        #expect(try PeriodText.parse(text).get().code == code)
    }

    @Test func `a bare month could be two periods, and both are offered`() {
        #expect(PeriodText.parse("2019-10") == .failure(.init(offers: ["2019-thang-10", "2019-10m"])))
        #expect(PeriodText.parse("2019-01") == .failure(.init(offers: ["2019-thang-1"])))
    }

    @Test(arguments: [
        "", "mười tháng", "2019-13m", "2019-0m", "2019-q5", "2019-thang-13", "2019-h1", "quý V/2019", "19", "2019-",
        "13 tháng đầu năm 2019", "6 tháng giữa năm 2019", "2019/10", "tháng 10",
    ]) func `anything else is no period`(text: String) {
        #expect((try? PeriodText.parse(text).get()) == nil)
    }

    @Test func `a period knows its days by the calendar`() throws {
        let days = try ["2019-10m", "2020-thang-2", "2019-h2", "2019-q2"].map { try #require(Period(code: $0)) }
            .map { "\($0.firstDay.iso) \($0.lastDay.iso)" }
        #expect(
            days == [
                "2019-01-01 2019-10-31", "2020-02-01 2020-02-29", "2019-07-01 2019-12-31", "2019-04-01 2019-06-30",
            ])
    }

    @Test func `periods are ordered by their first day, the longer first`() throws {
        let codes = ["2019-q1", "2019-h2", "2018", "2019", "2019-10m", "2019-thang-1"]
        let periods = try codes.map { try #require(Period(code: $0)) }
        #expect(periods.sorted().map(\.code) == ["2018", "2019", "2019-10m", "2019-q1", "2019-thang-1", "2019-h2"])
    }

    @Test(arguments: [
        ("2019-10-31", "2019-10-31"), ("31/10/2019", "2019-10-31"), ("05/03/2020", "2020-03-05"),
        ("29/02/2020", "2020-02-29"),
    ])
    func `a day is written the ISO way or the Vietnamese way`(text: String, iso: String) throws {
        #expect(try Day.parse(text).get().iso == iso)
    }

    @Test(arguments: ["2019-2-1", "1/3/2019", "31/10/19", "31-10-2019", "2019/10/31", "hôm nay", ""])
    func `other ways of writing a day are refused`(text: String) {
        guard case .failure(let error) = Day.parse(text) else { return #expect(Bool(false), "\(text)") }
        #expect(error.problem == .form)
    }

    @Test(arguments: ["30/02/2019", "2019-02-29", "2019-13-01", "00/01/2019", "31/04/2019"])
    func `a day that is on no calendar is refused as such`(text: String) {
        guard case .failure(let error) = Day.parse(text) else { return #expect(Bool(false), "\(text)") }
        #expect(error.problem == .calendar)
    }
}
