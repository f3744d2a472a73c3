import Records
import Testing

@testable import Wording

struct NumberFormatTests {
    private let vietnamese = NumberFormat(.vietnamese)
    private let english = NumberFormat(.english)

    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"), (7167, "7.167", "7,167"),
        (1_063_000, "1.063.000", "1,063,000"), (-1234, "−1.234", "−1,234"),
    ]) func `whole numbers stand in groups of three`(number: Int, vi: String, en: String) {
        #expect(vietnamese.whole(number) == vi)
        #expect(english.whole(number) == en)
    }

    @Test(arguments: [
        (9859, "98,59%", "98.59%"), (10_000, "100,00%", "100.00%"), (5, "0,05%", "0.05%"), (0, "0,00%", "0.00%"),
        (123_456, "1.234,56%", "1,234.56%"), (-5, "−0,05%", "−0.05%"),
    ]) func `a per cent always has two decimals`(hundredths: Int, vi: String, en: String) {
        #expect(vietnamese.percent(hundredths) == vi)
        #expect(english.percent(hundredths) == en)
    }

    @Test func `a stated decimal keeps the decimals that it was written with`() {
        #expect(vietnamese.decimal(ExactDecimal(digits: 9850, decimals: 2)) == "98,50")
        #expect(vietnamese.decimal(ExactDecimal(digits: 98, decimals: 0)) == "98")
        #expect(vietnamese.decimal(ExactDecimal(digits: 12_505, decimals: 1)) == "1.250,5")
    }
}
