import Markup
import Wording

/// The markup that the preview adds: to the site's pages, and where there is no page to show.
struct PreviewPages {
    let words: PreviewWords
    /// Whether pages lead to the forms for new texts.
    var edits = false

    /// Where the preview's own addresses begin. No page of a site can stand there: their names begin with a letter.
    static let root = "/_loa/"

    /// What goes into the head of every page.
    func insertion(_ state: Showroom.State) -> HTML {
        """
        <link rel="stylesheet" href="\(PreviewPages.root)preview.css">
        <script src="\(PreviewPages.root)preview.js" data-root="\(PreviewPages.root)" data-site="\(state.site)" \
        data-lang="\(words.language.rawValue)" data-title="\(words.title)"\
        \(attribute: "data-write", edits ? words.write : nil) defer></script>

        """
    }

    /// The overlay.
    func problems(_ list: HTML, _ state: Showroom.State, hasSite: Bool) -> HTML {
        """
        <summary><span role="status">\(words.counts(errors: state.errors, warnings: state.warnings))</span></summary>
        <div class="loa-body">
        <p>\(state.errors == 0 ? words.warningsOnly : hasSite ? words.lastGoodSite : words.noSiteYet)</p>
        <div class="loa-list">\(list)</div>
        <button type="button" class="loa-close">\(words.close)</button>
        </div>
        """
    }

    /// Until there is a first site without errors.
    func empty(_ state: Showroom.State) -> HTML {
        document(words.title, head: insertion(state), "<h1>\(words.noSiteYet)</h1>")
    }

    func document(_ title: String, head: HTML, _ content: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) – Loa</title>
        \(head)</head>
        <body class="loa-page">
        <main>
        \(content)
        </main>
        </body>
        </html>

        """
    }
}
