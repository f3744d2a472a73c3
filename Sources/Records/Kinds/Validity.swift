import Syntax

/// The days on which something holds. An end that is not given, or that no source states, is open.
public struct Validity: Sendable, Hashable {
    public let from: Stated<Day>?
    public let to: Stated<Day>?

    public func contains(_ day: Day) -> Bool {
        (from?.value).map { $0 <= day } ?? true && (to?.value).map { day <= $0 } ?? true
    }

    public func overlaps(_ days: ClosedRange<Day>) -> Bool {
        (from?.value).map { $0 <= days.upperBound } ?? true && (to?.value).map { days.lowerBound <= $0 } ?? true
    }
}

extension Fields {
    mutating func validity() -> Validity {
        let from = optional(.validFrom, as: Stated<Day>.self)
        let to = optional(.validTo, as: Stated<Day>.self)
        if let first = from?.value, let last = to?.value, last < first {
            error(.validityReversed, at: .validTo)
        }
        return Validity(from: from, to: to)
    }
}
