/// Files that go beside the pages as they are; they travel inside the executable.
public enum Assets {
    /// Path in the site, and bytes.
    public static let all: [(path: String, bytes: [UInt8])] = [
        ("loa.css", PackageResources.loa_css)
    ]
}
