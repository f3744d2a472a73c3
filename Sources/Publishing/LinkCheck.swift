import Syntax
import Wording

/// Whether every link between the finished pages leads somewhere: to a file of the site, and to an anchor in it.
struct LinkCheck {
    private var pages: [String: Page] = [:]

    struct DeadLink {
        /// Of the page that it stands on.
        let path: String
        let link: String
        let fault: PublishingFault
    }

    private struct Page {
        let anchors: Set<String>
        let links: [String]
    }

    mutating func add(_ file: OutputFile) {
        let values = AttributeScan.values(in: file.bytes)
        pages[file.path] = Page(anchors: Set(values.ids), links: values.links)
    }

    /// Dead links with the page that they stand on, in the order of the pages.
    func deadLinks() -> [DeadLink] {
        pages.keys.sorted().flatMap { path in
            (pages[path]?.links ?? []).compactMap { link in
                fault(of: link, on: path).map { DeadLink(path: path, link: link, fault: $0) }
            }
        }
    }

    private func fault(of link: String, on path: String) -> PublishingFault? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : LinkCheck.resolve(parts[0], on: path)
        guard let target, let page = pages[target] else { return .deadLink(link, nearest: nil) }
        guard parts.count > 1, !page.anchors.contains(parts[1]) else { return nil }
        return .deadAnchor(link)
    }

    /// The path that a relative link leads to; nil where it leads out of the site.
    private static func resolve(_ link: String, on path: String) -> String? {
        if link.hasPrefix("/") { return String(link.dropFirst()) }
        var folders = path.split(separator: "/").dropLast()
        for part in link.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "..": if folders.popLast() == nil { return nil }
            case ".", "": break
            default: folders.append(part)
            }
        }
        return folders.joined(separator: "/")
    }
}
