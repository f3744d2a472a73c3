import Markup
import Wording

/// Sends readers of an old address on to the new one.
public struct MovedPage: Sendable {
    let target: Link
    /// Where the new page stands on the web.
    let canonical: String?
    let words: PageWords

    public init(target: Link, canonical: String?, words: PageWords) {
        self.target = target
        self.canonical = canonical
        self.words = words
    }

    public var document: HTML {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(target.text)</title>
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=\(target.address)">
        \(HTML.when(canonical) { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
        </head>
        <body>
        <p>\(words[.pageMoved]): \(target.html)</p>
        </body>
        </html>

        """
    }
}
