import FlyingSocks
import TestSupport
import Testing

@testable import Preview

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite(.serialized) struct FolderWatchTests {
    /// How many notices it takes until all of them together tell of `expected`; other changes than those never do.
    private func notices(
        of expected: Changes, _ files: [String: String], polls: Bool = false,
        _ step: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) async throws -> Int {
        let folder = try TemporaryFolder(files)
        let pool = SocketPool.make()
        try await pool.prepare()
        let (changes, continuation) = AsyncStream.makeStream(of: Changes.self)
        let running = Task { try await pool.run() }
        let watch = FolderWatch(folder: folder.path, pool: pool)
        let watching = Task {
            if polls {
                await watch.runPolling { continuation.yield($0) }
            } else {
                await watch.run { continuation.yield($0) }
            }
        }
        defer {
            watching.cancel()
            running.cancel()
        }
        return try await within(.seconds(60)) {
            var told: Changes?
            var count = 0
            for await change in changes {
                guard let before = told else {
                    // The first notice says that the watch is set.
                    told = .files([])
                    try step(folder)
                    continue
                }
                count += 1
                told = before.union(change)
                if told == expected { return count }
            }
            throw CancellationError()
        }
    }

    @Test func `a save in place is one change`() async throws {
        let count = try await notices(of: .files(["a/tệp.md"]), ["a/tệp.md": "một"]) { folder in
            try folder.write("hai", to: "a/tệp.md")
        }
        #expect(count == 1)
    }

    @Test func `a save by rename is a change of the file`() async throws {
        let count = try await notices(of: .files(["tệp.md"]), ["tệp.md": "một"]) { folder in
            try folder.write("hai", to: ".tệp.md.swp")
            rename("\(folder.path)/.tệp.md.swp", "\(folder.path)/tệp.md")
        }
        #expect(count == 1)
    }

    @Test func `a burst of saves is few notices`() async throws {
        let count = try await notices(of: .files(Set((0..<200).map { "t\($0).md" })), [:]) { folder in
            for number in 0..<200 { try folder.write("x", to: "t\(number).md") }
        }
        // One where the machine is idle.
        #expect(count < 20)
    }

    @Test func `files that nobody publishes are no change`() async throws {
        _ = try await notices(of: .files(["tệp.md"]), ["tệp.md": "một"]) { folder in
            try folder.write("x", to: ".ẩn")
            try folder.write("x", to: "tệp.md~")
            try folder.write("hai", to: "tệp.md")
        }
    }

    @Test func `a deleted file is a change`() async throws {
        _ = try await notices(of: .files(["tệp.md"]), ["tệp.md": "một"]) { unlink("\($0.path)/tệp.md") }
    }

    @Test func `in a folder that came later changes are seen too`() async throws {
        let folder = try TemporaryFolder()
        let pool = SocketPool.make()
        try await pool.prepare()
        let running = Task { try await pool.run() }
        defer { running.cancel() }
        let (changes, continuation) = AsyncStream.makeStream(of: Changes.self)
        let watch = FolderWatch(folder: folder.path, pool: pool)
        let watching = Task { await watch.run { continuation.yield($0) } }
        defer { watching.cancel() }
        let last = try await within(.seconds(60)) {
            var count = 0
            for await change in changes {
                count += 1
                switch count {
                case 1: mkdir("\(folder.path)/mới", 0o755)
                // Told of the folder once the watches are set anew.
                case 2: try folder.write("một", to: "mới/tệp.md")
                default: return change
                }
            }
            throw CancellationError()
        }
        #expect(last == .files(["mới/tệp.md"]))
    }

    @Test func `a renamed and a deleted folder are seen`() async throws {
        _ = try await notices(of: .anything, ["a/tệp.md": "một"]) { rename("\($0.path)/a", "\($0.path)/b") }
        _ = try await notices(of: .anything, ["a/tệp.md": "một"]) { folder in
            unlink("\(folder.path)/a/tệp.md")
            rmdir("\(folder.path)/a")
        }
    }

    @Test func `the whole folder may go and come back`() async throws {
        _ = try await notices(of: .anything, ["tệp.md": "một"]) { folder in
            rename(folder.path, folder.path + "-x")
            rename(folder.path + "-x", folder.path)
        }
    }

    @Test func `links out of the folder are not followed`() async throws {
        let other = try TemporaryFolder(["bí-mật.md": "x"])
        let path = other.path
        _ = try await notices(of: .files(["ra-ngoài"]), ["tệp.md": "một"]) { folder in
            symlink(path, "\(folder.path)/ra-ngoài")
            #expect(FolderSnapshot.subfolders(of: "", in: folder.path) == [])
        }
    }

    @Test func `looking again and again sees the same`() async throws {
        _ = try await notices(of: .files(["a/tệp.md"]), ["a/tệp.md": "một"], polls: true) { folder in
            try folder.write("hai hai", to: "a/tệp.md")
        }
        _ = try await notices(of: .files(["mới/tệp.md"]), ["a.md": "một"], polls: true) { folder in
            try folder.write("hai", to: "mới/tệp.md")
        }
        _ = try await notices(of: .files(["a.md"]), ["a.md": "một"], polls: true) { unlink("\($0.path)/a.md") }
    }
}
