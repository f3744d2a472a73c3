/// Reads what a `MemoryWriter` wrote. The bytes are known to be whole; what runs out early is of another program and
/// gives nil in the end.
struct MemoryReader {
    private var rest: ArraySlice<UInt8>
    private var isCut = false

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Nil unless the bytes hold exactly one.
    mutating func memory() -> SiteMemory? {
        let (frame, map) = (fingerprint(), fingerprint())
        let sources = list { SiteMemory.Source(path: $0.text(), fingerprint: $0.fingerprint()) }
        let pages = list { reader in (reader.text(), reader.page()) }
        guard !isCut, rest.isEmpty else { return nil }
        return SiteMemory(sources: sources, frame: frame, map: map, pages: Dictionary(pages) { $1 })
    }

    mutating func text() -> String { String(decoding: take(count()), as: UTF8.self) }

    private mutating func page() -> SiteMemory.Page {
        let files = list { $0.text() }
        let areAllRecords = flag()
        let links = list { Dependencies.Link(destination: $0.text(), target: $0.fingerprint()) }
        return SiteMemory.Page(
            files: files, dependencies: Dependencies(links: links, areAllRecords: areAllRecords),
            bulletin: flag() ? bulletin() : nil)
    }

    private mutating func bulletin() -> SiteMemory.Bulletin {
        let (text, checked, around) = (fingerprint(), fingerprint(), fingerprint())
        return SiteMemory.Bulletin(
            text: text, checked: checked, around: around, extract: Extract(title: self.text(), text: self.text()))
    }

    private mutating func list<Item>(_ item: (inout MemoryReader) -> Item) -> [Item] {
        var items: [Item] = []
        for _ in 0..<count() where !isCut { items.append(item(&self)) }
        return items
    }

    private mutating func flag() -> Bool { take(1).first == 1 }

    private mutating func fingerprint() -> Fingerprint { Fingerprint(first: number(), second: number()) }

    /// At most what is left, so that no number makes for more work than there are bytes.
    private mutating func count() -> Int {
        let number = number()
        isCut = isCut || number > UInt64(rest.count)
        return isCut ? 0 : Int(number)
    }

    private mutating func number() -> UInt64 {
        let bytes = take(8)
        guard bytes.count == 8 else { return 0 }
        return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        isCut = isCut || count > rest.count
        guard !isCut else { return [] }
        defer { rest.removeFirst(count) }
        return rest.prefix(count)
    }
}
