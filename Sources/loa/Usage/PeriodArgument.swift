import ArgumentParser
import Records
import Wording

extension Period {
    /// A period on the command line, as a code or in words; else what is wrong with it.
    static func argument(_ text: String) throws -> Period {
        switch TypedAnswer.period(text) {
        case .success(let period): return period
        case .failure(let refusal):
            let language = Language.ofMessages(asked: CommandLine.arguments.askedLanguage)
            let message = refusal.fault.message(in: language)
            throw ValidationError([message.text, message.help].compactMap { $0 }.joined(separator: " "))
        }
    }
}
