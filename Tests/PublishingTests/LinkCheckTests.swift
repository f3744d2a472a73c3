import Testing

@testable import Publishing

struct LinkCheckTests {
    /// Each page with its links, in a site that has an `x.html` with a heading `co`.
    private func dead(_ pages: [String: [String]]) async -> [String] {
        let made = pages.map { ($0.key, PageLinks(anchors: [], links: $0.value)) }
        let check = LinkCheck(made + [("x.html", PageLinks(anchors: ["co"], links: []))])
        return await check.deadLinks(jobs: 1).map { "\($0.path) \($0.link)" }
    }

    @Test func `what leads somewhere from one page may lead nowhere from a deeper one`() async {
        #expect(await dead(["a/mot.html": ["../x.html"], "a/b/hai.html": ["../x.html"]]) == ["a/b/hai.html ../x.html"])
        #expect(await dead(["a/mot.html": ["../x.html"], "b/hai.html": ["../x.html"]]) == [])
    }

    @Test func `a link that stays in its folder is looked up from each page`() async {
        let pages = ["a/mot.html": ["hai.html"], "a/hai.html": [], "b/mot.html": ["hai.html"]]
        #expect(await dead(pages) == ["b/mot.html hai.html"])
    }

    @Test func `an anchor counts with the page that it is on`() async {
        #expect(
            await dead(["a/mot.html": ["../x.html#co"], "b/hai.html": ["../x.html#khong", "../x.html#co"]])
                == ["b/hai.html ../x.html#khong"])
    }

    @Test func `a dead link is told on every page that has it`() async {
        let pages = Dictionary(uniqueKeysWithValues: (1...600).map { ("a/\($0).html", ["../x.html", "../y.html"]) })
        #expect(await dead(pages).count == 600)
    }
}
