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
        return await parallelMap(all.stretches(of: LinkCheck.stretch), jobs: jobs, deadLinks(on:)).flatMap { $0 }
    }

    /// So many pages share what is known of links.
    private static let stretch = 256

    private func links(of path: String) -> PageLinks? { pages[path] ?? kept?.links(of: path) }

    private func deadLinks(on paths: ArraySlice<String>) -> [DeadLink] {
        var known = LivingLinks()
        var dead: [DeadLink] = []
        for path in paths {
            known.turn(to: path)
            for link in links(of: path)?.links ?? [] where !known.contain(link) {
                if let fault = fault(of: String(link), on: path) {
                    dead.append(DeadLink(path: path, link: String(link), fault: fault))
                } else {
                    known.note(link)
                }
            }
        }
        return dead
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

/// Links that lead somewhere from every page in a folder as deep as this one, since they go up to the root first. Most of a
/// page's are, above its text and below it: looking each up once for many pages takes a fifth of the time.
private struct LivingLinks {
    private var links: Set<Substring> = []
    private var depth = -1
    private var wayUp = ""

    mutating func turn(to path: String) {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        guard depth != self.depth else { return }
        self.depth = depth
        wayUp = String(repeating: "../", count: depth)
        links.removeAll()
    }

    func contain(_ link: Substring) -> Bool { links.contains(link) }

    mutating func note(_ link: Substring) {
        if depth > 0, link.hasPrefix(wayUp) { links.insert(link) }
    }
}
