import Syntax

/// The source of one paragraph or heading, taken apart into prose, links and code.
///
/// libcmark tells no places within a block, so that they are looked for here, as `TypedAddresses` does.
public struct ProseBlock: Sendable {
    public enum Piece: Sendable {
        case prose(Range<Int>)
        case code(Range<Int>)
        /// An inline link or image: its text and its address.
        case link(text: Range<Int>, address: Range<Int>)
    }

    public let location: SourceLocation
    /// In reading order, as ranges of the file's bytes. Marks between them belong to none.
    public let pieces: [Piece]

    /// - Parameter location: of its source, without the marks of a heading.
    public init(_ location: SourceLocation) {
        self.location = location
        var scanner = PieceScanner(location.file.bytes[location.start..<location.end])
        scanner.scan()
        pieces = scanner.pieces
    }

    public var bytes: [UInt8] { location.file.bytes }

    public func text(_ range: Range<Int>) -> String { location.file.text(range) }

    public func location(_ range: Range<Int>) -> SourceLocation { location.file.location(range) }

    /// The first place of the text outside links and code, its letters in capitals or not.
    ///
    /// - Parameter text: in small letters of ASCII.
    func proseLocation(of text: String) -> SourceLocation? {
        pieces.lazy.compactMap { piece in
            guard case .prose(let range) = piece else { return nil }
            let small = bytes[range].map(\.smallASCIILetter)
            return small.firstRange(of: text, in: 0..<small.count).map {
                location(range.lowerBound + $0.lowerBound..<range.lowerBound + $0.upperBound)
            }
        }.first
    }

    /// What is read as words: prose and the texts of links.
    var stretches: [ArraySlice<UInt8>] {
        pieces.compactMap { piece in
            switch piece {
            case .prose(let range), .link(let range, _): location.file.bytes[range]
            case .code: nil
            }
        }
    }
}

extension MarkdownDocument {
    /// Its paragraphs and headings. Their places are exact where the document was parsed from a file.
    public var proseBlocks: [ProseBlock] {
        events.compactMap { event in
            switch event {
            case .enter(.paragraph, let location), .enter(.heading, let location): ProseBlock(location)
            default: nil
            }
        }
    }
}

private struct PieceScanner {
    private let bytes: ArraySlice<UInt8>
    private(set) var pieces: [ProseBlock.Piece] = []
    private var offset: Int
    /// Where the prose that is being passed began.
    private var start: Int
    /// Square brackets that may open a link.
    private var openBrackets: [Int] = []
    private lazy var closings = BlockClosings(bytes)

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
        start = bytes.startIndex
    }

    mutating func scan() {
        while offset < bytes.endIndex {
            switch bytes[offset] {
            case UInt8(ascii: "\\"): offset += 2
            case UInt8(ascii: "`"): passCode()
            case UInt8(ascii: "["): openBracket()
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "<"): passAutolink()
            default: passProse()
            }
        }
        addProse(to: bytes.endIndex)
    }

    /// Up to the next byte that means something: nearly all of a text is passed here.
    private mutating func passProse() {
        let start = bytes.startIndex
        let passed = offset - start
        offset = start + bytes.withUnsafeBufferPointer { PieceScanner.marks.firstOffset(in: $0, from: passed) }
    }

    private static let marks = ByteSet("<[\\]`".utf8)

    private mutating func addProse(to end: Int) {
        if start < end { pieces.append(.prose(start..<end)) }
    }

    private mutating func openBracket() {
        openBrackets.append(offset)
        offset += 1
    }

    /// Code ends at a run of as many backticks as it began with; what is opened and never closed is no code.
    private mutating func passCode() {
        let opening = bytes[offset...].prefix { $0 == UInt8(ascii: "`") }
        let isClosed = closings.lastBackticks[opening.count, default: 0] >= opening.endIndex
        var search = isClosed ? opening.endIndex : bytes.endIndex
        while let tick = bytes[search...].firstIndex(of: UInt8(ascii: "`")) {
            let closing = bytes[tick...].prefix { $0 == UInt8(ascii: "`") }
            search = closing.endIndex
            guard closing.count == opening.count else { continue }
            addProse(to: offset)
            pieces.append(.code(opening.endIndex..<tick))
            offset = closing.endIndex
            start = offset
            return
        }
        offset = opening.endIndex
    }

    private mutating func closeBracket() {
        let text = openBrackets.popLast()
        guard let text, offset + 1 < bytes.endIndex, bytes[offset + 1] == UInt8(ascii: "("),
            let end = closingParenthesis(of: offset + 1)
        else {
            offset += 1
            return
        }
        // The text may hold code or a link, which then are pieces already.
        let isImage = text > bytes.startIndex && bytes[text - 1] == UInt8(ascii: "!")
        addProse(to: max(start, isImage ? text - 1 : text))
        pieces.append(.link(text: max(text + 1, start)..<offset, address: offset + 2..<end))
        offset = end + 1
        start = offset
    }

    /// Nearly always the next parenthesis at all.
    private mutating func closingParenthesis(of opening: Int) -> Int? {
        let next = bytes[(opening + 1)...].firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        guard let next else { return nil }
        return bytes[next] == UInt8(ascii: ")") ? next : closings.parentheses[opening]
    }

    /// `<https://…>`
    private mutating func passAutolink() {
        let rest = bytes[(offset + 1)...].prefix { !"<>".utf8.contains($0) && $0 > UInt8(ascii: " ") }
        offset += 1
        guard rest.contains(UInt8(ascii: ":")), rest.endIndex < bytes.endIndex,
            bytes[rest.endIndex] == UInt8(ascii: ">")
        else { return }
        addProse(to: offset - 1)
        offset = rest.endIndex + 1
        start = offset
    }
}

extension UInt8 {
    fileprivate var smallASCIILetter: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
