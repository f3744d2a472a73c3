/// What the numbers of a cell are by the way in which they are shown.
struct CellFormats {
    /// By the number of the cell's style.
    private var kinds: [CellContent.Kind] = []

    init(_ part: (bytes: [UInt8], name: String)?) throws(SheetFault) {
        guard let part else { return }
        var events = PartEvents(part.bytes, part: part.name)
        var codes: [Int: String] = [:]
        var isCellStyles = false
        while let event = try events.next() {
            switch event {
            case .start("numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
            case .start("cellXfs", _): isCellStyles = true
            case .end("cellXfs"): isCellStyles = false
            case .start("xf", let attributes) where isCellStyles:
                let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
                kinds.append(codes[id].map { CellFormats.kind(ofCode: $0) } ?? CellFormats.kind(ofBuiltIn: id))
            default: break
            }
        }
    }

    func kind(ofStyle style: Int) -> CellContent.Kind { kinds.indices.contains(style) ? kinds[style] : .plain }

    /// Formats that have a number and no code (ECMA-376, 18.8.30).
    private static func kind(ofBuiltIn id: Int) -> CellContent.Kind {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .day
        default: .plain
        }
    }

    /// By its letters, those in quotes, in brackets and behind an escape aside: `dd/mm/yyyy`, `0.00%`, `#,##0 "đồng"`.
    private static func kind(ofCode code: String) -> CellContent.Kind {
        var letters = ""
        var closing: Character?
        var isSkipped = false
        for letter in code.lowercased() {
            if isSkipped {
                isSkipped = false
            } else if let mark = closing {
                if letter == mark { closing = nil }
            } else if letter == "\"" || letter == "[" {
                closing = letter == "[" ? "]" : "\""
            } else if letter == "\\" || letter == "_" || letter == "*" {
                isSkipped = true
            } else {
                letters.append(letter)
            }
        }
        if letters.contains("%") { return .percent }
        return letters.contains { "dmyhs".contains($0) } && letters != "general" ? .day : .plain
    }
}
