import Crypto
import Records
import Templates

/// What a server should say with the files of the site: a policy under which nothing runs and nothing is fetched but the
/// site's own, and how long a browser may keep what.
///
/// The policy is not repeated in the pages: a page that is opened from a folder has no origin of its own, and would then
/// do without its stylesheet.
struct HeaderRules {
    static let path = "_headers"
    /// Folders whose files have the hash of their bytes in their names.
    static let lasting = [AssetFiles.folder, PublishedPicture.folder]
    static let lastingCache = "public, max-age=31536000, immutable"

    /// Of the style within charts that are files of their own; nothing else is inline.
    private let styleHash: String
    private let isSecure: Bool

    init(_ site: Site) {
        let digest = SHA256.hash(data: Assets.chartStyle(accent: site.accent.colour))
        styleHash = Base64.text(of: Array(digest))
        isSecure = site.baseURL?.text.hasPrefix("https:") == true
    }

    var policy: String {
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-\(styleHash)'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'"
    }

    /// Beside the policy, for all files.
    var others: [(name: String, value: String)] {
        [
            ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Permissions-Policy", "geolocation=(), camera=(), microphone=()"),
        ] + (isSecure ? [("Strict-Transport-Security", "max-age=63072000")] : [])
    }

    /// As Netlify and Cloudflare Pages read it. Rules add to each other there and none can be taken back, so that it does
    /// not say who may frame pages: charts are there to be embedded.
    var files: [OutputFile] {
        let all = [("Content-Security-Policy", policy)] + others.map { ($0.name, $0.value) }
        let rules =
            ["/*"] + all.map { "  \($0): \($1)" }
            + HeaderRules.lasting.flatMap { ["/\($0)/*", "  Cache-Control: \(HeaderRules.lastingCache)"] }
        return [OutputFile(path: HeaderRules.path, bytes: Array((rules.joined(separator: "\n") + "\n").utf8))]
    }
}
