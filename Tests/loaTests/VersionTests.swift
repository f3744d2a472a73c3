import Syntax
import TestSupport
import Testing

@testable import loa

struct VersionTests {
    @Test func `the changelog begins with the version of the program`() throws {
        let bytes = try RawFile.read(Fixtures.documentation("../CHANGELOG.md"), limit: 1 << 20).get()
        let headings = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.first?.hasPrefix("## \(Version.text) ") == true)
    }
}
