import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

struct ModelCountsTests {
    @Test func `models are counted by status, family and leader, in the vocabulary's order`() throws {
        var diagnostics = Diagnostics()
        let catalogue = try #require(
            SmallProvince.catalogue(
                [
                    "models/loa.md":
                        "---\ntên: Loa\ntrạng thái: nhân rộng\nnhóm mô hình: cảnh báo\nchủ trì: [bo, cong-an-tinh]\n---\n",
                    "models/den.md":
                        "---\ntên: Đèn\ntrạng thái: mới\nnhóm mô hình: kỹ thuật\nchủ trì: [cong-an-tinh]\n---\n",
                    "models/to.md": "---\ntên: Tổ\ntrạng thái: mới\n---\n",
                ], diagnostics: &diagnostics))
        let counts = ModelCounts(catalogue.models)
        #expect(diagnostics.lines == [])
        #expect(counts.total == 3)
        #expect(counts.byStatus.map { "\($0.status.rawValue) \($0.count)" } == ["new 2", "replicated 1"])
        #expect(
            counts.byFamily.map { "\($0.family.rawValue) \($0.count)" } == ["warning 1", "technical 1", "not-stated 1"])
        #expect(counts.byLeader.map { "\($0.leader) \($0.count)" } == ["cong-an-tinh 2", "bo 1"])
    }
}
