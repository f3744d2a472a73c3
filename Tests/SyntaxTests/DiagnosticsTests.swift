import Syntax
import TestSupport
import Testing

@Suite struct DiagnosticsTests {
    @Test func `errors among others count, wherever they come from`() {
        var (none, some) = (Diagnostics(), Diagnostics())
        let file = source("a: b\n", at: "tệp.yml")
        none.warning(SyntaxFault.mergeKey, at: file.start)
        some.error(SyntaxFault.tab, at: file.start)
        #expect(!none.with(none.all).hasErrors && none.with(some.all).hasErrors)
        #expect(none.with(some.all).errorCount == 1 && none.with(some.all).all.count == 2)
    }

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
