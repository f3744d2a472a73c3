import Markup
import Testing
import Wording

@testable import Templates

struct TilesTests {
    private let words = PageWords(.vietnamese)

    private func tile(name: String, share: String?) -> FigureTile {
        FigureTile(
            name: name, receipts: Address(path: "a.html#b"), value: "950/978", share: share,
            unit: "ấp", meter: share.map { _ in Meter(fill: 971) }, time: "theo nguồn",
            sources: [Link(text: "Báo <Mẫu>", address: Address(path: "n.html"))])
    }

    @Test func `text from the content is escaped wherever it stands`() {
        let html = tile(name: "“A & B” <script>", share: nil).html(words).description
        #expect(html.contains("“A &amp; B” &lt;script&gt;</a>"))
        #expect(html.contains("Báo &lt;Mẫu&gt;</a>"))
        #expect(!html.contains("<script>"))
    }

    @Test func `a share leads, and a count stands alone without a bar`() {
        #expect(
            tile(name: "x", share: "97,14%").html(words).description.contains(
                "<b>97,14%</b> <span><strong>950/978</strong>"))
        #expect(
            tile(name: "x", share: "97,14%").html(words).description.contains(
                "width=\"97.1%\""))
        #expect(!tile(name: "x", share: nil).html(words).description.contains("<svg"))
    }

    @Test func `a list without tiles is nothing`() {
        #expect(FigureTiles.none.html(words).isEmpty)
    }
}
