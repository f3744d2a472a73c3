import Records
import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

/// What readers were told before, and what they are told now.
struct EditionDifferencesTests {
    private static let bulletin = """
        ---
        ngày: 2019-11-01
        kỳ: 2019-10m
        ---
        # Tin báo của dân

        Mở đầu. Dân báo [](figure:tin-bao) **tin**, còn [](figure:xa-an-toan#rest) xã chưa đạt. Hết.
        """

    private static let header = "chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn\n"

    private func edition(
        _ rows: [String], bulletin: String = bulletin, _ others: [String: String] = [:]
    ) async throws -> Edition {
        var files = SmallProvince.texts([
            "observations/a.csv": EditionDifferencesTests.header + rows.joined(separator: "\n"),
            "bulletins/2019/tin.md": bulletin,
        ])
        files.merge(others) { $1 }
        let source = EditionSource(files: files.map { EditionSource.File(path: $0.key, bytes: Array($0.value.utf8)) })
        return try #require(await Edition.make(source, jobs: 1))
    }

    private func differences(_ old: Edition, _ new: Edition) -> [FigureDifference] {
        EditionDifferences(from: old, to: new, in: .vietnamese).figures
    }

    private let communes = "xa-an-toan,,2019-10m,không nêu,145,,,,,bao-mau"
    private func reports(_ count: Int) -> String { "tin-bao,,2019-10m,,\(count),,,,,bao-mau" }

    @Test func `nothing differs from itself`() async throws {
        let edition = try await edition([communes, reports(726)])
        #expect(EditionDifferences(from: edition, to: edition, in: .vietnamese).isEmpty)
        #expect(edition.errors == 0)
    }

    @Test func `a changed value is told with its pages, its sentence, and that no reason is recorded`() async throws {
        let all = try await differences(edition([communes, reports(726)]), edition([communes, reports(762)]))
        #expect(all.map(\.address) == ["tin-bao/2019-10m/tinh-mau"])
        let figure = try #require(all.first)
        #expect(figure.kind == .changed && figure.lacksReason && !figure.isDerived)
        #expect(figure.name == "Tin báo, Tỉnh Mẫu, 10 tháng đầu năm 2019")
        #expect(figure.numbers == [.init(key: "value", label: "Giá trị", before: "726", after: "762")])
        #expect(figure.pages.contains("2019-10m/index.html"))
        #expect(figure.pages.contains("ban-tin/2019/tin/index.html"))
        #expect(figure.pages.contains("chi-tieu/tin-bao/index.html"))
        #expect(!figure.pages.contains("chi-tieu/xa-an-toan/index.html"))
        let sentence = try #require(figure.sentences.first)
        #expect(figure.sentences.count == 1)
        #expect(sentence.place == "bulletins/2019/tin.md:7")
        #expect(sentence.before == "Dân báo 726 tin, còn 19 xã chưa đạt.")
        #expect(sentence.after == "Dân báo 762 tin, còn 19 xã chưa đạt.")
    }

    @Test func `a recorded revision is the reason`() async throws {
        let revised = "tin-bao,,2019-10m,,762,726,đính chính,2020-03-05,Ghi nhầm hai chữ số,bao-mau"
        let all = try await differences(
            edition([communes, reports(726)]), edition([communes, reports(726), revised]))
        let reason = try #require(all.first?.reasons.first)
        #expect(all.count == 1 && all[0].reasons.count == 1 && !all[0].lacksReason)
        #expect(reason.kind == "correction" && reason.day == "2020-03-05" && reason.reason == "Ghi nhầm hai chữ số")
        #expect(reason.sentence.contains("trước đó là 726"))
    }

    @Test func `a sum follows from its part, and a comparison from its base`() async throws {
        let year = "tin-bao,,2018-10m,,600,,,,,bao-mau"
        let parts = ["tin-bao,huyen-dong,2019,,5,,,,,bao-mau"]
        func months(_ last: Int) -> [String] {
            (1...10).map { "tin-bao,,2019-thang-\($0),,\($0 < 10 ? 10 : last),,,,,bao-mau" }
        }
        let all = try await differences(edition(months(8) + parts), edition(months(9) + parts))
        let sum = try #require(all.first { $0.address == "tin-bao/2019-10m/tinh-mau" })
        #expect(sum.isDerived && !sum.lacksReason && sum.followsFrom == ["tin-bao/2019-thang-10/tinh-mau"])
        #expect(sum.numbers.first == .init(key: "value", label: "Giá trị", before: "98", after: "99"))
        let compared = try await differences(
            edition([reports(726), year]), edition([reports(726), year.replacing("600", with: "660")]))
        let now = try #require(compared.first { $0.address == "tin-bao/2019-10m/tinh-mau" })
        #expect(now.kind == .followed && now.followsFrom == ["tin-bao/2018-10m/tinh-mau"] && !now.lacksReason)
        #expect(now.numbers.map(\.key) == ["on-year/2019-10m"])
        #expect(now.numbers[0].before == "Tăng 126 (21,00%)" && now.numbers[0].after == "Tăng 66 (10,00%)")
    }

