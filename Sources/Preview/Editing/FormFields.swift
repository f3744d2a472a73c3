/// What a form was filled in with (`application/x-www-form-urlencoded`).
struct FormFields: Sendable {
    private let values: [String: [String]]

    /// Far more than any form of ours has.
    private static let limit = 200

    init(_ body: [UInt8]) throws(Refusal) {
        var values: [String: [String]] = [:]
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= FormFields.limit else { throw .bodyTooLarge }
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try FormFields.text(parts[0])
            values[name, default: []].append(parts.count > 1 ? try FormFields.text(parts[1]) : "")
        }
        self.values = values
    }

    static let empty = FormFields()

    private init() {
        values = [:]
    }

    /// Browsers send lines of a text area ended by CR and LF.
    private static func text(_ encoded: ArraySlice<UInt8>) throws(Refusal) -> String {
        let plus = UInt8(ascii: "+")
        let spaced = encoded.map { $0 == plus ? UInt8(ascii: " ") : $0 }
        guard let bytes = SitePath.decoded(spaced), let text = String(validating: bytes, as: UTF8.self) else {
            throw .badRequest
        }
        return text.replacing("\r\n", with: "\n")
    }

    /// Without spaces at its ends; empty where it is not there.
    subscript(name: String) -> String { FormFields.trimmed(values[name]?.first ?? "") }

    /// As typed.
    func raw(_ name: String) -> String { values[name]?.first ?? "" }

    /// Of a field that stands in the form several times.
    func all(_ name: String) -> [String] { (values[name] ?? []).map(FormFields.trimmed) }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
