import Foundation
import Syntax
import TestSupport
import Testing

@testable import Records

/// The tables of the page on file formats are made from the record types, so that they cannot drift from them;
/// `make record` writes them anew.
struct DocumentationTests {
    private static let page = "formats.md"

    private func page() throws -> String {
        let path = Fixtures.documentation(DocumentationTests.page)
        return String(decoding: try RawFile.read(path, limit: 1 << 20).get(), as: UTF8.self)
    }

    /// The page with each table as the record types have it: between a line that names it and one that ends it.
    private func made(_ page: String) throws -> String {
        var page = page
        for (name, text) in FormatTables.all {
            let (opening, closing) = ("<!-- table: \(name) -->\n", "\n<!-- end of table: \(name) -->\n")
            let start = try #require(page.range(of: opening), "\(name)").upperBound
            let end = try #require(page.range(of: closing), "\(name)").lowerBound
            page.replaceSubrange(start..<end, with: text)
        }
        return page
    }

    @Test func `the tables of the page on formats are those of the record types`() throws {
        let written = try page()
        let made = try made(written)
        if Baseline.isRecording {
            try Recording.replace(Fixtures.documentation("."), with: [DocumentationTests.page: made])
            Issue.record("recorded anew")
        } else {
            #expect(Baseline.differences(["": written], from: ["": made]) == [])
        }
    }

    @Test func `what the decoder misses in an empty record is what must be there`() {
        #expect(RequiredFields.keys(of: .source) == [.kind, .title, .publisher, .date])
        #expect(RequiredFields.keys(of: .site) == [.title, .organisation, .place, .periods])
        #expect(RequiredFields.keys(of: .page) == [])
        #expect(
            RequiredFields.keys(of: .observation) == [
                .indicator, .value, .revises, .revision, .revisedOn, .reason,
            ])
        #expect(RequiredFields.keys(of: .indicator, part: .breaks) == [.date, .kind, .note])
        #expect(RequiredFields.keys(of: .commendation, part: .recipients) == [.name, .kind])
    }

    @Test func `every list of fixed values has its row`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Records/Vocabulary")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let types = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /enum (\w+): String, Term/).map {
                String($0.output.1)
            }
        }
        #expect(types.count > 15)
        #expect(types.sorted() == FormatTables.terms.map(\.type).sorted())
    }
}
