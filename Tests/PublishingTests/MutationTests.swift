import Records
import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Each number of a small province is changed by one; exactly the lines of prose that print something else from then on
/// must be reported.
struct MutationTests {
    /// Cameras are counted by districts only, so that the province's number is a sum.
    private static let rows = [
        "tin-bao,,2019-10m,726", "tin-bao,,2018-10m,623", "xa-an-toan,,2019-10m,145", "xa-an-toan,,2018-10m,140",
        "camera,huyen-dong,2019-10m,1.120", "camera,huyen-tay,2019-10m,95", "camera,huyen-dong,2018-10m,900",
        "camera,huyen-tay,2018-10m,80", "tin-bao,huyen-dong,2019-10m,33", "quy,,2019-10m,1.250",
    ]

    private static let links = [
        "tin-bao", "tin-bao#change", "tin-bao#change-share", "tin-bao#before", "tin-bao#target-share", "xa-an-toan",
        "xa-an-toan#share", "xa-an-toan#rest", "xa-an-toan#points", "xa-an-toan#before", "xa-an-toan#of", "camera",
        "camera#change", "camera/2018-10m", "camera/2019-10m/huyen-dong", "camera/2019-10m/huyen-dong#change",
        "camera/2019-10m/huyen-tay", "tin-bao/2019-10m/huyen-dong", "quy",
    ]

    private func folder(_ rows: [String], texts: [String]) throws -> TemporaryFolder {
        let sheet = rows.map { row in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            let day = cells[0] == "tin-bao" ? "" : "không nêu"
            return "\(cells[0]),\(cells[1]),\(cells[2]),\(day),\(cells[3]),,bao-mau"
        }
        var files = SmallProvince.texts(SmallProvince.observations(sheet))
        files["places.csv"] = SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau\n"
        files["targets.csv"] = "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019,1.000,bao-mau\n"
        let lines = zip(MutationTests.links, texts).map { "- [\($1)](figure:\($0))" }
        files["bulletins/2019/tin.md"] =
            "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\n\(lines.joined(separator: "\n"))\n"
        return try TemporaryFolder(files)
    }

    /// What each link prints.
    private func printed(_ rows: [String]) async throws -> [String] {
        let folder = try folder(rows, texts: MutationTests.links.map { _ in "" })
        let output = try TemporaryFolder()
        let outcome = try await Publisher(content: folder.path, jobs: 2).build(into: output.path)
        #expect(outcome.diagnostics.hasErrors == false, "\(outcome.diagnostics.lines)")
        let page = try #require(Fixtures.files(in: output.path)["ban-tin/2019/tin/index.html"])
        return page.matches(of: /<li><a class="figure"[^>]*>([^<]*)<\/a>/).map { String($0.output.1) }
    }

    /// The lines of the links whose text is reported.
    private func reported(_ rows: [String], texts: [String]) async throws -> [Int] {
        let folder = try folder(rows, texts: texts)
        let diagnostics = try await Publisher(content: folder.path, jobs: 2).check().diagnostics
        return diagnostics.sorted.filter { $0.fault.code == "figure-text-differs" }.map { $0.location.line - 7 }
    }

    /// `21/24` becomes `22/24`, `7.167` becomes `7.168`.
    private func changed(_ row: String) -> String {
        var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var parts = cells[3].split(separator: "/").map(String.init)
        let value = (Int(parts[0].replacing(".", with: "")) ?? 0) + 1
        parts[0] = value > 999 ? "\(value / 1000).\(String(value % 1000 + 1000).dropFirst())" : "\(value)"
        cells[3] = parts.joined(separator: "/")
        return cells.joined(separator: ",")
    }

    @Test func `texts that the data says are not reported`() async throws {
        let texts = try await printed(MutationTests.rows)
        #expect(texts.count == MutationTests.links.count)
        #expect(try await reported(MutationTests.rows, texts: texts) == [])
    }

    @Test(arguments: rows.indices) func `a changed number is reported where it is quoted, and nowhere else`(
        index: Int
    ) async throws {
        let before = try await printed(MutationTests.rows)
        var rows = MutationTests.rows
        rows[index] = changed(rows[index])
        let after = try await printed(rows)
        let differing = before.indices.filter { before[$0] != after[$0] }
        #expect(!differing.isEmpty)
        #expect(try await reported(rows, texts: before) == differing)
    }
}
