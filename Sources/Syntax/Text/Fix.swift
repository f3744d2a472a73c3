/// What to write instead, exact enough for a program to write it.
public struct Fix: Sendable, Hashable {
    /// Within one line of the file, byte for byte.
    public let location: SourceLocation
    public let replacement: String

    public init(_ location: SourceLocation, replacement: String) {
        self.location = location
        self.replacement = replacement
    }
}
