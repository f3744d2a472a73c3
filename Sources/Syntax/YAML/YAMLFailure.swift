/// What libyaml says when it gives up.
struct YAMLFailure: Error {
    let words: String
    let context: String
    /// Where it stopped.
    let offset: Int
    /// Where that which it was reading began.
    let contextOffset: Int
    /// The text in quotes just before, if any.
    let quoted: Range<Int>?

    /// The problem, and the place where a person would look for its cause.
    func judged(in file: SourceFile) -> (problem: YAMLProblem, offset: Int) {
        let problem = YAMLProblem(problem: words, context: context)
        switch problem {
        case .quoteNotClosed, .missingColon, .reservedStart: return (problem, contextOffset)
        case .bracketNotClosed:
            let isColon = file.bytes[offset...].first == UInt8(ascii: ":")
            let isNear = file.line(at: offset) == file.line(at: contextOffset)
            return isColon && isNear ? (.colonInValue, offset) : (problem, contextOffset)
        case .badEscape:
            return (problem, file.bytes[..<min(offset + 1, file.bytes.count)].lastIndex(of: backslash) ?? offset)
        case .colonInValue: return colonJudged(in: file)
        case .indentation: return indentationJudged(in: file)
        default: return (problem, offset)
        }
    }

    /// Plain text may run over several lines, so the colon may be one of a line that was meant as a key of its own.
    private func colonJudged(in file: SourceFile) -> (problem: YAMLProblem, offset: Int) {
        let line = SourceLine(at: offset, of: file)
        guard !file.text(line.text.lowerBound..<offset).contains(": ") else { return (.colonInValue, offset) }
        guard let before = line.previous(of: file) else { return (.colonInValue, offset) }
        let text = file.text(before.text)
        return text.contains(": ") || text.hasSuffix(":")
            ? (.indentation, line.text.lowerBound) : (.missingColon, before.text.lowerBound)
    }

    private func indentationJudged(in file: SourceFile) -> (problem: YAMLProblem, offset: Int) {
        guard SourceLine(at: offset, of: file).text.lowerBound < offset else { return (.indentation, offset) }
        // The quote that seems to close here was meant to open another value.
        if let quoted, file.line(at: quoted.lowerBound) < file.line(at: offset) {
            return (.quoteNotClosed, quoted.lowerBound)
        }
        return (.textAfterValue, offset)
    }

    private var backslash: UInt8 { UInt8(ascii: "\\") }
}

/// One line of a file, without the spaces around it.
private struct SourceLine {
    let number: Int
    let text: Range<Int>

    init(at offset: Int, of file: SourceFile) {
        number = file.line(at: offset)
        let bytes = file.bytes
        let start = (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let first = bytes[start..<end].firstIndex { !SourceLine.isSpace($0) } ?? end
        let last = bytes[first..<end].lastIndex { !SourceLine.isSpace($0) } ?? first - 1
        text = first..<last + 1
    }

    /// The one above that holds anything.
    func previous(of file: SourceFile) -> SourceLine? {
        let above = file.bytes[..<text.lowerBound].lastIndex { !SourceLine.isSpace($0) && $0 != UInt8(ascii: "\n") }
        return above.map { SourceLine(at: $0, of: file) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
