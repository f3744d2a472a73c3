import Records
import Testing

@testable import Stats

struct AddingTests {
    @Test func `amounts with different decimals add up exactly`() {
        let sum = ExactDecimal(digits: 12_505, decimals: 1).adding(ExactDecimal(digits: 25, decimals: 2))
        #expect(sum == ExactDecimal(digits: 125_075, decimals: 2))
    }

    @Test func `a sum too large to hold is none, rather than a crash`() {
        let large = ExactDecimal(digits: 9_000_000_000_000_000_000, decimals: 0)
        #expect(large.adding(large) == nil)
        #expect(large.adding(ExactDecimal(digits: 1, decimals: 6)) == nil)
    }
}
