import Records
import Syntax

/// All files of the site in memory, and all that was found wrong on the way.
struct Rendering: Sendable {
    let files: [OutputFile]
    let pages: Int
    let diagnostics: Diagnostics
    /// One hash of all sources as they were read. Their names and single hashes are nobody's business: not all of them
    /// are public.
    let inputs: String

    /// With every warning made an error.
    var strict: Rendering { Rendering(files: files, pages: pages, diagnostics: diagnostics.strict, inputs: inputs) }

    static func render(_ folder: SourceFolder, jobs: Int, diagnostics: Diagnostics) async -> Rendering {
        let groundwork = await Groundwork(folder, jobs: jobs, diagnostics: diagnostics)
        guard let making = groundwork.making else {
            return Rendering(files: [], pages: 0, diagnostics: groundwork.diagnostics, inputs: "")
        }
        let made = await parallelMap(making.pages, jobs: jobs, making.make)
        let inputs = await inputs(of: folder, making.publication.album, jobs: jobs)
        return await Rendering(making, made, jobs: jobs, diagnostics: groundwork.diagnostics, inputs: inputs)
    }

    /// The hash of a list as `sha256sum` writes it, of texts in the form in which they are read, and of shown pictures.
    private static func inputs(of folder: SourceFolder, _ album: Album, jobs: Int) async -> String {
        let texts = await parallelMap(folder.files, jobs: jobs) { file in
            Manifest.Entry(path: file.path, hash: Manifest.hash(of: file.bytes[...]))
        }
        let lines = (texts + album.sources).sorted { $0.path < $1.path }.map { "\($0.hash)  \($0.path)\n" }
        return Manifest.hash(of: Array(lines.joined().utf8)[...])
    }

    /// - Parameters:
    ///   - made: all pages.
    ///   - diagnostics: of what they were made from.
    ///   - inputs: for what is published.
    init(
        _ making: SiteMaking, _ made: [MadePage], jobs: Int, diagnostics: Diagnostics, inputs: String = ""
    ) async {
        var diagnostics = diagnostics
        for page in made { diagnostics.append(page.diagnostics) }
        let others = making.assets + (await making.others(jobs: jobs))
        await making.check(made, others, jobs: jobs, diagnostics: &diagnostics)
        self.init(
            files: made.flatMap(\.files) + others, pages: made.count { $0.file != nil }, diagnostics: diagnostics,
            inputs: inputs)
    }

    private init(files: [OutputFile], pages: Int, diagnostics: Diagnostics, inputs: String) {
        self.inputs = inputs
        self.files = files
        self.pages = pages
        self.diagnostics = diagnostics
    }
}
