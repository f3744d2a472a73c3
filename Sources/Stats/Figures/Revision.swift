import Records
import Syntax

/// One replacement in a figure's past: what stood there, and why it does no more.
public struct Revision: Sendable {
    public let kind: RevisionKind
    /// From when on the newer value stands.
    public let day: Day
    public let reason: String
    public let before: FigureValue
    /// Where the replaced value is recorded.
    public let record: SourceLocation
}

/// Records of one figure that replace each other.
struct RevisionChain {
    /// The record that replaces none; nil where there is none.
    private let original: Figure?
    private let replacements: [(revision: Observation.Revision, figure: Figure)]

    init(original: Figure?, _ replacements: [(revision: Observation.Revision, figure: Figure)]) {
        self.original = original
        self.replacements = replacements.sorted { $0.revision.day < $1.revision.day }
    }

    /// The current figure with its past; nil without an original. Each replacement must name the value that it
    /// replaces, so that none is restated in silence.
    func figure(diagnostics: inout Diagnostics) -> Figure? {
        guard var current = original else {
            for (revision, figure) in replacements {
                let fault = StatsFault.revisionOfNothing(address: figure.address.text)
                diagnostics.error(fault, at: revision.location)
            }
            return nil
        }
        var past: [Revision] = []
        var rest = replacements[...]
        while let (revision, figure) = RevisionChain.next(after: current.value, of: &rest) {
            let replaced = current.receipts.records
            if !revision.before.isMeant(by: current.value) {
                let fault = StatsFault.revisionOfOther(address: figure.address.text, current: current.value)
                diagnostics.error(fault, at: revision.location, related: replaced)
            }
            if figure.value == current.value || revision.day < figure.time.firstDay {
                let fault = StatsFault.idleRevision(address: figure.address.text)
                diagnostics.error(fault, at: revision.location, related: replaced)
            }
            guard let record = replaced.first else { continue }
            let step = Revision(
                kind: revision.kind, day: revision.day, reason: revision.reason, before: current.value, record: record)
            past.insert(step, at: 0)
            current = figure
        }
        return current.with(revisions: past)
    }

    /// The earliest; of several on one day the one that names the value as it stands.
    private static func next(
        after value: FigureValue, of rest: inout ArraySlice<(revision: Observation.Revision, figure: Figure)>
    ) -> (revision: Observation.Revision, figure: Figure)? {
        guard let first = rest.first else { return nil }
        let sameDay = rest.prefix { $0.revision.day == first.revision.day }
        return rest.remove(at: sameDay.firstIndex { $0.revision.before.isMeant(by: value) } ?? rest.startIndex)
    }
}

extension Observation.Value {
    /// A ratio may be named by its part alone.
    fileprivate func isMeant(by value: FigureValue) -> Bool {
        switch (self, value) {
        case (.count(let one), .count(let other)): one == other
        case (.money(let one), .money(let other)): one.isEqual(to: other)
        case (.ratio(let part, let of), .ratio(let share)): part == share.part && (of == nil || of == share.whole)
        default: false
        }
    }
}
