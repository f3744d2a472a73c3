import ArgumentParser
import Wording

/// What is printed where a command line cannot be understood, in the language of all other messages.
struct UsageReport: Equatable {
    let lines: [String]

    /// Nil where help, the version or completions were asked for.
    /// - Parameter text: of the error, as the argument parser words it.
    init?(_ error: any Error, worded text: String, arguments: [String]) {
        guard text.hasPrefix("Error: ") else { return nil }
        let language = Language.ofMessages(asked: arguments.askedLanguage)
        // What a command found by itself has nothing to do with how it is typed.
        guard !(error is ValidationError) else {
            lines = [UsageReport.first(.worded(Loa.message(for: error)), language)]
            return
        }
        lines = UsageReport.lines(ParserText(text), language)
    }

    private static func first(_ fault: UsageFault, _ language: Language) -> String {
        "\(CommandWords(language).severity(isError: true)): \(UsageWords(language).message(of: fault))"
    }

    private static func lines(_ text: ParserText, _ language: Language) -> [String] {
        let words = UsageWords(language)
        let help = text.help.map { "  \(CommandWords(language).help): \($0.part(in: language))" }
        let usage = text.usage.map { "\(words.usage): \($0)" }
        let more = text.command.map { "\(words.more): \($0) --help" }
        return [first(text.fault, language)] + [help, usage, more].compactMap { $0 }
    }
}

extension Language {
    /// What was asked for, else what `LOA_LANG` or the locale says, else Vietnamese.
    static func ofMessages(asked: Language?) -> Language {
        let names = ["LOA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        let wanted = names.compactMap(Process.environment).first { !$0.isEmpty }
        return asked ?? wanted.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .vietnamese
    }
}

extension [String] {
    /// By `--lang en` or `--lang=en` in a command line that could not be read as a whole.
    var askedLanguage: Language? {
        for (index, argument) in enumerated() {
            if argument == "--lang", index + 1 < count { return Language(rawValue: self[index + 1]) }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
        }
        return nil
    }
}

extension String {
    /// Of a help in both languages, as options have it.
    fileprivate func part(in language: Language) -> String {
        guard let dot = firstRange(of: " · ") else { return self }
        let name = firstRange(of: ">  ").map { String(self[..<$0.upperBound]) } ?? ""
        return language == .vietnamese ? String(self[..<dot.lowerBound]) : name + self[dot.upperBound...]
    }
}
