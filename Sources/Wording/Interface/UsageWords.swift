/// What is wrong with a command line.
public enum UsageFault: Sendable, Equatable {
    case unknownOption(String, nearest: String?)
    case missingValue(of: String)
    case missingArgument(String)
    case valueOfFlag(String)
    case unexpected([String])
    case unknownCommand(String, nearest: String?)
    case badValue(String, of: String, choices: [String])
    case missingCommand
    /// Said already: by a command that looked at its own options or, of rare kinds, in English by the argument parser.
    case worded(String)
}

/// What is said of it.
public struct UsageWords: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func message(of fault: UsageFault) -> String {
        switch fault {
        case .unknownOption(let name, let nearest):
            withNear(nearest, language.choose(vi: "Không có tùy chọn “\(name)”.", en: "There is no option “\(name)”."))
        case .unknownCommand(let name, let nearest):
            withNear(nearest, language.choose(vi: "Không có lệnh “\(name)”.", en: "There is no command “\(name)”."))
        case .missingValue(let option):
            language.choose(vi: "Sau “\(option)” còn thiếu giá trị.", en: "“\(option)” lacks its value.")
        case .missingArgument(let name): language.choose(vi: "Còn thiếu \(name).", en: "\(name) is missing.")
        case .valueOfFlag(let name):
            language.choose(vi: "“\(name)” không nhận giá trị nào.", en: "“\(name)” takes no value.")
        case .unexpected(let texts): unexpected(texts.map { "“\($0)”" }.joined(separator: ", "))
        case .badValue(let text, let name, let choices): badValue(text, name, choices.joined(separator: ", "))
        case .missingCommand: language.choose(vi: "Còn thiếu tên lệnh.", en: "The command is missing.")
        case .worded(let text): text
        }
    }

    private func unexpected(_ texts: String) -> String {
        language.choose(
            vi: "Thừa \(texts). Giá trị có dấu cách phải đặt trong ngoặc kép.",
            en: "\(texts) is too much. A value with spaces goes in quotes.")
    }

    private func badValue(_ text: String, _ name: String, _ choices: String) -> String {
        let help = language.choose(vi: " Chọn một trong: \(choices).", en: " Choose one of: \(choices).")
        return language.choose(vi: "“\(text)” không dùng được cho \(name).", en: "“\(text)” is nothing for \(name).")
            + (choices.isEmpty ? "" : help)
    }

    private func withNear(_ nearest: String?, _ text: String) -> String {
        didYouMean(nearest, language).map { "\(text) \($0)" } ?? text
    }

    /// Before the pattern of the command.
    public var usage: String { language.choose(vi: "Cách dùng", en: "Usage") }

    /// Before what shows all of the options.
    public var more: String { language.choose(vi: "Xem thêm", en: "See") }
}
