/// Numbers in eight bytes, least first; texts and lists with their length before them.
struct MemoryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ memory: SiteMemory) {
        add(memory.frame)
        add(memory.map)
        add(memory.sources) { writer, source in
            writer.add(source.path)
            writer.add(source.fingerprint)
        }
        // In an order, so that the same build remembers the same bytes.
        add(memory.pages.sorted { $0.key < $1.key }) { writer, page in
            writer.add(page.key)
            writer.add(page.value)
        }
    }

    mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func add(_ page: SiteMemory.Page) {
        add(page.files) { $0.add($1) }
        add(page.dependencies.areAllRecords)
        add(page.dependencies.links) { writer, link in
            writer.add(link.destination)
            writer.add(link.target)
        }
        add(page.bulletin != nil)
        guard let bulletin = page.bulletin else { return }
        for fingerprint in [bulletin.text, bulletin.checked, bulletin.around] { add(fingerprint) }
        add(bulletin.extract.title)
        add(bulletin.extract.text)
    }

    private mutating func add<Item>(_ items: [Item], _ add: (inout MemoryWriter, Item) -> Void) {
        self.add(UInt64(items.count))
        for item in items { add(&self, item) }
    }

    private mutating func add(_ isTrue: Bool) { bytes.append(isTrue ? 1 : 0) }

    private mutating func add(_ fingerprint: Fingerprint) {
        add(fingerprint.first)
        add(fingerprint.second)
    }

    private mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
