import Foundation
import Markup
import Records
import Spreadsheets
import Stats
import Syntax

/// libFuzzer as a library, which calls back with one input after the other: the package manager's executables bring a main
/// function of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func run(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// `LOA_FUZZ` names the target.
@main
enum Fuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        let code = run(&count, &arguments) { data, size in
            target(Array(UnsafeBufferPointer(start: data, count: size)))
            return 0
        }
        exit(code)
    }
}

private let target: @Sendable ([UInt8]) -> Void = {
    switch ProcessInfo.processInfo.environment["LOA_FUZZ"] {
    case "markdown": fuzzMarkdown
    case "prose": fuzzProse
    case "front-matter": fuzzFrontMatter
    case "yaml": fuzzYAML
    case "csv": fuzzCSV
    case "address": fuzzAddress
    case "catalogue": fuzzCatalogue
    case "workbook": fuzzWorkbook
    case "slug": fuzzSlug
    case "answer": fuzzAnswer
    default: fatalError("LOA_FUZZ: one of the targets of run.sh")
    }
}()

/// What every reader must keep to: it says only what lies in the file.
func check(_ diagnostics: Diagnostics) {
    for diagnostic in diagnostics.sorted {
        let location = diagnostic.location
        precondition(0 <= location.start && location.start <= location.end, "a place that ends before it begins")
        precondition(location.end <= location.file.bytes.count, "a place behind the end of its file")
        _ = (location.line, location.column, location.endLine, location.endColumn)
    }
}

/// Through the one door, which must leave its own result as it is.
func admitted(_ bytes: [UInt8], _ path: String, _ diagnostics: inout Diagnostics) -> SourceFile {
    let file = SourceFile(path: path, raw: bytes, diagnostics: &diagnostics)
    if !diagnostics.hasErrors {
        var again = Diagnostics()
        precondition(SourceFile(path: path, raw: file.bytes, diagnostics: &again).bytes == file.bytes, "not stable")
        precondition(MendedFile(path: path, raw: file.bytes, fixes: [])?.isChanged == false, "mended what is clean")
    }
    return file
}

@Sendable private func fuzzMarkdown(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    let file = admitted(bytes, "tin.md", &diagnostics)
    guard let document = MarkdownDocument.parse(file, in: 0..<file.bytes.count, diagnostics: &diagnostics) else {
        return check(diagnostics)
    }
    let blocks = document.proseBlocks
    ProseCheck(document, blocks: blocks, schemes: ["figure"]).run(diagnostics: &diagnostics)
    check(diagnostics)
    var ignored = Diagnostics()
    let html = MarkdownRenderer().html(document) { link in
        link.address(diagnostics: &ignored).map { .address($0) }
    }
    let text = String(decoding: html.utf8, as: UTF8.self).lowercased()
    precondition(!text.contains("<script") && !text.contains("href=\"javascript:"), "a script came through")
}

@Sendable private func fuzzFrontMatter(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    let file = admitted(bytes, "tin.md", &diagnostics)
    _ = FrontMatter.split(file, diagnostics: &diagnostics)
    check(diagnostics)
}

@Sendable private func fuzzYAML(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    _ = YAMLReader.read(admitted(bytes, "site.yml", &diagnostics), diagnostics: &diagnostics)
    check(diagnostics)
}

@Sendable private func fuzzCSV(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    var reader = CSVReader(admitted(bytes, "places.csv", &diagnostics), diagnostics: &diagnostics)
    while let row = reader.next(diagnostics: &diagnostics) {
        precondition(row.cells.count == reader.header.count, "a row of another width")
    }
    check(diagnostics)
}

@Sendable private func fuzzAddress(_ bytes: [UInt8]) {
    guard case .success(let address) = Address.check(String(decoding: bytes, as: UTF8.self)) else { return }
    precondition(!address.text.lowercased().hasPrefix("javascript:"), "a script came through")
    precondition(address.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "an address that is not ASCII")
}

/// As bytes of an archive, and as the text of its one sheet, which no fuzzer would find behind checksums.
@Sendable private func fuzzWorkbook(_ bytes: [UInt8]) {
    check(try? Spreadsheet(workbook: bytes))
    let relation = "<Relationship Id=\"a\" Type=\"/%\" Target=\"/%.xml\"/>"
    func relations(_ name: String) -> [UInt8] {
        Array("<Relationships>\(relation.replacingOccurrences(of: "%", with: name))</Relationships>".utf8)
    }
    var archive = ZipArchive()
    archive.add("_rels/.rels", relations("officeDocument"))
    archive.add("_rels/officeDocument.xml.rels", relations("worksheet"))
    archive.add("officeDocument.xml", Array("<workbook><sheet name=\"Bảng\" id=\"a\"/></workbook>".utf8))
    archive.add("worksheet.xml", bytes)
    check(try? Spreadsheet(workbook: archive.bytes))
}

/// Cells stand in order, at places that there are.
private func check(_ spreadsheet: Spreadsheet?) {
    for sheet in spreadsheet?.sheets ?? [] {
        let addresses = sheet.rows.flatMap(\.cells).map(\.address)
        precondition(zip(addresses, addresses.dropFirst()).allSatisfy { $0 < $1 }, "cells out of order")
        precondition(addresses.allSatisfy { CellAddress($0.text) == $0 }, "a cell that is nowhere")
    }
}

@Sendable private func fuzzSlug(_ bytes: [UInt8]) {
    let slug = Slug.make(from: String(decoding: bytes, as: UTF8.self))
    precondition(slug.isEmpty || Slug.isValid(slug), "a slug that is none")
    precondition(Slug.make(from: slug) == slug, "not stable")
}

/// Days, periods and figures as people type them.
@Sendable private func fuzzAnswer(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if case .success(let day) = TypedAnswer.day(text), case .success(let again) = TypedAnswer.day(day.iso) {
        precondition(day == again, "a day that is not read back")
    }
    if case .success(let period) = TypedAnswer.period(text) {
        precondition(Period(code: period.code) == period, "a period that is not read back")
    }
    for measure in Measure.allCases { _ = TypedAnswer.refusal(ofFigure: text, measuredBy: measure) }
}

/// Files of a content folder, each behind a line `=== path`.
@Sendable private func fuzzCatalogue(_ bytes: [UInt8]) {
    var diagnostics = Diagnostics()
    var files: [SourceFile] = []
    for part in String(decoding: bytes, as: UTF8.self).components(separatedBy: "=== ").dropFirst() {
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(lines[0])
        guard !path.isEmpty, !files.contains(where: { $0.path == path }) else { continue }
        files.append(admitted(Array((lines.count > 1 ? lines[1] : "").utf8), path, &diagnostics))
    }
    if let catalogue = Catalogue.read(SourceFolder(files: files), diagnostics: &diagnostics) {
        _ = FigureBook(catalogue, diagnostics: &diagnostics)
    }
    check(diagnostics)
}
