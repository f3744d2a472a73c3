/// What can be wrong with the text of a file or its name, as facts; `Wording` says them.
public enum SyntaxFault: Fault, Equatable {
    /// The offset is of the first wrong byte in the file as it lies on the disk.
    case notUTF8(offset: Int)
    case utf16
    case forbiddenCharacter(UInt32)
    /// Combining marks upon one letter.
    case tooManyMarks(limit: Int)
    /// The rest of the file has not been read.
    case tooManyFaults(limit: Int)

    case duplicateKey(String)
    case alias(String)
    case anchor(String)
    case tag(String)
    case mergeKey
    case tab
    case secondDocument
    case directive
    case nestedTooDeep(limit: Int)
    case keyNotText
    /// What stands before the ` #` that makes a comment of the rest.
    case commentCutsValue(String)
    /// Two items of a list in brackets that look like one name with a comma.
    case commaSplits(String)
    case yaml(YAMLProblem)

    case quoteNotClosed
    case textAfterQuote
    case quoteInsideCell
    case rowWidth(columns: Int, cells: Int)
    case duplicateColumn(String)
    case emptyColumn
    case noHeader

    case frontMatterNotClosed
    case frontMatterNotFirst

    case symbolicLink
    case notAFile
    case nameNotUTF8
    case nameNotComposed
    case namesDifferByCase(String)
    case unreadable(errno: Int32)
    case fileTooLarge(limit: Int)
    case folderTooDeep(limit: Int)

    public var code: String {
        switch self {
        case .notUTF8: "not-utf8"
        case .utf16: "utf16"
        case .forbiddenCharacter: "forbidden-character"
        case .tooManyMarks: "too-many-marks"
        case .tooManyFaults: "too-many-faults"
        case .duplicateKey: "yaml-duplicate-key"
        case .alias: "yaml-alias"
        case .anchor: "yaml-anchor"
        case .tag: "yaml-tag"
        case .mergeKey: "yaml-merge-key"
        case .tab: "yaml-tab"
        case .secondDocument: "yaml-second-document"
        case .directive: "yaml-directive"
        case .nestedTooDeep: "yaml-too-deep"
        case .keyNotText: "yaml-key"
        case .commentCutsValue: "yaml-comment-cuts"
        case .commaSplits: "yaml-comma-splits"
        case .yaml(let problem): problem.code
        case .quoteNotClosed: "csv-quote-not-closed"
        case .textAfterQuote: "csv-text-after-quote"
        case .quoteInsideCell: "csv-quote-inside-cell"
        case .rowWidth: "csv-row-width"
        case .duplicateColumn: "csv-duplicate-column"
        case .emptyColumn: "csv-empty-column"
        case .noHeader: "csv-no-header"
        case .frontMatterNotClosed: "front-matter-not-closed"
        case .frontMatterNotFirst: "front-matter-not-first"
        case .symbolicLink: "symbolic-link"
        case .notAFile: "not-a-file"
        case .nameNotUTF8: "name-not-utf8"
        case .nameNotComposed: "name-not-nfc"
        case .namesDifferByCase: "names-differ-by-case"
        case .unreadable: "unreadable"
        case .fileTooLarge: "file-too-large"
        case .folderTooDeep: "folder-too-deep"
        }
    }
}
