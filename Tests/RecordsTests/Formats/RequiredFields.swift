import Syntax
import TestSupport

@testable import Records

/// Which fields a record must have, found out by having the decoder read records that lack them. Nobody has to say it
/// a second time.
enum RequiredFields {
    /// - Parameter part: of the record, where fields of a part of it are asked for.
    static func keys(of kind: RecordKind, part: Key? = nil) -> Set<Key> {
        var missing: Set<Key> = []
        for text in part.map({ ["\($0.rawValue): [{}]"] }) ?? records(of: kind) {
            missing.formUnion(self.missing(in: text, of: kind))
        }
        if let part { missing.subtract(keys(of: kind).subtracting(partKeys[part] ?? [])) }
        return missing.subtracting([.id])
    }

    /// A part may have keys of the same names as its record.
    private static let partKeys: [Key: Set<Key>] = [.breaks: [], .recipients: [.kind, .name]]

    /// One that says nothing, and those that say just enough for other fields to be asked for.
    private static func records(of kind: RecordKind) -> [String] {
        guard kind == .observation else { return ["note: x"] }
        return [
            "note: x", "indicator: tin-bao", "{indicator: tin-bao, value: 1, period: 2019, reason: x}",
            "{indicator: tin-bao, value: 1, period: 2019, revises: 2}",
        ]
    }

    private static func missing(in text: String, of kind: RecordKind) -> Set<Key> {
        var files = SmallProvince.texts()
        files[path(of: kind)] = kind.isProse ? "---\n\(text)\n---\n# X\n" : kind == .site ? text : "- \(text)\n"
        if kind == .place { files["places.csv"] = nil }
        var diagnostics = Diagnostics()
        _ = SmallProvince.catalogue(files, diagnostics: &diagnostics)
        return Set(
            diagnostics.all.compactMap { diagnostic in
                guard case RecordFault.missing(let key, in: let owner, _)? = diagnostic.fault as? RecordFault,
                    owner == kind, diagnostic.location.file.path == path(of: kind)
                else { return nil }
                return key
            })
    }

    private static func path(of kind: RecordKind) -> String {
        switch kind.layout {
        case .file(let name): "\(name).yml"
        case .folder(let name): "\(name)/a.yml"
        case .prose(let name, depth: 0): "\(name)/\(kind == .summary ? "2018" : "a").md"
        case .prose(let name, _): "\(name)/2018/a.md"
        }
    }
}

extension RecordKind {
    var isProse: Bool {
        if case .prose = layout { true } else { false }
    }
}
