import Syntax

/// Which files hold which kind of record. A file that no kind claims is an error: nothing that staff write may be
/// passed over in silence.
struct FilePlan: Sendable {
    private(set) var files: [RecordKind: [SourceFile]] = [:]

    init(_ all: [SourceFile], findings: inout Findings) {
        for file in all where !FilePlan.isReadMe(file.path) {
            if let kind = FilePlan.kind(of: file.path) {
                files[kind, default: []].append(file)
            } else {
                let nearest = FilePlan.nearestPath(to: file.path)
                findings.error(.unknownFile(nearest: nearest, FilePlan.document(file.path)), at: file.start)
            }
        }
    }

    /// By the first part of the path: asking every kind for every file took a fifth of the reading of records.
    private static let kindsByStem = Dictionary(grouping: RecordKind.allCases, by: \.stem)

    static func kind(of path: String) -> RecordKind? {
        let stem = String(Substring(path.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") }))
        return (kindsByStem[stem] ?? []).first { $0.claims(path) }
    }

    private static func isReadMe(_ path: String) -> Bool {
        path == "README.md" || path.hasSuffix("/README.md")
    }

    private static func document(_ path: String) -> RecordFault.Document? {
        switch SourceFolder.ending(of: path) {
        case "xlsx", "xls", "ods": .spreadsheet
        case let ending where SourceFolder.documentEndings.contains(ending): .text
        default: nil
        }
    }

    private static func nearestPath(to path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        let stem = parts.count > 1 ? parts[0] : String(parts[0].prefix { $0 != "." })
        return nearest(to: stem, among: RecordKind.allCases.map(\.stem)).flatMap { stem in
            RecordKind.allCases.first { $0.stem == stem }?.example
        }
    }
}

extension RecordKind {
    fileprivate func claims(_ path: String) -> Bool {
        switch layout {
        case .file("site"): return path == "site.yml"
        case .file(let stem): return ["\(stem).yml", "\(stem).csv"].contains(path)
        case .folder(let name):
            return isBelow(name, depth: 0, path) && (path.hasSuffix(".yml") || path.hasSuffix(".csv"))
        case .prose(let name, let depth): return isBelow(name, depth: depth, path) && path.hasSuffix(".md")
        }
    }

    /// So many folders below one of the root. Asked of every file several times.
    private func isBelow(_ folder: String, depth: Int, _ path: String) -> Bool {
        path.utf8.count { $0 == UInt8(ascii: "/") } == depth + 1 && path.hasPrefix(folder)
            && path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/")
    }

    fileprivate var stem: String {
        switch layout {
        case .file(let name), .folder(let name), .prose(let name, _): name
        }
    }

    /// A path at which such records may stand.
    fileprivate var example: String {
        switch layout {
        case .file(let name): [.place, .target, .activity].contains(self) ? "\(name).csv" : "\(name).yml"
        case .folder(let name): "\(name)/ten-tep.yml"
        case .prose(let name, 0): self == .summary ? "\(name)/2019-10m.md" : "\(name)/ten-bai.md"
        case .prose(let name, _): self == .achievement ? "\(name)/2019-10m/ten-bai.md" : "\(name)/2019/ten-bai.md"
        }
    }
}
