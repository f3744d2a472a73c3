import Syntax

/// The id of a record of one kind; ids of different kinds cannot be mixed up.
public struct ID<Target>: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public var description: String { text }

    /// Text at the door is NFC, and such strings are compared byte by byte: the order is the same on every machine.
    /// Comparing the UTF-8 views as collections took a tenth of the time that 100,000 observations need.
    public static func < (one: ID, other: ID) -> Bool { one.text < other.text }
}

/// A record named by another one, with the place where it is named.
public struct Reference<Target: Record>: Sendable, Hashable {
    public let id: ID<Target>
    public let location: SourceLocation

    public init(id: ID<Target>, location: SourceLocation) {
        self.id = id
        self.location = location
    }
}
