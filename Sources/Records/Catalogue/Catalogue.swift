import Syntax

/// All public records of the content, every reference among them known to hold.
public struct Catalogue: Sendable {
    public let site: Site
    public let places: RecordSet<Place>
    public let universes: RecordSet<Universe>
    public let sources: RecordSet<Source>
    public let indicators: RecordSet<Indicator>
    public let standards: RecordSet<Standard>
    public let organisations: RecordSet<Organisation>
    public let models: RecordSet<Model>
    public let achievements: RecordSet<Achievement>
    public let observations: RecordSet<Observation>
    public let targets: RecordSet<Target>
    public let commendations: RecordSet<Commendation>
    public let activities: RecordSet<Activity>
    public let bulletins: RecordSet<Bulletin>
    public let forewords: RecordSet<SummaryForeword>
    public let pages: RecordSet<ProsePage>
    public let frozen: RecordSet<FrozenFigure>
}

extension Catalogue {
    func with(_ bulletins: RecordSet<Bulletin>) -> Catalogue {
        Catalogue(
            site: site, places: places, universes: universes, sources: sources, indicators: indicators,
            standards: standards, organisations: organisations, models: models, achievements: achievements,
            observations: observations, targets: targets, commendations: commendations, activities: activities,
            bulletins: bulletins, forewords: forewords, pages: pages, frozen: frozen)
    }

    /// Without the records that are not public; nothing else may reach a page.
    var published: Catalogue {
        Catalogue(
            site: site, places: places.published, universes: universes.published, sources: sources.published,
            indicators: indicators.published, standards: standards.published, organisations: organisations.published,
            models: models.published, achievements: achievements.published, observations: observations.published,
            targets: targets.published, commendations: commendations.published, activities: activities.published,
            bulletins: bulletins.published, forewords: forewords.published, pages: pages.published,
            frozen: frozen.published)
    }
}
