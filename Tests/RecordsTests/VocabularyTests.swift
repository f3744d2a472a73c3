import Testing

@testable import Records

struct VocabularyTests {
    @Test func `no two keys share a name in either language`() {
        let names = Key.allCases.flatMap { Set([$0.rawValue, $0.vietnamese]) }
        #expect(Set(names).count == names.count)
    }

    @Test func `every key is found by both of its names, with a capital letter too`() {
        for key in Key.allCases {
            #expect(Key(written: key.rawValue) == key)
            #expect(Key(written: key.vietnamese) == key)
            #expect(Key(written: key.vietnamese.prefix(1).uppercased() + key.vietnamese.dropFirst()) == key)
        }
    }

    @Test func `no two values of one list share a name`() {
        func clashes<Value: Term>(_ type: Value.Type) -> Bool {
            let names = Value.allCases.flatMap { Set([$0.rawValue, $0.vietnamese]) }
            return Set(names).count != names.count
        }
        #expect(!clashes(PlaceKind.self) && !clashes(ModelStatus.self) && !clashes(ModelFamily.self))
        #expect(!clashes(CommendationKind.self) && !clashes(RecipientKind.self) && !clashes(NameBasis.self))
        #expect(!clashes(IndicatorGroup.self) && !clashes(Measure.self) && !clashes(TimeNature.self))
        #expect(!clashes(OrganisationKind.self) && !clashes(OrganisationLevel.self) && !clashes(ActivityKind.self))
        #expect(!clashes(FigureStatus.self) && !clashes(Precision.self) && !clashes(SourceKind.self))
    }
}
