import CZlib
import Testing

@testable import Compression

struct CompressionTests {
    private let text = Array(String(repeating: "Ấp, khu phố an toàn. ", count: 200).utf8)

    @Test func `what gzip made smaller unpacks to the same bytes`() throws {
        let small = try #require(Compression.gzip(text))
        #expect(small.count < text.count / 10)
        #expect(unpacked(small) == text)
    }

    @Test func `a gzip file holds no time, no name and no system`() throws {
        let head = try #require(Compression.gzip(text)).prefix(10)
        #expect(Array(head) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
    }

    @Test func `brotli makes a text smaller than gzip does, each time in the same way`() throws {
        let small = try #require(Compression.brotli(text))
        #expect(small.count < (Compression.gzip(text)?.count ?? 0))
        #expect(Compression.brotli(text) == small)
    }

    @Test func `nothing at all can be compressed too`() {
        #expect(Compression.gzip([]).map(unpacked) == [])
        #expect(Compression.brotli([])?.isEmpty == false)
    }

    private func unpacked(_ small: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { inflateEnd(&stream) }
        var input = small
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: 1 << 16) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = 1 << 16
                count = inflate(&stream, Z_FINISH) == Z_STREAM_END ? (1 << 16) - Int(stream.avail_out) : 0
            }
        }
    }
}
