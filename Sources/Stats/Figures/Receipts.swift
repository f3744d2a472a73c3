import Records
import Syntax

/// How a figure came about, down to the record, the file and the line.
public struct Receipts: Sendable {
    public let formula: Formula
    /// The shared denominator that was used or agreed with.
    public let universe: ID<Universe>?
    private let origin: Origin

    /// A sum holds its parts rather than all of their records: a province's year may come from a hundred thousand. Their
    /// sources it keeps, a handful, since every page that prints it names them.
    private enum Origin: Sendable {
        case record(Observation)
        case parts([Figure], sources: [ID<Source>])
    }

    init(_ formula: Formula, of observation: Observation, universe: ID<Universe>?) {
        self.formula = formula
        self.universe = universe
        origin = .record(observation)
    }

    init(_ formula: Formula, of parts: [Figure]) {
        self.formula = formula
        universe = nil
        origin = .parts(parts, sources: Receipts.sources(of: parts))
    }

    /// The records that went in. Worked out at each call, like what follows from them.
    public var observations: [Observation] {
        var observations: [Observation] = []
        visit { observations.append($0) }
        return observations
    }

    /// Whether it is all that went in.
    func isAll(_ observation: Observation) -> Bool {
        if case .record(let own) = origin { own === observation } else { false }
    }

    private func visit(_ body: (Observation) -> Void) {
        switch origin {
        case .record(let observation): body(observation)
        case .parts(let parts, _): for part in parts { part.receipts.visit(body) }
        }
    }

    /// Where the numbers stand in them.
    public var records: [SourceLocation] { observations.map(\.valueLocation) }

    /// In the order of their ids; never empty in sound content.
    public var sources: [ID<Source>] {
        switch origin {
        case .record(let observation): observation.sources
        case .parts(_, let sources): sources
        }
    }

    /// The parts of most sums come from the same sources, which are then not written down again.
    private static func sources(of parts: [Figure]) -> [ID<Source>] {
        let first = parts.first?.receipts.sources ?? []
        guard let other = parts.firstIndex(where: { $0.receipts.sources != first }) else { return first.sorted() }
        return Set(first + parts[other...].flatMap(\.receipts.sources)).sorted()
    }

    /// What the record adds; nil for a sum.
    public var note: String? {
        switch origin {
        case .record(let observation): observation.note
        case .parts: nil
        }
    }

    public enum Formula: String, Sendable, Hashable {
        /// The value as one record states it.
        case stated
        /// The part as one record states it, over the count of a universe.
        case statedOverUniverse = "stated-over-universe"
        /// Added up from shorter periods.
        case sumOfPeriods = "sum-of-periods"
        /// Added up from the places below.
        case sumOfPlaces = "sum-of-places"
        /// One cumulative less an earlier one.
        case difference
    }
}
