import Markup
import Wording

/// The ways to the pages before and after one.
public struct Neighbours: Sendable {
    let previous: Link?
    let next: Link?

    public init(previous: Link? = nil, next: Link? = nil) {
        self.previous = previous
        self.next = next
    }

    /// Nothing where there is neither.
    func html(_ words: PageWords) -> HTML {
        HTML.when(previous != nil || next != nil) {
            """
            <nav class="neighbours" aria-label="\(words[.neighbours])">
            \(HTML.when(previous) { "<a rel=\"prev\" href=\"\($0.address)\"><span>\(words[.previousPage])</span> \($0.text)</a>" })
            \(HTML.when(next) { "<a rel=\"next\" href=\"\($0.address)\"><span>\(words[.nextPage])</span> \($0.text)</a>" })
            </nav>
            """
        }
    }
}
