/// Collects what every reader finds; no reader stops at its first fault.
public struct Diagnostics: Sendable {
    /// Errors in one file after which the rest of it is not read: nobody mends as many one by one, and each costs more
    /// than the line that it is about.
    public static let errorLimit = 1_000

    public private(set) var all: [Diagnostic] = []
    public private(set) var errorCount = 0

    public init() {}

    public mutating func error(
        _ fault: any Fault, at location: SourceLocation, related: [SourceLocation] = [], fix: Fix? = nil
    ) {
        all.append(Diagnostic(fault: fault, location: location, related: related, fix: fix))
        errorCount += 1
    }

    public mutating func warning(
        _ fault: any Fault, at location: SourceLocation, related: [SourceLocation] = [], fix: Fix? = nil
    ) {
        all.append(Diagnostic(severity: .warning, fault: fault, location: location, related: related, fix: fix))
    }

    /// Says that there are too many errors and that the rest was not read; before them, since not all are printed.
    public mutating func stop(at start: SourceLocation) {
        error(SyntaxFault.tooManyFaults(limit: Diagnostics.errorLimit), at: start)
    }

    public mutating func append(_ others: Diagnostics) {
        // Hardly any of a million records has some.
        guard !others.all.isEmpty else { return }
        all += others.all
        errorCount += others.errorCount
    }

    /// With others behind them.
    public func with(_ others: [Diagnostic]) -> Diagnostics {
        var both = self
        both.all += others
        both.errorCount += others.count { $0.severity == .error }
        return both
    }

    public func filter(_ isKept: (Diagnostic) -> Bool) -> Diagnostics {
        var kept = Diagnostics()
        kept.all = all.filter(isKept)
        kept.errorCount = kept.all.count { $0.severity == .error }
        return kept
    }

    /// Every warning made an error, for those who want none.
    public var strict: Diagnostics {
        var strict = Diagnostics()
        for diagnostic in all {
            strict.error(
                diagnostic.fault, at: diagnostic.location, related: diagnostic.related, fix: diagnostic.fix)
        }
        return strict
    }

    public var hasErrors: Bool { errorCount > 0 }

    /// By path, place and code, so that a run's messages do not depend on the order of its steps; what two of them
    /// found alike is told once.
    public var sorted: [Diagnostic] {
        let sorted = all.sorted { one, other in
            one.location == other.location ? one.fault.code < other.fault.code : one.location < other.location
        }
        return sorted.indices.compactMap { index in
            index > 0 && sorted[index].repeats(sorted[index - 1]) ? nil : sorted[index]
        }
    }
}

extension Diagnostic {
    fileprivate func repeats(_ other: Diagnostic) -> Bool {
        location == other.location && fault.code == other.fault.code && fault.isSame(as: other.fault)
    }
}
