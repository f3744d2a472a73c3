import Syntax
import Wording

/// Where a published folder is not what it should be.
public struct Differences: Sendable {
    public let missing: [String]
    public let changed: [String]
    /// What should not be there.
    public let foreign: [String]
    /// How many files were looked at.
    public let files: Int

    public var isEmpty: Bool { missing.isEmpty && changed.isEmpty && foreign.isEmpty }

    /// Every file of a folder against a manifest; nothing is taken from memory of an earlier build.
    init(of folder: OpenFolder, from manifest: Manifest, jobs: Int) async throws(OutputError) {
        let states = await parallelMap(manifest.entries, jobs: jobs) { entry -> Bool? in
            guard let bytes = (try? folder.read(entry.path)) ?? nil else { return nil }
            return Manifest.hash(of: bytes[...]) == entry.hash
        }
        let pairs = zip(manifest.entries.map(\.path), states)
        missing = pairs.filter { $1 == nil }.map(\.0)
        changed = pairs.filter { $1 == false }.map(\.0)
        foreign = try await ForeignFiles.find(
            in: folder, beside: Set(manifest.entries.map(\.path)), jobs: jobs
        ).files
        files = manifest.entries.count
    }

    private init(missing: [String], changed: [String], foreign: [String], files: Int) {
        (self.missing, self.changed, self.foreign, self.files) = (missing, changed, foreign, files)
    }

    /// Of a folder from the manifest that lies in it.
    public static func verify(_ path: String, jobs: Int) async throws(OutputError) -> Differences {
        let folder = try OpenFolder(path)
        guard let manifest = try Manifest.read(in: folder) else {
            throw OutputError(fault: .manifestMissing(path: path))
        }
        return try await Differences(of: folder, from: manifest, jobs: jobs)
    }

    /// Of a folder from the site that it should hold. Files of others may lie in it.
    static func check(_ path: String, against manifest: Manifest, jobs: Int) async throws(OutputError) -> Differences {
        guard let folder = try OpenFolder.existing(path) else {
            return Differences(missing: [path], changed: [], foreign: [], files: manifest.entries.count)
        }
        let found = try await Differences(of: folder, from: manifest, jobs: jobs)
        let published = try Manifest.read(in: folder)
        let own = Set(published?.entries.map(\.path) ?? [])
        return Differences(
            missing: found.missing + (published == nil ? [Manifest.path] : []),
            changed: found.changed + (published == nil || published == manifest ? [] : [Manifest.path]),
            foreign: found.foreign.filter(own.contains), files: found.files)
    }
}
