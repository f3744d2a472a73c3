import CZlib

/// Takes apart what `deflate` packed.
enum Inflate {
    /// Exactly `size` bytes; a stream that gives fewer or more is damaged, so that a small file cannot fill the memory.
    static func bytes(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        guard size > 0 else { return [] }
        var stream = z_stream()
        // Without a header of its own: the archive has it.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var output = [UInt8](repeating: 0, count: size)
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = uInt(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        return status == Z_STREAM_END && stream.avail_out == 0 ? output : nil
    }
}
