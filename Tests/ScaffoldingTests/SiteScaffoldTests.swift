import Publishing
import Records
import Syntax
import TestSupport
import Testing

@testable import Scaffolding

struct SiteScaffoldTests {
    private func folder(_ year: Int, _ month: Int, province: String = "Bến Tre") throws -> TemporaryFolder {
        let today = try #require(Day(year: year, month: month, day: 24))
        let site = try #require(
            SiteScaffold(
                province: province, organisation: "Công an: \"tỉnh\", ban #1", title: "Phong trào: ở tỉnh ta",
                today: today))
        return try TemporaryFolder(Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0.text) }))
    }

    @Test(arguments: [(2026, 11), (2027, 1), (2026, 6), (2028, 2)])
    func `a new site has no error and no warning`(year: Int, month: Int) async throws {
        let folder = try folder(year, month)
        let outcome = try await Publisher(content: "\(folder.path)/content", jobs: 2).check()
        #expect(outcome.diagnostics.sorted.map { "\($0.location.file.path):\($0.location.line) \($0.fault)" } == [])
        #expect(outcome.pages > 20)
    }

    @Test func `it has a sample of each kind that people write`() throws {
        let folder = try folder(2026, 11)
        var diagnostics = Diagnostics()
        let source = try SourceFolder.read(at: "\(folder.path)/content", diagnostics: &diagnostics)
        let catalogue = try #require(Catalogue.read(source, diagnostics: &diagnostics))
        let counts = [
            catalogue.places.count, catalogue.universes.count, catalogue.sources.count, catalogue.indicators.count,
            catalogue.standards.count, catalogue.organisations.count, catalogue.models.count,
            catalogue.achievements.count, catalogue.observations.count, catalogue.targets.count,
            catalogue.commendations.count, catalogue.activities.count, catalogue.bulletins.count,
            catalogue.forewords.count, catalogue.pages.count,
        ]
        #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
        #expect(catalogue.site.organisation == "Công an: \"tỉnh\", ban #1")
    }

    @Test func `the place is named as people say it`() {
        #expect(Province("Bến Tre")?.name == "Tỉnh Bến Tre")
        #expect(Province("tỉnh Vĩnh Long")?.id == "vinh-long")
        #expect(Province("Thành phố Cần Thơ")?.kind == .centralCity)
        #expect(Province("Tỉnh ?") == nil)
    }
}
