import Records
import Syntax

/// A new file of the content, made from a few answers: valid at once, with Vietnamese keys, and with comments that say
/// what else may be filled in. Values in, text out; what day it is comes from whoever asks.
public protocol Scaffold: Sendable {
    /// Below the content folder.
    var path: String { get }
    var text: String { get }
    /// Of a file that belongs to the report on a period.
    var reportedPeriod: Period? { get }
}

extension Scaffold {
    public var reportedPeriod: Period? { nil }
}

/// What a record is called: on one line, with a letter or digit to make its address from.
public struct Title: Sendable, Hashable {
    public let text: String
    /// Of its address and file.
    public let slug: String

    /// Nil for text without a letter or digit.
    public init?(_ typed: String) {
        text = CleanText.line(typed)
        slug = Slug.make(from: text)
        if slug.isEmpty { return nil }
    }
}
