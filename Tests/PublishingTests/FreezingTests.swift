import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

struct FreezingTests {
    private func province() throws -> TemporaryFolder {
        try TemporaryFolder(Fixtures.files(in: Fixtures.path("valid/tinh-mau/content")))
    }

    private func months(_ second: Int, _ more: String = "") -> String {
        "chỉ tiêu,kỳ,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn\n"
            + "tin-bao,2021-thang-1,7,,,,,bao-cao-mau\ntin-bao,2021-thang-2,\(second),,,,,bao-cao-mau\n\(more)"
    }

    private func freeze(_ folder: TemporaryFolder) async throws -> String? {
        try await Publisher(content: folder.path, jobs: 1).freeze(try #require(Period(code: "2021"))).path
    }

    @Test func `a frozen period holds, in the order of their addresses, the figures within it`() async throws {
        let folder = try province()
        try folder.write(months(5), to: "observations/thang.csv")
        #expect(try await freeze(folder) == "frozen/2021.csv")
        let lines = try #require(Fixtures.files(in: folder.path)["frozen/2021.csv"]).split(separator: "\n")
        #expect(lines.first == "mã số liệu;giá trị")
        #expect(lines.contains("tin-bao/2021-thang-2/tinh-mau;5"))
        #expect(lines.dropFirst().sorted() == Array(lines.dropFirst()))
    }

    @Test func `after the freeze a value changes by a revision alone`() async throws {
        let folder = try province()
        try folder.write(months(5), to: "observations/thang.csv")
        _ = try await freeze(folder)
        let publisher = Publisher(content: folder.path, jobs: 1)
        #expect(try await !publisher.check().diagnostics.hasErrors)
        try folder.write(months(6), to: "observations/thang.csv")
        #expect(try await publisher.check().diagnostics.all.contains { $0.fault.code == "frozen-changed" })
        let revision = "tin-bao,2021-thang-2,6,5,đính chính,2022-01-05,Ghi nhầm,bao-cao-mau\n"
        try folder.write(months(5, revision), to: "observations/thang.csv")
        #expect(try await !publisher.check().diagnostics.hasErrors)
    }

    @Test func `a period without figures is not frozen`() async throws {
        let folder = try province()
        let error = try await #require(throws: OutputError.self) {
            try await Publisher(content: folder.path, jobs: 1).freeze(try #require(Period(code: "2091-10m")))
        }
        #expect(error.fault == .nothingToFreeze("2091-10m") && error.isMisuse)
        #expect(Fixtures.files(in: folder.path)["frozen/2091-10m.csv"] == nil)
    }

    @Test func `faulty content is not frozen`() async throws {
        let folder = try province()
        try folder.write("chỉ tiêu,kỳ,giá trị\ntin-bao,2021,7.16\n", to: "observations/sai.csv")
        #expect(try await freeze(folder) == nil)
        #expect(Fixtures.files(in: folder.path)["frozen/2021.csv"] == nil)
    }
}
