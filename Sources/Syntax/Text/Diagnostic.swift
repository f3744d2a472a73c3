/// What went wrong, as facts without words. Each module has an enum of its own faults; `Wording` says them.
public protocol Fault: Sendable {
    /// Stable across releases and languages, such as `yaml-duplicate-key`.
    var code: String { get }

    /// Whether it says the very same.
    func isSame(as other: any Fault) -> Bool
}

extension Fault {
    public func isSame(as other: any Fault) -> Bool { "\(self)" == "\(other)" }
}

extension Fault where Self: Equatable {
    public func isSame(as other: any Fault) -> Bool { other as? Self == self }
}

/// One fault at one place of the sources.
public struct Diagnostic: Sendable {
    public enum Severity: Sendable { case error, warning }

    public let severity: Severity
    public let fault: any Fault
    public let location: SourceLocation
    /// Other places that the reader must see to understand it, such as the first of two equal ids.
    public let related: [SourceLocation]
    /// Only where nothing has to be decided by a person.
    public let fix: Fix?

    public init(
        severity: Severity = .error, fault: any Fault, location: SourceLocation, related: [SourceLocation] = [],
        fix: Fix? = nil
    ) {
        self.severity = severity
        self.fault = fault
        self.location = location
        self.related = related
        self.fix = fix
    }
}
