/// A file with some stretches replaced and its text in NFC, and all else byte for byte as it lies on the disk: the ends
/// of its lines, and the mark at its beginning if it has one.
public struct MendedFile: Sendable {
    public let path: String
    public let before: [UInt8]
    public let after: [UInt8]
    /// What a `SourceFile` made of it holds.
    public let text: [UInt8]

    public var isChanged: Bool { before != after }

    /// Nil where the bytes are not clean text: such a file is to be looked at by a person first.
    ///
    /// - Parameter fixes: of this file; of two that overlap the first counts.
    public init?(path: String, raw: [UInt8], fixes: [Fix]) {
        let door = TextDoor(raw)
        guard door.refusals.isEmpty else { return nil }
        self.path = path
        before = raw
        text = MendedFile.replacing(fixes, in: door.bytes)
        after = MendedFile.dressed(text, like: raw)
    }

    private static func replacing(_ fixes: [Fix], in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for fix in fixes.sorted(by: { $0.location < $1.location }) where fix.location.start >= offset {
            result += bytes[offset..<fix.location.start]
            result += fix.replacement.utf8
            offset = fix.location.end
        }
        return result + bytes[offset...]
    }

    /// No fix adds or takes a line, so that the n-th line ends as the n-th one did.
    private static func dressed(_ text: [UInt8], like raw: [UInt8]) -> [UInt8] {
        var ends = lineEnds(of: raw)[...]
        var result: [UInt8] = raw.starts(with: byteOrderMark) ? byteOrderMark : []
        result.reserveCapacity(text.count + ends.count)
        for byte in text {
            if byte == UInt8(ascii: "\n") { result += ends.popFirst() ?? [byte] } else { result.append(byte) }
        }
        return result
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func lineEnds(of raw: [UInt8]) -> [[UInt8]] {
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var ends: [[UInt8]] = []
        for (offset, byte) in raw.enumerated() {
            if byte == carriageReturn {
                let isPair = offset + 1 < raw.count && raw[offset + 1] == lineFeed
                ends.append(isPair ? [carriageReturn, lineFeed] : [carriageReturn])
            } else if byte == lineFeed, offset == 0 || raw[offset - 1] != carriageReturn {
                ends.append([lineFeed])
            }
        }
        return ends
    }
}

extension MendedFile {
    /// The changed lines as a unified diff without context; every line has its counterpart.
    public func diff(in folder: String) -> [String] {
        let lines = zip(MendedFile.lines(of: before), MendedFile.lines(of: after))
        let changes = lines.enumerated().filter { $1.0 != $1.1 }.flatMap { index, pair in
            ["@@ -\(index + 1) +\(index + 1) @@", "-" + text(pair.0), "+" + text(pair.1)]
        }
        return changes.isEmpty ? [] : ["--- \(folder)/\(path)", "+++ \(folder)/\(path)"] + changes
    }

    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }
}
