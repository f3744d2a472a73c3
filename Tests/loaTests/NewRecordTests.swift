import ArgumentParser
import Publishing
import Records
import Scaffolding
import Syntax
import TestSupport
import Testing
import Wording

@testable import loa

struct NewRecordTests {
    private func province() throws -> TemporaryFolder {
        try TemporaryFolder(Fixtures.files(in: Fixtures.path("valid/tinh-mau/content")))
    }

    private func desk(_ content: String, _ script: Script?, _ language: Language = .vietnamese) throws -> Desk {
        let options = try SharedOptions.parse(["--content", content, "--lang", language.rawValue])
        let catalogue = try #require(try Publisher(content: content, jobs: 1).records().catalogue)
        let answers = Answers(dialogue: script?.dialogue, words: ScaffoldWords(language))
        return Desk(options, catalogue, answers, today: try #require(Day(year: 2023, month: 11, day: 20)))
    }

    @Test func `a bulletin is asked for line by line, and Enter takes what stands in brackets`() throws {
        let folder = try province()
        let script = Script(["", "Loa: kẻng #1", "", "", "1", "Một câu."])
        let scaffold = try New.Bulletin.parse([]).scaffold(at: desk(folder.path, script))
        #expect(scaffold.path == "bulletins/2023/loa-keng-1.md")
        for line in [
            "tiêu đề: \"Loa: kẻng #1\"", "ngày: 2023-11-20", "kỳ: 10 tháng đầu năm 2023", "nguồn: bao-cao-mau",
        ] {
            #expect(scaffold.text.contains("\n\(line)\n"))
        }
        #expect(script.screen.contains("Ngày [2023-11-20]: "))
        #expect(script.screen.contains("  1. 10 tháng đầu năm 2023 (2023-10m)\n"))
        #expect(script.screen.contains("  Mục này không bỏ trống được.\n"))
    }

    @Test func `an answer that cannot be taken is asked again with its reason`() throws {
        let folder = try province()
        let script = Script(["Tin", "31/02/2023", "2023-11-01", "2023-10", "2", "bao cao mua", "Báo cáo mẫu", ""])
        let scaffold = try New.Bulletin.parse([]).scaffold(at: desk(folder.path, script))
        #expect(scaffold.text.contains("kỳ: 10 tháng đầu năm 2022"))
        #expect(script.screen.contains("Không có ngày “31/02/2023” trên lịch."))
        #expect(script.screen.contains("Hãy viết “2023-thang-10” hoặc “2023-10m”."))
        #expect(script.screen.contains("Không có “bao cao mua” trong danh sách. Có phải là “bao-cao-mau” không?"))
    }

    @Test func `an achievement asks for figures until none is named, each by its own rule`() throws {
        let folder = try province()
        let script = Script(["Xã có loa", "", "1", "", "xa-co-loa", "0,98", "2/3", "tin báo", "7.16", "7.167", ""])
        let scaffold = try New.Achievement.parse([]).scaffold(at: desk(folder.path, script))
        #expect(scaffold.path == "achievements/2023-10m/xa-co-loa.md")
        #expect(scaffold.text.contains("số liệu:\n  xa-co-loa: 2/3\n  tin-bao: 7.167\n"))
        #expect(script.screen.contains("“7.16”: dấu chấm phải ngăn từng nhóm ba chữ số."))
    }

    @Test func `questions are in English where that is asked for, and choices fit by a part of their name`() throws {
        let folder = try province()
        let script = Script(["Loa", "canh bao", "nhân rộng", "tinh mau", "", ""])
        let scaffold = try New.Model.parse([]).scaffold(at: desk(folder.path, script, .english))
        for line in ["nhóm mô hình: cảnh báo", "trạng thái: nhân rộng", "chủ trì: cong-an-tinh-mau"] {
            #expect(scaffold.text.contains("\n\(line)\n"))
        }
        #expect(script.screen.contains("Led by (type its number or a part of its name; may be left empty): "))
    }

    @Test func `a stock is asked for its day, a flow is not`() throws {
        let folder = try province()
        let stock = Script(["ap-an-toan", "05/11/2023", "", "1/2", "1"])
        let text = try New.Observation.parse([]).scaffold(at: desk(folder.path, stock)).text
        #expect(text.contains("  kỳ:\n  tính đến: 2023-11-05\n"))
        let flow = Script(["tin-bao", "Huyện Tây", "2023-thang-5", "12", "1"])
        let scaffold = try New.Observation.parse([]).scaffold(at: desk(folder.path, flow))
        #expect(scaffold.path == "observations/tin-bao-2023-thang-5-huyen-tay.yml")
    }

    @Test func `the end of the input ends it`() throws {
        let folder = try province()
        #expect(throws: Dialogue.Ended.self) {
            try New.Bulletin.parse([]).scaffold(at: desk(folder.path, Script(["Tin"])))
        }
    }

