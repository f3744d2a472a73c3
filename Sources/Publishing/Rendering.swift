import Records
import Syntax

/// All files of the site in memory, and all that was found wrong on the way.
struct Rendering: Sendable {
    let files: [OutputFile]
    let pages: Int
    let diagnostics: Diagnostics

    /// With every warning made an error.
    var strict: Rendering { Rendering(files: files, pages: pages, diagnostics: diagnostics.strict) }

    static func render(_ folder: SourceFolder, jobs: Int, diagnostics: Diagnostics) async -> Rendering {
        let groundwork = await Groundwork(folder, jobs: jobs, diagnostics: diagnostics)
        guard let making = groundwork.making else {
            return Rendering(files: [], pages: 0, diagnostics: groundwork.diagnostics)
        }
        let made = await parallelMap(making.pages, jobs: jobs, making.make)
        return await Rendering(making, made, jobs: jobs, diagnostics: groundwork.diagnostics)
    }

    /// - Parameters:
    ///   - made: all pages.
    ///   - diagnostics: of what they were made from.
    init(_ making: SiteMaking, _ made: [MadePage], jobs: Int, diagnostics: Diagnostics) async {
        var diagnostics = diagnostics
        for page in made { diagnostics.append(page.diagnostics) }
        let others = making.assets + (await making.others(jobs: jobs))
        await making.check(made, others, jobs: jobs, diagnostics: &diagnostics)
        self.init(
            files: made.flatMap(\.files) + others, pages: made.count { $0.file != nil }, diagnostics: diagnostics)
    }

    private init(files: [OutputFile], pages: Int, diagnostics: Diagnostics) {
        self.files = files
        self.pages = pages
        self.diagnostics = diagnostics
    }
}
