import Markup
import Wording

/// In which order the files of a site go to a server that cannot take them all at once: no page comes before what it
/// shows, no list before what it names, and nothing goes before all that leads elsewhere is there.
public struct DeployPlan: Sendable {
    private let new: Manifest
    private let old: Manifest?

    private static let lists: Set<String> = [Feed.atomPath, Feed.jsonPath, "sitemap.xml"]

    /// - Parameters:
    ///   - published: the manifest file of what is on the server; nil where nothing is.
    ///   - folder: of the site that is to go there.
    public init(of folder: String, since published: String?) throws(OutputError) {
        guard let new = try Manifest.read(in: OpenFolder(folder)) else {
            throw OutputError(fault: .manifestMissing(path: folder))
        }
        self.new = new
        old = try published.map(DeployPlan.manifest)
    }

    private static func manifest(at path: String) throws(OutputError) -> Manifest {
        let folder = OpenFolder.above(path)
        let name = String(path.split(separator: "/").last ?? "")
        let base = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
        guard let manifest = try Manifest.read(in: OpenFolder(base), at: name) else {
            throw OutputError(fault: .manifestMissing(path: path))
        }
        return manifest
    }

    public var text: String {
        let manifest = upload(Manifest.Entry(path: Manifest.path, hash: new.hash))
        return JSON.object([
            "format": "loa-deploy-plan 1", "manifest": .string(new.hash), "since": (old?.hash).map(JSON.string),
            "steps": .array([
                .object([
                    "step": "assets", "upload": .array(uploads { !DeployPlan.isPage($0) && !DeployPlan.isList($0) }),
                ]),
                .object(["step": "pages", "upload": .array(uploads(DeployPlan.isPage))]),
                .object(["step": "feeds", "upload": .array(uploads(DeployPlan.isList) + [manifest])]),
                .object(["step": "delete", "delete": .array(deletes { !DeployPlan.isLasting($0) })]),
                // A page that somebody has open may ask for them still.
                .object([
                    "step": "delete-assets", "after_hours": 24, "delete": .array(deletes(DeployPlan.isLasting)),
                ]),
            ]),
        ]).text
    }

    private func uploads(_ isOfStep: (String) -> Bool) -> [JSON] {
        let there = old?.hashes ?? [:]
        return new.entries.filter { isOfStep($0.path) && there[$0.path] != $0.hash }.map(upload)
    }

    private func upload(_ entry: Manifest.Entry) -> JSON {
        let cache = DeployPlan.isLasting(entry.path) ? HeaderRules.lastingCache : "no-cache"
        return .object(["path": .string(entry.path), "sha256": .string(entry.hash), "cache_control": .string(cache)])
    }

    private func deletes(_ isOfStep: (String) -> Bool) -> [JSON] {
        let hashes = new.hashes
        return (old?.entries ?? []).map(\.path).filter { hashes[$0] == nil && isOfStep($0) }.map(JSON.string)
    }

    private static func isPage(_ path: String) -> Bool { plain(path).hasSuffix(".html") }

    private static func isList(_ path: String) -> Bool { lists.contains(plain(path)) }

    private static func isLasting(_ path: String) -> Bool {
        HeaderRules.lasting.contains { path.hasPrefix("\($0)/") }
    }

    /// Of a compressed copy the path of what it is a copy of.
    private static func plain(_ path: String) -> String {
        path.hasSuffix(".gz") || path.hasSuffix(".br") ? String(path.dropLast(3)) : path
    }
}
