import ArgumentParser
import Importing
import Publishing
import Records
import Scaffolding
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// What people do first: files of every kind in the site that `loa new site` makes.
struct NewSiteRecordTests {
    private static let today = Day(year: 2026, month: 11, day: 25)

    private func site() throws -> TemporaryFolder {
        let today = try #require(NewSiteRecordTests.today)
        let site = try #require(
            SiteScaffold(
                province: "Bến Tre", organisation: "Công an tỉnh Bến Tre", title: "Trang thử", today: today))
        return try TemporaryFolder(Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0.text) }))
    }

    private func desk(_ content: String, _ script: Script?) throws -> Desk {
        let options = try SharedOptions.parse(["--content", content, "--lang", "vi"])
        let catalogue = try #require(try Publisher(content: content, jobs: 1).records().catalogue)
        let answers = Answers(dialogue: script?.dialogue, words: ScaffoldWords(.vietnamese))
        return Desk(options, catalogue, answers, today: try #require(NewSiteRecordTests.today))
    }

    /// The file that a command makes out of its flags, and of what is typed where there is a script.
    private func make(_ arguments: String, typing lines: [String]? = nil, in folder: TemporaryFolder) async throws
        -> String
    {
        let content = "\(folder.path)/content"
        let command = try #require(
            try Loa.parseAsRoot(["new"] + arguments.split(separator: " ").map(String.init)) as? any RecordCommand)
        let scaffold = try command.scaffold(at: desk(content, lines.map(Script.init)))
        let publisher = Publisher(content: content, jobs: 1)
        let brought = try publisher.add(scaffold.path, scaffold.text)
        #expect(brought.lines == [])
        #expect(try await publisher.check().diagnostics.lines == [])
        return scaffold.path
    }

    @Test(arguments: [
        ("bulletin --title Tin --source bao-cao-mau", "bulletins/2026/tin.md"),
        (
            "achievement --title Camera --period 2025 --source bao-cao-mau --figure tin-bao=300",
            "achievements/2025/camera.md"
        ),
        ("model --title Loa --source bao-cao-mau", "models/loa.md"),
        (
            "observation --indicator ap-an-toan --as-of 30/09/2026 --value 36/40 --source bao-cao-mau",
            "observations/ap-an-toan-2026-09-30.yml"
        ), ("summary --period 2025", "summaries/2025.md"),
    ])
    func `each kind of file is made by flags, and the site stays sound`(arguments: String, path: String) async throws {
        #expect(try await make(arguments, in: site()) == path)
    }

    @Test(arguments: [
        ("bulletin", ["Tin: mới", "", "", "", ""], "bulletins/2026/tin-moi.md"),
        (
            "achievement", ["Tin của dân", "3", "Báo cáo mẫu", "", "tin báo", "1.250", ""],
            "achievements/2025/tin-cua-dan.md"
        ), ("model", ["Kẻng", "cảnh báo", "mới", "", "", "1"], "models/keng.md"),
        ("observation", ["Ấp, khu phố", "30/09/2026", "", "36/40", "1"], "observations/ap-an-toan-2026-09-30.yml"),
        ("summary", ["3", "", "bao cao"], "summaries/2025.md"),
    ])
    func `each kind of file is made by answers, and the site stays sound`(
        command: String, lines: [String], path: String
    ) async throws {
        #expect(try await make(command, typing: lines, in: site()) == path)
    }

    @Test func `the sheet that it makes is read back, with nothing in it yet`() async throws {
        let folder = try site()
        let desk = try desk("\(folder.path)/content", nil)
        let due = try #require(Period.due(on: desk.today, amongKindsOf: desk.catalogue.site.periods))
        let sheet = ReadSheet(EntrySheet(desk.catalogue, due: due).bytes, name: "nhap.xlsx")
        let content = try Publisher(content: "\(folder.path)/content", jobs: 1).records()
        let read = SheetImport(sheet, desk.catalogue, content.folder)
        #expect(read.isEmpty && read.findings.isEmpty)
    }
}
