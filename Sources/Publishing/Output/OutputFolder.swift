import Syntax
import Wording

/// The published folder. It writes only what changed, removes only what an earlier build wrote and nobody changed
/// since, and touches nothing else.
struct OutputFolder {
    private let disk: Disk
    private let jobs: Int

    /// - Parameter jobs: how many files are compared and written side by side.
    init(path: String, jobs: Int = 1) {
        disk = Disk(root: path)
        self.jobs = jobs
    }

    /// Brings the folder to hold these files, and of its own no others.
    func publish(_ files: [OutputFile]) async throws(OutputError) -> Changes {
        try disk.makeRoot()
        let lock = try OutputLock(disk.root)
        let result = await replace(by: files)
        lock.release()
        return try result.get()
    }

    private func replace(by files: [OutputFile]) async -> Result<Changes, OutputError> {
        do throws(OutputError) {
            let old = Manifest(reading: try disk.read(Manifest.path) ?? [])
            if old.isUnfinished { for path in old.hashes.keys { disk.removeTemporary(of: path) } }
            let new = Manifest(files, hashes: await parallelMap(files, jobs: jobs, \.hash))
            let changed = try await changedFiles(files, old, new)
            let stale = try staleFiles(old, new)
            guard !changed.isEmpty || !stale.isEmpty || old != new else {
                return .success(Changes(written: 0, unchanged: files.count, removed: 0))
            }
            // Before the first file changes, so that every file is owned at any moment at which a build may be killed.
            try disk.write(Manifest.path, old.union(new).bytes)
            try await write(changed)
            for path in stale { try disk.remove(path) }
            try disk.write(Manifest.path, new.bytes)
            return .success(
                Changes(written: changed.count, unchanged: files.count - changed.count, removed: stale.count))
        } catch {
            return .failure(error)
        }
    }

    /// In stretches side by side.
    private func write(_ files: [OutputFile]) async throws(OutputError) {
        let length = max(1, (files.count + jobs - 1) / jobs)
        let stretches = stride(from: 0, to: files.count, by: length).map { $0..<min($0 + length, files.count) }
        let failures = await parallelMap(Array(stretches), jobs: jobs) { stretch -> OutputError? in
            do throws(OutputError) {
                for file in files[stretch] { try disk.write(file.path, file.bytes) }
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    }

    struct Changes: Sendable, Equatable {
        let written: Int
        let unchanged: Int
        let removed: Int
    }

    /// Everything is looked at before anything is written: a foreign file in the way stops the build with nothing done.
    private func changedFiles(
        _ files: [OutputFile], _ old: Manifest, _ new: Manifest
    ) async throws(OutputError) -> [OutputFile] {
        let checks = await parallelMap(files, jobs: jobs) { file -> Result<Bool, OutputError> in
            do throws(OutputError) {
                return .success(try isChanged(file, old, new))
            } catch {
                return .failure(error)
            }
        }
        var changed: [OutputFile] = []
        for (file, check) in zip(files, checks) {
            if try check.get() { changed.append(file) }
        }
        return changed
    }

    private func isChanged(_ file: OutputFile, _ old: Manifest, _ new: Manifest) throws(OutputError) -> Bool {
        guard let bytes = try disk.read(file.path) else { return true }
        // Of bytes that are the new ones the hash is known; most files of most builds are such.
        let known = bytes == file.bytes ? new.hashes[file.path]?.first : nil
        guard old.owns(file.path, hash: known ?? OutputFile(path: file.path, bytes: bytes).hash) else {
            throw OutputError(fault: .foreignFile(path: disk.full(file.path)))
        }
        return bytes != file.bytes
    }

    /// A file of an earlier build that somebody changed by hand is theirs now and stays.
    private func staleFiles(_ old: Manifest, _ new: Manifest) throws(OutputError) -> [String] {
        var stale: [String] = []
        for path in old.hashes.keys.sorted() where new.hashes[path] == nil {
            guard let bytes = try disk.read(path) else { continue }
            if old.owns(path, hash: OutputFile(path: path, bytes: bytes).hash) { stale.append(path) }
        }
        return stale
    }
}
