import ArgumentParser
import Testing
import Wording

@testable import loa

/// The argument parser tells its errors in English text alone; where a new version of it words them otherwise, this fails.
struct UsageReportTests {
    private func report(_ arguments: String, in language: Language = .vietnamese) -> [String] {
        let arguments = arguments.split(separator: " ").map(String.init)
        do {
            _ = try Loa.parseAsRoot(arguments)
            return []
        } catch {
            let text = Loa.fullMessage(for: error)
            return UsageReport(error, worded: text, arguments: ["--lang", language.rawValue])?.lines ?? []
        }
    }

    @Test(arguments: [
        ("nwe", "lỗi: Không có lệnh “nwe”. Có phải là “new” không?"),
        ("new bulletn", "lỗi: Không có lệnh “bulletn”. Có phải là “bulletin” không?"),
        ("check --contnet x", "lỗi: Không có tùy chọn “--contnet”. Có phải là “--content” không?"),
        ("check -x", "lỗi: Không có tùy chọn “-x”."),
        ("check --content", "lỗi: Sau “--content <content>” còn thiếu giá trị."),
        ("new site", "lỗi: Còn thiếu <folder>."),
        ("build thừa", "lỗi: Thừa “thừa”. Giá trị có dấu cách phải đặt trong ngoặc kép."),
        ("build Bến Tre", "lỗi: Thừa “Bến”, “Tre”. Giá trị có dấu cách phải đặt trong ngoặc kép."),
        ("check --lang fr", "lỗi: “fr” không dùng được cho --lang <lang>. Chọn một trong: vi, en."),
        ("serve --port một", "lỗi: “một” không dùng được cho --port <port>."),
        ("check --strict=có", "lỗi: “--strict” không nhận giá trị nào."),
        ("check --dry-run --lang vi", "lỗi: --dry-run chỉ dùng cùng --fix"),
    ])
    func `a command line that cannot be read is told in Vietnamese`(arguments: String, first: String) {
        #expect(report(arguments).first == first)
    }

    @Test func `with what is wrong come the help of the option, the pattern and where to read more`() {
        let usage = "loa freeze [--content <content>] [--jobs <jobs>] [--lang <lang>] [--strict] <period>"
        #expect(
            report("freeze") == [
                "lỗi: Còn thiếu <period>.", "  gợi ý: <period>  Mã kỳ: 2019-10m.", "Cách dùng: \(usage)",
                "Xem thêm: loa freeze --help",
            ])
        #expect(
            report("freeze", in: .english) == [
                "error: <period> is missing.", "  help: <period>  The period's code: 2019-10m.", "Usage: \(usage)",
                "See: loa freeze --help",
            ])
    }

    @Test func `a period may be typed in words, and one that cannot be read is told as in files`() throws {
        let freeze = try #require(try Loa.parseAsRoot(["freeze", "10 tháng đầu năm 2019"]) as? Freeze)
        #expect(freeze.period.code == "2019-10m")
        #expect(report("freeze 2019-10").first?.contains("Hãy viết “2019-thang-10” hoặc “2019-10m”.") == true)
    }

    @Test func `what a command finds by itself says nothing of how to type`() {
        let error = ValidationError("Thiếu --title.")
        let report = UsageReport(error, worded: Loa.fullMessage(for: error), arguments: ["--lang=vi"])
        #expect(report?.lines == ["lỗi: Thiếu --title."])
    }

    @Test func `nothing is reported of what was asked for`() {
        #expect(report("--help").isEmpty && report("--version").isEmpty)
    }
}
