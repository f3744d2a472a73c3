import Syntax
import TestSupport
import Testing

@testable import Records

/// The documentation of the formats is written by hand; these tests fail when it misses something.
struct DocumentationTests {
    private func formats() throws -> String {
        String(decoding: try RawFile.read(Fixtures.documentation("formats.md"), limit: 1 << 20).get(), as: UTF8.self)
    }

    @Test func `every key stands there with both of its names`() throws {
        let formats = try formats()
        let missing = Key.allCases.filter { !formats.contains("| `\($0.rawValue)` | `\($0.vietnamese)` |") }
        #expect(missing == [])
    }

    @Test func `every fixed value stands there with both of its names`() throws {
        let formats = try formats()
        func missing<Value: Term>(_ type: Value.Type) -> [String] {
            Value.allCases.filter { !formats.contains("`\($0.rawValue)` \($0.vietnamese)") }.map(\.rawValue)
        }
        #expect(
            missing(PlaceKind.self) + missing(Measure.self) + missing(TimeNature.self) + missing(Direction.self)
                + missing(IndicatorGroup.self) + missing(FigureStatus.self) + missing(Precision.self)
                + missing(SourceKind.self) + missing(ModelStatus.self) + missing(ModelFamily.self)
                + missing(RevisionKind.self) + missing(BreakKind.self) == [])
        #expect(
            missing(CommendationKind.self) + missing(RecipientKind.self) + missing(NameBasis.self)
                + missing(OrganisationKind.self) + missing(OrganisationLevel.self) + missing(ActivityKind.self)
                + missing(SiteLanguage.self) == [])
    }

    @Test func `every field of every kind stands in its row`() throws {
        let table = try #require(try formats().split(separator: "## Fields").last)
        let kinds: [(any Record.Type)] = [
            Site.self, Place.self, Universe.self, Source.self, Indicator.self, Standard.self, Organisation.self,
            Target.self, Activity.self, Observation.self, Commendation.self, Model.self, Achievement.self,
            Bulletin.self, SummaryForeword.self, ProsePage.self, FrozenFigure.self,
        ]
        for kind in kinds {
            let row = table.split(separator: "\n").first { $0.hasPrefix("| \(kind.recordKind.rawValue) | `") }
            let missing = kind.keys.filter { row?.contains("`\($0.rawValue)`") != true }
            #expect(missing == [], "\(kind.recordKind)")
        }
    }
}
