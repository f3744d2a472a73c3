import Publishing
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

/// Each folder of `Fixtures/invalid` holds what differs from `base`, and the words that Loa has for it.
struct InvalidContentTests {
    static let cases = Set(
        Fixtures.files(in: Fixtures.path("invalid")).keys.compactMap { path in
            path.split(separator: "/").first.map(String.init)
        }
    ).subtracting(["base"]).sorted()

    @Test(arguments: cases, Language.allCases)
    func `faulty content is reported as recorded`(name: String, language: Language) async throws {
        let folder = try TemporaryFolder(InvalidContentTests.content(of: name))
        let outcome = try await Publisher(content: folder.path, jobs: 2).check()
        let text = DiagnosticText(language, folder: "content")
        let actual = outcome.diagnostics.sorted.flatMap(text.lines).joined(separator: "\n") + "\n"
        let expected = language == .vietnamese ? "expected.txt" : "expected.\(language.rawValue).txt"
        if Baseline.isRecording {
            try Recording.replace(Fixtures.path("invalid/\(name)"), with: [expected: actual])
            Issue.record("recorded anew")
        } else {
            let recorded = try RawFile.read(Fixtures.path("invalid/\(name)/\(expected)"), limit: 1 << 20).get()
            #expect(Baseline.differences(["": actual], from: ["": String(decoding: recorded, as: UTF8.self)]) == [])
        }
    }

    /// A file `.remove` names one of the base that the case lacks.
    private static func content(of name: String) -> [String: String] {
        let own = Fixtures.files(in: Fixtures.path("invalid/\(name)/content"))
        var files = Fixtures.files(in: Fixtures.path("invalid/base")).merging(own) { $1 }
        if let removed = files.removeValue(forKey: ".remove") { files[String(removed.dropLast())] = nil }
        return files
    }

    @Test func `the base of all cases is sound`() async throws {
        let outcome = try await Publisher(content: Fixtures.path("invalid/base"), jobs: 1).check()
        #expect(outcome.diagnostics.lines == [])
    }
}
