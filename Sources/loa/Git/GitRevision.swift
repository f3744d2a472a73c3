import Publishing
import Wording

/// A content folder as a git revision has it.
///
/// `loa diff` asks `git` for it, the only child process that Loa ever starts. Nothing is checked out: the files come
/// through a pipe, so that nothing is left behind however the run ends.
struct GitRevision {
    private let name: String
    /// In a work tree of the repository.
    private let content: String

    init(_ name: String, of content: String) {
        self.name = name
        self.content = content
    }

    func read() throws(OutputError) -> EditionSource {
        let tree = try tree()
        let listing = try git(["ls-tree", "-r", "-z", "--full-tree", tree]).output
        let entries = listing.split(separator: 0).compactMap(Entry.init).filter { EditionSource.isSource($0.path) }
        return EditionSource(files: try files(entries))
    }

    /// The object name of the folder.
    private func tree() throws(OutputError) -> String {
        let prefix = try git(["rev-parse", "--show-prefix"]).line
        guard try isKnown("\(name)^{commit}") else { throw OutputError(fault: .unknownRevision(name)) }
        let path = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        let tree = try verify(path.isEmpty ? "\(name)^{tree}" : "\(name):\(path)")
        guard tree.status == 0 else { throw OutputError(fault: .revisionWithoutSite(name)) }
        return tree.line
    }

    private func isKnown(_ object: String) throws(OutputError) -> Bool { try verify(object).status == 0 }

    /// Status 1 where there is no such object.
    private func verify(_ object: String) throws(OutputError) -> ChildProcess.Result {
        try run(["rev-parse", "--verify", "--quiet", "--end-of-options", object])
    }

    private func git(_ arguments: [String]) throws(OutputError) -> ChildProcess.Result {
        let result = try run(arguments)
        guard result.status == 0 else { throw OutputError(fault: .gitFailed(folder: content)) }
        return result
    }

    private func run(_ arguments: [String]) throws(OutputError) -> ChildProcess.Result {
        var process = try start(arguments)
        return process.finish()
    }

    private func start(_ arguments: [String]) throws(OutputError) -> ChildProcess {
        guard let process = ChildProcess("git", ["-C", content] + arguments) else {
            throw OutputError(fault: .gitMissing)
        }
        return process
    }

    /// Asks for one object after the other and reads each before the next, so that no pipe can fill up.
    private func files(_ entries: [Entry]) throws(OutputError) -> [EditionSource.File] {
        var process = try start(["cat-file", "--batch"])
        var files: [EditionSource.File] = []
        for entry in entries {
            guard process.write("\(entry.object)\n"), let bytes = process.readObject() else {
                _ = process.finish()
                throw OutputError(fault: .gitFailed(folder: content))
            }
            files.append(EditionSource.File(path: entry.path, bytes: bytes))
        }
        _ = process.finish()
        return files
    }

    /// A file of the tree.
    private struct Entry {
        let object: String
        let path: String

        /// `100644 blob 3b18e5… TAB path`; nil for links and other repositories, which no content may hold.
        init?(_ record: ArraySlice<UInt8>) {
            guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
            let facts = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
            guard facts.count == 3, facts[1] == "blob", facts[0] != "120000" else { return nil }
            object = String(facts[2])
            path = String(decoding: record[(tab + 1)...], as: UTF8.self)
        }
    }
}

extension ChildProcess {
    /// What `git cat-file --batch` answers: a line with the size, that many bytes, a line's end.
    fileprivate mutating func readObject() -> [UInt8]? {
        guard let head = readLine(), let size = head.split(separator: " ").last.flatMap({ Int($0) }),
            let bytes = read(size), read(1) != nil
        else { return nil }
        return bytes
    }
}
