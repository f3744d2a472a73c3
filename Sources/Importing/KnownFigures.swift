import Records
import Stats
import Syntax
import Wording

/// The figures that records of the content state.
struct KnownFigures {
    private let catalogue: Catalogue
    private let byAddress: [String: Figure]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var ignored = Diagnostics()
        let stated = FigureBook(catalogue, diagnostics: &ignored).all.filter { !$0.isDerived }
        byAddress = Dictionary(stated.map { ($0.address.text, $0) }) { first, _ in first }
    }

    /// Parts rows that are new from those that are there already; a row with another value than is there is wrong, since
    /// nothing that may have been published is changed in silence.
    func sorted(
        _ rows: [FigureTable.Row], _ folder: SourceFolder
    ) -> (new: [FigureTable.Row], known: Int, findings: [Finding]) {
        let observations = read(rows, folder)
        var new: [FigureTable.Row] = []
        var findings: [Finding] = []
        var known = 0
        for (index, row) in rows.enumerated() {
            guard row.isWhole, let observation = observations[index], let address = address(of: observation),
                let figure = byAddress[address]
            else {
                new.append(row)
                continue
            }
            if observation.value.isSame(as: figure.value) {
                known += 1
            } else if observation.revision != nil {
                new.append(row)
            } else {
                let fault = fault(figure, address, row)
                findings.append(Finding(fault, at: row.cells[.value]?.place ?? row.place))
            }
        }
        return (new, known, findings)
    }

    private func fault(_ figure: Figure, _ address: String, _ row: FigureTable.Row) -> ImportFault {
        let record = figure.receipts.records.first.map { "\($0.file.path):\($0.line)" } ?? ""
        let imported = [row.cells[.value]?.text, row.cells[.of]?.text].compactMap { $0 }.joined(separator: "/")
        return .figureDiffers(
            address: address, there: figure.value.plainText, imported: imported, record: record)
    }

    /// The rows as records, by their number; those that cannot be read are missing.
    private func read(_ rows: [FigureTable.Row], _ folder: SourceFolder) -> [Int: Observation] {
        let sheet = SourceFile(path: "observations/imported.csv", text: FigureFile(rows).text)
        let sets = folder.files.filter { !$0.path.contains("/") }
        var ignored = Diagnostics()
        guard let alone = Catalogue.read(SourceFolder(files: sets + [sheet]), diagnostics: &ignored) else { return [:] }
        return Dictionary(
            alone.observations.map { ($0.location.line - 2, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func address(of observation: Observation) -> String? {
        guard let indicator = catalogue.indicators[observation.indicator] else { return nil }
        let day = indicator.time == .flow ? nil : observation.asOf?.value?.iso
        return (day ?? observation.period?.code).map { "\(indicator.id)/\($0)/\(observation.place)" }
    }
}

extension Observation.Value {
    fileprivate func isSame(as value: FigureValue) -> Bool {
        switch (self, value) {
        case (.count(let one), .count(let other)): one == other
        case (.money(let one), .money(let other)): one.isEqual(to: other)
        case (.ratio(let part, let of), .ratio(let share)): part == share.part && (of ?? share.whole) == share.whole
        default: false
        }
    }
}

extension ExactDecimal {
    /// `1,50` is `1,5`.
    fileprivate func isEqual(to other: ExactDecimal) -> Bool {
        func scaled(_ number: ExactDecimal) -> Int {
            (number.decimals..<6).reduce(number.digits) { sum, _ in sum &* 10 }
        }
        return scaled(self) == scaled(other)
    }
}
