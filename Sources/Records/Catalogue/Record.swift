import Syntax

/// One fact of the content, with where it came from.
public protocol Record: Sendable {
    static var recordKind: RecordKind { get }
    /// The fields that a record of this kind may have, beyond those of every kind.
    static var keys: [Key] { get }
    var id: ID<Self> { get }
    /// Only public records are built.
    var isPublic: Bool { get }
    /// Where the record begins.
    var location: SourceLocation { get }
    /// Whether others name it, so that it is worth an index.
    static var isSoughtOften: Bool { get }
}

extension Record {
    public static var isSoughtOften: Bool { true }
}

/// A record that keeps what all records have in one place.
public protocol HeadedRecord: Record {
    var header: Header<Self> { get }
}

extension HeadedRecord {
    public var id: ID<Self> { header.id }
    public var isPublic: Bool { header.isPublic }
    public var sources: [Reference<Source>] { header.sources }
    public var note: String? { header.note }
    public var location: SourceLocation { header.location }
}

/// What records of every kind have.
public struct Header<Owner: Record>: Sendable {
    public let id: ID<Owner>
    /// Only public records are built.
    public let isPublic: Bool
    public let sources: [Reference<Source>]
    public let note: String?
    /// Where the record begins.
    public let location: SourceLocation
}

/// The fields that a record of any kind may have.
enum CommonKeys {
    static let all: [Key] = [.id, .public, .source, .note]
}
