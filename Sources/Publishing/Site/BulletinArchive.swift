import Records

/// Bulletins by years, and by months where a year has more than a page can list.
///
/// Pages by time keep their addresses: a new bulletin changes the page of its month and no other, where numbered pages
/// would all shift by one.
struct BulletinArchive: Sendable {
    struct Span: Hashable, Sendable {
        let year: Int
        /// Nil for the whole year.
        let month: Int?
    }

    /// How many the list of all shows; with fewer there is no archive.
    static let latestLimit = 30
    /// More in a year, and its months get pages of their own.
    private static let yearLimit = 120

    /// The latest first.
    let all: [Bulletin]
    private let bySpan: [Span: [Bulletin]]
    /// Those whose months have pages of their own.
    private let partedYears: Set<Int>
    /// All spans with a page; none where the list of all shows everything.
    let pages: [Span]

    /// - Parameter bulletins: the latest first.
    init(_ bulletins: [Bulletin]) {
        all = bulletins
        let years = Dictionary(grouping: bulletins) { Span(year: $0.date.year, month: nil) }
        let months = Dictionary(grouping: bulletins) { Span(year: $0.date.year, month: $0.date.month) }
        let bySpan = years.merging(months) { year, _ in year }
        self.bySpan = bySpan
        let parted = Set(years.filter { $0.value.count > BulletinArchive.yearLimit }.map(\.key.year))
        partedYears = parted
        let paged = bySpan.keys.filter { $0.month == nil || parted.contains($0.year) }
            .sorted { ($0.year, $0.month ?? 13) > ($1.year, $1.month ?? 13) }
        pages = bulletins.count > BulletinArchive.latestLimit ? paged : []
    }

    var isNeeded: Bool { !pages.isEmpty }

    func bulletins(of span: Span) -> [Bulletin] { bySpan[span] ?? [] }

    /// The latest first.
    var years: [Span] { spans { $0.month == nil } }

    /// The latest first; of a month, itself.
    func months(of span: Span) -> [Span] {
        spans { $0.year == span.year && $0.month != nil && (span.month == nil || $0.month == span.month) }
    }

    /// Whether its months have pages of their own.
    func isParted(_ span: Span) -> Bool { span.month == nil && partedYears.contains(span.year) }

    /// Years beside a year, months beside a month, the earlier and the later.
    func neighbours(of span: Span) -> (before: Span?, after: Span?) {
        let own = pages.filter { ($0.month == nil) == (span.month == nil) }
        guard let index = own.firstIndex(of: span) else { return (nil, nil) }
        return (index + 1 < own.count ? own[index + 1] : nil, index > 0 ? own[index - 1] : nil)
    }

    private func spans(_ isWanted: (Span) -> Bool) -> [Span] {
        bySpan.keys.filter(isWanted).sorted { ($0.year, $0.month ?? 0) > ($1.year, $1.month ?? 0) }
    }
}
