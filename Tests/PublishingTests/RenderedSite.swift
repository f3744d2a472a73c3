import Syntax
import TestSupport

@testable import Publishing

/// The sites that several suites look into, each rendered once for all of them.
enum RenderedSite {
    static let example = Task { try await files(Fixtures.path("../../examples/tinh-sen/content")) }
    static let real = Task { try await files(Fixtures.realContent) }

    /// The text of each file, by its path.
    private static func files(_ content: String) async throws -> [String: String] {
        var diagnostics = Diagnostics()
        let folder = try SourceFolder.read(at: content, diagnostics: &diagnostics)
        let rendering = await Publisher(content: content, jobs: 2).render(folder, diagnostics, into: .memory)
        return Dictionary(
            uniqueKeysWithValues: rendering.files.map { ($0.path, $0.text) })
    }
}

extension FileStore {
    static let memory = FileStore(kind: .memory)
}

extension StoredFile {
    var text: String { String(decoding: bytes ?? [], as: UTF8.self) }
}
