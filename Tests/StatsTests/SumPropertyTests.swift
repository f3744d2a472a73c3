import Records
import TestSupport
import Testing

@testable import Stats

/// Random provinces of districts and communes with monthly counts, some of them missing.
struct SumPropertyTests {
    private struct Province {
        let places: String
        var rows: [String] = []
        var counts: [String: Int] = [:]
        private(set) var communes: [String: [String]] = [:]

        init(_ random: inout SeededNumbers, counts choices: [Int], missing: Int) {
            var lines = ["định danh,mã,tên,loại,trực thuộc", "tinh-mau,01,Tỉnh Mẫu,tỉnh,"]
            for district in 0..<Int.random(in: 2...4, using: &random) {
                lines.append("h\(district),\(100 + district),Huyện \(district),huyện,tinh-mau")
                for commune in 0..<Int.random(in: 1...4, using: &random) {
                    let id = "h\(district)-x\(commune)"
                    lines.append("\(id),\(10_000 + district * 100 + commune),Xã \(id),xã,h\(district)")
                    communes["h\(district)", default: []].append(id)
                }
            }
            places = lines.joined(separator: "\n")
            for commune in communes.values.joined().sorted() {
                for month in 1...3 where Int.random(in: 1...100, using: &random) > missing {
                    let count = choices.randomElement(using: &random) ?? 0
                    counts["\(commune)/\(month)"] = count
                    rows.append("tin-bao,\(commune),2019-thang-\(month),,\(count),,bao-mau")
                }
            }
        }
    }

    private func book(_ province: Province, _ rows: [String], _ more: [String: String] = [:]) throws -> Book {
        let site =
            SmallProvince.site.split(separator: "\n").dropLast().joined(separator: "\n")
            + "\ncác kỳ: [2019-thang-1, 2019-thang-2, 2019-thang-3, 2019-q1]"
        return try Book(rows: rows, more.merging(["places.csv": province.places, "site.yml": site]) { $1 })
    }

    @Test(arguments: 0..<25)
    func `parts sum to the whole, and say how many of how many there are`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let province = Province(&random, counts: Array(0...50), missing: 20)
        let book = try book(province, province.rows)
        #expect(book.faults.filter { !$0.contains("warning") } == [])
        let whole = try book.figure("tin-bao", "2019-q1")
        #expect(whole.map(\.value) == (province.rows.isEmpty ? nil : .count(province.counts.values.reduce(0, +))))
        #expect(whole?.isPartial == (province.counts.count < province.communes.values.joined().count * 3))
        for figure in book.book.all {
            guard let completeness = figure.completeness else { continue }
            #expect((1...completeness.expected).contains(completeness.reported))
        }
    }

    @Test(arguments: 0..<10)
    func `the order of the rows changes nothing`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let province = Province(&random, counts: Array(0...50), missing: 20)
        let one = try book(province, province.rows)
        let other = try book(province, province.rows.shuffled(using: &random))
        #expect(one.book.all.map(\.address.text) == other.book.all.map(\.address.text))
        #expect(one.book.all.map(\.value) == other.book.all.map(\.value))
        #expect(one.book.all.map(\.completeness) == other.book.all.map(\.completeness))
    }

    /// What is told and every sum that readers can make are linear equations in what is not told: none of them may have
    /// one solution alone for a number that is hidden.
    @Test(arguments: 0..<40)
    func `no hidden number follows from what is told by linear algebra`(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let province = Province(&random, counts: [0, 0, 1, 2, 4, 7, 9, 30, 40, 50, 60], missing: 10)
        let book = try book(province, province.rows, Book.indicators("tin-bao", "nhạy cảm: có"))
        let hidden = book.book.all.filter { $0.disclosure != .open }.map(\.address)
        let columns = Dictionary(uniqueKeysWithValues: zip(hidden, hidden.indices))
        func row(_ whole: Figure, _ parts: [Figure]) -> [Int]? {
            guard !parts.isEmpty else { return nil }
            var row = [Int](repeating: 0, count: hidden.count)
            if let column = columns[whole.address] { row[column] -= 1 }
            for part in parts { columns[part.address].map { row[$0] += 1 } }
            return row
        }
        let all = book.book.all
        let overPlaces = all.compactMap { whole in
            row(whole, all.filter { $0.place.parent?.id == whole.place.id && $0.time == whole.time })
        }
        let overMonths = all.filter { $0.time.code == "2019-q1" }.compactMap { whole in
            row(whole, all.filter { $0.place.id == whole.place.id && $0.time != whole.time })
        }
        var equations = Equations((overPlaces + overMonths).filter { $0.contains { $0 != 0 } })
        #expect(!hidden.isEmpty)
        let determined = equations.determined()
        #expect(determined.map { hidden[$0].text } == [])
    }
}

/// Linear equations modulo a prime far larger than any of their coefficients.
private struct Equations {
    private static let prime = 2_147_483_647
    private var rows: [[Int]]

    init(_ rows: [[Int]]) {
        self.rows = rows.map { $0.map { ($0 + Equations.prime) % Equations.prime } }
    }

    /// Columns that have one solution: those that stand alone in a row once all is reduced.
    mutating func determined() -> [Int] {
        var pivot = 0
        for column in 0..<(rows.first?.count ?? 0) {
            guard let found = rows.indices.dropFirst(pivot).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(pivot, found)
            let inverse = power(rows[pivot][column], Equations.prime - 2)
            rows[pivot] = rows[pivot].map { $0 * inverse % Equations.prime }
            for other in rows.indices where other != pivot && rows[other][column] != 0 {
                let factor = Equations.prime - rows[other][column]
                for index in rows[other].indices {
                    rows[other][index] = (rows[other][index] + factor * rows[pivot][index]) % Equations.prime
                }
            }
            pivot += 1
        }
        return rows.compactMap { row in
            row.count { $0 != 0 } == 1 ? row.firstIndex { $0 != 0 } : nil
        }
    }

    private func power(_ base: Int, _ exponent: Int) -> Int {
        var (result, base, exponent) = (1, base, exponent)
        while exponent > 0 {
            if exponent % 2 == 1 { result = result * base % Equations.prime }
            base = base * base % Equations.prime
            exponent /= 2
        }
        return result
    }
}
