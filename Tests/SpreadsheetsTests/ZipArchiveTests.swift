import Testing

@testable import Spreadsheets

struct ZipArchiveTests {
    @Test func `a checksum is that of the standard`() {
        #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xcbf4_3926)
    }

    @Test func `an archive lists each file with its place`() {
        var archive = ZipArchive()
        archive.add("a.txt", Array("một".utf8))
        archive.add("b.txt", [])
        let bytes = archive.bytes
        #expect(bytes.starts(with: [0x50, 0x4b, 3, 4]))
        let end = Array(bytes.suffix(22))
        #expect(end[8] == 2 && end[10] == 2)
        let start = end[16..<20].enumerated().reduce(0) { $0 | Int($1.element) << ($1.offset * 8) }
        #expect(Array(bytes[start..<start + 4]) == [0x50, 0x4b, 1, 2])
    }

    @Test func `what is put in is read back`() throws {
        var archive = ZipArchive()
        archive.add("xl/một.xml", Array("ấp".utf8))
        archive.add("b.txt", [])
        let reader = try ZipReader(archive.bytes)
        #expect(reader.names == ["b.txt", "xl/một.xml"])
        #expect(try reader.file("xl/một.xml") == Array("ấp".utf8))
        #expect(try reader.file("b.txt") == [])
        #expect(try reader.file("c.txt") == nil)
    }

    @Test func `bytes that were changed are found`() throws {
        var archive = ZipArchive()
        archive.add("a.txt", Array("một".utf8))
        var bytes = archive.bytes
        bytes[37] ^= 1
        let reader = try ZipReader(bytes)
        #expect(throws: SheetFault.damaged(part: "a.txt")) { try reader.file("a.txt") }
    }

    @Test(arguments: [0, 10, 40, 60]) func `an archive that is cut off is damaged or none`(length: Int) {
        var archive = ZipArchive()
        archive.add("a.txt", Array("một".utf8))
        #expect(throws: SheetFault.self) { try ZipReader(Array(archive.bytes.prefix(length))) }
    }

    @Test func `what Excel 2003 and passwords make is told apart`() {
        #expect(throws: SheetFault.oldOrLocked) { try ZipReader([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }
        #expect(throws: SheetFault.notAWorkbook) { try ZipReader(Array("chỉ tiêu;kỳ".utf8)) }
    }

    /// Sizes are believed only within a limit, before anything is taken apart.
    @Test func `a size that nobody would have is refused`() throws {
        var archive = ZipArchive()
        archive.add("a.txt", Array("một".utf8))
        var bytes = archive.bytes
        let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x7F])
        #expect(throws: SheetFault.tooLarge) { try ZipReader(bytes) }
    }
}
