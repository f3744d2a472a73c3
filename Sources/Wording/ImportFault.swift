import Records
import Syntax

/// What can be wrong with a sheet that is to be imported, as facts. It stands here for the same reason as
/// `PublishingFault`: what finds these is above this module.
public enum ImportFault: Fault, Equatable {
    case notAWorkbook
    /// Of Excel 2003 and before, or with a password.
    case oldOrLocked
    case damaged(part: String)
    case tooLarge
    /// Entities of its own, which do harm.
    case hostile(part: String)
    /// No sheet has the headings of figures; those that it looks for.
    case noTable(headings: [Key])
    /// `#N/A`
    case errorValue(String)
    case formulaWithoutResult
    /// A number shown as a per cent where a figure goes; as it is kept.
    case percentInValue(String)
    /// A day where none goes: spreadsheets make days of `3/4` and `10/2019`.
    case dayInPlaceOf(Key, day: String)
    /// By its range.
    case mergedCells(String)
    /// Rows that do not show, and are read all the same.
    case hiddenRows(count: Int)
    /// A name that several records have.
    case severalNamed(String, choices: [String])
    /// Published with one value, imported with another; where it stands.
    case figureDiffers(address: String, there: String, imported: String, record: String)

    public var code: String {
        switch self {
        case .notAWorkbook: "import-not-a-workbook"
        case .oldOrLocked: "import-old-or-locked"
        case .damaged: "import-damaged"
        case .tooLarge: "import-too-large"
        case .hostile: "import-hostile"
        case .noTable: "import-no-table"
        case .errorValue: "import-error-value"
        case .formulaWithoutResult: "import-formula"
        case .percentInValue: "import-percent"
        case .dayInPlaceOf: "import-day"
        case .mergedCells: "import-merged-cells"
        case .hiddenRows: "import-hidden-rows"
        case .severalNamed: "import-several-named"
        case .figureDiffers: "import-figure-differs"
        }
    }
}
