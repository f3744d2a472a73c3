import ArgumentParser
import Records
import Scaffolding

extension New {
    struct Achievement: RecordCommand {
        static let configuration = CommandConfiguration(
            abstract: "Một kết quả của phong trào, có số liệu. · A result of the movement, with its figures.")

        @OptionGroup var options: SharedOptions
        @OptionGroup var prose: ProseOptions

        @Option(
            help: "Số liệu, ghi được nhiều lần: ap-an-toan=950/978. · A figure, as often as needed.")
        var figure: [String] = []

        func scaffold(at desk: Desk) throws -> any Scaffold {
            AchievementScaffold(
                title: try desk.title(prose.title), period: try desk.period(prose.period),
                place: try desk.placeIfGiven(prose.place), source: try desk.source(prose.source, isRequired: true),
                summary: try desk.summary(prose.summary), figures: try desk.figures(figure),
                name: try desk.name(prose.name))
        }
    }
}

extension Desk {
    fileprivate func figures(_ given: [String]) throws -> [AchievementScaffold.Figure] {
        guard given.isEmpty else { return try given.map(figure) }
        var figures: [AchievementScaffold.Figure] = []
        while let next = try askedFigure(isFirst: figures.isEmpty) { figures.append(next) }
        return figures
    }

    /// `ap-an-toan=950/978`.
    private func figure(_ given: String) throws -> AchievementScaffold.Figure {
        let parts = given.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw ValidationError(words.badFlag("--figure", words.noChoice(given, nearest: nil)))
        }
        let indicator = try answers.required(.figure, given: parts[0]) { indicators.find($0).map(\.value) }
        let value = try answers.required(.figure, given: parts[1]) { answers.figure($0, measuredBy: indicator.measure) }
        return AchievementScaffold.Figure(indicator: indicator.id.text, value: value)
    }

    /// Nil where no more are wanted. The choices are shown once.
    private func askedFigure(isFirst: Bool) throws -> AchievementScaffold.Figure? {
        let choices = indicators
        let asked = try answers.optional(
            .figure, given: nil, hint: words.chooseHint, shown: isFirst ? choices.lines : []
        ) { choices.find($0).map(\.value) }
        guard let indicator = asked else { return nil }
        return AchievementScaffold.Figure(indicator: indicator.id.text, value: try value(nil, of: indicator))
    }
}

extension Desk {
    func value(_ given: String?, of indicator: Indicator) throws -> String {
        let hint = words.valueHint(unit: indicator.unit, indicator.measure)
        return try answers.required(.value, given: given, hint: hint) {
            answers.figure($0, measuredBy: indicator.measure)
        }
    }
}
