import Syntax

/// A type that a field can have. Scalars are read as text and parsed by the field's own rule, never by YAML's guess.
protocol FieldValue {
    /// Nil where the node is something else, which has then been reported.
    init?(reading node: YAMLNode, of key: Key, into findings: inout Findings)
}

/// A field type that is written as one scalar.
protocol ScalarValue: FieldValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings)
}

extension ScalarValue {
    init?(reading node: YAMLNode, of key: Key, into findings: inout Findings) {
        guard case .scalar(let scalar) = node.content else {
            findings.error(.wrongShape(key, expected: .text), at: node.location)
            return nil
        }
        self.init(text: scalar.text, at: node.location, into: &findings)
    }
}

extension String: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        self = text
    }
}

extension Bool: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        switch text.lowercased() {
        case "true", "yes", "có": self = true
        case "false", "no", "không": self = false
        default:
            findings.error(.badBoolean(text), at: location)
            return nil
        }
    }
}

/// A count of things: zero or more.
extension Int: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        switch Number.count(text) {
        case .success(let count): self = count
        case .failure(let problem):
            findings.error(.badNumber(text, problem), at: location)
            return nil
        }
    }
}

extension Day: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        switch Day.parse(text) {
        case .success(let day): self = day
        case .failure(let error):
            findings.error(.badDay(text, error.problem), at: location)
            return nil
        }
    }
}

extension Period: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        switch PeriodText.parse(text) {
        case .success(let period): self = period
        case .failure(let error):
            findings.error(.badPeriod(text, offers: error.offers), at: location)
            return nil
        }
    }
}

extension Stated: FieldValue, ScalarValue where Value: ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        if NotStated.isWritten(text) {
            self = .notStated
        } else if let value = Value(text: text, at: location, into: &findings) {
            self = .stated(value)
        } else {
            return nil
        }
    }
}

extension Reference: FieldValue, ScalarValue {
    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        findings.name(Target.recordKind, id: text, at: location)
        self.init(id: ID(text), location: location)
    }
}
