import ArgumentParser
import Records
import Scaffolding

extension New {
    struct Observation: RecordCommand {
        static let configuration = CommandConfiguration(abstract: "Một số liệu riêng. · A figure by itself.")

        @OptionGroup var options: SharedOptions

        @Option(help: "Định danh hay tên của chỉ tiêu. · The id or name of the indicator.")
        var indicator: String?

        @Option(help: "Định danh hay tên của địa bàn. · The id or name of the place.")
        var place: String?

        @Option(help: "Kỳ: 2019-10m. · The period.")
        var period: String?

        @Option(help: "Số tại một thời điểm: ngày của nó. · Of a stock: its day.")
        var asOf: String?

        @Option(help: "Giá trị: 7.167 hoặc 950/978. · The value.")
        var value: String?

        @Option(help: "Định danh của nguồn. · The id of its source.")
        var source: String?

        @Option(help: "Tên tệp, nếu không lấy từ chỉ tiêu và kỳ. · The file's name, if not made from these.")
        var name: String?

        func scaffold(at desk: Desk) throws -> any Scaffold {
            let choices = desk.indicators
            let indicator = try desk.answers.required(
                .indicator, given: indicator, hint: desk.words.chooseHint, shown: choices.lines
            ) { choices.find($0).map(\.value) }
            let day = try desk.asOf(asOf, of: indicator)
            return ObservationScaffold(
                indicator: indicator.id.text, place: try desk.place(place),
                period: day == nil ? try desk.period(period) : try desk.periodIfGiven(period), asOf: day,
                value: try desk.value(value, of: indicator), source: try desk.source(source, isRequired: true),
                name: try desk.name(name))
        }
    }
}

extension Desk {
    /// A flow has no day.
    fileprivate func asOf(_ given: String?, of indicator: Indicator) throws -> Day? {
        guard indicator.time != .flow || given != nil else { return nil }
        return try answers.optional(.asOf, given: given, take: answers.day)
    }

    fileprivate func periodIfGiven(_ given: String?) throws -> Period? {
        try given.map { try period($0) }
    }
}
