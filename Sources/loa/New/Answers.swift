import ArgumentParser
import Records
import Scaffolding
import Syntax
import Wording

/// Where answers come from: a flag, else the terminal, else what goes without saying.
struct Answers {
    typealias Question = ScaffoldWords.Question

    let dialogue: Dialogue?
    let words: ScaffoldWords

    /// An answer that must be there.
    /// - Parameters:
    ///   - given: by the flag.
    ///   - proposal: what is taken where nothing is answered, as it is typed.
    func required<Value>(
        _ question: Question, given: String?, proposal: String? = nil, hint: String? = nil, shown: [String] = [],
        take: (String) -> Result<Value, Dialogue.Objection>
    ) throws -> Value {
        if let given { return try taken(given, for: question, take) }
        guard let dialogue else {
            guard let proposal else { throw ValidationError(words.missing([question.flag])) }
            return try taken(proposal, for: question, take)
        }
        dialogue.show(shown)
        return try dialogue.ask(text(question, hint), proposal: proposal) { typed in
            isBlank(typed) ? .failure(Dialogue.Objection(text: words.required)) : take(typed)
        }
    }

    /// An answer that may be left out.
    func optional<Value>(
        _ question: Question, given: String?, hint: String? = nil, shown: [String] = [],
        take: (String) -> Result<Value, Dialogue.Objection>
    ) throws -> Value? {
        if let given { return isBlank(given) ? nil : try taken(given, for: question, take) }
        guard let dialogue else { return nil }
        dialogue.show(shown)
        let hint = [hint, words.optional].compactMap { $0 }.joined(separator: "; ")
        return try dialogue.ask(text(question, hint), proposal: nil) { typed in
            isBlank(typed) ? .success(nil) : take(typed).map { $0 }
        }
    }

    private func taken<Value>(
        _ given: String, for question: Question, _ take: (String) -> Result<Value, Dialogue.Objection>
    ) throws -> Value {
        switch take(given) {
        case .success(let value): return value
        case .failure(let objection): throw ValidationError(words.badFlag(question.flag, objection.text))
        }
    }

    private func text(_ question: Question, _ hint: String?) -> String {
        words.ask(question) + (hint.map { " (\($0))" } ?? "")
    }

    private func isBlank(_ text: String) -> Bool { CleanText.line(text).isEmpty }
}

/// Answers of the types that records have.
extension Answers {
    func title(_ text: String) -> Result<Title, Dialogue.Objection> {
        Title(text).map(Result.success) ?? .failure(Dialogue.Objection(text: words.titleWithoutLetter))
    }

    func day(_ text: String) -> Result<Day, Dialogue.Objection> { worded(TypedAnswer.day(CleanText.line(text))) }

    func period(_ text: String) -> Result<Period, Dialogue.Objection> {
        worded(TypedAnswer.period(CleanText.line(text)))
    }

    func line(_ text: String) -> Result<String, Dialogue.Objection> { .success(CleanText.line(text)) }

    func figure(_ text: String, measuredBy measure: Measure) -> Result<String, Dialogue.Objection> {
        let text = CleanText.line(text)
        guard let refusal = TypedAnswer.refusal(ofFigure: text, measuredBy: measure) else { return .success(text) }
        return .failure(Dialogue.Objection(text: words.objection(refusal.fault)))
    }

    private func worded<Value>(_ read: Result<Value, TypedAnswer.Refusal>) -> Result<Value, Dialogue.Objection> {
        read.mapError { Dialogue.Objection(text: words.objection($0.fault)) }
    }
}
