import Records
import Stats
import Templates
import Wording

/// Awards of one year: a bar for each form, in parts by kind of recipient.
extension PageMaker {
    /// Nil with fewer than two forms, which the table says as well.
    func awardsChart(_ counts: CommendationCounts, year: Int) -> ChartFigure? {
        let forms = counts.forms
        guard forms.count > 1 else { return nil }
        let kinds = counts.recipientKinds.filter { counts.total(of: $0) > 0 }
        let marks = Dictionary(
            uniqueKeysWithValues: zip(kinds, ChartFigure.Legend.Mark.allCases))
        let largest = forms.map { counts.total(of: $0) }.max() ?? 1
        guard marks.count == kinds.count, largest > 0 else { return nil }
        let total = forms.reduce(0) { $0 + counts.total(of: $1) }
        let rows = forms.map { form in
            StackedBars.Row(
                name: form.name(in: words.language).capitalisedFirst,
                total: words.numbers.whole(counts.total(of: form)),
                parts: kinds.compactMap { kind in
                    let count = counts.total(of: form, kind)
                    guard count > 0, let mark = marks[kind] else { return nil }
                    return StackedBars.Part(
                        mark: mark, value: words.numbers.whole(count), length: count * 1000 / largest)
                })
        }
        let named = forms.map { "\($0.name(in: words.language)): \(words.numbers.whole(counts.total(of: $0)))" }
        return ChartFigure(
            anchor: "hinh-khen-thuong-\(year)", headline: words.awardsHeadline(total, in: year),
            subtitle: words.awardsSubtitle, description: named.joined(separator: "; ").capitalisedFirst + ".",
            chart: StackedBars(rows: rows),
            legend: kinds.compactMap { kind in marks[kind].map { .init($0, kind.name(in: words.language)) } },
            sources: sources(Array(Set(counts.rows.flatMap { $0.sources.map(\.id) })).sorted()), table: nil)
    }
}
