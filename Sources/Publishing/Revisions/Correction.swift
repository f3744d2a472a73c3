import Records
import Stats

/// One replacement of a published value that is on record.
struct Correction: Sendable {
    let figure: Figure
    let revision: Revision
    /// What the replacement wrote; a later one may have replaced it again.
    let after: FigureValue
    /// Of the figure's replacements, from 1 for the first.
    let number: Int
    /// Of those of the same day, from 1 for the first.
    let numberOnDay: Int

    /// Unique on the page of corrections, and the same for ever: a later one takes the next number.
    var anchor: String {
        let address = figure.address
        return "\(address.indicator)-\(address.time.code)-\(address.place)-\(number)"
    }
}

extension Figure {
    /// Whether readers are told that it was something else. Of a number that is not told, they are not.
    var isCorrected: Bool { !revisions.isEmpty && disclosure == .open }

    /// The last one first.
    fileprivate var corrections: [Correction] {
        var after = value
        return revisions.enumerated().map { index, revision in
            defer { after = revision.before }
            let earlier = revisions[(index + 1)...]
            return Correction(
                figure: self, revision: revision, after: after, number: earlier.count + 1,
                numberOnDay: earlier.count { $0.day == revision.day } + 1)
        }
    }
}

extension Publication {
    /// All of the site, the latest first.
    var corrections: [Correction] {
        book.all.filter(\.isCorrected).flatMap(\.corrections).sorted { one, other in
            one.revision.day == other.revision.day ? one.anchor < other.anchor : one.revision.day > other.revision.day
        }
    }
}
