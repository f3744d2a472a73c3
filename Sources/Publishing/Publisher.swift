import Records
import Syntax
import Templates
import Wording

/// From a folder of sources to a published site.
public struct Publisher: Sendable {
    /// What a run came to. With errors among the diagnostics nothing was written.
    public struct Outcome: Sendable {
        public let diagnostics: Diagnostics
        public let pages: Int
        public let written: Int
        public let removed: Int
    }

    /// The page to open first, relative to the output folder.
    public static let homePage = Route.home.path

    private let content: String
    private let jobs: Int

    /// - Parameter jobs: how many pages are made side by side; the result does not depend on it.
    public init(content: String, jobs: Int) {
        self.content = content
        self.jobs = jobs
    }

    /// Reads and renders everything, and writes nothing.
    public func check() async throws(OutputError) -> Outcome {
        let rendering = try await render()
        return outcome(rendering, changes: nil)
    }

    /// Writes the site into `output` when nothing is wrong.
    public func build(into output: String) async throws(OutputError) -> Outcome {
        try OutputPlace.check(output, content: content)
        let rendering = try await render()
        guard !rendering.diagnostics.hasErrors else { return outcome(rendering, changes: nil) }
        return outcome(rendering, changes: try await OutputFolder(path: output, jobs: jobs).publish(rendering.files))
    }

    /// How a figure came about. What is wrong elsewhere in the content does not matter to it.
    public func explain(_ address: String) throws(OutputError) -> Result<Explanation, LinkFailure> {
        var diagnostics = Diagnostics()
        guard let catalogue = Catalogue.read(try read(&diagnostics), diagnostics: &diagnostics) else {
            return .failure(LinkFailure(.unknownFigure(text: address, nearest: nil)))
        }
        return Explanation.explain(address, in: Publication(catalogue, diagnostics: &diagnostics))
    }

    private func read(_ diagnostics: inout Diagnostics) throws(OutputError) -> SourceFolder {
        do throws(SourceFolderError) {
            return try SourceFolder.read(at: content, diagnostics: &diagnostics)
        } catch {
            throw OutputError(fault: .contentUnreadable(path: error.path, errno: error.errno))
        }
    }

    private func outcome(_ rendering: Rendering, changes: OutputFolder.Changes?) -> Outcome {
        Outcome(
            diagnostics: rendering.diagnostics, pages: rendering.pages, written: changes?.written ?? 0,
            removed: changes?.removed ?? 0)
    }

    private func render() async throws(OutputError) -> Rendering {
        var diagnostics = Diagnostics()
        let folder = try read(&diagnostics)
        return await Rendering.render(folder, jobs: jobs, diagnostics: diagnostics)
    }
}
