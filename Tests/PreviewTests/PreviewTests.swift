import Syntax
import TestSupport
import Testing

@testable import Preview

@Suite(.serialized) struct PreviewTests {
    @Test func `a page is shown with the preview's script, and other files as they are`() async throws {
        try await RunningPreview.with { preview in
            let page = try await preview.get("/")
            #expect(page.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
            #expect(page.contains("<title>Trang thử"))
            #expect(page.contains("<script src=\"/_loa/preview.js\""))
            #expect(page.hasSuffix("</html>\n"))
            let style = try await preview.get(preview.stylesheet(of: page))
            #expect(style.contains("Content-Type: text/css; charset=utf-8\r\n"))
            #expect(!style.contains("_loa"))
            let script = try await preview.get("/_loa/preview.js")
            #expect(script.contains("Content-Type: text/javascript; charset=utf-8\r\n"))
        }
    }

    @Test func `pages and charts live under the policy that is published, the preview's own pages under another`()
        async throws
    {
        let configure = { (options: inout Preview.Options) in options.edits = true }
        try await RunningPreview.with(configure: configure) { preview in
            let headers = try await preview.get("/_headers").split(separator: "\r\n\r\n").last
            let policies = try #require(headers).split(separator: "\n").filter {
                $0.hasPrefix("  Content-Security-Policy: ")
            }
            let policy = try #require(policies.first)
            for path in ["/", "/tim-kiem", "/tim-kiem/", "/robots.txt", "/khong-co/"] {
                let answer = try await preview.get(path)
                let fields = try #require(answer.split(separator: "\r\n\r\n", maxSplits: 1).first) + "\r\n"
                #expect(fields.contains("\r\n\(policy.dropFirst(2))\r\n"), "\(path)")
                #expect(fields.contains("\r\nContent-Security-Policy: frame-ancestors 'self'\r\n"), "\(path)")
                #expect(fields.split(separator: "Referrer-Policy").count == 2, "\(path)")
                #expect(fields.contains("\r\nCache-Control: no-store\r\n"), "\(path)")
            }
            let form = try await preview.get("/_loa/edit/")
            #expect(form.contains("frame-src 'self'") && !form.contains(policy.dropFirst(2)))
        }
    }

    @Test func `a folder leads to its page, and what is not there to the page for it`() async throws {
        try await RunningPreview.with { preview in
            #expect(try await preview.get("/tim-kiem").contains("\r\nLocation: /tim-kiem/\r\n"))
            #expect(try await preview.status("/tim-kiem/") == 200)
            let missing = try await preview.get("/kh%C3%B4ng/c%C3%B3")
            #expect(missing.hasPrefix("HTTP/1.1 404 Not Found\r\nContent-Type: text/html; charset=utf-8\r\n"))
            #expect(missing.contains("<script src=\"/_loa/preview.js\""))
            #expect(try await preview.status("/_loa/site.yml") == 404)
        }
    }

    @Test func `paths out of the site are refused, and its sources are no part of it`() async throws {
        try await RunningPreview.with { preview in
            for path in ["/../site.yml", "/%2e%2e/site.yml", "//site.yml", "/x%00", "/..%2f..%2fetc/passwd", "/a/./b"] {
                let status = try await preview.status(path)
                #expect(status == 400, "\(path)")
            }
            for path in ["/site.yml", "/%252e%252e/site.yml", "/places.csv", "/etc/passwd"] {
                let status = try await preview.status(path)
                #expect(status == 404, "\(path)")
            }
        }
    }

    @Test func `a request for another name is refused`() async throws {
        try await RunningPreview.with { preview in
            let answer = try await preview.exchange(
                "GET / HTTP/1.1\r\nHost: khac.example:\(preview.port)\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 421 "))
            #expect(!answer.contains("Trang thử"))
            let nameless = try await preview.exchange("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
            #expect(nameless.hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test func `other methods are refused, and HEAD tells the length without the bytes`() async throws {
        try await RunningPreview.with { preview in
            #expect(try await preview.get("/", method: "PUT", fields: "Content-Length: 0\r\n").contains("405 Method"))
            let head = try await preview.get("/robots.txt", method: "HEAD")
            let whole = try await preview.get("/robots.txt")
            #expect(head.hasSuffix("\r\n\r\n"))
            #expect(whole.hasPrefix(head.dropLast(2)))
        }
    }

    @Test func `a range of a file is sent alone`() async throws {
        try await RunningPreview.with { preview in
            let part = try await preview.get("/robots.txt", fields: "Range: bytes=0-3\r\n")
            #expect(part.hasPrefix("HTTP/1.1 206 Partial Content\r\n"))
            #expect(part.contains("\r\nContent-Length: 4\r\n"))
            #expect(part.hasSuffix("\r\n\r\nUser"))
            #expect(try await preview.status("/robots.txt", fields: "Range: bytes=99999-\r\n") == 416)
        }
    }

    @Test func `a connection serves several requests, also sent at once`() async throws {
        try await RunningPreview.with { preview in
            let host = "Host: localhost:\(preview.port)\r\n"
            let answer = try await preview.exchange(
                "GET /robots.txt HTTP/1.1\r\n\(host)\r\nGET /khong HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
            #expect(answer.split(separator: "HTTP/1.1 ").map { $0.prefix(3) } == ["200", "404"])
        }
    }

    @Test func `huge heads and lines that never end are refused with the reason`() async throws {
        try await RunningPreview.with { preview in
            let long = String(repeating: "x", count: 20_000)
            let answer = try await preview.get("/", fields: "A: \(long)\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 431 "))
            #expect(try await preview.exchange("GET /\(long)").hasPrefix("HTTP/1.1 431 "))
            #expect(try await preview.exchange([0, 1, 2, 13, 10, 13, 10]).hasPrefix("HTTP/1.1 400 "))
            #expect(try await preview.status("/") == 200)
        }
    }

    @Test func `a change is told, and the page shows it`() async throws {
        try await RunningPreview.with { preview in
            let events = try await preview.events { data in
                if data.count == 1 {
                    try preview.folder.write(
                        "---\nngày: 2019-11-05\n---\n# Tin vừa viết\n\nMột đoạn.\n", to: "bulletins/2019/moi.md")
                }
                return data.count == 2
            }
            #expect(events[0].contains("-1\",\"problems\""))
            #expect(events[1].contains("-2\",\"problems\""))
            #expect(events[1].contains("\"errors\":0"))
            #expect(try await preview.get("/ban-tin/2019/moi/").contains("Tin vừa viết"))
        }
    }

    @Test func `an error keeps the last good site and is shown, and goes when it is mended`() async throws {
        let bulletin = "---\nngày: 2019-11-05\n---\n# Bản tin tốt\n\nMột đoạn.\n"
        try await RunningPreview.with(SmallProvince.texts(["bulletins/2019/tin.md": bulletin])) { preview in
            let events = try await preview.events { data in
                switch data.count {
                case 1: try preview.folder.write("---\nngày: [\n---\n# Hỏng <b>\n", to: "bulletins/2019/tin.md")
                case 2:
                    #expect(try await preview.get("/ban-tin/2019/tin/").contains("Bản tin tốt"))
                    let problems = try await preview.get("/_loa/problems")
                    #expect(problems.contains("bulletins/2019/tin.md:"))
                    #expect(problems.contains("<code>yaml-"))
                    try preview.folder.write(bulletin, to: "bulletins/2019/tin.md")
                default: break
                }
                return data.count == 3
            }
            #expect(events.map { $0.contains("\"errors\":0") } == [true, false, true])
            let problems = try await preview.get("/_loa/problems")
            #expect(!problems.contains("tin.md"))
        }
    }

    @Test func `what only all pages together show stays told while other files are saved, and goes when it is mended`()
        async throws
    {
        let (one, other) = ("bulletins/2019/tin.md", "bulletins/2019/dan.md")
        let text = "---\nngày: 2019-11-05\n---\n# Bản tin\n\n## Đề mục\n\nMột đoạn.\n"
        let sound = "\(text)\nXem [bài](/ban-tin/2019/tin/#de-muc).\n"
        let dead = sound.replacing("#de-muc", with: "#khong-co")
        let saves = [
            (one, text + "\nThêm chữ.\n"), (one, "---\nngày: [\n---\n"), (one, text + "\nThêm nữa.\n"),
            (other, dead + "\nSửa chỗ khác.\n"), (other, sound),
        ]
        try await RunningPreview.with(SmallProvince.texts([one: text, other: sound])) { preview in
            let events = try await preview.events { data in
                if data.count == 1 { try preview.folder.write(dead, to: other) }
                let faulty = data.drop { $0.contains("\"errors\":0") }
                if let (path, text) = saves.dropFirst(max(0, faulty.count - 1)).first, !faulty.isEmpty {
                    try preview.folder.write(text, to: path)
                }
                return faulty.last?.contains("\"errors\":0") == true
            }
            // The last save mended the link; that it was dead had been told all the while.
            let told = events.drop { $0.contains("\"errors\":0") }
            #expect(told.count > saves.count, "\(events)")
            // Nor was a page loaded anew, until there was a sound one again.
            #expect(Set(told.dropLast().compactMap { $0.split(separator: ",").first }).count == 1, "\(events)")
            #expect(try await preview.get("/ban-tin/2019/tin/").contains("Thêm nữa."))
        }
    }

    @Test func `a preview may begin with errors, or without its folder's main file`() async throws {
        try await RunningPreview.with(["site.yml": "tiêu đề: [\n"]) { preview in
            let page = try await preview.get("/")
            #expect(page.hasPrefix("HTTP/1.1 503 "))
            #expect(page.contains("<script src=\"/_loa/preview.js\""))
            let events = try await preview.events { data in
                if data.count == 1 {
                    for (path, text) in SmallProvince.texts() { try preview.folder.write(text, to: path) }
                }
                return data.last?.contains("\"errors\":0") == true
            }
            #expect(events.count > 1)
            #expect(try await preview.status("/") == 200)
        }
    }

    @Test func `a port that is taken is told with the next free one`() async throws {
        try await RunningPreview.with { preview in
            var options = Preview.Options(content: preview.folder.path, jobs: 1)
            options.port = preview.port
            let other = Preview(options)
            let error = try await #require(throws: PreviewError.self) { try await other.run { _ in } }
            guard case .portTaken(preview.port, free: let free?) = error.fault else {
                Issue.record("\(error)")
                return
            }
            #expect(free > preview.port)
        }
    }

    @Test func `links of messages open the named editor at the place`() {
        let file = SourceFile(path: "bulletins/tin mới.md", text: "---\n")
        let links = SourceLinks(folder: "/noi-dung", editor: "vscode")
        #expect(
            links.link(file.start).description == """
                <a href="vscode://file/noi-dung/bulletins/tin%20m%E1%BB%9Bi.md:1:1">/noi-dung/bulletins/tin mới.md:1:1</a>
                """)
        #expect(
            SourceLinks(folder: "nd", editor: nil).link(file.start).description
                == "<code>nd/bulletins/tin mới.md:1:1</code>")
    }
}
