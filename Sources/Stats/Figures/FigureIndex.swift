import Records

/// Where in a book the figures of an indicator and of a place stand.
struct FigureIndex {
    let indicators: RecordSet<Indicator>
    private let places: RecordSet<Place>
    /// Of each indicator, which stand side by side.
    private let stretches: [Range<Int>]
    /// One place after the other, ascending.
    private let positions: [Int32]
    /// Where in `positions` those of each place begin.
    private let starts: [Int32]

    /// - Parameter all: by indicator.
    init(_ all: [Figure], _ catalogue: Catalogue) {
        indicators = catalogue.indicators
        places = catalogue.places
        var stretches = Array(repeating: 0..<0, count: catalogue.indicators.count)
        for (indicator, stretch) in all.stretches(by: \.series.indicator) { stretches[indicator] = stretch }
        self.stretches = stretches
        (starts, positions) = FigureIndex.byPlace(all, placeCount: catalogue.places.count)
    }

    /// Counted, then laid out: an array for each of ten thousand places would be as many pieces of memory.
    private static func byPlace(_ all: [Figure], placeCount: Int) -> (starts: [Int32], positions: [Int32]) {
        var starts = Array(repeating: Int32(0), count: placeCount + 1)
        for figure in all { starts[figure.series.place + 1] += 1 }
        for place in 0..<placeCount { starts[place + 1] += starts[place] }
        var (next, positions) = (starts, Array(repeating: Int32(0), count: all.count))
        for (position, figure) in all.enumerated() {
            let place = figure.series.place
            positions[Int(next[place])] = Int32(position)
            next[place] += 1
        }
        return (starts, positions)
    }

    func stretch(of indicator: ID<Indicator>) -> Range<Int> {
        indicators.position(of: indicator).map { stretches[$0] } ?? 0..<0
    }

    func positions(at place: ID<Place>) -> ArraySlice<Int32> {
        places.position(of: place).map { positions[Int(starts[$0])..<Int(starts[$0 + 1])] } ?? []
    }

    func positions(of indicator: ID<Indicator>, at place: ID<Place>) -> ArraySlice<Int32> {
        let (stretch, own) = (stretch(of: indicator), positions(at: place))
        let start = own.firstIndex(notBelow: stretch.lowerBound)
        return own[start..<own.firstIndex(notBelow: stretch.upperBound)]
    }
}

extension ArraySlice<Int32> {
    /// Of ascending numbers, found by halves.
    fileprivate func firstIndex(notBelow number: Int) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Array {
    /// Runs of neighbours that have the same key.
    func stretches(by key: (Element) -> Int) -> [(key: Int, range: Range<Int>)] {
        var stretches: [(key: Int, range: Range<Int>)] = []
        for (position, element) in enumerated() {
            let key = key(element)
            if let last = stretches.last, last.key == key {
                stretches[stretches.count - 1].range = last.range.lowerBound..<position + 1
            } else {
                stretches.append((key, position..<position + 1))
            }
        }
        return stretches
    }
}
