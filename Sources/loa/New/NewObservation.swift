import ArgumentParser
import Records
import Scaffolding

extension New {
    struct Observation: RecordCommand {
        static let configuration = CommandConfiguration(abstract: "Một số liệu riêng. · A figure by itself.")

        @OptionGroup var options: SharedOptions

        @Option(help: "Định danh hay tên của chỉ tiêu. · The id or name of the indicator.")
        var indicator: String?

        @OptionGroup var place: PlaceOption
        @OptionGroup var period: PeriodOption

        @Option(help: "Số tại một thời điểm: ngày của nó. · Of a stock: its day.")
        var asOf: String?

        @Option(help: "Giá trị: 7.167 hoặc 950/978. · The value.")
        var value: String?

        @OptionGroup var source: SourceOption
        @OptionGroup var name: NameOption

        func scaffold(at desk: Desk) throws -> any Scaffold {
            let choices = desk.indicators
            let indicator = try desk.answers.required(
                .indicator, given: indicator, hint: desk.words.chooseHint, shown: choices.lines
            ) { choices.find($0).map(\.value) }
            let day = try desk.asOf(asOf, of: indicator)
            return ObservationScaffold(
                indicator: indicator.id.text, place: try desk.place(place.place),
                period: day == nil ? try desk.period(period.period) : try desk.periodIfGiven(period.period), asOf: day,
                value: try desk.value(value, of: indicator), source: try desk.source(source.source, isRequired: true),
                name: try desk.name(name.name))
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
