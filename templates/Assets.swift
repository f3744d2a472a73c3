import Syntax

/// Files that go beside the pages as they are; they travel inside the executable. `Publishing` gives them the names under
/// which they are published.
public enum Assets {
    public static let stylesheet = "loa.css"
    public static let script = "loa.js"
    public static let search = "search.js"
    /// What every page prints with.
    public static let fonts = ["inter-400.woff2", "inter-600.woff2"]

    /// All but the stylesheet, which names the fonts; by name.
    public static let fixed: [(name: String, bytes: [UInt8])] = [
        (script, PackageResources.loa_js), (search, PackageResources.search_js),
        ("inter-400.woff2", PackageResources.inter_400_woff2),
        ("inter-600.woff2", PackageResources.inter_600_woff2), ("OFL.txt", PackageResources.OFL_txt),
    ]

    /// - Parameter fontNames: those of the published files, in the order of `fonts`.
    public static func stylesheet(accent: Colour, title: String, fontNames: [String]) -> [UInt8] {
        let faces = zip(fontNames, ["400", "600 800"]).map { name, weight in
            // The fonts are there at once or not for this page: nothing on it moves while it is being read.
            "@font-face{font-family:Inter;font-weight:\(weight);font-display:optional;src:url(\"\(name)\") format(\"woff2\")}\n"
        }
        return Array((faces.joined() + Theme(accent: accent, runningTitle: title).css).utf8) + PackageResources.loa_css
    }

    /// What stands in the `<style>` of a chart that is a file of its own.
    public static func chartStyle(accent: Colour) -> [UInt8] { Array(Theme.chartStyle(accent: accent).utf8) }
}
