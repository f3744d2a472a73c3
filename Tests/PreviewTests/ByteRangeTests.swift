import Testing

@testable import Preview

struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-4", ByteRange.part(0..<5)), ("bytes=5-", .part(5..<10)), ("bytes=-3", .part(7..<10)),
        ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("bytes=9-9", .part(9..<10)),
        ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable), ("bytes=99-100", .unsatisfiable),
        ("bytes=4-2", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=0-1,3-4", .whole),
        ("items=0-1", .whole), ("bytes=--1", .whole), ("bytes=0-99999999999999999999999", .part(0..<10)),
    ])
    func `a range of ten bytes`(field: String, range: ByteRange) {
        #expect(ByteRange(field, of: 10) == range)
    }

    @Test func `without the field it is the whole`() {
        #expect(ByteRange(nil, of: 10) == .whole)
    }
}
