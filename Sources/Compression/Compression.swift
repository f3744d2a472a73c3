import CBrotli
import CZlib

/// Bytes made as small as each library can, once, so that a server need not do it for every reader. The same bytes give
/// the same result: no time and no name goes in.
public enum Compression {
    /// A gzip file; nil where the library has no memory for it.
    public static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 31: the largest window, in a gzip file.
        let start = deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard start == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var header = gz_header()
        // The system that it was made on: unknown.
        header.os = 255
        deflateSetHeader(&stream, &header)
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        let result = input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: bound) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(bound)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? bound - Int(stream.avail_out) : 0
            }
        }
        return result.isEmpty ? nil : result
    }

    /// A brotli stream; nil where the library has no memory for it.
    public static func brotli(_ bytes: [UInt8]) -> [UInt8]? {
        var length = BrotliEncoderMaxCompressedSize(bytes.count)
        guard length > 0 else { return nil }
        let result = [UInt8](unsafeUninitializedCapacity: length) { output, count in
            let isDone = BrotliEncoderCompress(
                BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &length,
                output.baseAddress)
            count = isDone == BROTLI_TRUE ? length : 0
        }
        return result.isEmpty ? nil : result
    }
}
