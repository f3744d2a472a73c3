import Markup
import Records
import Stats
import Templates
import Wording

extension PageMaker {
    func achievementsPage() -> ListPage {
        let periods = Set(catalogue.achievements.map(\.period)).sorted(by: >)
        let groups = periods.map { period in
            EntryGroup(
                anchor: "ky-\(period.code)", heading: words.dates.heading(period),
                entries: catalogue.achievements.filter { $0.period == period }.map { entry($0, showsPeriod: false) },
                more: summaryLink(period))
        }
        return ListPage(frame: frame(title: words[.achievements]), title: words[.achievements], groups: groups)
    }

    mutating func achievementPage(_ achievement: Achievement) -> ArticlePage {
        let figures = figures(of: achievement)
        let commendations = achievement.commendations.compactMap { catalogue.commendations[$0] }
        let counts = CommendationCounts(commendations, catalogue.organisations)
        let title = title(of: route)
        return ArticlePage(
            frame: frame(
                title: title, description: extracts[route], trail: [.achievements]),
            kicker: kicker(of: achievement), title: heading(), lede: lede(),
            tiles: tiles(figures, onYear: figures.map { publication.book.changeOnYear($0, in: achievement.period) }),
            commendations: commendations.isEmpty ? nil : table(counts, caption: words[.commendations]),
            body: prose(),
            facts: notes(of: figures, commendations) + facts(of: achievement),
            related: [
                EntryGroup(
                    heading: words[.models],
                    entries: achievement.models.compactMap { catalogue.models[$0.id] }.map { entry($0, in: nil) })
            ], more: summaryLink(achievement.period))
    }

    func figures(of achievement: Achievement) -> [Figure] {
        achievement.observations.flatMap { publication.book.figures(from: $0) }
    }

    private func kicker(of achievement: Achievement) -> String {
        let place = catalogue.places[achievement.place].map { " · \($0.name)" } ?? ""
        return words.dates.heading(achievement.period) + place
    }

    private func notes(of figures: [Figure], _ commendations: [Commendation]) -> [Fact] {
        let notes = figures.compactMap { figure in fact(original: .note, figure.receipts.note) }
        return notes + commendations.compactMap { fact(original: .note, $0.note) }
    }

    private func facts(of achievement: Achievement) -> [Fact] {
        [
            fact(original: .note, achievement.note), fact(.source, sources(achievement.sources.map(\.id))),
            fact(.date, achievement.date.map(words.dates.long)),
            Fact(name: words[.record], detail: .code(achievement.location.file.path)),
        ].compactMap { $0 }
    }

    func entry(_ achievement: Achievement, showsPeriod: Bool) -> Entry {
        let target = Route.achievement(achievement.id)
        let counts = achievement.commendations.compactMap { catalogue.commendations[$0] }
        return Entry(
            kicker: showsPeriod ? words.dates.heading(achievement.period) : nil,
            title: link(title(of: target), to: target),
            text: extracts[target].map { original("\($0)") },
            figures: figures(of: achievement).map(words.figures.valueAndShare) + counts.map(line))
    }

    func summaryLink(_ period: Period) -> Link? {
        let target = Route.summary(period)
        return publication.map.contains(target) ? link(words.toSummary(period), to: target) : nil
    }
}
