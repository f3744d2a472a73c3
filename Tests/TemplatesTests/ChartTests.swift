import Markup
import Testing
import Wording

@testable import Templates

struct ChartTests {
    private let label = ChartLabel(anchor: "a", title: "Xã đạt chuẩn", description: "Cao nhất: Ba Tri.")

    private func count(_ part: String, in html: HTML) -> Int { html.description.components(of: part) }

    @Test func `a unit chart has one square for each unit, on wide screens and on phones alike`() throws {
        let chart = try #require(UnitChart(part: 149, of: 164))
        let html = chart.svg(label)
        #expect(count("h16v16", in: html) == 149 * 2)
        #expect(count("h14v14", in: html) == 15 * 2)
        #expect(UnitChart(part: 950, of: 978) == nil)
    }

    @Test func `squares that count bear their names, and a list that does not fit is left out`() throws {
        let names = ["Xã Một, Huyện Sen", "Xã Hai, Huyện Tràm"]
        let html = try #require(UnitChart(part: 2, of: 7, names: names)).svg(label).description
        for name in names { #expect(html.components(of: "<title>\(name)</title>") == 1, "where a pointer can rest") }
        #expect(html.components(of: "<title>") == 2)
        let unnamed = try #require(UnitChart(part: 3, of: 7, names: names)).svg(label).description
        #expect(!unnamed.contains("<title>"))
    }

    @Test func `a chart says its title and its point to those who do not see it`() {
        let chart = ColumnChart(columns: [.init(name: "2023", value: "5", height: 1000)])
        let html = chart.svg(label).description
        #expect(html.contains("role=\"img\" aria-labelledby=\"a-t a-d\""))
        #expect(html.contains("<title id=\"a-t\">Xã đạt chuẩn</title><desc id=\"a-d\">Cao nhất: Ba Tri.</desc>"))
    }

    @Test func `a line is broken where the figure begins to mean something else`() {
        let points = [(false, 300), (false, 400), (true, 800), (false, 900)].map { begins, height in
            LineChart.Point(name: "n", value: "v", height: height, beginsSeries: begins)
        }
        let html = LineChart(points: points, scale: ("0%", "100%")).drawing
        #expect(count("class=\"line\"", in: html) == 2)
        #expect(count("class=\"break\"", in: html) == 1)
        #expect(count("class=\"dot\"", in: html) == 4)
    }

    @Test func `a column of what was not all reported is outlined`() {
        let html = ColumnChart(columns: [
            .init(name: "2023", value: "5", height: 1000),
            .init(name: "2024", value: "4", height: 800, isPartial: true),
        ]).drawing
        #expect(count("class=\"bar\"", in: html) == 1)
        #expect(count("class=\"empty\"", in: html) == 1)
    }

    @Test func `labels of slopes never stand on each other, however near the values are`() {
        let slopes = (0..<9).map { index in
            SlopeChart.Slope(
                name: "Xã \(index)", before: .init(value: "80%", height: 500),
                now: .init(value: "90%", height: 990 - index))
        }
        let chart = SlopeChart(slopes: slopes, times: ("2023", "2024"))
        let places = chart.drawing.description.matches(of: /y="(\d+)" text-anchor="end">80%/).compactMap {
            Int($0.output.1)
        }
        #expect(places.count == 9)
        let sorted = places.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 20 })
        #expect(sorted[0] > 14 && sorted[8] <= chart.height)
    }

    @Test func `a part of a stacked bar has its number inside where there is room`() {
        let row = StackedBars.Row(
            name: "Giấy khen", total: "105",
            parts: [.init(mark: .full, value: "100", length: 900), .init(mark: .outlined, value: "5", length: 20)])
        let html = StackedBars(rows: [row]).drawing
        #expect(count(">100</text>", in: html) == 1)
        #expect(count(">5</text>", in: html) == 0)
    }

    @Test func `a tile map places its squares by columns and rows`() {
        let html = TileMap(tiles: [
            .init(column: 0, row: 0, name: "Huyện Ba Tri", value: "97,14%", shade: 1),
            .init(column: 1, row: 2, name: "Huyện Bình Đại", value: "–", shade: nil),
        ]).drawing.description
        #expect(html.contains("class=\"tile-square shade-1\" x=\"0.5%\" y=\"2\""))
        #expect(html.contains("class=\"tile-square empty\" x=\"50.5%\" y=\"154\""))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
