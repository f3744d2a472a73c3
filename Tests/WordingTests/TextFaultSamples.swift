import Markup
import Syntax

extension FaultSample {
    static let syntax = [
        FaultSample(SyntaxFault.notUTF8(offset: 41), names: "42"),
        FaultSample(SyntaxFault.utf16, names: "UTF-16"),
        FaultSample(SyntaxFault.forbiddenCharacter(0x200B), names: "U+200B"),
        FaultSample(SyntaxFault.tooManyMarks(limit: 12), names: "12"),
        FaultSample(SyntaxFault.duplicateKey("tiêu đề"), names: "tiêu đề"),
        FaultSample(SyntaxFault.alias("mẫu"), names: "mẫu"),
        FaultSample(SyntaxFault.anchor("mẫu"), names: "mẫu"),
        FaultSample(SyntaxFault.tag("số"), names: "số"),
        FaultSample(SyntaxFault.mergeKey, names: "<<"),
        FaultSample(SyntaxFault.tab),
        FaultSample(SyntaxFault.secondDocument),
        FaultSample(SyntaxFault.directive),
        FaultSample(SyntaxFault.nestedTooDeep(limit: 12), names: "12"),
        FaultSample(SyntaxFault.keyNotText),
        FaultSample(SyntaxFault.tooManyFaults(limit: 12), names: "12"),
        FaultSample(SyntaxFault.frontMatterNotClosed, names: "---"),
        FaultSample(SyntaxFault.frontMatterNotFirst, names: "---"),
    ]

    static let yaml = [
        FaultSample(SyntaxFault.yaml(.textAfterValue)),
        FaultSample(SyntaxFault.yaml(.listBesideKey)),
        FaultSample(SyntaxFault.yaml(.colonInValue)),
        FaultSample(SyntaxFault.yaml(.quoteNotClosed)),
        FaultSample(SyntaxFault.yaml(.bracketNotClosed)),
        FaultSample(SyntaxFault.yaml(.indentation)),
        FaultSample(SyntaxFault.yaml(.reservedStart)),
        FaultSample(SyntaxFault.yaml(.badEscape)),
        FaultSample(SyntaxFault.yaml(.missingColon)),
        FaultSample(SyntaxFault.yaml(.other("found a strange thing")), names: "found a strange thing"),
    ]

    static let sheets = [
        FaultSample(SyntaxFault.quoteNotClosed),
        FaultSample(SyntaxFault.textAfterQuote),
        FaultSample(SyntaxFault.quoteInsideCell),
        FaultSample(SyntaxFault.rowWidth(columns: 3, cells: 4), names: "3", "4"),
        FaultSample(SyntaxFault.duplicateColumn("tên"), names: "tên"),
        FaultSample(SyntaxFault.emptyColumn),
        FaultSample(SyntaxFault.noHeader),
    ]

    static let files = [
        FaultSample(SyntaxFault.symbolicLink),
        FaultSample(SyntaxFault.notAFile),
        FaultSample(SyntaxFault.nameNotUTF8),
        FaultSample(SyntaxFault.nameNotComposed),
        FaultSample(SyntaxFault.namesDifferByCase("Ấp.md"), names: "Ấp.md"),
        FaultSample(SyntaxFault.unreadable(errno: 113), names: "113"),
        FaultSample(SyntaxFault.fileTooLarge(limit: 16 << 20), names: "16 MB"),
        FaultSample(SyntaxFault.folderTooDeep(limit: 32), names: "32"),
    ]

    static let prose = [
        FaultSample(ProseFault.quoteNotClosed), FaultSample(ProseFault.quoteNotOpened),
        FaultSample(ProseFault.straightQuote), FaultSample(ProseFault.mixedEllipses),
        FaultSample(ProseFault.doubledWord("được"), names: "được"),
        FaultSample(ProseFault.foreignLetter("Ð"), names: "Ð"),
        FaultSample(ProseFault.headingSkipped(from: 2, to: 4), names: "2", "4"), FaultSample(ProseFault.pipeTable),
        FaultSample(ProseFault.footnoteMark),
        FaultSample(ProseFault.oldFont("®­îc"), names: "®­îc"),
        FaultSample(ProseFault.listSplit),
        FaultSample(ProseFault.indentedCode),
        FaultSample(ProseFault.yearAsList(2019), names: "2019."),
        FaultSample(SyntaxFault.commentCutsValue("đạt"), names: "đạt"),
        FaultSample(SyntaxFault.commaSplits("Xã, phường"), names: "Xã, phường"),
        FaultSample(MarkupFault.tableWithoutCaption),
        FaultSample(ProseFault.brokenLink("(figure:"), names: "(figure:"),
    ]

    static let markup = [
        FaultSample(MarkupFault.address("", .empty)),
        FaultSample(MarkupFault.address("javascript:ấp", .unknownScheme("javascript")), names: "javascript:ấp"),
        FaultSample(MarkupFault.address("//báo.vn", .noScheme), names: "//báo.vn"),
        FaultSample(MarkupFault.address("https:", .incomplete), names: "https:"),
        FaultSample(MarkupFault.address("ảnh\\ấp", .backslash), names: "ảnh\\ấp"),
        FaultSample(MarkupFault.rawHTML("<font>"), names: "<font>"),
        FaultSample(MarkupFault.imageWithoutText("ấp.png"), names: "ấp.png"),
        FaultSample(MarkupFault.textTooLong(limit: 512 << 10), names: "512 KB"),
        FaultSample(MarkupFault.nestedTooDeep(limit: 32), names: "32"),
        FaultSample(MarkupFault.tooManyImages(limit: 100), names: "100"),
    ]
}
