import ArgumentParser
import Records
import Scaffolding

extension New {
    struct Summary: RecordCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lời dẫn của báo cáo một kỳ. · The foreword of the report on a period.")

        @OptionGroup var options: SharedOptions

        @OptionGroup var period: PeriodOption

        @Option(help: "Tên riêng của báo cáo. · A title of its own.")
        var title: String?

        @Option(help: "Ngày chốt số liệu. · The cut-off day.")
        var cutOff: String?

        @OptionGroup var source: SourceOption

        func scaffold(at desk: Desk) throws -> any Scaffold {
            let period = try desk.period(period.period)
            let cutOff = try desk.answers.optional(.cutOff, given: cutOff, take: desk.answers.day)
            return SummaryScaffold(
                period: period, title: title, cutOff: cutOff.map(Stated.stated),
                source: try desk.source(source.source, isRequired: false))
        }
    }
}
