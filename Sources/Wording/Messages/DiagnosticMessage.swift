import Markup
import Records
import Stats
import Syntax

extension Diagnostic {
    public func message(in language: Language) -> Message {
        switch fault {
        case let fault as SyntaxFault: fault.message(in: language)
        case let fault as MarkupFault: fault.message(in: language)
        case let fault as ProseFault: fault.message(in: language)
        case let fault as RecordFault: fault.message(in: language)
        case let fault as StatsFault: fault.message(in: language)
        case let fault as PublishingFault: fault.message(in: language)
        case let fault as ImportFault: fault.message(in: language)
        // A new module's faults need a case here; a test fails until they have one.
        default: Message(fault.code)
        }
    }
}

extension Diagnostic {
    /// What the related places are to the reader.
    public func relation(in language: Language) -> String {
        Diagnostic.repetitions.contains(fault.code)
            ? language.choose(vi: "đã có ở đây", en: "first defined here")
            : language.choose(vi: "xem thêm", en: "see also")
    }

    /// Of faults that lie in saying something a second time.
    private static let repetitions: Set<String> = [
        "yaml-duplicate-key", "csv-duplicate-column", "key-twice", "duplicate-id", "figure-twice", "address-twice",
    ]
}
