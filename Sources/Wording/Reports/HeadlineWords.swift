import Records
import Stats

/// What a period came to, in one sentence: shares by what their units did, then a count with its change.
extension FigureWords {
    /// Nil where no indicator of the entries says what its units do.
    public func headline(of entries: [Summary.Entry], in period: Period) -> FigureSentence? {
        let told = entries.filter { isTold($0.figure) }
        let clauses = shareClauses(told) + countClause(told)
        guard !clauses.isEmpty else { return nil }
        var sentence = FigureSentence()
        sentence.append(opening(clauses.flatMap { $0 }.map(\.figure), period))
        for (index, clause) in clauses.enumerated() {
            if index > 0 { sentence.append("; ") }
            append(clause, to: &sentence)
        }
        sentence.append(".")
        return sentence
    }

    private func isTold(_ figure: Figure) -> Bool {
        figure.indicator.predicate(in: language) != nil && figure.disclosure == .open && figure.precision == .exact
            && !figure.isPartial
    }

    /// Shares that say the same of different units stand together; more than two in a clause and the reader is lost.
    private func shareClauses(_ entries: [Summary.Entry]) -> [[Summary.Entry]] {
        var clauses: [[Summary.Entry]] = []
        for entry in entries where entry.figure.share != nil {
            let predicate = entry.figure.indicator.predicate(in: language)
            let isSame = { (clause: [Summary.Entry]) in clause[0].figure.indicator.predicate(in: language) == predicate
            }
            if let index = clauses.firstIndex(where: isSame) {
                if clauses[index].count < 2 { clauses[index].append(entry) }
            } else if clauses.count < 2 {
                clauses.append([entry])
            }
        }
        return clauses
    }

    private func countClause(_ entries: [Summary.Entry]) -> [[Summary.Entry]] {
        entries.first { $0.figure.share == nil }.map { [[$0]] } ?? []
    }

    private func opening(_ figures: [Figure], _ period: Period) -> String {
        let times = Set(figures.map(\.time))
        switch times.first {
        case .asOf(let day)? where times.count == 1:
            return language.choose(vi: "Tính đến \(dates.long(day)), ", en: "As of \(dates.long(day)), ")
        case .reportedFor? where times.count == 1:
            return language.choose(
                vi: "Theo nguồn về \(dates.name(period)), ", en: "By the source on \(dates.name(period)), ")
        default:
            return language.choose(vi: "\(dates.heading(period)): ", en: "\(dates.heading(period)): ")
        }
    }

    private func append(_ clause: [Summary.Entry], to sentence: inout FigureSentence) {
        for (index, entry) in clause.enumerated() {
            let figure = entry.figure
            if index > 0 { sentence.append(language.choose(vi: " và ", en: " and ")) }
            sentence.append(value(figure), figure)
            sentence.append(" \(figure.indicator.unit(in: language))")
            if let share = figure.share { sentence.append(" (\(self.share(share)))") }
        }
        guard let last = clause.last else { return }
        sentence.append(" \(last.figure.indicator.predicate(in: language) ?? "")")
        // Over another whole the comparison needs a remark, for which the table has room.
        if clause.count == 1, case .change(let change) = last.onYear, change.wholes == nil {
            sentence.append(", \(comparison(last.onYear).lowercasedFirst)")
        }
    }
}
