import Syntax
import TestSupport

/// All that a sheet gives, its header first; cells as `text@line:column`, faults as `line:column fault first`.
struct Sheet {
    var rows: [[String]] = []
    var texts: [[String]] = []
    let faults: [String]

    init(_ text: String) {
        var diagnostics = Diagnostics()
        var reader = CSVReader(source(text, at: "xã.csv"), diagnostics: &diagnostics)
        var cells = [reader.header]
        while let row = reader.next(diagnostics: &diagnostics) { cells.append(row.cells) }
        rows = cells.map { $0.map { "\($0.text)@\($0.location.line):\($0.location.column)" } }
        texts = cells.map { $0.map(\.text) }
        faults = diagnostics.sorted.map { diagnostic in
            let places = [diagnostic.location] + diagnostic.related
            let shown = places.map { "\($0.line):\($0.column)" }
            return ([shown[0], "\(diagnostic.fault)"] + shown.dropFirst()).joined(separator: " ")
        }
    }
}
