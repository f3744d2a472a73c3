/// The candidate that `text` was most likely meant to be, for «did you mean»; nil where none is near.
///
/// Near is at most a third of the letters (one of a short word) added, dropped, changed or swapped, marks and case
/// aside.
public func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Folding.fold(text).unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let letters = Array(Folding.fold(candidate).unicodeScalars)
        let longer = max(wanted.count, letters.count)
        let limit = min(max(1, longer / 3), longer - 1)
        guard abs(wanted.count - letters.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        if distance <= limit && distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// Optimal string alignment: a swap of neighbours counts as one edit.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
        var current = [row + 1]
        for (column, candidate) in other.enumerated() {
            var cost = last[column] + (letter == candidate ? 0 : 1)
            cost = min(cost, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[other.count]
}
