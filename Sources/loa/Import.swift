import ArgumentParser
import Importing
import Publishing
import Syntax
import Wording

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Nhập số liệu từ bảng tính .xlsx hoặc .csv. · Imports figures from a spreadsheet.")

    @OptionGroup var options: SharedOptions

    @Argument(help: "Bảng tính. · The spreadsheet.")
    var file: String

    @Option(help: "Tệp để ghi: observations/TÊN.csv. · The file to write.")
    var to: String?

    @Flag(help: "Chỉ kiểm tra, không ghi gì. · Only checks, and writes nothing.")
    var dryRun = false

    func validate() throws {
        if let to, !Import.isPath(to) { throw ValidationError(words.badPath(to, suggestion: name)) }
    }

    func run() async throws {
        let content = try await options.publishing { try $0.records() }
        guard let catalogue = content.catalogue else { return try Report(content.diagnostics, options).printAll() }
        let sheet = SheetImport(ReadSheet(try bytes(), name: file), catalogue, content.folder)
        let path = to ?? content.folder.freePath("observations/\(name).csv")
        let brought =
            sheet.isEmpty ? Diagnostics() : try await options.publishing { try $0.check(adding: path, sheet.text) }
        try report(sheet, brought, path)
        guard !sheet.isEmpty else { return print(words.nothingNew(known: sheet.known)) }
        if !dryRun { _ = try await options.publishing { try $0.add(path, sheet.text) } }
        print(words.imported(sheet.count, known: sheet.known, into: "\(options.content)/\(path)", isDry: dryRun))
    }

    /// Every cell with something wrong, then what the sheet would break elsewhere.
    private func report(_ sheet: SheetImport, _ brought: Diagnostics, _ path: String) throws {
        let (found, elsewhere) = sheet.sorted(brought, in: path)
        let findings = sheet.findings + found
        for finding in findings.sorted() { Report.printError(text.lines(for: finding)) }
        let errors = findings.count { $0.severity == .error }
        if errors > 0 { Report.printError([words.failed(errors: errors)]) }
        try Report(elsewhere, options).printAll()
        if errors > 0 { throw ExitCode(Exit.content) }
    }

    private func bytes() throws -> [UInt8] {
        switch RawFile.read(file, limit: SourceFolder.sizeLimit) {
        case .success(let bytes): return bytes
        case .failure(let refusal):
            Report.printError(text.lines(for: Finding(file: refusal.fault)))
            throw ExitCode(Exit.disk)
        }
    }

    private var text: FindingText {
        FindingText(
            options.messageLanguage, file: file, folder: options.content,
            palette: Palette(isColoured: Process.isErrorTerminal))
    }

    private var words: ImportWords { ImportWords(options.messageLanguage) }

    /// Of the sheet's own, as a slug.
    private var name: String {
        let base = file.split(separator: "/").last.map(String.init) ?? ""
        let slug = Slug.make(from: base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base)
        return slug.isEmpty ? "so-lieu" : slug
    }

    private static func isPath(_ path: String) -> Bool {
        guard path.hasPrefix("observations/"), path.hasSuffix(".csv") else { return false }
        return Slug.isValid(String(path.dropFirst("observations/".count).dropLast(4)))
    }
}
