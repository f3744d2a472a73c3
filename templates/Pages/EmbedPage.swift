import Markup
import Wording

/// A chart alone on a page, for an `<iframe>` of another site. Its links are those of the page that it lies beside, and
/// open where that page would.
public struct EmbedPage: Sendable {
    let figure: ChartFigure
    let words: PageWords
    let credit: String
    let stylesheet: Address
    let icon: Address
    /// To the chart on the page that it comes from.
    let whole: Address

    public init(
        _ figure: ChartFigure, credit: String, stylesheet: Address, icon: Address, whole: Address, words: PageWords
    ) {
        self.figure = figure
        self.credit = credit
        self.stylesheet = stylesheet
        self.icon = icon
        self.whole = whole
        self.words = words
    }

    public var document: HTML {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <base href="index.html" target="_top">
        <title>\(figure.headline)</title>
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <link rel="icon" href="\(icon)" type="image/svg+xml">
        <link rel="stylesheet" href="\(stylesheet)">
        </head>
        <body class="embed">
        <main>
        <h1 class="spoken">\(figure.headline)</h1>
        \(figure.html(words))
        <p class="chart-source"><a href="\(whole)">\(credit)</a></p>
        </main>
        </body>
        </html>

        """
    }
}
