import Markup
import Publishing

/// Changed figures for programs. `version` changes when a member changes its meaning.
enum DifferenceJSON {
    static func document(_ differences: EditionDifferences) -> JSON {
        .object([
            "version": 1, "errorsBefore": .number(differences.errorsBefore),
            "errorsAfter": .number(differences.errorsAfter), "figures": .array(differences.figures.map(figure)),
        ])
    }

    private static func figure(_ figure: FigureDifference) -> JSON {
        .object([
            "figure": .string(figure.address), "kind": .string(figure.kind.rawValue), "name": .string(figure.name),
            "derived": .bool(figure.isDerived), "numbers": .array(figure.numbers.map(number)),
            "reasons": .array(figure.reasons.map(reason)),
            "followsFrom": .array(figure.followsFrom.map { .string($0) }),
            "lacksReason": .bool(figure.lacksReason), "pages": .array(figure.pages.map { .string($0) }),
            "sentences": .array(figure.sentences.map(sentence)),
        ])
    }

    private static func number(_ number: FigureDifference.Number) -> JSON {
        .object([
            "key": .string(number.key), "label": .string(number.label),
            "before": text(number.before), "after": text(number.after),
        ])
    }

    private static func reason(_ reason: FigureDifference.Reason) -> JSON {
        .object(["kind": .string(reason.kind), "date": .string(reason.day), "reason": .string(reason.reason)])
    }

    private static func sentence(_ sentence: FigureDifference.Sentence) -> JSON {
        .object([
            "page": .string(sentence.page), "place": .string(sentence.place), "before": text(sentence.before),
            "after": text(sentence.after),
        ])
    }

    private static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
