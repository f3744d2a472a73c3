/// Puts nodes together from events, with a stack of its own: no input can nest deep enough to hurt.
struct YAMLBuilder {
    private struct Collection {
        let start: Int
        let isMapping: Bool
        var items: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: (text: String, location: SourceLocation)?
        var keyLocations: [String: SourceLocation] = [:]
    }

    let file: SourceFile
    var root: YAMLNode?
    var diagnostics = Diagnostics()
    private var stack: [Collection] = []
    private var documents = 0

    init(file: SourceFile) {
        self.file = file
    }

    /// Takes one event in; false when there is nothing more to read.
    mutating func take(_ read: (event: YAMLEvents.Event, range: Range<Int>)) -> Bool {
        let location = file.location(read.range)
        switch read.event {
        case .documentStart(let directives):
            documents += 1
            if directives { diagnostics.error(SyntaxFault.directive, at: location) }
            if documents > 1 { diagnostics.error(SyntaxFault.secondDocument, at: location) }
            return documents == 1
        case .scalar(let scalar, let anchor, let tag):
            refuse(anchor: anchor, tag: tag, at: location)
            if scalar.style == .plain, !scalar.text.isEmpty, let cut = YAMLHabits.cut(behind: location) {
                diagnostics.warning(SyntaxFault.commentCutsValue(scalar.text), at: cut)
            }
            add(YAMLNode(.scalar(clean(scalar, at: location)), at: location))
        case .sequenceStart(let anchor, let tag):
            refuse(anchor: anchor, tag: tag, at: location)
            return open(isMapping: false, at: location)
        case .mappingStart(let anchor, let tag):
            refuse(anchor: anchor, tag: tag, at: location)
            return open(isMapping: true, at: location)
        case .collectionEnd: close(at: read.range.lowerBound)
        case .alias(let name):
            diagnostics.error(SyntaxFault.alias(name), at: location)
            add(.plain("", at: location))
        case .other: break
        case .streamEnd: return false
        }
        return true
    }

    private mutating func refuse(anchor: String?, tag: String?, at location: SourceLocation) {
        if let anchor { diagnostics.error(SyntaxFault.anchor(anchor), at: location) }
        if let tag { diagnostics.error(SyntaxFault.tag(tag), at: location) }
    }

    /// An escape such as `"\u001b"` makes characters that the door of the file could not see.
    private mutating func clean(_ scalar: YAMLScalar, at location: SourceLocation) -> YAMLScalar {
        guard scalar.style == .quoted else { return scalar }
        let door = TextDoor(Array(scalar.text.utf8))
        for refusal in door.refusals { diagnostics.error(refusal.fault, at: location) }
        return YAMLScalar(text: String(decoding: door.bytes, as: UTF8.self), style: .quoted)
    }

    private mutating func open(isMapping: Bool, at location: SourceLocation) -> Bool {
        guard stack.count < YAMLReader.depthLimit else {
            diagnostics.error(SyntaxFault.nestedTooDeep(limit: YAMLReader.depthLimit), at: location)
            root = nil
            return false
        }
        stack.append(Collection(start: location.start, isMapping: isMapping))
        return true
    }

    private mutating func close(at end: Int) {
        guard let collection = stack.popLast() else { return }
        let location = file.location(collection.start..<max(collection.start, end))
        if !collection.isMapping, collection.start < file.bytes.count,
            file.bytes[collection.start] == UInt8(ascii: "[")
        {
            for (one, other) in YAMLHabits.splits(collection.items) {
                diagnostics.warning(
                    SyntaxFault.commaSplits(file.text(one.location.start..<other.location.end)), at: other.location)
            }
        }
        add(YAMLNode(collection.isMapping ? .mapping(collection.entries) : .sequence(collection.items), at: location))
    }

    private mutating func add(_ node: YAMLNode) {
        guard var collection = stack.popLast() else {
            root = node
            return
        }
        if !collection.isMapping {
            collection.items.append(node)
        } else if let key = collection.key {
            collection.entries.append(YAMLEntry(key: key.text, keyLocation: key.location, value: node))
            collection.key = nil
        } else {
            collection.key = key(node, in: &collection)
        }
        stack.append(collection)
    }

    /// A key must be text and new in its mapping; a wrong one is reported and kept, so that its value finds its place.
    private mutating func key(
        _ node: YAMLNode, in collection: inout Collection
    ) -> (text: String, location: SourceLocation) {
        guard case .scalar(let scalar) = node.content else {
            diagnostics.error(SyntaxFault.keyNotText, at: node.location)
            return ("", node.location)
        }
        if scalar.text == "<<" && scalar.style == .plain { diagnostics.error(SyntaxFault.mergeKey, at: node.location) }
        if let first = collection.keyLocations[scalar.text] {
            diagnostics.error(SyntaxFault.duplicateKey(scalar.text), at: node.location, related: [first])
        } else {
            collection.keyLocations[scalar.text] = node.location
        }
        return (scalar.text, node.location)
    }
}
