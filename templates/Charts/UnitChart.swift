import Markup

/// One square for each unit of a whole, those that count filled and the rest empty, in rows of a fixed length.
///
/// It is drawn twice, with long rows for wide screens and with short ones for phones; the stylesheet shows one of them.
public struct UnitChart: Chart {
    let part: Int
    let whole: Int
    /// Of those that count, in their order; none where the source tells no names. The others never have any.
    let names: [String]
    private let language: String?

    /// More squares than that are a texture and no longer units.
    public static let limit = 260

    /// Nil for more squares than one can take in.
    /// - Parameter language: of the names, where it is not the page's.
    public init?(part: Int, of whole: Int, names: [String] = [], language: String? = nil) {
        guard whole <= UnitChart.limit, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
        self.names = names.count == part ? names : []
        self.language = language
    }

    private static let cell = 20
    private static let square = 16
    private static let columns = (wide: 30, narrow: 12)

    public var height: Int { rows(UnitChart.columns.wide) * UnitChart.cell }
    public var drawing: HTML { squares(UnitChart.columns.wide, named: true) }

    public func svg(_ label: ChartLabel) -> HTML {
        let phone = ChartLabel(
            anchor: "\(label.anchor)-hep", title: label.title, description: label.description)
        return """
            \(grid("wide", UnitChart.columns.wide, label, named: true))
            \(grid("narrow", UnitChart.columns.narrow, phone, named: false))
            """
    }

    /// Names are told by a pointer that rests on a square, which phones do not have; their table lists the names.
    private func grid(_ name: String, _ columns: Int, _ label: ChartLabel, named: Bool) -> HTML {
        """
        <svg class="chart units \(name)"\(label.attributes) viewBox="0 0 \(columns * UnitChart.cell) \(rows(columns) * UnitChart.cell)">
        \(label.texts)
        \(squares(columns, named: named))
        </svg>
        """
    }

    private func rows(_ columns: Int) -> Int { (whole + columns - 1) / columns }

    private func squares(_ columns: Int, named: Bool) -> HTML {
        """
        \(named && !names.isEmpty ? namedSquares(columns) : "<path class=\"bar\" d=\"\(outline(0..<part, columns, inset: 0))\"/>")
        <path class="empty" d="\(outline(part..<whole, columns, inset: 1))"/>
        """
    }

    private func namedSquares(_ columns: Int) -> HTML {
        let squares = HTML.concatenated(
            names.enumerated().map { unit, name in
                "<path class=\"bar\" d=\"\(outline(unit..<(unit + 1), columns, inset: 0))\"><title>\(name)</title></path>"
            })
        return language == nil ? squares : "<g\(attribute: "lang", language)>\(squares)</g>"
    }

    /// The empty ones stand a little inside, so that with their line they are as large as the filled.
    private func outline(_ units: Range<Int>, _ columns: Int, inset: Int) -> HTML {
        let size = UnitChart.square - 2 * inset
        return HTML.concatenated(
            units.map { unit in
                let x = unit % columns * UnitChart.cell + 2 + inset
                let y = unit / columns * UnitChart.cell + 2 + inset
                return "M\(x) \(y)h\(size)v\(size)h-\(size)z"
            })
    }
}
