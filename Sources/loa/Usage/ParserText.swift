import ArgumentParser
import Syntax
import Wording

/// What the argument parser says of a command line, taken apart: its errors themselves are not public. Tests hold the
/// kinds that people run into against the parser's own words.
struct ParserText {
    let fault: UsageFault
    /// Of the option or argument that it is about.
    private(set) var help: String?
    private(set) var usage: String?
    /// With the names of the verbs: `loa new bulletin`.
    private(set) var command: String?

    init(_ text: String) {
        var message: [Substring] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("Help:  ") {
                help = String(line.dropFirst(7))
            } else if line.hasPrefix("Usage: ") {
                usage = String(line.dropFirst(7))
            } else if let command = String(line).between("  See '", " --help' for more information.") {
                self.command = command
            } else {
                message.append(line.hasPrefix("Error: ") ? line.dropFirst(7) : line)
            }
        }
        fault = ParserText.fault(message.joined(separator: "\n"), of: command)
    }

    private static func fault(_ text: String, of command: String?) -> UsageFault {
        if text.hasPrefix("Unknown option '") { return unknownOption(text) }
        if let option = text.between("Missing value for '", "'") { return .missingValue(of: option) }
        if let name = text.between("Missing expected argument '", "'") { return .missingArgument(name) }
        if let one = text.between("Unexpected argument '", "'") { return unexpected(one, in: command) }
        if let range = text.firstRange(of: " unexpected arguments: '") {
            return .unexpected(text[range.upperBound...].dropLast().split(separator: "', '").map(String.init))
        }
        if text.hasPrefix("The value '") { return badValue(text) }
        if text.hasPrefix("The option '"), text.contains("' does not take any value") {
            return .valueOfFlag(String(text.split(separator: "'")[1]))
        }
        return text == "Missing required subcommand." ? .missingCommand : .worded(text)
    }

    private static func unknownOption(_ text: String) -> UsageFault {
        let parts = text.split(separator: "'")
        return .unknownOption(String(parts[1]), nearest: parts.count > 3 ? String(parts[3]) : nil)
    }

    /// Where a verb is wanted, it is a verb that is not there.
    private static func unexpected(_ text: String, in command: String?) -> UsageFault {
        let parents: [String: any ParsableCommand.Type] = ["loa": Loa.self, "loa new": New.self]
        guard let parent = command.flatMap({ parents[$0] }) else { return .unexpected([text]) }
        let names = parent.configuration.subcommands.map { $0._commandName }
        return .unknownCommand(text, nearest: nearest(to: text, among: names))
    }

    /// Behind a colon stands what the type of the value says of it.
    private static func badValue(_ text: String) -> UsageFault {
        guard let middle = text.firstRange(of: "' is invalid for '"), let value = text.between("The value '", nil),
            let end = text[middle.upperBound...].firstIndex(of: "'")
        else { return .worded(text) }
        let rest = String(text[end...].dropFirst())
        if rest.hasPrefix(": ") { return .worded(String(rest.dropFirst(2))) }
        let choices = rest.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let own = String(value[..<(value.firstRange(of: "' is invalid for '")?.lowerBound ?? value.endIndex)])
        return .badValue(own, of: String(text[middle.upperBound..<end]), choices: choices)
    }
}

extension String {
    /// What stands between a beginning and an end of it; up to the end where that is nil.
    fileprivate func between(_ start: String, _ end: String?) -> String? {
        guard hasPrefix(start), hasSuffix(end ?? "") else { return nil }
        return String(dropFirst(start.count).dropLast(end?.count ?? 0))
    }
}
