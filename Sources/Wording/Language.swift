/// A language that Loa speaks.
public enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"

    /// The one of two wordings that is in this language.
    public func choose<Value>(vi: @autoclosure () -> Value, en: @autoclosure () -> Value) -> Value {
        switch self {
        case .vietnamese: vi()
        case .english: en()
        }
    }
}
