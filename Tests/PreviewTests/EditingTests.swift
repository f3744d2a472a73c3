import TestSupport
import Testing

@testable import Preview

@Suite(.serialized) struct EditingTests {
    private static let bulletin = [
        "title": "Mười tháng: nhìn lại “Tiếng loa”", "date": "2019-11-05", "period": "10 tháng đầu năm 2019",
        "source": "bao-mau", "body": "Đoạn đầu.\r\n\r\nĐoạn sau & hết.",
    ]

    private func with(_ test: @Sendable (RunningPreview) async throws -> Void) async throws {
        try await RunningPreview.with(configure: { $0.edits = true }, test)
    }

    @Test func `the forms offer the site's own sources, indicators and periods`() async throws {
        try await with { preview in
            let bulletin = try await preview.get("/_loa/edit/bulletin")
            #expect(bulletin.contains("<h1>Bản tin mới</h1>"))
            #expect(bulletin.contains("<option value=\"bao-mau\">Bài báo mẫu (Báo Mẫu)</option>"))
            let achievement = try await preview.get("/_loa/edit/achievement")
            #expect(achievement.contains("<option value=\"10 tháng đầu năm 2019\">"))
            #expect(achievement.contains("<option value=\"xa-an-toan\">Xã an toàn</option>"))
        }
    }

    @Test func `what is typed is shown as a page without being written`() async throws {
        try await with { preview in
            let answer = try await preview.post(
                "/_loa/edit/bulletin", EditingTests.bulletin.merging(["do": "type"]) { $1 })
            #expect(answer.hasPrefix("HTTP/1.1 200 "))
            let path = "ban-tin/2019/muoi-thang-nhin-lai-tieng-loa/"
            #expect(answer.contains("<iframe src=\"/_loa/draft/1/\(path)\""))
            let draft = try await preview.get("/_loa/draft/1/\(path)")
            #expect(draft.contains("Đoạn sau &amp; hết."))
            #expect(!draft.contains("/_loa/preview.js"))
            #expect(try await preview.status("/\(path)") == 404)
            #expect(!Fixtures.files(in: preview.folder.path).keys.contains { $0.hasPrefix("bulletins") })
        }
    }

    @Test func `what is wrong is told as it is typed, by the rules of files`() async throws {
        try await with { preview in
            let fields = EditingTests.bulletin.merging(["do": "type"]) { $1 }
            let dead = try await preview.post(
                "/_loa/edit/bulletin", fields.merging(["body": "Xem [trang](/khong-co/)."]) { $1 })
            #expect(dead.contains("<code>dead-link</code>"))
            let badDay = try await preview.post("/_loa/edit/bulletin", fields.merging(["date": "2019-02-30"]) { $1 })
            #expect(badDay.contains("<li>Không có ngày “2019-02-30” trên lịch. Hãy xem lại ngày và tháng.</li>"))
            #expect(!badDay.contains("<iframe"))
            let empty = try await preview.post("/_loa/edit/achievement", ["do": "type"])
            #expect(empty.contains("<li>Chưa ghi: Tiêu đề.</li><li>Chưa ghi: Kỳ.</li>"))
        }
    }

    @Test func `a saved text is a plain file, and its page comes up in the preview`() async throws {
        try await with { preview in
            let answer = try await preview.post(
                "/_loa/edit/bulletin", EditingTests.bulletin.merging(["do": "save"]) { $1 })
            #expect(answer.hasPrefix("HTTP/1.1 303 See Other"))
            #expect(answer.contains("\r\nLocation: /ban-tin/2019/muoi-thang-nhin-lai-tieng-loa/\r\n"))
            let text = Fixtures.files(in: preview.folder.path)["bulletins/2019/muoi-thang-nhin-lai-tieng-loa.md"] ?? ""
            #expect(text.hasPrefix("---\n"))
            #expect(text.contains("\ntiêu đề: \"Mười tháng: nhìn lại “Tiếng loa”\"\nngày: 2019-11-05\n"))
            #expect(text.hasSuffix("\nĐoạn đầu.\n\nĐoạn sau & hết.\n"))
        }
    }

