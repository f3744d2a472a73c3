import Markup
import Wording

extension Page {
    /// The whole document.
    public var document: HTML {
        """
        <!doctype html>
        <html lang="\(frame.words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(frame.documentTitle)</title>
        \(HTML.when(frame.description) { "<meta name=\"description\" content=\"\($0)\">\n" })\
        <meta name="color-scheme" content="light dark">
        \(frame.fonts.map { "<link rel=\"preload\" href=\"\($0)\" as=\"font\" type=\"font/woff2\" crossorigin>" })
        <link rel="stylesheet" href="\(frame.stylesheet)">
        \(frame.scripts.map { "<script src=\"\($0)\" defer></script>" })
        \(HTML.concatenated(frame.translations.map(frame.alternate)))\
        \(frame.head.html(title: frame.title, description: frame.description, siteTitle: frame.siteTitle, frame.words))
        </head>
        <body>
        <a class="skip" href="#main">\(frame.words[.skipToContent])</a>
        \(frame.header)
        <main id="main" class="wrap">
        \(frame.trail)\(content)
        </main>
        \(frame.footerHTML)
        </body>
        </html>

        """
    }
}

extension Frame {
    fileprivate var documentTitle: String {
        title == siteTitle ? title : words.documentTitle(title, site: siteTitle)
    }

    /// Only with an address on the web: programs take no other.
    fileprivate func alternate(_ translation: Translation) -> HTML {
        HTML.when(translation.canonical) {
            "<link rel=\"alternate\" hreflang=\"\(translation.language)\" href=\"\($0)\">\n"
        }
    }

    fileprivate var header: HTML {
        """
        <header class="top">
        <div class="wrap">
        <a class="brand" href="\(home)">\(loudspeaker)<span>\(siteTitle)</span></a>
        \(translations.map { "<a class=\"search-link\" href=\"\($0.address)\" hreflang=\"\($0.language)\" lang=\"\($0.language)\">\($0.name)</a>" })
        \(HTML.when(search) { "<a class=\"search-link\" href=\"\($0.address)\">\(magnifier)<span>\($0.text)</span></a>" })
        <nav aria-label="\(words[.mainNavigation])">
        <ul>
        \(navigation.map(item))
        </ul>
        </nav>
        </div>
        </header>
        """
    }

    private func item(_ item: NavigationItem) -> HTML {
        """
        <li><a\(attribute: "aria-current", item.current?.rawValue) href="\(item.link.address)">\(item.link.text)</a></li>
        """
    }

    private var loudspeaker: HTML {
        "<svg viewBox=\"0 0 32 32\" width=\"28\" height=\"28\" aria-hidden=\"true\" focusable=\"false\">\(Icon.shapes)</svg>"
    }

    private var magnifier: HTML {
        "<svg viewBox=\"0 0 20 20\" width=\"18\" height=\"18\" aria-hidden=\"true\" focusable=\"false\"><circle cx=\"8.5\" cy=\"8.5\" r=\"5.5\"/><path d=\"M13 13l5 5\"/></svg>"
    }

    fileprivate var trail: HTML {
        HTML.when(!breadcrumbs.isEmpty) {
            """
            <nav class="crumbs" aria-label="\(words[.breadcrumbs])">
            <ol>
            \(breadcrumbs.map { "<li>\($0.html)</li>" })
            </ol>
            </nav>

            """
        }
    }

    fileprivate var footerHTML: HTML {
        """
        <footer class="bottom">
        <div class="wrap">
        \(HTML.when(notice) { "<p class=\"notice\">\($0)</p>" })
        <p>\(organisation)\(HTML.when(footer.compiled) { " \($0)" })</p>
        \(HTML.when(!footer.abbreviations.isEmpty) { "<section><h2>\(words[.abbreviations])</h2>\(factList(footer.abbreviations))</section>" })
        \(HTML.when(footer.licence) { "<p>\(words[.licence]): \($0)</p>" })
        \(HTML.when(footer.contact) { "<p>\(words[.contact]): \($0)</p>" })
        <ul class="footer-links">
        \(footer.links.map { "<li>\($0.html)</li>" })
        </ul>
        </div>
        </footer>
        """
    }
}
