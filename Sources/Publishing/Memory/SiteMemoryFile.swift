/// The memory of a site in the work folder of its output. It is of one machine and is trusted only whole: with a byte
/// changed, of another program, other options or another site than the published one it is none.
enum SiteMemoryFile {
    private static let heading = "loa-memory 2"
    private static let name = "memory"

    /// - Parameters:
    ///   - maker: what tells the program and its options.
    ///   - manifest: the hash of that of the published site.
    static func write(
        _ memory: SiteMemory, by maker: String, of manifest: String, into folder: OpenFolder
    ) throws(OutputError) {
        var writer = MemoryWriter()
        for text in [heading, maker, manifest] { writer.add(text) }
        writer.add(memory)
        try folder.replaceSealed(name, writer.bytes)
    }

    static func read(by maker: String, of manifest: String, in folder: OpenFolder) -> SiteMemory? {
        guard let content = folder.readSealed(name) else { return nil }
        var reader = MemoryReader(content)
        guard [heading, maker, manifest].allSatisfy({ reader.text() == $0 }) else { return nil }
        return reader.memory()
    }
}
