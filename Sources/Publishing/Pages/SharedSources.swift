import Records
import Stats

/// The sources of some figures: once, where all have the same.
struct SharedSources {
    let shared: [ID<Source>]
    private let each: [[ID<Source>]]

    init(_ figures: [Figure]) {
        each = figures.map(\.receipts.sources)
        shared = Set(each).count == 1 ? each[0] : []
    }

    func own(of index: Int) -> [ID<Source>] { shared.isEmpty ? each[index] : [] }
}
