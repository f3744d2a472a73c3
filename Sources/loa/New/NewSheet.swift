import ArgumentParser
import Importing
import Publishing
import Records
import Scaffolding
import Wording

extension New {
    struct Sheet: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bảng tính để nhập số liệu. · A spreadsheet to enter figures.")

        @OptionGroup var options: SharedOptions

        @Argument(help: "Tệp .xlsx sẽ tạo. · The .xlsx file to make.")
        var file = "nhap-so-lieu.xlsx"

        func validate() throws {
            let words = ScaffoldWords(options.messageLanguage)
            if !file.hasSuffix(".xlsx") { throw ValidationError(words.notAWorkbookName(file)) }
        }

        func run() async throws {
            let desk = try await Desk(options)
            guard let due = Period.due(on: desk.today, amongKindsOf: desk.catalogue.site.periods) else { return }
            let bytes = EntrySheet(desk.catalogue, due: due).bytes
            let (folder, name) =
                file.lastIndex(of: "/").map { (String(file[..<$0]), String(file[file.index(after: $0)...])) }
                ?? (".", file)
            try await options.publishing { _ in try NewFile(root: folder).write(name, bytes) }
            print(desk.words.madeSheet(file))
        }
    }
}
