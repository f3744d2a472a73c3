import Records
import Stats

/// What a published number is told of: a figure, or the awards of one kind, giver and year.
enum NumberAddress: Hashable, Sendable {
    case figure(FigureAddress)
    case awards(ID<Commendation>)

    /// As links in prose write it.
    var text: String {
        switch self {
        case .figure(let address): address.text
        case .awards(let id): id.text
        }
    }
}
