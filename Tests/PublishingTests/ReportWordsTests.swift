import Records
import Stats
import Syntax
import TestSupport
import Testing
import Wording

@testable import Publishing

/// Sentences that reports are made of, as the made-up province gives them.
struct ReportWordsTests {
    private static func summary(_ period: String, of content: String) async throws -> (Summary, Publication) {
        var diagnostics = Diagnostics()
        let folder = try SourceFolder.read(at: content, diagnostics: &diagnostics)
        let catalogue = try #require(Catalogue.read(folder, diagnostics: &diagnostics))
        let publication = await Publication.make(catalogue, jobs: 1, diagnostics: &diagnostics)
        return (try #require(publication.summaries.first { $0.period.code == period }), publication)
    }

    private static let example = Fixtures.path("../../examples/tinh-sen/content")

    @Test func `a headline puts units that did the same together`() async throws {
        let (summary, _) = try await Self.summary("2019-10m", of: Fixtures.realContent)
        #expect(
            FigureWords(.vietnamese).headline(of: summary.entries, in: summary.period)?.plainText
                == "Theo nguồn về 10 tháng đầu năm 2019, 950/978 ấp, khu phố (97,14%) và 145/164 xã, phường, thị trấn "
                + "(88,41%) đạt tiêu chuẩn “An toàn về ANTT”; 149/164 xã, phường, thị trấn (90,85%) có mô hình "
                + "“Tiếng loa an ninh”.")
        #expect(
            FigureWords(.english).headline(of: summary.entries, in: summary.period)?.plainText
                == "By the source on the first 10 months of 2019, 950/978 hamlets and quarters (97.14%) and 145/164 "
                + "communes, wards and townships (88.41%) attain the standard “Safe in security and order”; 149/164 "
                + "communes, wards and townships (90.85%) have the model “Loudspeakers for security”.")
    }

    @Test func `a headline leaves out what was not all reported`() async throws {
        let (summary, _) = try await Self.summary("2024-10m", of: Self.example)
        let sessions = try #require(summary.entries.first { $0.figure.indicator.id.text == "buoi-tuyen-truyen" })
        #expect(sessions.figure.isPartial)
        let headline = try #require(FigureWords(.vietnamese).headline(of: summary.entries, in: summary.period))
        #expect(!headline.plainText.contains("buổi tuyên truyền"))
    }

    @Test func `what changed is told by direction, and what cannot be compared is counted`() async throws {
        let (summary, _) = try await Self.summary("2024-10m", of: Self.example)
        let group = try #require(summary.groups.first)
        let twin = try #require(summary.period.twin)
        #expect(
            FigureWords(.vietnamese).changes(of: group.entries, on: twin)
                == "So với 10 tháng đầu năm 2023: tăng: ấp đạt chuẩn (12,22 điểm phần trăm), xã đạt chuẩn "
                + "(6,72 điểm phần trăm); 1 chỉ tiêu không so sánh được, lý do ghi ở bảng.")
    }

    @Test func `methods speak only of what occurs`() async throws {
        let (summary, _) = try await Self.summary("2019-10m", of: Fixtures.realContent)
        let sentences = FigureWords(.vietnamese).methods(of: summary.figures)
        #expect(sentences.contains { $0.hasPrefix("Tỷ lệ luôn tính") })
        #expect(!sentences.contains { $0.hasPrefix("Số cộng dồn") })
    }
}
