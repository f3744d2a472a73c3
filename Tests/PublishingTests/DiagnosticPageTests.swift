import Foundation
import Syntax
import TestSupport
import Testing

@testable import Markup
@testable import Publishing

/// The examples of `docs/thong-bao.md` that need no other file are tried: the wrong one must be reported under its code,
/// the right one must not.
struct DiagnosticPageTests {
    struct Example: CustomTestStringConvertible {
        let code: String
        let wrong: String
        let right: String
        var testDescription: String { code }
    }

    private static func page() -> String {
        guard case .success(let bytes) = RawFile.read(Fixtures.documentation("thong-bao.md"), limit: 1 << 20) else {
            return ""
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Headings within an example are no headings of the page.
    private static func examples(in wanted: String) -> [Example] {
        var (section, code, block) = ("", "", "")
        var blocks: [String: [String]] = [:]
        var examples: [Example] = []
        for line in page().split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("~~~") {
                block = String(line.dropFirst(3))
                guard block.isEmpty, let wrong = blocks["sai"], let right = blocks["đúng"] else { continue }
                let join: ([String]) -> String = { $0.joined(separator: "\n") }
                if section.hasPrefix(wanted) {
                    examples.append(Example(code: code, wrong: join(wrong), right: join(right)))
                }
                blocks = [:]
            } else if !block.isEmpty {
                blocks[block, default: []].append(line)
            } else if line.hasPrefix("## ") {
                section = String(line.dropFirst(3))
            } else if line.hasPrefix("### `") {
                code = String(line.dropFirst(5).dropLast())
            }
        }
        return examples
    }

    private static func prose(_ text: String) async throws -> [String] {
        var files = SmallProvince.texts(
            SmallProvince.observations(["tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018,,623,,bao-mau"]))
        let title = text.hasPrefix("# ") ? "" : "# Tin\n\n"
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\n---\n\(title)\(text)\n"
        let folder = try TemporaryFolder(files)
        return try await Publisher(content: folder.path, jobs: 1).check().diagnostics.sorted.map(\.fault.code)
    }

    @Test(arguments: examples(in: "Lỗi gõ trong bài") + examples(in: "Địa chỉ liên kết"))
    func `an example of prose is reported under its code`(example: Example) async throws {
        #expect(try await DiagnosticPageTests.prose(example.wrong).contains(example.code))
        #expect(try await DiagnosticPageTests.prose(example.right) == [])
    }

    @Test(arguments: examples(in: "Phần đầu tệp"))
    func `an example of YAML is reported under its code`(example: Example) {
        func codes(_ text: String) -> [String] {
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "tệp.yml", raw: Array(text.utf8), diagnostics: &diagnostics)
            if example.code.hasPrefix("front-matter") {
                _ = FrontMatter.split(file, diagnostics: &diagnostics)
            } else {
                _ = YAMLReader.read(file, diagnostics: &diagnostics)
            }
            return diagnostics.sorted.map(\.fault.code)
        }
        #expect(codes(example.wrong) == [example.code])
        #expect(codes(example.right) == [])
    }

    @Test(arguments: examples(in: "Bảng CSV")) func `an example of a sheet is reported under its code`(example: Example)
    {
        func codes(_ text: String) -> [String] {
            var diagnostics = Diagnostics()
            let file = SourceFile(path: "tệp.csv", raw: Array(text.utf8), diagnostics: &diagnostics)
            var reader = CSVReader(file, diagnostics: &diagnostics)
            while reader.next(diagnostics: &diagnostics) != nil {}
            return diagnostics.sorted.map(\.fault.code)
        }
        #expect(codes(example.wrong).contains(example.code))
        #expect(codes(example.right) == [])
    }

    @Test func `enough examples are tried`() {
        let sections = ["Lỗi gõ trong bài", "Địa chỉ liên kết", "Phần đầu tệp", "Bảng CSV"]
        #expect(sections.map { DiagnosticPageTests.examples(in: $0).count }.reduce(0, +) >= 50)
    }
}
