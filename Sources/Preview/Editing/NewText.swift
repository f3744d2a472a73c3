import Records
import Scaffolding
import Wording

/// A new bulletin or achievement as a form holds it.
struct NewText: Sendable {
    enum Kind: String, CaseIterable {
        case bulletin, achievement
    }

    /// The places of a form, by the names of its fields.
    enum Field: String {
        case title, date, period, source, figures, body, name
    }

    /// What keeps a form from being a file yet.
    struct Lack: Sendable {
        let field: Field
        let message: Message

        /// With how to mend it.
        var text: String { [message.text, message.help].compactMap { $0 }.joined(separator: " ") }
    }

    let kind: Kind
    let fields: FormFields

    /// How many figures a form has room for.
    static let figureRows = 6

    /// The file, or all that it lacks.
    func file(_ catalogue: Catalogue, _ words: EditWords) -> (file: (any Scaffold)?, lacks: [Lack]) {
        var reading = Reading(fields: fields, catalogue: catalogue, words: words)
        let file: (any Scaffold)? =
            switch kind {
            case .bulletin: reading.bulletin()
            case .achievement: reading.achievement()
            }
        return (reading.lacks.isEmpty ? file : nil, reading.lacks)
    }

    /// The page that a file of the content becomes, below the site's root.
    static func page(of path: String) -> String {
        let folders = ["bulletins/": "ban-tin/", "achievements/": "thanh-tich/"]
        let bare = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
        for (folder, pages) in folders where bare.hasPrefix(folder) {
            return pages + bare.dropFirst(folder.count) + "/"
        }
        return ""
    }
}

/// Reads the fields by the rules of files, and collects what is missing or wrong.
private struct Reading {
    let fields: FormFields
    let catalogue: Catalogue
    let words: EditWords
    var lacks: [NewText.Lack] = []

    mutating func bulletin() -> BulletinScaffold? {
        let title = title()
        let date = required(.date, TypedAnswer.day)
        let period = fields["period"].isEmpty ? nil : required(.period, TypedAnswer.period)
        guard let title, let date else { return nil }
        return BulletinScaffold(
            title: title, date: date, period: period, source: source(isRequired: false), body: fields.raw("body"),
            name: name())
    }

    mutating func achievement() -> AchievementScaffold? {
        let title = title()
        let period = required(.period, TypedAnswer.period)
        let figures = figures()
        let source = source(isRequired: !figures.isEmpty)
        guard let title, let period else { return nil }
        return AchievementScaffold(
            title: title, period: period, source: source, figures: figures, body: fields.raw("body"), name: name())
    }

    private mutating func title() -> Title? {
        guard let title = Title(fields["title"]) else {
            lack(.title, words.missing(words.title))
            return nil
        }
        return title
    }

    private mutating func required<Value>(
        _ field: NewText.Field, _ read: (String) -> Result<Value, TypedAnswer.Refusal>
    ) -> Value? {
        let text = fields[field.rawValue]
        guard !text.isEmpty else {
            lack(field, words.missing(field == .date ? words.date : words.period))
            return nil
        }
        switch read(text) {
        case .success(let value): return value
        case .failure(let refusal):
            lack(field, refusal.fault.message(in: words.language))
            return nil
        }
    }

    private mutating func source(isRequired: Bool) -> String? {
        let id = fields["source"]
        if catalogue.sources.contains(where: { $0.id.text == id }) { return id }
        if isRequired || !id.isEmpty { lack(.source, words.missing(words.source)) }
        return nil
    }

    /// Rows without a value are not filled in yet.
    private mutating func figures() -> [AchievementScaffold.Figure] {
        let rows = zip(fields.all("indicator"), fields.all("value")).filter { !$0.1.isEmpty }
        return rows.compactMap { id, value in
            guard let indicator = catalogue.indicators.first(where: { $0.id.text == id }) else {
                lack(.figures, words.valueWithoutIndicator(value))
                return nil
            }
            if let refusal = TypedAnswer.refusal(ofFigure: value, measuredBy: indicator.measure) {
                lack(.figures, refusal.fault.message(in: words.language))
                return nil
            }
            return AchievementScaffold.Figure(indicator: id, value: value)
        }
    }

    /// Of the file; nil for the title's own.
    private func name() -> String? {
        let title = Title(fields["name"])
        return title?.slug
    }

    private mutating func lack(_ field: NewText.Field, _ message: Message) {
        lacks.append(NewText.Lack(field: field, message: message))
    }
}
