import Testing

@testable import Records

struct NumberTests {
    @Test(arguments: [
        ("0", 0), ("7", 7), ("7167", 7167), ("7.167", 7167), ("7_167", 7167), ("1.063.000", 1_063_000), ("100", 100),
        ("999999999999", 999_999_999_999),
    ]) func `a count is taken as people write it`(text: String, number: Int) throws {
        #expect(try Number.count(text).get() == number)
    }

    @Test(arguments: [
        ("010", NumberProblem.leadingZero(10)), ("00", .leadingZero(0)), ("03", .leadingZero(3)),
        ("1.04", .groups(104)), ("71.67", .groups(7167)), ("7.1670", .groups(71670)), (".5", .groups(5)),
        ("7..167", .groups(7167)), ("1_04", .groups(104)), ("7,167", .englishGroups(7167)),
        ("1,063,000", .englishGroups(1_063_000)), ("98,59", .decimalInCount), ("1.250,5", .decimalInCount),
        ("7,1,2", .notANumber), ("-5", .negative), ("−5", .negative), ("1e3", .exponent), ("1E5", .exponent),
        ("1000000000000", .tooLarge), ("9999999999999999", .tooLarge), ("", .notANumber), ("bảy", .notANumber),
        ("12:30", .notANumber),
        ("0x10", .notANumber), ("NaN", .notANumber), ("~", .notANumber), ("7 167", .notANumber), ("٧", .notANumber),
        ("+5", .notANumber), ("5%", .percent),
    ]) func `what YAML or a spreadsheet would take for something else is a problem`(
        text: String, problem: NumberProblem
    ) {
        #expect(Number.count(text) == .failure(problem))
    }

    @Test(arguments: [
        ("98,59", 9859, 2), ("98", 98, 0), ("1.250,5", 12_505, 1), ("0,05", 5, 2), ("100,000000", 100_000_000, 6),
    ]) func `a decimal keeps the digits that it was written with`(text: String, digits: Int, decimals: Int) throws {
        #expect(try Number.decimal(text).get() == ExactDecimal(digits: digits, decimals: decimals))
    }

    @Test(arguments: ["98.59", "98,", "98,1234567", ",5", "1,2,3", "98,5a"])
    func `a point is no decimal sign, and digits stand on both sides of the comma`(text: String) {
        #expect((try? Number.decimal(text).get()) == nil)
    }
}
