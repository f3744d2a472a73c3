extension OpenFolder {
    /// What `replaceSealed` wrote; nil where there is none, or one with any byte changed.
    func readSealed(_ name: String) -> ArraySlice<UInt8>? {
        guard let bytes = (try? read(name)) ?? nil, bytes.count > OpenFolder.sealLength else { return nil }
        let content = bytes.dropLast(OpenFolder.sealLength)
        return bytes.suffix(OpenFolder.sealLength).elementsEqual(Manifest.hash(of: content).utf8) ? content : nil
    }

    /// Bytes that are to be trusted only whole, with their hash behind them.
    func replaceSealed(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
        try replace(name, bytes + Manifest.hash(of: bytes[...]).utf8)
    }

    private static let sealLength = 64
}