    @Test func `without a terminal a missing or wrong flag is named`() throws {
        let folder = try province()
        func message(_ arguments: [String]) -> String {
            do {
                _ = try New.Bulletin.parse(arguments).scaffold(at: desk(folder.path, nil))
                return ""
            } catch {
                return New.Bulletin.exitCode(for: error) == .validationFailure ? New.message(for: error) : "\(error)"
            }
        }
        #expect(message([]).contains("Thiếu --title."))
        #expect(message(["--title", "Tin", "--date", "1/2/2023"]).contains("--date: “1/2/2023” không phải là ngày."))
        #expect(message(["--title", "Tin", "--source", "bao-cao-mua"]).contains("“bao-cao-mau” không?"))
        #expect(message(["--title", "Tin", "--name", "Tin Mới"]).contains("--name: Định danh “Tin Mới”"))
        #expect(message(["--title", "Tin"]) == "")
    }

    @Test func `a file that is there is not overwritten, and a free name is told`() throws {
        let folder = try province()
        let publisher = Publisher(content: folder.path, jobs: 1)
        let scaffold = try New.Bulletin.parse(["--title", "Bản tin mẫu"]).scaffold(at: desk(folder.path, nil))
        let before = Fixtures.files(in: folder.path)
        do {
            _ = try publisher.add(scaffold.path, scaffold.text)
            Issue.record("overwritten")
        } catch {
            #expect(error.fault == .fileExists(path: "\(folder.path)/\(scaffold.path)", free: "ban-tin-mau-2"))
            #expect(error.isMisuse)
        }
        #expect(Fixtures.files(in: folder.path) == before)
    }

    @Test func `a figure that is there already is an error, and nothing is written`() throws {
        let folder = try province()
        let arguments = ["--title", "Tin báo", "--source", "bao-cao-mau", "--figure", "tin-bao=1"]
        let scaffold = try New.Achievement.parse(arguments).scaffold(at: desk(folder.path, nil))
        let before = Fixtures.files(in: folder.path)
        let diagnostics = try Publisher(content: folder.path, jobs: 1).add(scaffold.path, scaffold.text)
        #expect(diagnostics.all.map(\.fault.code) == ["duplicate-id"])
        #expect(Fixtures.files(in: folder.path) == before)
    }

    @Test func `a new text goes through the door that all texts go through`() throws {
        let folder = try province()
        let text = "---\nngày: 2023-11-05\n---\n# Tin\u{7}\n\nMột đoạn.\n"
        let found = try Publisher(content: folder.path, jobs: 1).add("bulletins/2023/chuong.md", text)
        #expect(found.all.map(\.fault.code) == ["forbidden-character"])
        #expect(Fixtures.files(in: folder.path)["bulletins/2023/chuong.md"] == nil)
    }

    @Test func `a new site goes into an empty folder only`() throws {
        let folder = try TemporaryFolder(["cũ.txt": "giữ lại"])
        #expect(throws: OutputError.self) { try NewFolder(folder.path).write([("a.txt", "a")]) }
        #expect(Fixtures.files(in: folder.path) == ["cũ.txt": "giữ lại"])
        try NewFolder("\(folder.path)/mới").write([("content/site.yml", "a")])
        #expect(Fixtures.files(in: folder.path)["mới/content/site.yml"] == "a")
    }
}
