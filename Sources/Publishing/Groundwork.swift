import Records
import Syntax

/// All that comes before the pages: records, figures and prose, with what the next state of the content can take over
/// from this one.
struct Groundwork: Sendable {
    /// Nil where `site.yml` cannot be read.
    let making: SiteMaking?
    let diagnostics: Diagnostics

    private let reading: CatalogueReading
    /// Whether no file but those of bulletins differs from the state before.
    let keepsFigures: Bool

    /// - Parameters:
    ///   - previous: an earlier state. What files made that both folders hold as the same object is taken over.
    ///   - memory: of what is published, for pages that stay as they are.
    ///   - diagnostics: of the folder.
    init(
        _ folder: SourceFolder, keeping previous: Groundwork? = nil, with memory: BuildMemory? = nil, jobs: Int,
        diagnostics: Diagnostics
    ) async {
        var diagnostics = diagnostics
        reading = await CatalogueReading(of: folder, jobs: jobs, keeping: previous?.reading)
        keepsFigures = reading.keepsFigures
        diagnostics.append(reading.diagnostics)
        if let catalogue = reading.catalogue {
            let publication = await Publication.make(
                catalogue, folder.pictures, keeping: previous?.making?.publication,
                keepsFigures: reading.keepsFigures, deferring: { memory?.mayWait($0) == true }, jobs: jobs,
                diagnostics: &diagnostics)
            making = await SiteMaking(
                publication, keeping: keepsFigures ? previous?.making : nil, with: memory, jobs: jobs)
        } else {
            making = nil
        }
        self.diagnostics = diagnostics
    }
}
