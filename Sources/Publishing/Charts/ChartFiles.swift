import Markup
import Records
import Templates
import Wording

/// Each chart of a page as files beside it: a picture, and a page to embed. They lie in the page's own folder, so that
/// the links of the chart hold there too.
extension PageMaker {
    func chartFiles(_ charts: [ChartFigure]) -> [OutputFile] {
        let folder = path.dropLast("index.html".count)
        return charts.flatMap { chart in
            let picture = ChartFile(chart, credit: credit, accent: catalogue.site.accent.colour, words: words)
            let page = EmbedPage(
                chart, credit: credit, stylesheet: address(ofAsset: Assets.stylesheet),
                icon: address(to: .asset("favicon.svg")),
                whole: address(toPage: path + "#\(chart.anchor)"), words: words)
            return [
                OutputFile(path: "\(folder)\(chart.anchor).svg", bytes: picture.svg.utf8),
                OutputFile(path: "\(folder)\(chart.anchor).html", bytes: page.document.utf8),
            ]
        }
    }

    /// `Phong trào ở Tỉnh Sen, ngày 10 tháng 01 năm 2025`.
    private var credit: String {
        let day = catalogue.site.compiledOn.map { ", \(words.dates.long($0))" } ?? ""
        return catalogue.site.title(in: words.language) + day
    }
}
