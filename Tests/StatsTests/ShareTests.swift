import Testing

@testable import Stats

struct ShareTests {
    @Test(arguments: [
        (1048, 1063, 9859), (950, 978, 9714), (145, 164, 8841), (149, 164, 9085), (0, 5, 0), (5, 5, 10_000),
        (1, 3, 3333),
        (2, 3, 6667), (1, 8, 1250), (1, 800, 13), (1, 20_000, 1), (1, 20_001, 0), (3, 20_000, 2),
    ]) func `a share is rounded half up from its whole numbers`(part: Int, whole: Int, hundredths: Int) throws {
        #expect(try #require(Share(part: part, of: whole)).hundredthsOfPercent == hundredths)
    }

    @Test func `numbers at the limit of what can be typed do not overflow`() throws {
        let share = try #require(Share(part: 999_999_999_999_998, of: 999_999_999_999_999))
        #expect(share.percent(decimals: 6) == 100_000_000)
        #expect(share.pointsAbove(try #require(Share(part: 1, of: 999_999_999_999_999))) == 10_000)
    }

    @Test(arguments: [(1, 0), (0, 0), (3, 2), (-1, 5), (1, -5)])
    func `there is no share of nothing, and none above the whole`(part: Int, whole: Int) {
        #expect(Share(part: part, of: whole) == nil)
    }

    @Test func `a difference of shares is rounded once, away from zero alike in both directions`() throws {
        let more = try #require(Share(part: 145, of: 164))
        let less = try #require(Share(part: 140, of: 157))
        #expect(more.pointsAbove(less) == -76)
        #expect(less.pointsAbove(more) == 76)
        #expect(more.pointsAbove(more) == 0)
    }

    @Test(arguments: [(5, 2, 3), (-5, 2, -3), (4, 2, 2), (1, 3, 0), (-1, 3, 0), (2, 3, 1)])
    func `halves go away from zero`(numerator: Int, denominator: Int, result: Int) {
        #expect(rounded(Int128(numerator), over: Int128(denominator)) == result)
    }
}
