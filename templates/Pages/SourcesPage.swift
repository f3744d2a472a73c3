import Markup
import Wording

/// The documents that the site's figures come from.
public struct SourcesPage: Page {
    public let frame: Frame
    let sources: [Source]

    public init(frame: Frame, sources: [Source]) {
        self.frame = frame
        self.sources = sources
    }

    public struct Source: Sendable {
        let anchor: String
        let title: String
        /// Of the title, where it is not the page's.
        let language: String?
        let facts: [Fact]

        public init(anchor: String, title: String, language: String? = nil, facts: [Fact]) {
            self.anchor = anchor
            self.title = title
            self.language = language
            self.facts = facts
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        </header>
        \(sources.map(section))
        """
    }

    private func section(_ source: Source) -> HTML {
        """
        <section id="\(source.anchor)">
        <h2\(attribute: "lang", source.language)>\(source.title)</h2>
        \(factList(source.facts))
        </section>
        """
    }
}
