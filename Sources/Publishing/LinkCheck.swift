import Syntax
import Wording

/// Whether every link between the finished pages leads somewhere: to a file of the site, and to an anchor in it.
struct LinkCheck: Sendable {
    /// Anchors and links of the pages by path; other files have neither.
    private let pages: [String: PageLinks]
    private let kept: KeptPages?
    /// Of the site on its server; the page for missing pages leads from there.
    private let root: String

    enum Outcome {
        case done
        /// Only a page that is made can tell where in its text a link stands.
        case keptPageLeadsNowhere
    }

    struct DeadLink: Sendable {
        /// Of the page that it stands on.
        let path: String
        let link: String
        let fault: PublishingFault
    }

    /// - Parameters:
    ///   - root: of the site on its server: `/`, or `/phong-trao/`.
    ///   - kept: pages of the last site that stay, and whose links led somewhere then.
    init(_ files: [(path: String, links: PageLinks)], below root: String = "/", keeping kept: KeptPages? = nil) {
        self.root = root
        pages = Dictionary(files.map { ($0.path, $0.links) }) { $1 }
        self.kept = kept
    }

    /// In the order of the pages, of which several are looked at side by side.
    func deadLinks(jobs: Int) async -> [DeadLink] {
        let made = pages.keys.sorted()
        let mayHaveLost = await kept?.hasLost(beside: pages, jobs: jobs) == true
        let all = mayHaveLost ? (made + (kept?.paths ?? [])).sorted() : made
        return await parallelMap(all, jobs: jobs, deadLinks(on:)).flatMap { $0 }
    }

    private func links(of path: String) -> PageLinks? { pages[path] ?? kept?.links(of: path) }

    private func deadLinks(on path: String) -> [DeadLink] {
        (links(of: path)?.links ?? []).compactMap { link in
            fault(of: link, on: path).map { DeadLink(path: path, link: link, fault: $0) }
        }
    }

    private func fault(of link: String, on path: String) -> PublishingFault? {
        let hash = link.utf8.firstIndex(of: UInt8(ascii: "#"))
        let file = link[..<(hash ?? link.endIndex)]
        guard let target = file.isEmpty ? path : resolve(file, on: path),
            pages[target] != nil || kept?.contains(target) == true
        else { return .deadLink(link, nearest: nil) }
        guard let hash, links(of: target)?.anchors.contains(String(link[hash...].dropFirst())) != true else {
            return nil
        }
        return .deadAnchor(link)
    }

    /// The path that a relative link leads to; nil where it leads out of the site. Our links go up first, if at all.
    private func resolve(_ link: Substring, on path: String) -> String? {
        var rest = link.utf8
        if rest.first == UInt8(ascii: "/") { return link.hasPrefix(root) ? String(link.dropFirst(root.count)) : nil }
        var folder = path.utf8[...]
        var climbs = 1
        while rest.starts(with: "../".utf8) {
            rest = rest.dropFirst(3)
            climbs += 1
        }
        for _ in 0..<climbs {
            guard let slash = folder.lastIndex(of: UInt8(ascii: "/")) else {
                guard !folder.isEmpty else { return nil }
                folder = folder.prefix(0)
                continue
            }
            folder = folder[..<slash]
        }
        let name = Substring(rest)
        return folder.isEmpty ? String(name) : "\(Substring(folder))/\(name)"
    }
}
