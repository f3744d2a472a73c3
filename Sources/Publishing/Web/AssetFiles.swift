import Markup
import Records
import Templates

/// The assets as they are published: each under a name that changes with its bytes, so that a browser may keep it for
/// ever and never shows a page with the stylesheet of another release.
struct AssetFiles: Sendable {
    static let folder = "giao-dien"

    let files: [OutputFile]
    private let paths: [String: String]

    init(_ site: Site) {
        let fixed = Assets.fixed.map { (name: $0.name, file: AssetFiles.file($0.name, $0.bytes)) }
        let start = AssetFiles.folder.count + 1
        let names = Dictionary(uniqueKeysWithValues: fixed.map { ($0.name, $0.file.path.dropFirst(start)) })
        let style = Assets.stylesheet(
            accent: site.accent.colour, title: site.title,
            fontNames: Assets.fonts.map { String(names[$0] ?? Substring($0)) })
        let all = fixed + [(Assets.stylesheet, AssetFiles.file(Assets.stylesheet, style))]
        files = all.map(\.file)
        paths = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.file.path) })
    }

    /// Where an asset lies in the site.
    func path(of name: String) -> String { paths[name] ?? name }

    /// `giao-dien/loa-0a1b2c3d.css` for `loa.css`.
    private static func file(_ name: String, _ bytes: [UInt8]) -> OutputFile {
        let hash = OutputFile(path: "", bytes: bytes).hash.prefix(8)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return OutputFile(path: "\(folder)/\(name[..<dot])-\(hash)\(name[dot...])", bytes: bytes)
    }
}

extension PageMaker {
    func address(ofAsset name: String) -> Address { address(to: .asset(publication.assets.path(of: name))) }
}
