import Syntax

/// What `loa check --fix` writes: every fix that the diagnostics of a run hold, and text in NFC.
public struct Mending: Sendable {
    /// Those that change.
    public let files: [MendedFile]
    public let fixes: Int
    /// Of the content as it is once the files are written.
    public let outcome: Publisher.Outcome

    static func mend(
        _ folder: SourceFolder, at content: String, _ publisher: Publisher, _ diagnostics: Diagnostics
    ) async -> Mending {
        let first = await publisher.render(folder, diagnostics)
        let fixes = Dictionary(grouping: first.diagnostics.sorted.compactMap(\.fix)) { $0.location.file.path }
        let mended = mended(folder, at: content, fixes)
        let second = await publisher.render(replacing(mended, in: folder), diagnostics)
        // A link may break the form around it, such as a list in front matter: then a person has to write it.
        let broken = mended.filter { second.diagnostics.errors(in: $0.path) > first.diagnostics.errors(in: $0.path) }
        guard broken.isEmpty else {
            let sound = fixes.filter { path, _ in !broken.contains { $0.path == path } }
            let files = self.mended(folder, at: content, sound)
            let third = await publisher.render(replacing(files, in: folder), diagnostics)
            return Mending(files: files, fixes: sound.values.joined().count, outcome: publisher.outcome(third))
        }
        return Mending(files: mended, fixes: fixes.values.joined().count, outcome: publisher.outcome(second))
    }

    /// Files that were changed since they were read are left alone.
    private static func mended(
        _ folder: SourceFolder, at content: String, _ fixes: [String: [Fix]]
    ) -> [MendedFile] {
        guard let reader = try? SourceReader(at: content) else { return [] }
        return folder.files.compactMap { file in
            guard case .success(let raw) = reader.read(file.path, limit: SourceFolder.sizeLimit),
                let untouched = MendedFile(path: file.path, raw: raw, fixes: []), untouched.text == file.bytes,
                let mended = MendedFile(path: file.path, raw: raw, fixes: fixes[file.path] ?? [])
            else { return nil }
            return mended.isChanged ? mended : nil
        }
    }

    private static func replacing(_ files: [MendedFile], in folder: SourceFolder) -> SourceFolder {
        let mended = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
        return SourceFolder(
            files: folder.files.map { file in
                mended[file.path].map { SourceFile(path: file.path, text: String(decoding: $0, as: UTF8.self)) } ?? file
            },
            pictures: folder.pictures)
    }
}

extension Diagnostics {
    fileprivate func errors(in path: String) -> Int {
        all.count { $0.severity == .error && $0.location.file.path == path }
    }
}
