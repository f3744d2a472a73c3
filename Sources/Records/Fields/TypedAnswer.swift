import Syntax

/// What a person types for one field, read by the rules of files, so that a form refuses nothing that a file may say and
/// takes nothing that it may not.
public enum TypedAnswer {
    public struct Refusal: Error {
        public let fault: RecordFault
    }

    public static func day(_ text: String) -> Result<Day, Refusal> { read(text) }

    public static func period(_ text: String) -> Result<Period, Refusal> { read(text) }

    /// Nil where an indicator's figure may be written so: `950/978`, `7.167`.
    public static func refusal(ofFigure text: String, measuredBy measure: Measure) -> Refusal? {
        let node = node(text)
        let entry = YAMLEntry(key: Key.value.rawValue, keyLocation: node.location, value: node)
        var fields = Fields(.observation, entries: [entry], at: node.location, allowed: [.value])
        _ = fields.figure(measuredBy: measure)
        return refusal(fields.findings)
    }

    private static func read<Value: FieldValue>(_ text: String) -> Result<Value, Refusal> {
        var findings = Findings()
        if let value = Value(reading: node(text), of: .value, into: &findings) { return .success(value) }
        return .failure(refusal(findings) ?? Refusal(fault: .wrongShape(nil, expected: .text)))
    }

    private static func node(_ text: String) -> YAMLNode { .plain(text, at: SourceFile(path: "", text: text).start) }

    private static func refusal(_ findings: Findings) -> Refusal? {
        findings.diagnostics.all.lazy.compactMap { $0.fault as? RecordFault }.first.map(Refusal.init)
    }
}
