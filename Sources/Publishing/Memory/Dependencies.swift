/// What a page was made from beside what all pages are made from, noted while it is made.
struct Dependencies: Equatable, Sendable {
    /// A link of its prose, and what it led to.
    struct Link: Equatable, Sendable {
        let destination: String
        /// Of the number and its receipts, or of the page.
        let target: Fingerprint
    }

    /// Each destination once.
    private(set) var links: [Link] = []
    /// Whether it shows or says what hangs on more figures than links can tell: a chart, a photo, “the highest”.
    private(set) var areAllRecords = false

    init() {}

    init(links: [Link], areAllRecords: Bool) {
        self.links = links
        self.areAllRecords = areAllRecords
    }

    mutating func note(_ destination: String, leadsTo target: @autoclosure () -> Fingerprint) {
        if !links.contains(where: { $0.destination == destination }) {
            links.append(Link(destination: destination, target: target()))
        }
    }

    mutating func noteAllRecords() { areAllRecords = true }
}
