@testable import Records

/// The tables of `docs/formats.md`, made from the record types.
enum FormatTables {
    /// Each stands in the page behind a line that names it.
    static var all: [(name: String, text: String)] {
        [("files", files), ("fields", fields), ("values", values)]
    }

    static var files: String {
        table(["kind", "files"], RecordKind.allCases.map { [$0.rawValue, paths(of: $0)] })
    }

    private static func paths(of kind: RecordKind) -> String {
        switch kind.layout {
        case .file("site"): "`site.yml`"
        case .file(let name): "`\(name).yml` or `\(name).csv`"
        case .folder(let name) where kind == .frozen: "`\(name)/PERIOD.csv`, written by `loa freeze`"
        case .folder(let name): "`\(name)/*.csv` or `\(name)/*.yml`"
        case .prose(let name, depth: 0): "`\(name)/\(kind == .summary ? "PERIOD" : "*").md`"
        case .prose(let name, _): "`\(name)/\(kind == .achievement ? "PERIOD" : "YEAR")/*.md`"
        }
    }

    static var fields: String {
        let common = section("every kind", CommonKeys.all, required: [], in: .site)
        let kinds = RecordKind.allCases.map { kind in
            section(kind.rawValue, kind.keys, required: RequiredFields.keys(of: kind), in: kind)
        }
        return ([common] + kinds + parts).joined(separator: "\n\n")
    }

    private static var parts: [String] {
        [
            section(
                "an entry of an indicator's `breaks`", SeriesBreak.keys + [.note],
                required: RequiredFields.keys(of: .indicator, part: .breaks), in: .indicator),
            section(
                "an entry of a commendation's `recipients`", [.id] + Commendation.Recipient.keys,
                required: RequiredFields.keys(of: .commendation, part: .recipients), in: .commendation),
        ]
    }

    private static func section(_ name: String, _ keys: [Key], required: Set<Key>, in kind: RecordKind) -> String {
        let rows = (keys.filter(required.contains) + keys.filter { !required.contains($0) }).map { key in
            ["`\(key.rawValue)`\(required.contains(key) ? "\\*" : "")", "`\(key.vietnamese)`", key.meaning(in: kind)]
        }
        return "### \(name)\n\n" + table(["English", "Vietnamese", "holds"], rows)
    }

    static var values: String {
        table(["field", "values"], terms.map { [$0.field, $0.list] })
    }

    static let terms: [TermTable] = [
        TermTable("commendation `kind`", CommendationKind.self), TermTable("recipient `kind`", RecipientKind.self),
        TermTable("recipient `basis`", NameBasis.self), TermTable("figure `status`", FigureStatus.self),
        TermTable("`precision`", Precision.self), TermTable("`revision`", RevisionKind.self),
        TermTable("break `kind`", BreakKind.self), TermTable("source `kind`", SourceKind.self),
        TermTable("indicator `measure`", Measure.self), TermTable("indicator `time`", TimeNature.self),
        TermTable("indicator `better`", Direction.self), TermTable("`group`", IndicatorGroup.self),
        TermTable("model `status`", ModelStatus.self), TermTable("model `family`", ModelFamily.self),
        TermTable("organisation `kind`", OrganisationKind.self),
        TermTable("organisation `level`", OrganisationLevel.self), TermTable("activity `kind`", ActivityKind.self),
        TermTable("site `languages`", SiteLanguage.self), TermTable("place `kind`", PlaceKind.self),
    ]

    private static func table(_ heading: [String], _ rows: [[String]]) -> String {
        ([heading, heading.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }
            .joined(separator: "\n")
    }
}

/// The values of one list of terms, by both of their names.
struct TermTable {
    let field: String
    let type: String
    let list: String

    init<Value: Term>(_ field: String, _ type: Value.Type) {
        self.field = field
        self.type = "\(type)"
        list = Value.allCases.map { "`\($0.rawValue)` \($0.vietnamese)" }.joined(separator: ", ")
    }
}

extension RecordKind {
    /// The fields that the decoder of this kind lets in. There is no default, as for `Key.meaning`.
    fileprivate var keys: [Key] {
        switch self {
        case .site: Site.keys
        case .place: Place.keys
        case .universe: Universe.keys
        case .source: Source.keys
        case .indicator: Indicator.keys
        case .standard: Standard.keys
        case .organisation: Organisation.keys
        case .model: Model.keys
        case .achievement: Achievement.keys
        case .observation: Observation.keys
        case .target: Target.keys
        case .commendation: Commendation.keys
        case .activity: Activity.keys
        case .bulletin: Bulletin.keys
        case .summary: SummaryForeword.keys
        case .page: ProsePage.keys
        case .frozen: FrozenFigure.keys
        }
    }
}
