import Markup
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
        guard let scheme = Address.scheme(of: destination).flatMap(Scheme.init(rawValue:)) else { return nil }
        self.scheme = scheme
        fragment = FigureLink.facet(of: destination) ?? ""
        series = Series(rawValue: fragment)
        // By bytes, as the scheme is found: a mark on a colon would make another character of it.
        let path = FigureLink(destination).path.utf8
        let slash = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
        let tail = String(Substring(path[slash...]))
        links = path[..<slash].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            FigureLink("\(FigureLink.scheme):\(Substring($0))\(tail)")
        }
    }
}
