import Markup
import Publishing
import Syntax

/// Answers with the files of a site: its pages with the preview's script in them, all else as it would be published. They
/// live under the policy of the published site, which lets that script and its style in, since both are files of the same
/// server: what the policy forbids does not work here either.
struct SiteFiles {
    let site: PreviewSite
    /// What goes into the pages; empty where they are shown as they are.
    let insertion: [UInt8]

    /// - Parameters:
    ///   - path: relative to the site's root.
    ///   - root: where that root is.
    func answer(_ path: SitePath, root: String = "/", range: String?) -> Response {
        found(path, root, range).asPublished(with: site.fields)
    }

    private func found(_ path: SitePath, _ root: String, _ range: String?) -> Response {
        let isFolder = path.text.isEmpty || path.text.hasSuffix("/")
        let file = isFolder ? "\(path.text)index.html" : path.text
        if let bytes = site.file(at: file) { return answer(bytes, of: file, range) }
        if !isFolder, site.file(at: "\(path.text)/index.html") != nil {
            return Response(301, text: "").with("Location", SiteFiles.encoded("\(root)\(path.text)/"))
        }
        guard let page = site.notFoundPage else { return Response(404, text: "404\n") }
        return Response(404, MediaType.of("404.html"), inserted(page))
    }

    private func answer(_ bytes: [UInt8], of file: String, _ range: String?) -> Response {
        let type = MediaType.of(file)
        guard !file.hasSuffix(".html") else { return Response(200, type, inserted(bytes)) }
        switch ByteRange(range, of: bytes.count) {
        case .whole: return Response(200, type, bytes).with("Accept-Ranges", "bytes")
        case .part(let part):
            return Response(206, type, Array(bytes[part]))
                .with("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)")
        case .unsatisfiable: return Response(416, text: "").with("Content-Range", "bytes */\(bytes.count)")
        }
    }

    /// At the end of the head: pages are written by Loa, so that the first of these is the element's own.
    private func inserted(_ page: [UInt8]) -> [UInt8] {
        guard !insertion.isEmpty, let place = page.firstRange(of: "</head>", in: page.indices)?.lowerBound else {
            return page
        }
        return page[..<place] + insertion + page[place...]
    }

    /// A path as a header field may hold it.
    private static func encoded(_ path: String) -> String {
        Address(path: path).text
    }
}
