import Records
import Stats

/// A chart or table named in prose: `chart:xa-an-toan,ap-khu-pho-an-toan/2019-10m/ba-tri#years`.
struct EmbedAddress {
    enum Scheme: String {
        case chart, table
    }

    /// What stands beside each other, by the fragment.
    enum Series: String, CaseIterable {
        /// The indicators that are named.
        case indicators = ""
        /// The same months of all years.
        case years
        /// The places right below.
        case places
    }

    let scheme: Scheme
    let links: [FigureLink]
    let series: Series?
    let fragment: String

    init?(_ destination: String) {
        let parts = destination.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let scheme = Scheme(rawValue: String(parts[0])) else { return nil }
        self.scheme = scheme
        let rest = parts[1].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        fragment = rest.count > 1 ? String(rest[1]) : ""
        series = Series(rawValue: fragment)
        let path = rest[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let tail = path.count > 1 ? "/\(path[1])" : ""
        links = path[0].split(separator: ",", omittingEmptySubsequences: false).map {
            FigureLink("\(FigureLink.scheme):\($0)\(tail)")
        }
    }
}
