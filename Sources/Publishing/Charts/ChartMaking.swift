import Records
import Stats
import Syntax
import Templates
import Wording

/// A figure of a chart or table, as it is called there.
struct ChartMember {
    let name: String
    let figure: Figure
    /// That the text speaks of.
    let period: Period
}

/// Figures as charts of a form draw them.
extension PageMaker {
    func bars(_ members: [ChartMember]) -> BarChart {
        let scale = ChartScale(members.map(\.figure))
        return BarChart(
            rows: members.map { member in
                BarChart.Row(
                    name: member.name, value: words.figures.valueAndShare(member.figure),
                    length: scale.thousandths(of: member.figure))
            })
    }

    func columns(_ members: [ChartMember]) -> ColumnChart {
        let scale = ChartScale(members.map(\.figure))
        return ColumnChart(
            columns: members.indices.map { index in
                let figure = members[index].figure
                return ColumnChart.Column(
                    name: members[index].name, value: shortValue(figure), height: scale.thousandths(of: figure),
                    beginsSeries: beginsSeries(members, index), isPartial: figure.isPartial)
            })
    }

    /// Of shares, on a scale of whole tens of per cent that need not begin at zero, which its labels say.
    func line(_ members: [ChartMember]) -> (chart: LineChart, scale: String) {
        let scale = ShareScale(members.map(\.figure))
        let labels = (low: words.numbers.wholePercent(scale.low), high: words.numbers.wholePercent(scale.high))
        let points = members.indices.map { index in
            let figure = members[index].figure
            return LineChart.Point(
                name: members[index].name, value: shortValue(figure),
                height: figure.share.map(scale.thousandths), beginsSeries: beginsSeries(members, index))
        }
        return (LineChart(points: points, scale: labels), words.scale(from: labels.low, to: labels.high))
    }

    /// Nil with fewer than three figures to draw: two are better read.
    func sparkline(_ members: [ChartMember]) -> Sparkline? {
        let drawn = members.filter {
            $0.figure.disclosure == .open && $0.figure.precision == .exact && !$0.figure.isPartial
        }
        guard drawn.count > 2 else { return nil }
        return Sparkline(points: sparkPoints(drawn, drawn.map(\.figure)))
    }

    /// - Parameter all: what the scale must hold.
    func sparkPoints(_ members: [ChartMember], _ all: [Figure]) -> [Sparkline.Point] {
        let (shares, counts) = (ShareScale(all), ChartScale(all))
        return members.indices.map { index in
            let figure = members[index].figure
            return Sparkline.Point(
                height: figure.share.map(shares.thousandths) ?? counts.thousandths(of: figure),
                beginsSeries: beginsSeries(members, index))
        }
    }

    private func beginsSeries(_ members: [ChartMember], _ index: Int) -> Bool {
        index > 0 && members[index].figure.seriesBreak(since: members[index - 1].figure) != nil
    }

    /// The share where there is one, else the value.
    func shortValue(_ figure: Figure) -> String {
        figure.share.map(words.figures.share) ?? words.figures.value(figure)
    }

    /// The figure's same months in every year.
    func years(of figure: Figure, in period: Period) -> [ChartMember] {
        publication.book.years(of: figure, in: period).map { period, figure in
            ChartMember(name: "\(period.year)", figure: figure, period: period)
        }
    }
}

/// What charts say, and their numbers as a table.
extension PageMaker {
    /// Of a chart over years.
    func courseSentence(_ members: [ChartMember]) -> String {
        ends(of: members) { words.course(from: ($0.name, value($0)), to: ($1.name, value($1))) }
    }

    /// Of a chart over places or indicators.
    func rangeSentence(_ members: [ChartMember]) -> String {
        ends(
            of: Figure.ranked(members.map(\.figure)).compactMap { figure in
                members.first { $0.figure === figure }
            }
        ) { words.range(highest: ($0.name, value($0)), lowest: ($1.name, value($1))) }
    }

    private func ends(of members: [ChartMember], _ sentence: (ChartMember, ChartMember) -> String) -> String {
        let told = members.filter { $0.figure.disclosure == .open }
        guard let first = told.first, let last = told.last, told.count > 1 else {
            return told.map { "\($0.name): \(value($0))." }.joined()
        }
        return sentence(first, last)
    }

    private func value(_ member: ChartMember) -> String { words.figures.valueAndShare(member.figure) }

    func table(_ members: [ChartMember], _ heading: Phrase, caption: String, isSpoken: Bool) -> FigureTable {
        let breaks = zip(members, members.dropFirst()).compactMap { $1.figure.seriesBreak(since: $0.figure) }
        return FigureTable(
            caption: caption, hidesCaption: isSpoken, heading: words[heading], rows: members.map(row),
            remark: breaks.first.map { words.figures.reason(.seriesBreak($0)).capitalisedFirst + "." })
    }

    private func row(_ member: ChartMember) -> FigureTable.Row {
        FigureTable.Row(
            name: Link(text: member.name, address: receipts(of: member.figure)),
            value: words.figures.value(member.figure), share: member.figure.share.map(words.figures.share),
            sources: sources(member.figure.receipts.sources))
    }
}
