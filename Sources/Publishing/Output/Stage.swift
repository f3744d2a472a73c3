import CSystem
import Syntax
import Wording

/// A file of the next site.
struct StagedFile: Sendable {
    let path: String
    /// Nil for one that was not made again.
    let content: StoredFile.Content?
    /// Whether the published site has it, and as it is to be.
    let isPublished: Bool
}

/// The next site while it is put together, where nobody reads it.
struct Stage: Sendable {
    static let name = "stage"
    /// So many files are written between two looks at who could write the next ones.
    private static let stretch = 256

    let folder: OpenFolder

    /// An empty one in the work folder.
    init(in work: WorkFolder) throws(OutputError) {
        try work.clear(Stage.name)
        folder = try OpenFolder(making: "\(work.folder.path)/\(Stage.name)")
    }

    /// - Parameters:
    ///   - files: in the order of their paths, so that those of one folder stand together.
    ///   - published: the site whose files get a second name here.
    /// - Returns: the stamps of those that were written.
    func fill(
        _ files: [StagedFile], of published: OpenFolder? = nil, jobs: Int
    ) async throws(OutputError) -> [String: FileStamp] {
        let stretches = files.stretches(of: Stage.stretch)
        let results = await parallelMap(stretches, jobs: jobs) { files -> Result<[(String, FileStamp)], OutputError> in
            do throws(OutputError) {
                return .success(try fill(files, of: published))
            } catch {
                return .failure(error)
            }
        }
        var stamps: [String: FileStamp] = [:]
        for result in results { for (path, stamp) in try result.get() { stamps[path] = stamp } }
        return stamps
    }

    private func fill(
        _ files: ArraySlice<StagedFile>, of published: OpenFolder?
    ) throws(OutputError) -> [(String, FileStamp)] {
        var last: String?
        var stamps: [(String, FileStamp)] = []
        for file in files {
            try Stage.checkSignal()
            let above = OpenFolder.above(file.path)
            if above != last { try folder.makeFolder(above) }
            last = above
            // Some file systems know no links.
            if file.isPublished, let published, published.link(file.path, into: folder) { continue }
            stamps.append((file.path, try put(file, of: published)))
        }
        return stamps
    }

    private func put(_ file: StagedFile, of published: OpenFolder?) throws(OutputError) -> FileStamp {
        switch file.content {
        case .bytes(let bytes)?: return try folder.write(file.path, bytes)
        case .spooled(let name, let spool)?: return try spool.move(name, into: folder, as: file.path)
        case nil:
            guard let bytes = try published?.read(file.path) else { throw folder.failure(file.path) }
            return try folder.write(file.path, bytes)
        }
    }

    /// - Throws: where somebody wants the build to end.
    static func checkSignal() throws(OutputError) {
        let signal = loa_held_signal()
        if signal != 0 { throw OutputError(fault: .interrupted(signal: signal)) }
    }

    /// To the disk itself, since names may get there before what they name.
    func sync() throws(OutputError) {
        guard loa_sync_file_system(folder.descriptor) == 0 else { throw folder.failure("") }
    }
}
