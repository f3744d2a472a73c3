import Records

/// One indicator at one place, by where the two stand in the catalogue. Its lists are in the order of their ids, so
/// whole numbers tell and order series as the ids would, which took a third of the time that a book takes.
struct Series: Hashable, Sendable {
    private let indicatorPosition: Int32
    private let placePosition: Int32

    init(indicator: Int, place: Int) {
        indicatorPosition = Int32(indicator)
        placePosition = Int32(place)
    }

    var indicator: Int { Int(indicatorPosition) }
    var place: Int { Int(placePosition) }
}
