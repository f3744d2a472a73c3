import Records
import Syntax
import TestSupport
import Testing

@testable import Stats

/// The figures of a small province with further files, and what was found wrong on the way.
struct Book {
    let book: FigureBook
    let catalogue: Catalogue
    let faults: [String]

    init(_ files: [String: String]) throws {
        var diagnostics = Diagnostics()
        catalogue = try #require(SmallProvince.catalogue(files, diagnostics: &diagnostics))
        book = FigureBook(catalogue, diagnostics: &diagnostics)
        faults = diagnostics.lines
    }

    /// - Parameter rows: of observations, as `SmallProvince.observations` has them.
    init(rows: [String], _ files: [String: String] = [:]) throws {
        try self.init(SmallProvince.observations(rows).merging(files) { $1 })
    }

    func figure(_ indicator: String, _ period: String, _ place: String = "tinh-mau") throws -> Figure? {
        book.figure(of: ID(indicator), in: try Book.period(period), at: ID(place))
    }

    func entry(_ indicator: String, _ period: String) throws -> Summary.Entry {
        let summary = Summary(
            of: try Book.period(period), at: ID("tinh-mau"), catalogue, book, Targets(catalogue.targets))
        return try #require(summary.groups.flatMap(\.entries).first { $0.figure.indicator.id == ID(indicator) })
    }

    static func period(_ code: String) throws -> Period { try #require(Period(code: code)) }

    /// The indicators of the small province, with more said of one.
    static func indicators(_ id: String, _ more: String) -> [String: String] {
        let lines = SmallProvince.indicators.split(separator: "\n").map { line in
            line.contains("định danh: \(id),") ? "\(line.dropLast()), \(more)}" : String(line)
        }
        return ["indicators.yml": lines.joined(separator: "\n")]
    }
}

extension Comparison {
    var reason: Reason? {
        if case .incomparable(let reason) = self { reason } else { nil }
    }

    var change: Change? {
        if case .change(let change) = self { change } else { nil }
    }
}
