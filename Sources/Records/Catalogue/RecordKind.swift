/// The kinds of record, each with where its files lie.
public enum RecordKind: String, CaseIterable, Sendable, Hashable {
    case site, place, universe, source, indicator, standard, organisation, model
    case achievement, observation, target, commendation, activity, bulletin, summary, page, frozen

    /// Where the kind's records are kept, relative to the content folder.
    enum Layout: Equatable {
        /// One file in the root, `places.csv` or `places.yml`.
        case file(String)
        /// Files of many records in a folder, `observations/*.csv`.
        case folder(String)
        /// One Markdown file a record, that many folders below its own: `models/x.md`, `bulletins/2019/x.md`.
        case prose(String, depth: Int)
    }

    var layout: Layout {
        switch self {
        case .site: .file("site")
        case .place: .file("places")
        case .universe: .file("universes")
        case .source: .file("sources")
        case .indicator: .file("indicators")
        case .standard: .file("standards")
        case .organisation: .file("organisations")
        case .target: .file("targets")
        case .activity: .file("activities")
        case .observation: .folder("observations")
        case .commendation: .folder("commendations")
        case .frozen: .folder("frozen")
        case .model: .prose("models", depth: 0)
        case .achievement: .prose("achievements", depth: 1)
        case .bulletin: .prose("bulletins", depth: 1)
        case .summary: .prose("summaries", depth: 0)
        case .page: .prose("pages", depth: 0)
        }
    }
}
