import Syntax
import TestSupport
import Testing

@Suite struct DiagnosticsTests {
    @Test func `diagnostics sort by place and then by code`() {
        var diagnostics = Diagnostics()
        let file = source("ấp\nxã")
        diagnostics.error(SyntaxFault.tab, at: file.location(5..<6))
        diagnostics.warning(SyntaxFault.mergeKey, at: file.location(5..<6), related: [file.start])
        diagnostics.error(SyntaxFault.utf16, at: file.start)
        #expect(
            diagnostics.lines == [
                "tệp.yml:1:1 utf16", "tệp.yml:2:1 yaml-merge-key (warning) <- tệp.yml:1:1", "tệp.yml:2:1 yaml-tab",
            ])
    }

    @Test func `warnings alone are no errors`() {
        var diagnostics = Diagnostics()
        diagnostics.warning(SyntaxFault.tab, at: source("").start)
        #expect(!diagnostics.hasErrors)
        diagnostics.error(SyntaxFault.tab, at: source("").start)
        #expect(diagnostics.hasErrors)
    }
}
