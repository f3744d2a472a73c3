/// The results of `transform` in the order of `items`, whatever the number of tasks that work on them side by side.
public func parallelMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
    let jobs = max(1, min(jobs, items.count))
    guard jobs > 1 else { return items.map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        // Many more stretches than tasks, since pages differ in size and the last ones are waited for.
        let length = max(1, items.count / (jobs * 16))
        var starts = stride(from: 0, to: items.count, by: length).makeIterator()
        func add() {
            guard let start = starts.next() else { return }
            group.addTask {
                (start, items[start..<min(start + length, items.count)].map(transform))
            }
        }
        for _ in 0..<jobs { add() }
        var stretches: [Int: [Result]] = [:]
        for await (start, results) in group {
            stretches[start] = results
            add()
        }
        return stretches.keys.sorted().flatMap { stretches[$0] ?? [] }
    }
}

extension Array {
    /// Side by side as many of them as there are, for work that shares something within a stretch.
    public func stretches(of length: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
    }
}
