import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

/// Pictures that prose shows.
struct PhotoTests {
    private struct Built {
        let page: String
        let files: [String: String]
        let lines: [String]
        let faults: [PublishingFault]
    }

    /// - Parameters:
    ///   - text: of a bulletin in `bulletins/2019/`.
    ///   - pictures: fixtures by the paths that they get.
    private func build(_ text: String, _ pictures: [String: String]) async throws -> Built {
        var files = SmallProvince.texts()
        files["bulletins/2019/tin.md"] = "---\nngày: 2019-11-01\n---\n# Tin\n\nĐoạn đầu của tin.\n\n\(text)\n"
        let (folder, output) = (try TemporaryFolder(files), try TemporaryFolder())
        for (path, fixture) in pictures {
            try folder.write(RawFile.read(Fixtures.path("pictures/\(fixture)"), limit: 1 << 20).get(), to: path)
        }
        let outcome = try await Publisher(content: folder.path, jobs: 2).build(into: output.path)
        let written = Fixtures.files(in: output.path)
        return Built(
            page: written["ban-tin/2019/tin/index.html"] ?? "", files: written.filter { $0.key.hasPrefix("anh/") },
            lines: outcome.diagnostics.sorted.map(\.line).filter { !$0.contains("period-without-data") },
            faults: outcome.diagnostics.sorted.compactMap { $0.fault as? PublishingFault })
    }

    @Test func `a photo stands in three widths, none wider than it is, with its size and its text`() async throws {
        let built = try await build(
            "![Quang cảnh lễ](anh/lễ%20ra%20mắt.jpg)",
            ["bulletins/2019/anh/lễ ra mắt.jpg": "large.jpg"])
        #expect(built.lines == [])
        #expect(
            built.files.keys.sorted().map { $0.split(separator: "-").dropLast().joined(separator: "-") } == [
                "anh/le-ra-mat-1440", "anh/le-ra-mat-480", "anh/le-ra-mat-960",
            ])
        #expect(built.page.contains("<p class=\"photo\"><img src=\"../../../anh/le-ra-mat-1440-"))
        #expect(built.page.contains(".webp 480w, ../../../anh/le-ra-mat-960-"))
        #expect(built.page.contains("width=\"1440\" height=\"720\" alt=\"Quang cảnh lễ\" loading=\"lazy\""))
    }

    @Test func `a small picture stands at its own width alone, its title as the caption`() async throws {
        let built = try await build("![Bốn ô](o.jpg \"Bốn ô < năm\")", ["bulletins/2019/o.jpg": "held-6.jpg"])
        #expect(built.lines == [])
        #expect(built.files.count == 1)
        #expect(built.page.contains("width=\"64\" height=\"32\""), "it was held sideways")
        #expect(built.page.contains("<figcaption>Bốn ô &lt; năm</figcaption>"))
        #expect(!built.page.contains("<p><figure"))
    }

    @Test func `two texts that show one picture share its files`() async throws {
        let built = try await build(
            "![Một](o.jpg)\n\n![Hai](/bulletins/2019/o.jpg)", ["bulletins/2019/o.jpg": "held-1.jpg"])
        #expect(built.lines == [])
        #expect(built.files.count == 1)
    }

    @Test func `a picture amid words stays there, and the words before it are the summary`() async throws {
        let built = try await build("Ô ![bốn màu](o.png) này.", ["bulletins/2019/o.png": "clear.png"])
        #expect(built.lines == [])
        #expect(built.page.contains("<p>Ô <img src="))
    }

    @Test func `what the camera wrote beside the photo is published nowhere`() async throws {
        let built = try await build("![Bốn ô](o.jpg)", ["bulletins/2019/o.jpg": "held-1.jpg"])
        #expect(built.files.values.allSatisfy { !$0.contains("LOA-HIDDEN-NOTE") && !$0.contains("Exif") })
    }

    @Test func `a missing picture is told of with the nearest one, as the text would write it`() async throws {
        let built = try await build("![Lễ](Le.jpg)", ["bulletins/2019/le.jpg": "held-1.jpg"])
        #expect(built.lines == ["bulletins/2019/tin.md:8:7 picture-missing"])
        #expect(built.faults == [.pictureMissing("Le.jpg", nearest: "le.jpg")])
    }

    @Test func `pictures from the web, from outside, of other formats and damaged ones are all told of`() async throws {
        let text = """
            ![Một](https://a.example/a.jpg) ![Hai](../../../a.jpg)

            ![Ba](in.jpg) ![Bốn](hỏng.jpg)

            ![](in.jpg)
            """
        let built = try await build(text, ["bulletins/2019/in.jpg": "print.jpg", "bulletins/2019/hỏng.jpg": "make.py"])
        #expect(
            built.faults == [
                .imageNotPublished("https://a.example/a.jpg"), .pictureMissing("../../../a.jpg", nearest: nil),
                .pictureFormat("bulletins/2019/in.jpg", format: "JPEG CMYK"),
                .pictureFormat("bulletins/2019/hỏng.jpg", format: nil),
                .pictureFormat("bulletins/2019/in.jpg", format: "JPEG CMYK"),
            ])
        #expect(built.files.isEmpty && built.page.isEmpty, "nothing is half published")
    }

    @Test func `a picture that no text shows is a warning, and is not published`() async throws {
        let built = try await build("Chữ.", ["bulletins/2019/quên.jpg": "held-1.jpg"])
        #expect(built.lines == ["bulletins/2019/quên.jpg:1:1 picture-not-used (warning)"])
        #expect(built.files.isEmpty && !built.page.isEmpty)
    }
}
