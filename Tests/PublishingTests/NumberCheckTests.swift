import Syntax
import TestSupport
import Testing

@testable import Publishing

/// Numbers that authors type, held against the data.
struct NumberCheckTests {
    /// 145 of 164 communes and 726 reports; 140 and 623 a year before.
    private func files(_ text: String) -> [String: String] {
        let rows = [
            "tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018-10m,,623,,bao-mau",
            "camera,,2019-10m,không nêu,7.167,,bao-mau", "camera,,2018-10m,không nêu,3.600,,bao-mau",
            "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "xa-an-toan,,2018-10m,không nêu,140,,bao-mau",
        ]
        var files = SmallProvince.texts(SmallProvince.observations(rows))
        files["site.yml"] = SmallProvince.site.replacing("[2019-10m, 2018]", with: "[2019-10m]")
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\nkỳ: 2019-10m\n---\n# Tin\n\n\(text)\n"
        return files
    }

    private func found(_ text: String) async throws -> [Diagnostic] {
        let folder = try TemporaryFolder(files(text))
        return try await Publisher(content: folder.path, jobs: 1).check().diagnostics.sorted
    }

    private func codes(_ text: String) async throws -> [String] { try await found(text).map(\.fault.code) }

    @Test(arguments: [
        ("Đã có 145/164 xã đạt.", "145/164", "[145/164](figure:xa-an-toan)"),
        ("Tỷ lệ là 145/164, tức 88,41%.", "88,41%", "[88,41%](figure:xa-an-toan#share)"),
        ("Tỷ lệ là 145/164, tức 88.41%.", "88.41%", "[88,41%](figure:xa-an-toan#share)"),
        ("Đã có 145 xã đạt.", "145", "[145](figure:xa-an-toan#value)"),
        ("Cả tỉnh có 164 xã.", "164", "[164](figure:xa-an-toan#of)"),
        ("Chỉ còn 19 xã.", "19", "[19](figure:xa-an-toan#rest)"),
        ("Có 7167 camera.", "7167", "[7.167](figure:camera)"),
        ("Có 726 tin, tăng 103 tin.", "103", "[103](figure:tin-bao#change)"),
        ("Từ 623 lên 726 tin, tăng 16,53%.", "16,53%", "[16,53%](figure:tin-bao#change-share)"),
    ])
    func `a number that only one figure fits is offered as a link`(
        text: String, number: String, link: String
    ) async throws {
        let offers = try await found(text).filter { $0.fault.code == "number-not-linked" }
        let fix = try #require(offers.first { $0.location.text == number }?.fix)
        #expect(fix.replacement == link)
    }

    @Test(arguments: [
        "Ngày 10/10/2019, tháng 10/2019, năm 2019, 10 tháng, 20/11, ngày 5/9, 7h30, 12:30.",
        "Mô hình “145 xã” và “726 tin” là tên gọi.", "Quyết định 726 xã, Nghị quyết số 145 tin, 726/QĐ-UBND, Điều 145.",
        "Phường 145, ấp 164, tổ 19; giai đoạn 2018-2020 và 2018–2020.",
        "Đường dây nóng 0275 726 726, A145, 145G, Covid-19.",
        "Mã `726 tin` và [145](figure:none) xã.", "Có 145 người, 164 cán bộ và 19 tập thể.", "Sau 3 năm và 726 ngày.",
        "Có 12 xã làm điểm.", "Chỉ còn 19 an ninh viên.", "Năm trước là 140 xã.", "[Xem 145 xã](/ban-tin/).",
    ])
    func `what counts nothing of the site is left alone`(text: String) async throws {
        #expect(try await codes(text) == [])
    }

    @Test func `a number near a figure of its unit contradicts it`() async throws {
        let faults = try await found("Đã có 146 xã, rồi 140/164 xã, rồi 147/164 xã.")
        #expect(faults.map(\.fault.code) == ["number-contradicts", "number-contradicts"])
        #expect(faults.map(\.location.text) == ["146", "147/164"])
    }

    @Test(arguments: [
        "1844674407370955162", "9223372036854775807", "9223372036854775808", "9.223.372.036.854.775.807",
        "9223372036854775806/9223372036854775807", "1234567890123456789/9000000000000000000",
    ])
    func `a number of any length is held against the data`(number: String) async throws {
        #expect(try await codes("Có \(number) xã, rồi \(number) tin.") == [])
    }

    @Test func `a per cent must follow from the pair before it`() async throws {
        #expect(try await codes("Có 7/9 xã (77,78%), gần 77,8%: 7/9 hay 77,8%.") == [])
        let faults = try await found("Có 7/9 tổ (77,7%) hoạt động.")
        #expect(faults.map(\.fault.code) == ["percent-not-of-parts"])
        #expect(faults.map(\.location.text) == ["77,7%"])
        #expect(try await codes("Có [145/164](figure:xa-an-toan) xã, tức 88%.") == [])
        #expect(try await codes("Có [145/164](figure:xa-an-toan) xã, tức 89%.") == ["percent-not-of-parts"])
    }

    @Test func `a per cent without its parts is asked for them`() async throws {
        #expect(try await codes("Đạt 95,5% kế hoạch.") == ["percent-alone"])
        #expect(try await codes("Tăng từ 20 lên 30 buổi, tức 50%.") == [])
        #expect(try await codes("Đạt [](figure:xa-an-toan#share), gần 90%.") == [])
    }

    @Test func `words of direction before a linked number must be true`() async throws {
        #expect(try await codes("Có tăng [103](figure:tin-bao#change) tin, gấp đôi [](figure:camera) camera.") == [])
        let faults = try await found("Số tin giảm [103](figure:tin-bao#change), gấp ba [](figure:camera).")
        #expect(faults.map(\.fault.code) == ["direction-differs", "direction-differs"])
        #expect(faults.map(\.location.text) == ["giảm", "gấp ba"])
        #expect(try await codes("Cao nhất là [](figure:tin-bao).") == [])
        #expect(try await codes("Thấp nhất là [](figure:tin-bao).") == ["direction-differs"])
    }

    @Test(arguments: ["figure", "FIGURE", "Figure"])
    func `words before a linked number are read alike however its scheme is written`(scheme: String) async throws {
        let faults = try await found("Số tin giảm [103](\(scheme):tin-bao#change), gấp ba [](\(scheme):camera).")
        #expect(faults.map(\.location.text) == ["giảm", "gấp ba"])
        #expect(try await codes("Đạt [](\(scheme):xa-an-toan#share), gần 90%, và [5](\(scheme):none) người.") == [])
    }

    @Test func `a link that came out as text is an error`() async throws {
        let faults = try await found("Có [145] (figure:xa-an-toan) và [145](figure: xa-an-toan) xã.")
        #expect(faults.map(\.fault.code).contains("broken-link"))
        let inCapitals = try await found("Có [145] (FIGURE:xa-an-toan) xã.").filter { $0.fault.code == "broken-link" }
        #expect(inCapitals.map(\.location.text) == ["(FIGURE:"])
    }
}
