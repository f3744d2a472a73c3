import Records
import Stats

/// The file that holds the figures of a period as they are published, so that none is restated in silence.
struct Freezing {
    let period: Period

    /// Relative to the content folder.
    var path: String { "frozen/\(period.code).csv" }

    /// Every figure whose time lies within the period: those that the report prints, those below its place, and the
    /// months that they are made of. A sum that lacks something says so, and may still become whole. Nil where
    /// there is none.
    func text(_ book: FigureBook) -> String? {
        let figures = book.all.filter { period.contains($0.time) && !$0.isPartial }.sorted {
            $0.address.text < $1.address.text
        }
        guard !figures.isEmpty else { return nil }
        let rows = figures.map { "\($0.address.text);\($0.value.plainText)" }
        return (["\(Key.figure.vietnamese);\(Key.value.vietnamese)"] + rows).joined(separator: "\n") + "\n"
    }
}

extension Period {
    fileprivate func contains(_ time: FigureTime) -> Bool {
        switch time {
        case .asOf(let day): contains(day)
        case .over(let own), .reportedFor(let own): contains(own)
        }
    }
}
