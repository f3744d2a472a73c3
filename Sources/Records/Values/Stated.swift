/// A value, or the fact that the source does not say (`not-stated`), which is kept and shown as such.
public enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
    case stated(Value)
    case notStated

    public var value: Value? {
        switch self {
        case .stated(let value): value
        case .notStated: nil
        }
    }
}
