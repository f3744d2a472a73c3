/// Why a workbook cannot be read at all.
public enum SheetFault: Error, Equatable, Sendable {
    /// Neither a ZIP archive nor anything else that is known.
    case notAWorkbook
    /// The form of Excel 2003 and before, or a workbook with a password: both are kept in another kind of file.
    case oldOrLocked
    /// A part is missing, cut off or not as the format says; its name is told.
    case damaged(part: String)
    /// More of anything than a sheet that people fill in has.
    case tooLarge
    /// A document type or an entity of its own: nothing that writes workbooks needs one, and they can do harm.
    case hostile(part: String)
}