    @Test func `a text is never written over another, and none with an error`() async throws {
        try await with { preview in
            let fields = EditingTests.bulletin.merging(["do": "save"]) { $1 }
            _ = try await preview.post("/_loa/edit/bulletin", fields)
            let before = Fixtures.files(in: preview.folder.path)
            let again = try await preview.post("/_loa/edit/bulletin", fields.merging(["body": "Khác."]) { $1 })
            #expect(again.hasPrefix("HTTP/1.1 422 "))
            #expect(again.contains("<code>file-exists</code>"))
            #expect(again.contains("Khác.</textarea>"))
            let faulty = try await preview.post(
                "/_loa/edit/achievement",
                [
                    "do": "save", "title": "Tin báo", "period": "2019-10m", "source": "bao-mau",
                    "indicator": "tin-bao", "value": "7.16",
                ])
            #expect(faulty.hasPrefix("HTTP/1.1 422 "))
            #expect(Fixtures.files(in: preview.folder.path) == before)
        }
    }

    @Test func `an achievement holds its figures`() async throws {
        try await with { preview in
            let answer = try await preview.post(
                "/_loa/edit/achievement",
                [
                    "do": "save", "title": "Tin báo", "period": "2019-10m", "source": "bao-mau",
                    "indicator": "tin-bao", "value": "7.167",
                ])
            #expect(answer.hasPrefix("HTTP/1.1 303 See Other"))
            let text = Fixtures.files(in: preview.folder.path)["achievements/2019-10m/tin-bao.md"] ?? ""
            #expect(text.contains("\nsố liệu:\n  tin-bao: 7.167\n"))
        }
    }

    @Test func `names that lead out of the folder become plain names`() async throws {
        try await with { preview in
            let fields = ["do": "save", "name": "../../ra-ngoai"]
            let answer = try await preview.post("/_loa/edit/bulletin", EditingTests.bulletin.merging(fields) { $1 })
            #expect(answer.contains("\r\nLocation: /ban-tin/2019/ra-ngoai/\r\n"))
            #expect(Fixtures.files(in: preview.folder.path)["bulletins/2019/ra-ngoai.md"] != nil)
        }
    }

    @Test func `forms of other sites, and those without the token, are refused`() async throws {
        try await with { preview in
            let fields = EditingTests.bulletin.merging(["do": "save"]) { $1 }
            for origin in ["http://khac.example", "null", "http://localhost:\(preview.port)"] {
                let answer = try await preview.post("/_loa/edit/bulletin", fields, origin: origin)
                #expect(answer.hasPrefix("HTTP/1.1 403 "), "\(origin)")
            }
            let other = try await preview.post("/_loa/edit/bulletin", fields, token: "0123")
            #expect(other.hasPrefix("HTTP/1.1 403 "))
            #expect(!Fixtures.files(in: preview.folder.path).keys.contains { $0.hasPrefix("bulletins") })
        }
    }

    @Test func `without the option there are no forms, and with it no other computer sees them`() async throws {
        try await RunningPreview.with { preview in
            let form = try await preview.status("/_loa/edit/bulletin")
            #expect(form == 404)
            let sent = try await preview.get("/_loa/edit/bulletin", method: "POST", fields: "Content-Length: 0\r\n")
            #expect(sent.hasPrefix("HTTP/1.1 405 "))
            var options = Preview.Options(content: preview.folder.path, jobs: 1)
            options.address = "0.0.0.0"
            options.edits = true
            let open = Preview(options)
            let error = try await #require(throws: PreviewError.self) { try await open.run { _ in } }
            #expect(error.fault == .editingForOthers("0.0.0.0"))
        }
    }
}

extension RunningPreview {
    /// A form as a browser sends it, with the token of the page unless another one is given.
    func post(
        _ target: String, _ fields: [String: String], origin: String? = nil, token: String? = nil
    ) async throws -> String {
        let page = try await get(target)
        let own = page.split(separator: "name=\"token\" value=\"").last.map { String($0.prefix(32)) } ?? ""
        let body = fields.merging(["token": token ?? own]) { $1 }.map {
            "\($0.key)=\(RunningPreview.encoded($0.value))"
        }
        .joined(separator: "&")
        return try await exchange(
            """
            POST \(target) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            Origin: \(origin ?? "http://127.0.0.1:\(port)")\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: \(body.utf8.count)\r
            Connection: close\r
            \r
            \(body)
            """)
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
