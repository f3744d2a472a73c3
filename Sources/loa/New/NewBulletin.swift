import ArgumentParser
import Scaffolding

extension New {
    struct Bulletin: RecordCommand {
        static let configuration = CommandConfiguration(abstract: "Một bản tin. · A bulletin.")

        @OptionGroup var options: SharedOptions
        @OptionGroup var prose: ProseOptions

        @Option(help: "Ngày của bản tin, nếu không phải hôm nay. · Its date, if not today.")
        var date: String?

        @Option(help: "Người viết. · The author.")
        var author: String?

        func scaffold(at desk: Desk) throws -> any Scaffold {
            BulletinScaffold(
                title: try desk.title(prose.title), date: try desk.day(date), period: try desk.period(prose.period),
                place: try desk.placeIfGiven(prose.place), source: try desk.source(prose.source, isRequired: false),
                summary: try desk.summary(prose.summary), author: author, name: try desk.name(prose.name))
        }
    }
}

extension Desk {
    func summary(_ given: String?) throws -> String? {
        try answers.optional(.summary, given: given, take: answers.line)
    }

    /// Next to all records are about the whole site's place, so that nobody is asked for another.
    func placeIfGiven(_ given: String?) throws -> String? {
        try given.flatMap { try place($0) }
    }
}
