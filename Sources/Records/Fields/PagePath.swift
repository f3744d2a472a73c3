import Syntax

/// Where a page of the site stands or stood, from the site's root: `/ban-tin/2019/tin-cu/`.
public struct PagePath: ScalarValue, Sendable, Hashable {
    /// Relative to the site's root, with the file: `ban-tin/2019/tin-cu/index.html`.
    public let file: String

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        let names = text.split(separator: "/", omittingEmptySubsequences: true)
        let isWhole = text.hasPrefix("/") && !names.isEmpty && names.allSatisfy { Slug.isValid(String($0)) }
        guard isWhole else {
            findings.error(.badPagePath(text), at: location)
            return nil
        }
        file = names.joined(separator: "/") + "/index.html"
    }
}
