import Syntax
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct RawFileTests {
    @Test func `a file is read byte for byte, up to its limit`() throws {
        let folder = try TemporaryFolder()
        try folder.write([0xFF, 0x00, 0x0D, 0x0A], to: "ấp")
        try folder.write([], to: "rỗng")
        #expect(read("\(folder.path)/ấp", limit: 4) == .success([0xFF, 0x00, 0x0D, 0x0A]))
        #expect(read("\(folder.path)/ấp", limit: 3) == .failure(.fileTooLarge(limit: 3)))
        #expect(read("\(folder.path)/rỗng", limit: 0) == .success([]))
    }

    @Test func `what is no file of its own is refused`() throws {
        let folder = try TemporaryFolder(["ấp": "x"])
        symlink("ấp", "\(folder.path)/liên kết")
        mkfifo("\(folder.path)/ống", 0o644)
        #expect(read("\(folder.path)/liên kết", limit: 9) == .failure(.symbolicLink))
        #expect(read("\(folder.path)/ống", limit: 9) == .failure(.notAFile))
        #expect(read(folder.path, limit: 9_999_999) == .failure(.notAFile))
        #expect(read("\(folder.path)/không có", limit: 9) == .failure(.unreadable(errno: ENOENT)))
    }

    private func read(_ path: String, limit: Int) -> Outcome {
        switch RawFile.read(path, limit: limit) {
        case .success(let bytes): .success(bytes)
        case .failure(let refusal): .failure(refusal.fault)
        }
    }

    private enum Outcome: Equatable {
        case success([UInt8])
        case failure(SyntaxFault)
    }
}
