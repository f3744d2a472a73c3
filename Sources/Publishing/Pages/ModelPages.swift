import Markup
import Records
import Stats
import Templates
import Wording

extension PageMaker {
    /// Models with a page first; of the others nothing but the name is known, and nothing is made up.
    func modelsPage() -> ListPage {
        let told = catalogue.models.filter { publication.map.contains(.model($0.id)) }
        let bare = catalogue.models.filter { !publication.map.contains(.model($0.id)) }
        return ListPage(
            frame: frame(title: words[.models]), title: words[.models],
            lede: words.modelsNamed(catalogue.models.count), facts: counts,
            groups: [EntryGroup(entries: told.map { entry($0, in: nil) })],
            bare: bare.isEmpty ? nil : (words.bareModels(bare.count), bare.map(\.name)))
    }

    private var counts: [Fact] {
        let counts = ModelCounts(catalogue.models)
        let leaders = counts.byLeader.map { (catalogue.organisations[$0.leader]?.name ?? "", $0.count) }
        return [
            tally(.status, counts.byStatus.map { ($0.status.name(in: words.language), $0.count) }),
            tally(.family, counts.byFamily.map { ($0.family.name(in: words.language), $0.count) }),
            tally(.ledBy, leaders),
        ].compactMap { $0 }
    }

    /// `nhân rộng 1, sơ kết 1, không nêu 11`.
    private func tally(_ phrase: Phrase, _ counts: [(name: String, count: Int)]) -> Fact? {
        let text = counts.map { "\($0.name) \(words.numbers.whole($0.count))" }.joined(separator: ", ")
        return text.isEmpty ? nil : fact(phrase, text)
    }

    mutating func modelPage(_ model: Model) -> ArticlePage {
        let figures = figures(of: model, in: nil)
        let achievements = publication.achievements(about: model.id)
        return ArticlePage(
            frame: frame(title: model.name, description: extracts[route], trail: [.models]),
            kicker: status(of: model), title: "\(model.name)", tiles: tiles(figures),
            body: prose(), facts: facts(of: model),
            related: [
                EntryGroup(
                    heading: words[.achievements], entries: achievements.map { entry($0, showsPeriod: true) })
            ], more: link(words[.allModels], to: .models))
    }

    /// Of the site's own place: of all periods, the latest first, or of one.
    private func figures(of model: Model, in period: Period?) -> [Figure] {
        let home = catalogue.site.place.id
        let figures = publication.book.figures(of: model.id).filter { $0.place.id == home }
        return period.map { period in figures.filter { $0.time.belongs(to: period) } } ?? figures
    }

    private func status(of model: Model) -> String? {
        model.status == .notStated ? nil : model.status.name(in: words.language).capitalisedFirst
    }

    private func facts(of model: Model) -> [Fact] {
        let family = model.family == .notStated ? nil : model.family.name(in: words.language)
        let leaders = model.ledBy.compactMap { catalogue.organisations[$0.id]?.name }
        return [
            fact(.family, family), fact(.ledBy, leaders.isEmpty ? nil : leaders.joined(separator: ", ")),
            fact(.started, model.started.map(words.dates.long)),
            fact(.status, model.status.name(in: words.language)),
            fact(original: .aliases, model.aliases.isEmpty ? nil : model.aliases.joined(separator: "; ")),
            fact(original: .note, model.note), fact(.source, sources(model.sources.map(\.id))),
            Fact(name: words[.record], detail: .code(model.location.file.path)),
        ].compactMap { $0 }
    }

    func entry(_ model: Model, in period: Period?) -> Entry {
        let target = Route.model(model.id)
        return Entry(
            kicker: status(of: model), title: link(model.name, to: target), text: nil,
            figures: figures(of: model, in: period).prefix(PageMaker.modelFigureLimit).map { line($0, in: period) })
    }

    /// On a list; the model's own page has them all.
    private static let modelFigureLimit = 3

    /// `149/164 (90,85%) xã, phường, thị trấn`, in a report also how that moved.
    private func line(_ figure: Figure, in period: Period?) -> String {
        let value = "\(words.figures.valueAndShare(figure)) \(figure.indicator.unit(in: words.language))"
        let change = period.map { publication.book.changeOnYear(figure, in: $0) }
        guard case .change? = change, let change else { return value }
        return "\(value). \(words.figures.comparison(change))"
    }
}

extension FigureTime {
    /// The period that the figure was reported for, where there is one.
    var reportedPeriod: Period? {
        switch self {
        case .over(let period), .reportedFor(let period): period
        case .asOf: nil
        }
    }
}
