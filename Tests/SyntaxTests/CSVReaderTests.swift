import Syntax
import TestSupport
import Testing

@Suite struct CSVReaderTests {
    @Test(arguments: [",", ";", "\t"])
    func `rows are told with the places of their cells`(delimiter: String) {
        let text = "mã,tên\nan-hiep,Xã An Hiệp\n\"tan\" , Tân Xuân \n".split(separator: ",").joined(
            separator: delimiter)
        let sheet = Sheet(text)
        #expect(
            sheet.rows == [["mã@1:1", "tên@1:4"], ["an-hiep@2:1", "Xã An Hiệp@2:9"], ["tan@3:2", "Tân Xuân@3:9"]])
        #expect(sheet.faults == [])
    }

    @Test(arguments: [
        ("mã;tên, số;x\na;b;c\n", [["mã", "tên, số", "x"], ["a", "b", "c"]]),
        ("mã\ttên, số\tx\na\t\tc\n", [["mã", "tên, số", "x"], ["a", "", "c"]]),
        ("\n\nmã;tên\na;b\n", [["mã", "tên"], ["a", "b"]]),
        ("\"a;b;c\",tên\nx,y\n", [["a;b;c", "tên"], ["x", "y"]]),
        ("mã\nAn; Hiệp\n", [["mã"], ["An; Hiệp"]]), ("\"a;\n;\",tên\nx,y\n", [["a;\n;", "tên"], ["x", "y"]]),
    ])
    func `the first line tells what parts the cells`(text: String, rows: [[String]]) {
        #expect(Sheet(text).texts == rows)
        #expect(Sheet(text).faults == [])
    }

    @Test func `quoted cells hold anything`() {
        let sheet = Sheet("tên,lời\n\"Ấp \"\"An\"\"\",\"Một, hai\nba\n\n\"\n\"\",\"  x  \"\n")
        #expect(sheet.texts == [["tên", "lời"], ["Ấp \"An\"", "Một, hai\nba\n\n"], ["", "  x  "]])
        #expect(sheet.rows.last == ["@6:2", "  x  @6:5"])
        #expect(sheet.faults == [])
    }

    @Test func `spaces, tabs and no-break spaces around a cell are dropped`() {
        let sheet = Sheet("mã, tên\n \t\u{A0}ấp\u{A0}1\u{A0} ,  \n\u{A0}\"x\"\u{A0},à\n")
        #expect(sheet.rows == [["mã@1:1", "tên@1:5"], ["ấp\u{A0}1@2:4", "@2:13"], ["x@3:3", "à@3:7"]])
        #expect(sheet.faults == [])
    }

    @Test(arguments: ["\r\n", "\r"])
    func `line ends of other systems, a byte order mark and decomposed letters give the same rows`(newline: String) {
        let text = "mã,tên\nấp,\"Đồng\nKhởi\"\n\nxã,\n"
        let decomposed =
            "ma\u{303},te\u{302}n\na\u{302}\u{301}p,\"Đo\u{302}\u{300}ng\nKho\u{31B}\u{309}i\"\n\nxa\u{303},\n"
        let other = decomposed.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
        #expect(Sheet("\u{FEFF}" + other).rows == Sheet(text).rows)
        #expect(Sheet(text).rows == [["mã@1:1", "tên@1:4"], ["ấp@2:1", "Đồng\nKhởi@2:5"], ["xã@5:1", "@5:4"]])
    }

    @Test func `blank lines and the empty rows that spreadsheets leave are passed over`() {
        let sheet = Sheet("mã;tên\n\n   \na;b\n;;;;\n;\n\"\";\n\u{A0};\n")
        #expect(sheet.texts == [["mã", "tên"], ["a", "b"]])
        #expect(sheet.faults == [])
    }

    @Test func `empty cells beyond the last column are passed over`() {
        let sheet = Sheet("mã,tên\na,b,,\n")
        #expect(sheet.texts == [["mã", "tên"], ["a", "b"]])
        #expect(sheet.faults == [])
    }

    @Test(arguments: ["mã,tên\na,b", "mã,tên\na,b\n", "mã,tên\na,b\n\n"])
    func `the last newline may be there or not`(text: String) {
        #expect(Sheet(text).texts == [["mã", "tên"], ["a", "b"]])
    }

    @Test func `a cell may be empty at the very end`() {
        #expect(Sheet("mã,tên\na,").rows == [["mã@1:1", "tên@1:4"], ["a@2:1", "@2:3"]])
    }

    @Test func `rows of a wrong width are reported and passed over`() {
        let sheet = Sheet("mã,tên,loại\nấp,Ấp An\na,b,c\nx,Xã An, Hiệp,y,z\n")
        #expect(
            sheet.faults == [
                "2:4 \(SyntaxFault.rowWidth(columns: 3, cells: 2))",
                "4:15 \(SyntaxFault.rowWidth(columns: 3, cells: 5))",
            ])
        #expect(sheet.texts == [["mã", "tên", "loại"], ["a", "b", "c"]])
    }

    @Test(arguments: [
        ("mã,tên\na,\"Ấp\nb,c\n", ["2:3 \(SyntaxFault.quoteNotClosed)"], [["mã", "tên"]]),
        ("mã,tên\na,b\n\"Ấp,c\nb,c\n", ["3:1 \(SyntaxFault.quoteNotClosed)"], [["mã", "tên"], ["a", "b"]]),
        ("mã,tên\na,\"Ấp\"\"\nb,c", ["2:3 \(SyntaxFault.quoteNotClosed)"], [["mã", "tên"]]),
        (
            "mã,tên\na,\"Ấp\" An\nb,c\n", ["2:8 \(SyntaxFault.textAfterQuote)"],
            [["mã", "tên"], ["a", "Ấp"], ["b", "c"]]
        ),
        ("mã,tên\na,\"Ấp \"An\"\"\n", ["2:8 \(SyntaxFault.textAfterQuote)"], [["mã", "tên"], ["a", "Ấp "]]),
        ("mã,tên\na,Ấp \"An\"\n", ["2:6 \(SyntaxFault.quoteInsideCell)"], [["mã", "tên"], ["a", "Ấp \"An\""]]),
        (
            "mã,tên\na,Ấp 5\"\nb,c\n", ["2:7 \(SyntaxFault.quoteInsideCell)"],
            [["mã", "tên"], ["a", "Ấp 5\""], ["b", "c"]]
        ),
    ])
    func `a quote in the wrong place is one error at that place`(text: String, faults: [String], rows: [[String]]) {
        #expect(Sheet(text).faults == faults)
        #expect(Sheet(text).texts == rows)
    }

    @Test(arguments: [
        ("tên,mã, tên\n", ["1:9 \(SyntaxFault.duplicateColumn("tên")) 1:1"]),
        (
            "tên,te\u{302}n,\"tên\"\n",
            ["1:5 \(SyntaxFault.duplicateColumn("tên")) 1:1", "1:10 \(SyntaxFault.duplicateColumn("tên")) 1:1"]
        ),
        ("mã,,tên,\n", ["1:4 \(SyntaxFault.emptyColumn)", "1:9 \(SyntaxFault.emptyColumn)"]),
        ("", ["1:1 \(SyntaxFault.noHeader)"]), ("\n\n", ["1:1 \(SyntaxFault.noHeader)"]),
        (";;\nấp;xã;x\n", ["1:1 \(SyntaxFault.noHeader)"]), ("\"tên,mã\nấp,x\n", ["1:1 \(SyntaxFault.quoteNotClosed)"]),
    ])
    func `a header that names its columns badly is an error`(text: String, faults: [String]) {
        #expect(Sheet(text).faults == faults)
    }

    @Test func `a row's location covers it`() {
        var diagnostics = Diagnostics()
        var reader = CSVReader(source("mã;tên\n ấp ; Ấp An \n"), diagnostics: &diagnostics)
        #expect(reader.delimiter == UInt8(ascii: ";"))
        #expect(reader.next(diagnostics: &diagnostics)?.location.text == "ấp ; Ấp An")
        #expect(reader.next(diagnostics: &diagnostics)?.location.text == nil)
    }

    @Test(arguments: [",", "\"", "\"\"", ";", "\n,", "a\"", "\" ", "\u{A0}"])
    func `no run of marks brings the reader down`(piece: String) {
        #expect(Sheet("mã,tên\n" + String(repeating: piece, count: 100_000)).rows.count >= 1)
    }

    @Test func `twenty thousand rows are read`() {
        let sheet = Sheet("mã,tên\n" + (1...20_000).map { "ấp-\($0),\"Ấp \($0)\"\n" }.joined())
        #expect(sheet.rows.count == 20_001)
        #expect(sheet.rows.last == ["ấp-20000@20001:1", "Ấp 20000@20001:11"])
        #expect(sheet.faults == [])
    }
}
