import ArgumentParser
import Records
import Scaffolding
import Syntax
import Wording

extension New {
    struct Model: RecordCommand {
        static let configuration = CommandConfiguration(abstract: "Một mô hình. · A model.")

        @OptionGroup var options: SharedOptions

        @Option(help: "Tên mô hình. · Its name.")
        var title: String?

        @Option(help: "Nhóm: tự quản, cảnh báo, … · Its family.")
        var family: String?

        @Option(help: "Trạng thái: mới, nhân rộng, … · Where it stands.")
        var status: String?

        @Option(help: "Định danh của đơn vị chủ trì. · The id of the organisation that leads it.")
        var ledBy: String?

        @Option(help: "Ngày ra mắt. · The day of its start.")
        var started: String?

        @OptionGroup var source: SourceOption
        @OptionGroup var name: NameOption

        func scaffold(at desk: Desk) throws -> any Scaffold {
            ModelScaffold(
                title: try desk.title(title), family: try desk.term(.family, family) ?? .notStated,
                status: try desk.term(.status, status) ?? .notStated, ledBy: try desk.organisation(ledBy),
                started: try desk.answers.optional(.started, given: started, take: desk.answers.day),
                source: try desk.source(source.source, isRequired: false), name: try desk.name(name.name))
        }
    }
}

extension Desk {
    /// One out of a fixed list, by either of its names.
    fileprivate func term<Value: Term>(_ question: Answers.Question, _ given: String?) throws -> Value? {
        let choices = Choices(
            all: Value.allCases.map { term in
                Choices<Value>.Choice(id: term.rawValue, name: term.name(in: options.messageLanguage), value: term)
            }, words: words)
        let lines = choices.all.map(\.name).joined(separator: ", ")
        return try answers.optional(question, given: given, hint: lines) { text in
            Value.allCases.first { Folding.fold($0.vietnamese) == Folding.fold(text) }.map(Result.success)
                ?? choices.find(text).map(\.value)
        }
    }
}
