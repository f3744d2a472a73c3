import Markup
import Wording

/// Finds pages as the reader types. Without JavaScript it leads to the lists instead.
public struct SearchPage: Page {
    public let frame: Frame
    /// From this page to the site's root, for the addresses of the index.
    let root: Address
    let lists: [Link]

    public init(frame: Frame, root: Address, lists: [Link]) {
        self.frame = frame
        self.root = root
        self.lists = lists
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        </header>
        <form class="search" role="search" data-root="\(root)" data-none="\(words[.nothingFound])" data-one="\(words[.onePageFound])" data-many="\(words[.pagesFound])" data-more="\(words[.moreResults])">
        <label for="tu-khoa">\(words[.searchLabel])</label>
        <input type="search" id="tu-khoa" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
        <p class="remark">\(words[.searchHelp])</p>
        </form>
        <p class="search-count" role="status"></p>
        <ol class="results"></ol>
        <noscript><p>\(words[.searchNeedsScript])</p></noscript>
        <nav aria-label="\(words[.lists])">
        <ul class="footer-links">
        \(lists.map { "<li>\($0.html)</li>" })
        </ul>
        </nav>
        """
    }

    private var words: PageWords { frame.words }
}
