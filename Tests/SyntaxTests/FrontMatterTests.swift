import Syntax
import TestSupport
import Testing

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("---\ntên: Ấp\n---\n# Bài\n", "tên: Ấp\n", "# Bài\n"), ("---\n---\nBài", "", "Bài"),
        ("---\ntên: Ấp\n---", "tên: Ấp\n", ""),
        ("---  \ntên: Ấp\n--- \n\nBài", "tên: Ấp\n", "\nBài"), ("# Bài\n---\nx\n", nil, "# Bài\n---\nx\n"),
        ("", nil, ""),
        ("----\nBài\n", nil, "----\nBài\n"), ("--- x\nBài\n", nil, "--- x\nBài\n"), (" ---\nBài\n", nil, " ---\nBài\n"),
        ("\n---\nBài\n---\n", nil, "\n---\nBài\n---\n"),
        ("---\na: |\n  ---\n---\nBài\n---\n", "a: |\n  ---\n", "Bài\n---\n"),
        ("---\ntên: ----\n----\n---\n", "tên: ----\n----\n", ""),
        ("\u{FEFF}---\r\ntên: Ấp\r\n---\r\nBài\r\n", "tên: Ấp\n", "Bài\n"),
        ("---\rtên: Ấp\r---\rBài", "tên: Ấp\n", "Bài"),
    ])
    func `front matter lies between the fences and the body behind them`(text: String, yaml: String?, body: String) {
        var diagnostics = Diagnostics()
        let file = source(text, at: "bài.md")
        let split = FrontMatter.split(file, diagnostics: &diagnostics)
        #expect(split.yaml.map { file.text($0) } == yaml)
        #expect(file.text(split.body) == body)
        #expect(diagnostics.lines == [])
    }

    @Test(arguments: [
        "\n\n---\nngày: 2019-11-01\n---\nBài\n", " ---\nngày: 2019-11-01\n---\nBài\n",
        "———\nngày: 2019-11-01\n———\nBài\n",
        "—\nngày:\n—\n", "– – –\nngày: 2019-11-01\n", "----\nngày: 2019-11-01\n----\n",
    ])
    func `front matter that does not open in the first line, or not with three hyphens, is an error there`(text: String)
    {
        var diagnostics = Diagnostics()
        let split = FrontMatter.split(source(text, at: "bài.md"), diagnostics: &diagnostics)
        #expect(split.yaml == nil)
        #expect(diagnostics.all.map(\.fault.code) == ["front-matter-not-first"])
    }

    @Test(arguments: ["---", "---\n", "---\ntên: Ấp\n\n# Bài\n", "---\ntên: Ấp\n ---\n", "---\ntên: Ấp\n----"])
    func `front matter that is never closed is one error where it opens`(text: String) {
        var diagnostics = Diagnostics()
        let file = source(text, at: "bài.md")
        let split = FrontMatter.split(file, diagnostics: &diagnostics)
        #expect(diagnostics.lines == ["bài.md:1:1 front-matter-not-closed"])
        #expect(split.yaml == nil)
        #expect(split.body.isEmpty)
    }
}
