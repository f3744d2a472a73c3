import ArgumentParser
import Importing
import Publishing
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// The whole way: a spreadsheet on the disk into a content folder.
struct ImportTests {
    private func province() throws -> TemporaryFolder { try TemporaryFolder(SmallProvince.texts()) }

    private func run(_ file: String, _ content: String, _ more: String...) async throws -> Int32 {
        do {
            try await Import.parse([file, "--content", content, "--lang", "vi"] + more).run()
            return 0
        } catch {
            return Import.exitCode(for: error).rawValue
        }
    }

    @Test func `a workbook becomes a file that passes the check, once`() async throws {
        let folder = try province()
        let file = Fixtures.path("sheets/so-lieu.xlsx")
        let before = Fixtures.files(in: folder.path)
        #expect(try await run(file, folder.path, "--dry-run") == 0)
        #expect(Fixtures.files(in: folder.path) == before)
        #expect(try await run(file, folder.path) == 0)
        let after = Fixtures.files(in: folder.path)
        #expect(after.keys.sorted() == (before.keys + ["observations/so-lieu.csv"]).sorted())
        #expect(try await !Publisher(content: folder.path, jobs: 1).check().diagnostics.hasErrors)
        #expect(try await run(file, folder.path) == 0)
        #expect(Fixtures.files(in: folder.path) == after)
    }

    @Test func `with one cell wrong nothing is written`() async throws {
        let folder = try province()
        let before = Fixtures.files(in: folder.path)
        #expect(try await run(Fixtures.path("sheets/sai.xlsx"), folder.path) == Exit.content)
        #expect(Fixtures.files(in: folder.path) == before)
    }

    @Test func `a sum that would no longer agree is told in the cell that breaks it`() async throws {
        let folder = try province()
        try folder.write("chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2018,5,bao-mau\n", to: "observations/nam.csv")
        let rows = (1...12).map { "tin-bao,2018-thang-\($0),1,bao-mau\n" }.joined()
        let text = "chỉ tiêu,kỳ,giá trị,nguồn\n" + rows
        let content = try Publisher(content: folder.path, jobs: 1).records()
        let sheet = SheetImport(
            ReadSheet(Array(text.utf8), name: "thang.csv"), try #require(content.catalogue), content.folder)
        let brought = try Publisher(content: folder.path, jobs: 1).check(adding: "observations/thang.csv", sheet.text)
        let (findings, elsewhere) = sheet.sorted(brought, in: "observations/thang.csv")
        let finding = try #require(findings.first)
        #expect(elsewhere.all.isEmpty)
        let lines = FindingText(.vietnamese, file: "thang.csv", folder: "content", palette: .plain).lines(for: finding)
        #expect(lines.first?.hasPrefix("thang.csv, ô C2: lỗi: “tin-bao/2018/tinh-mau” ghi 5 nhưng cộng") == true)
        #expect(lines.last == "  xem thêm: content/observations/nam.csv:2:14")
    }

    @Test func `files and names that cannot be used are told by the exit code`() async throws {
        let folder = try province()
        let file = Fixtures.path("sheets/so-lieu.xlsx")
        #expect(try await run("\(folder.path)/không có.xlsx", folder.path) == Exit.disk)
        #expect(throws: (any Error).self) { try Import.parse([file, "--to", "thang.csv"]) }
        try folder.write("chỉ tiêu,giá trị\n", to: "observations/da-co.csv")
        #expect(try await run(file, folder.path, "--to", "observations/da-co.csv") == Exit.usage)
        #expect(try await run(file, "\(folder.path)/không có") == Exit.disk)
    }

    @Test func `a sheet is made once`() async throws {
        let (folder, desk) = (try province(), try TemporaryFolder())
        let file = "\(desk.path)/nhap.xlsx"
        let command = try New.Sheet.parse([file, "--content", folder.path])
        try await command.run()
        await #expect(throws: ExitCode(Exit.usage)) { try await command.run() }
        #expect(try await run(file, folder.path) == 0)
    }
}
