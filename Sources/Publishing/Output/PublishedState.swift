import Syntax
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What lies in the published folder: which of Loa's files are there as they were written, and what is not Loa's.
struct PublishedState: Sendable {
    /// Loa's files that nobody changed since, with what is known of each.
    private(set) var own: [String: (hash: String, stamp: FileStamp)] = [:]
    /// The hashes of those that somebody changed.
    private(set) var changed: [String: String] = [:]

    /// - Parameters:
    ///   - manifests: what was published last, and what a build that was killed was about to publish.
    ///   - stamps: of the first, if it is there.
    static func read(
        _ folder: OpenFolder, _ manifests: [Manifest], _ stamps: StampList?, jobs: Int
    ) async throws(OutputError) -> PublishedState {
        let hashes = manifests.map(\.hashes)
        let paths = Set(hashes.flatMap(\.keys)).sorted()
        let found = await parallelMap(paths, jobs: jobs) { path -> Result<Found?, OutputError> in
            do throws(OutputError) {
                return .success(try find(path, in: folder, hashes, stamps))
            } catch {
                return .failure(error)
            }
        }
        var state = PublishedState()
        for (path, result) in zip(paths, found) {
            switch try result.get() {
            case .own(let hash, let stamp): state.own[path] = (hash, stamp)
            case .changed(let hash): state.changed[path] = hash
            case nil: break
            }
        }
        return state
    }

    private enum Found: Sendable {
        case own(hash: String, stamp: FileStamp)
        case changed(hash: String)
    }

    /// Only a file whose stamp is another one than expected is read.
    private static func find(
        _ path: String, in folder: OpenFolder, _ hashes: [[String: String]], _ stamps: StampList?
    ) throws(OutputError) -> Found? {
        guard let stamp = folder.stamp(path) else { return nil }
        if let hash = hashes.first?[path], stamps?[path] == stamp { return .own(hash: hash, stamp: stamp) }
        guard let bytes = try folder.read(path) else { return nil }
        let hash = Manifest.hash(of: bytes[...])
        return hashes.contains { $0[path] == hash } ? .own(hash: hash, stamp: stamp) : .changed(hash: hash)
    }
}

/// Files and folders in a published folder that are not of its site.
struct ForeignFiles: Sendable {
    /// Links and all else that is no folder are files here.
    private(set) var files: [String] = []
    private(set) var folders: [String] = []

    /// - Parameter own: the paths of the files that are of the site.
    /// Level by level, so that folders beside each other are looked into at once.
    static func find(
        in folder: OpenFolder, beside own: Set<String>, jobs: Int = 1
    ) async throws(OutputError) -> ForeignFiles {
        var foreign = ForeignFiles()
        let ownFolders = ForeignFiles.folders(above: own)
        var level = [""]
        while !level.isEmpty {
            let looks = await parallelMap(level, jobs: jobs) { name -> Result<ForeignFiles, OutputError> in
                do throws(OutputError) {
                    return .success(try contents(of: name, in: folder, beside: own))
                } catch {
                    return .failure(error)
                }
            }
            level = []
            for look in looks {
                let found = try look.get()
                foreign.files += found.files
                foreign.folders += found.folders.filter { !ownFolders.contains($0) }
                level += found.folders
            }
        }
        foreign.files.sort()
        foreign.folders.sort()
        return foreign
    }

    /// Of one folder: the files that are not of the site, and all folders.
    private static func contents(
        of name: String, in folder: OpenFolder, beside own: Set<String>
    ) throws(OutputError) -> ForeignFiles {
        var contents = ForeignFiles()
        for entry in try folder.entries(in: name) {
            let path = name.isEmpty ? entry.name : "\(name)/\(entry.name)"
            if entry.isFolder, path != WorkFolder.insideName { contents.folders.append(path) }
            if !entry.isFolder, !own.contains(path), path != Manifest.path { contents.files.append(path) }
        }
        return contents
    }

    static func folders(above paths: Set<String>) -> Set<String> {
        var folders: Set<String> = []
        for path in paths {
            var folder = OpenFolder.above(path)
            while !folder.isEmpty, folders.insert(folder).inserted { folder = OpenFolder.above(folder) }
        }
        return folders
    }

    /// The first that stands where the site needs another file or a folder.
    func firstInTheWay(of paths: Set<String>) -> String? {
        let needed = ForeignFiles.folders(above: paths)
        if let file = files.first(where: { paths.contains($0) || needed.contains($0) }) { return file }
        return folders.first(where: paths.contains)
    }
}
