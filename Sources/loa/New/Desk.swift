import ArgumentParser
import Publishing
import Records
import Scaffolding
import Syntax
import Wording

/// Where a new record is written: the site's own records to choose from, who answers, and what day it is.
struct Desk {
    let options: SharedOptions
    let catalogue: Catalogue
    let answers: Answers
    let today: Day

    var words: ScaffoldWords { answers.words }

    /// Reads the content; where that cannot be done, it says why and leaves.
    init(_ options: SharedOptions) async throws {
        let content = try await options.publishing { try $0.records() }
        guard let catalogue = content.catalogue, let today = Desk.today else {
            try Report(content.diagnostics, options).printAll()
            throw ExitCode(Exit.content)
        }
        let words = ScaffoldWords(options.messageLanguage)
        self.init(options, catalogue, Answers(dialogue: .onTerminal, words: words), today: today)
    }

    init(_ options: SharedOptions, _ catalogue: Catalogue, _ answers: Answers, today: Day) {
        self.options = options
        self.catalogue = catalogue
        self.answers = answers
        self.today = today
    }

    /// In Việt Nam.
    static var today: Day? { Day(inVietnamAt: Process.secondsSince1970) }

    /// Writes it, and says where it is.
    func write(_ scaffold: any Scaffold) async throws {
        let diagnostics = try await options.publishing { try $0.add(scaffold.path, scaffold.text) }
        try Report(diagnostics, options).printAll()
        print(words.made("\(options.content)/\(scaffold.path)"))
        guard let period = scaffold.reportedPeriod, !catalogue.site.periods.contains(period) else { return }
        Process.writeError(words.periodNotListed(period) + "\n")
    }

    /// Ends the program where the questions are broken off; nothing is written then.
    static func asking<Result>(_ words: ScaffoldWords, _ ask: () throws -> Result) throws -> Result {
        do {
            return try ask()
        } catch is Dialogue.Ended {
            Process.writeError(words.nothingWritten + "\n")
            throw ExitCode(Exit.content)
        }
    }
}

/// The questions that several kinds share.
extension Desk {
    func title(_ given: String?) throws -> Title {
        try answers.required(.title, given: given, take: answers.title)
    }

    func day(_ given: String?) throws -> Day {
        try answers.required(.date, given: given, proposal: today.iso, take: answers.day)
    }

    /// The name of the file, where it is not to be the title's slug.
    func name(_ given: String?) throws -> String? {
        guard let given, !Slug.isValid(given) else { return given }
        throw ValidationError("--name: " + words.badName(given, suggestion: Slug.make(from: given)))
    }

    func period(_ given: String?) throws -> Period {
        let choices = periods
        return try answers.required(
            .period, given: given, proposal: choices.all.first?.id, hint: words.chooseHint, shown: choices.lines,
            take: taking(choices))
    }

    func source(_ given: String?, isRequired: Bool) throws -> String? {
        let choices = Choices(
            all: catalogue.sources.asListed.map { .init(id: $0.id.text, name: $0.title, value: $0.id.text) },
            words: words)
        return try chosen(.source, given, choices, isRequired: isRequired)
    }

    func place(_ given: String?) throws -> String? {
        let choices = Choices(
            all: catalogue.places.asListed.map { .init(id: $0.id.text, name: $0.name, value: $0.id.text) }, words: words
        )
        return try chosen(.place, given, choices, isRequired: false)
    }

    func organisation(_ given: String?) throws -> String? {
        let choices = Choices(
            all: catalogue.organisations.asListed.map { .init(id: $0.id.text, name: $0.name, value: $0.id.text) },
            words: words)
        return try chosen(.ledBy, given, choices, isRequired: false)
    }

    var indicators: Choices<Indicator> {
        Choices(
            all: catalogue.indicators.asListed.map { .init(id: $0.id.text, name: $0.name, value: $0) }, words: words)
    }

    private func chosen(
        _ question: Answers.Question, _ given: String?, _ choices: Choices<String>, isRequired: Bool
    ) throws -> String? {
        let take = { (text: String) in choices.find(text).map(\.value) }
        return isRequired
            ? try answers.required(
                question, given: given, hint: words.chooseHint, shown: choices.lines, take: take)
            : try answers.optional(
                question, given: given, hint: words.chooseHint, shown: choices.lines, take: take)
    }

    /// The one whose report is due, then those of the site.
    private var periods: Choices<Period> {
        let listed = catalogue.site.periods
        let due = Period.due(on: today, amongKindsOf: listed)
        let all = ([due].compactMap { $0 } + listed.filter { $0 != due })
        return Choices(all: all.map { .init(id: $0.code, name: words.name(of: $0), value: $0) }, words: words)
    }

    /// Any period that can be written, or the number of one of those that are shown.
    private func taking(_ choices: Choices<Period>) -> (String) -> Result<Period, Dialogue.Objection> {
        { text in
            let read = answers.period(text)
            guard case .failure = read, let choice = choices.numbered(text) else { return read }
            return .success(choice.value)
        }
    }
}
