import Syntax

/// Files that go beside the pages as they are; they travel inside the executable.
public enum Assets {
    /// What every page prints with.
    public static let fonts = ["fonts/inter-400.woff2", "fonts/inter-600.woff2"]

    /// Path in the site, and bytes.
    public static func all(accent: Colour, title: String) -> [(path: String, bytes: [UInt8])] {
        [
            ("loa.css", Theme(accent: accent, runningTitle: title).css.utf8 + PackageResources.loa_css),
            ("loa.js", PackageResources.loa_js), ("search.js", PackageResources.search_js),
            ("fonts/inter-400.woff2", PackageResources.inter_400_woff2),
            ("fonts/inter-600.woff2", PackageResources.inter_600_woff2),
            ("fonts/OFL.txt", PackageResources.OFL_txt),
        ]
    }
}