    @Test func `figures that came and went are told as such`() async throws {
        let all = try await differences(
            edition([communes, reports(726)]), edition([reports(726), "camera,,2019-10m,không nêu,9,,,,,bao-mau"]))
        #expect(all.map(\.address) == ["camera/2019-10m/tinh-mau", "xa-an-toan/2019-10m/tinh-mau"])
        #expect(all.map(\.kind) == [.added, .removed])
        #expect(all.map(\.lacksReason) == [false, true])
        #expect(all[0].numbers.first == .init(key: "value", label: "Giá trị", before: nil, after: "9"))
    }

    @Test func `another source or status is a difference, another file or line is none`() async throws {
        let sources = SmallProvince.sources + "\n" + SmallProvince.sources.replacing("bao-mau", with: "bao-khac")
        func edition(_ rows: [String]) async throws -> Edition {
            try await self.edition(rows, ["sources.yml": sources])
        }
        let old = try await edition([communes, reports(726)])
        let other = reports(726).replacing("bao-mau", with: "bao-khac")
        let all = try await differences(old, edition([communes, other]))
        #expect(all.map(\.numbers) == [[.init(key: "sources", label: "Nguồn", before: "bao-mau", after: "bao-khac")]])
        #expect(all.map(\.lacksReason) == [false])
        #expect(try await differences(old, edition([reports(726), communes])).isEmpty)
    }

    @Test func `a number that is not told is not told here either`() async throws {
        let sensitive = SmallProvince.indicators.replacing("nhóm: nguồn tin", with: "nhóm: nguồn tin, nhạy cảm: có")
        func edition(_ count: Int) async throws -> Edition {
            try await self.edition(
                ["tin-bao,huyen-dong,2019-10m,,\(count),,,,,bao-mau"],
                bulletin: "---\nngày: 2019-11-01\n---\n# Tin\n\nA.", ["indicators.yml": sensitive])
        }
        #expect(try await differences(edition(3), edition(4)).isEmpty)
        let shown = try await differences(edition(3), edition(40))
        #expect(shown.contains { $0.numbers.contains { $0.before == "dưới 5" && $0.after == "40" } })
        #expect(!shown.contains { $0.numbers.contains { $0.before == "3" } })
    }

    @Test func `a sentence that its author wrote anew is told where it quotes a changed figure alone`() async throws {
        let old = try await edition([communes, reports(726)])
        let other = EditionDifferencesTests.bulletin.replacing("Dân báo", with: "Nhân dân đã báo")
        #expect(try await differences(old, edition([communes, reports(726)], bulletin: other)).isEmpty)
        let all = try await differences(old, edition([communes, reports(762)], bulletin: other))
        #expect(all.first?.sentences.map(\.before) == ["Dân báo 726 tin, còn 19 xã chưa đạt."])
        #expect(all.first?.sentences.map(\.after) == ["Nhân dân đã báo 762 tin, còn 19 xã chưa đạt."])
    }

    @Test func `awards are compared too, with the sentences that quote them`() async throws {
        func edition(_ count: Int) async throws -> Edition {
            let quote = "[](figure:certificate-of-merit/2018/bo)"
            return try await self.edition(
                [], bulletin: "---\nngày: 2019-11-01\n---\n# Tin\n\nCó \(quote) tập thể.\n",
                [
                    "commendations/a.yml":
                        "- {loại: bằng khen, nơi tặng: bo, năm: 2018, tập thể: \(count), nguồn: bao-mau}"
                ])
        }
        let all = try await differences(edition(9), edition(10))
        #expect(all.map(\.address) == ["certificate-of-merit/2018/bo"] && all.map(\.lacksReason) == [true])
        #expect(all[0].name == "Bằng khen, Bộ Mẫu, 2018")
        #expect(all[0].numbers == [.init(key: "collective", label: "Tập thể", before: "9", after: "10")])
        #expect(all[0].pages.contains("khen-thuong/index.html") && all[0].pages.contains("2018/index.html"))
        #expect(all[0].sentences.map(\.after) == ["Có 10 tập thể."])
    }

    @Test func `any number of jobs finds the same differences in the same order`() async throws {
        let files = Fixtures.files(in: Fixtures.path("valid/tinh-mau/content"))
        func edition(_ files: [String: String], jobs: Int) async throws -> Edition {
            let source = EditionSource(
                files: files.map { EditionSource.File(path: $0.key, bytes: Array($0.value.utf8)) })
            return try #require(await Edition.make(source, jobs: jobs))
        }
        let changed = files.mapValues { $0.replacing("1.048/1.063 (98,59%)", with: "1.050/1.063") }
        let one = try await differences(edition(files, jobs: 1), edition(changed, jobs: 1))
        let many = try await differences(edition(files, jobs: 4), edition(changed, jobs: 3))
        #expect(one.count >= 1)
        #expect(one.map(\.address) == many.map(\.address) && one.map(\.pages) == many.map(\.pages))
    }
}
