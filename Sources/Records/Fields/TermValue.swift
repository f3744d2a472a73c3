import Syntax

/// A term as a field type: written in English or Vietnamese, else an error that lists the choices.
struct TermValue<Value: Term>: ScalarValue {
    let term: Value

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        guard let term = Value(written: text) else {
            findings.error(TermValue.fault(for: text), at: location)
            return nil
        }
        self.term = term
    }

    private static func fault(for text: String) -> RecordFault {
        let choices = Value.allCases.map { TermChoice(english: $0.rawValue, vietnamese: $0.vietnamese) }
        let names = choices.map(\.vietnamese) + choices.map(\.english)
        return .unknownTerm(text, choices: choices, nearest: nearest(to: text, among: names))
    }
}

extension Fields {
    mutating func requiredTerm<Value: Term>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        required(key, as: TermValue<Value>.self)?.term
    }

    mutating func optionalTerm<Value: Term>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        optional(key, as: TermValue<Value>.self)?.term
    }

    mutating func terms<Value: Term>(_ key: Key, of type: Value.Type = Value.self) -> [Value] {
        list(key, of: TermValue<Value>.self).map(\.term)
    }
}
