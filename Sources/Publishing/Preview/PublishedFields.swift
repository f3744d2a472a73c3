extension PreviewSite {
    /// What a server is to say with every file of the site, as its own `_headers` has it. That browsers should never ask
    /// without TLS again is left out: a preview has none.
    public var fields: [(name: String, value: String)] {
        let text = file(at: HeaderRules.path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let ofAll = text.split(separator: "\n").drop { $0 != "/*" }.dropFirst().prefix { $0.hasPrefix("  ") }
        return ofAll.compactMap { line in
            guard let colon = line.firstRange(of: ": ") else { return nil }
            let field = (name: String(line[..<colon.lowerBound].dropFirst(2)), value: String(line[colon.upperBound...]))
            return field.name == "Strict-Transport-Security" ? nil : field
        }
    }
}
