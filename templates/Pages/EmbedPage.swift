import Markup
import Wording

/// A chart alone on a page, for an `<iframe>` of another site.
public struct EmbedPage: Sendable {
    let figure: ChartFigure
    let words: PageWords
    let credit: String
    let stylesheet: Address
    /// To the chart on the page that it comes from.
    let whole: Address

    public init(_ figure: ChartFigure, credit: String, stylesheet: Address, whole: Address, words: PageWords) {
        self.figure = figure
        self.credit = credit
        self.stylesheet = stylesheet
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
        <title>\(figure.headline)</title>
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="\(stylesheet)">
        </head>
        <body class="embed">
        <main>
        <h1 class="spoken">\(figure.headline)</h1>
        \(figure.html(words))
        <p class="chart-source"><a href="\(whole)" target="_top">\(credit)</a></p>
        </main>
        </body>
        </html>

        """
    }
}
