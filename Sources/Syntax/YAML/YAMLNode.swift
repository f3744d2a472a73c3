/// A value out of a YAML file, or a cell out of a sheet, that does not yet know its type: the field that asks for it
/// does.
public struct YAMLNode: Sendable {
    public enum Content: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    public let content: Content
    public let location: SourceLocation

    public init(_ content: Content, at location: SourceLocation) {
        self.content = content
        self.location = location
    }

    /// Text as it stands, without quotes around it.
    public static func plain(_ text: String, at location: SourceLocation) -> YAMLNode {
        YAMLNode(.scalar(YAMLScalar(text: text, style: .plain)), at: location)
    }
}

public struct YAMLScalar: Sendable {
    public enum Style: Sendable {
        case plain, quoted
        /// `|` or `>`.
        case block
    }

    /// Never read as a number, a date or a truth value here; empty for an empty value.
    public let text: String
    public let style: Style

    public init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}

public struct YAMLEntry: Sendable {
    public let key: String
    public let keyLocation: SourceLocation
    public let value: YAMLNode

    public init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
        self.key = key
        self.keyLocation = keyLocation
        self.value = value
    }
}
