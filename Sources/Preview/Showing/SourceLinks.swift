import Markup
import Syntax

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a place of the sources can be opened: by an editor that has an address scheme, else by hand.
struct SourceLinks: Sendable {
    /// As the user named it.
    let folder: String
    /// Such as `vscode://file{path}:{line}:{column}`; nil where no editor was named.
    let template: String?
    private let fullFolder: String

    init(folder: String, editor: String?) {
        self.folder = folder
        template = editor.map { SourceLinks.editors[$0] ?? $0 }
        fullFolder = SourceLinks.resolved(folder)
    }

    static let editors = [
        "vscode": "vscode://file{path}:{line}:{column}",
        "vscodium": "vscodium://file{path}:{line}:{column}",
        "zed": "zed://file{path}:{line}:{column}",
    ]

    func link(_ place: SourceLocation) -> HTML {
        let text = "\(folder)/\(place.file.path):\(place.line):\(place.column)"
        guard let address = address(place) else { return "<code>\(text)</code>" }
        return "<a href=\"\(address)\">\(text)</a>"
    }

    /// The template is the user's own, given on the command line; the path is the content's.
    private func address(_ place: SourceLocation) -> String? {
        template?.replacing("{path}", with: Address(path: "\(fullFolder)/\(place.file.path)").text)
            .replacing("{line}", with: String(place.line)).replacing("{column}", with: String(place.column))
    }

    private static func resolved(_ folder: String) -> String {
        guard let real = realpath(folder, nil) else { return folder }
        defer { free(real) }
        return String(cString: real)
    }
}
