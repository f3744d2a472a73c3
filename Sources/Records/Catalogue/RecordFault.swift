import Syntax

/// What can be wrong with a record, as facts; `Wording` says them.
public enum RecordFault: Fault, Equatable {
    /// What a field holds, where something else is written.
    public enum Shape: Sendable, Equatable { case text, list, mapping, records }

    /// How a key that must be there is not.
    public enum Absence: Sendable, Equatable {
        /// Nowhere in the record.
        case line
        /// Nowhere between the two fences of a Markdown file.
        case frontMatter
        /// Written, with nothing behind it.
        case value
        /// Of a row of a sheet that has the column.
        case cell
        /// Of all rows of a sheet.
        case column
    }

    /// With the keys that there are where none is near.
    case unknownKey(String, in: RecordKind, nearest: String?, keys: [Key] = [])
    /// A key stands twice, once in each language.
    case keyTwice(Key)
    case missing(Key, in: RecordKind, Absence = .line)
    case wrongShape(Key?, expected: Shape)
    case unknownTerm(String, choices: [TermChoice], nearest: String?)
    case badDay(String, Day.Problem)
    case badPeriod(String, offers: [String])
    case badNumber(String, NumberProblem)
    case badFigure(String, Measure)
    case badBoolean(String)
    case badSlug(String, suggestion: String)
    case badCode(String)
    case badWebAddress(String)
    case badColour(String)
    case badPagePath(String)
    /// Of the whole address, and of each name in it, in bytes.
    case longPagePath(limit: Int, nameLimit: Int)
    case badTilePosition(String)
    /// Too pale to be read on the page.
    case paleColour(String, darker: String)
    case unknownReference(RecordKind, id: String, nearest: String?)
    case notPublic(RecordKind, id: String)
    case duplicate(RecordKind, id: String)
    /// What office programs write, and Loa does not read in the content.
    public enum Document: Sendable, Equatable { case spreadsheet, text }

    /// With a path at which such a file may stand.
    case unknownFile(nearest: String?, Document? = nil)
    case missingSite
    case badFolder(String, RecordKind)
    /// The file says one period, its folder another.
    case periodDiffers(folder: String, written: String)
    case flowWithoutPeriod(indicator: String)
    case stockWithoutDay(indicator: String)
    case recipientWithoutBasis
    case validityReversed
    /// Only a flow of whole numbers or money can be the difference of a cumulative.
    case derivedNotFlow

    public var code: String {
        switch self {
        case .unknownKey: "unknown-key"
        case .keyTwice: "key-twice"
        case .missing: "missing-field"
        case .wrongShape: "wrong-shape"
        case .unknownTerm: "unknown-value"
        case .badDay: "bad-date"
        case .badPeriod: "bad-period"
        case .badNumber: "bad-number"
        case .badFigure: "bad-figure"
        case .badBoolean: "bad-yes-no"
        case .badSlug: "bad-id"
        case .badCode: "bad-code"
        case .badWebAddress: "bad-web-address"
        case .badColour: "bad-colour"
        case .badPagePath: "bad-page-path"
        case .longPagePath: "page-path-too-long"
        case .badTilePosition: "bad-tile"
        case .paleColour: "pale-colour"
        case .unknownReference: "unknown-reference"
        case .notPublic: "not-public"
        case .duplicate: "duplicate-id"
        case .unknownFile: "unknown-file"
        case .missingSite: "missing-site"
        case .badFolder: "bad-folder"
        case .periodDiffers: "period-differs"
        case .flowWithoutPeriod: "flow-without-period"
        case .stockWithoutDay: "stock-without-day"
        case .recipientWithoutBasis: "name-without-basis"
        case .validityReversed: "validity-reversed"
        case .derivedNotFlow: "derived-not-flow"
        }
    }
}
