import Syntax
import Wording

/// What an answer may be chosen from, by id, number, name or a part of it.
struct Choices<Value> {
    struct Choice {
        let id: String
        let name: String
        let value: Value
    }

    let all: [Choice]
    let words: ScaffoldWords

    /// More would push the question off the screen.
    private static var shownLimit: Int { 9 }

    var lines: [String] {
        let shown = all.prefix(Choices.shownLimit).enumerated().map { "\($0.offset + 1). \($0.element.label)" }
        return all.count > shown.count ? shown + [words.moreChoices(all.count - shown.count)] : shown
    }

    func find(_ text: String) -> Result<Choice, Dialogue.Objection> {
        let wanted = Folding.fold(CleanText.line(text))
        if let exact = all.first(where: { $0.id == wanted }) { return .success(exact) }
        let named = all.filter { Folding.fold($0.name) == wanted }
        if named.count == 1 { return .success(named[0]) }
        if let choice = numbered(wanted) { return .success(choice) }
        let fitting = all.filter { Folding.fold($0.label).contains(wanted) }
        if fitting.count == 1 { return .success(fitting[0]) }
        let objection =
            fitting.isEmpty
            ? words.noChoice(text, nearest: nearest(to: text, among: all.flatMap { [$0.name, $0.id] }))
            : words.severalChoices(text, fitting.prefix(Choices.shownLimit).map(\.label))
        return .failure(Dialogue.Objection(text: objection))
    }
}

extension Choices {
    /// One of those that are shown, by its number.
    func numbered(_ text: String) -> Choice? {
        guard let number = Int(CleanText.line(text)), (1...Choices.shownLimit).contains(number), number <= all.count
        else {
            return nil
        }
        return all[number - 1]
    }
}

extension Choices.Choice {
    /// The id beside the name, since files hold the id.
    var label: String { name == id ? name : "\(name) (\(id))" }
}
