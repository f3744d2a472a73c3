import Syntax

/// Where a page of the site stands or stood, from the site's root: `/ban-tin/2019/tin-cu/`.
public struct PagePath: ScalarValue, Sendable, Hashable {
    /// Relative to the site's root, with the file: `ban-tin/2019/tin-cu/index.html`.
    public let file: String

    /// In bytes. Some systems bear no more than 1,024 of a path, before which the folder of the site stands, and old
    /// browsers no more of an address than twice that.
    public static let lengthLimit = 800

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        let names = text.split(separator: "/", omittingEmptySubsequences: true)
        guard text.utf8.count <= PagePath.lengthLimit, names.allSatisfy({ $0.utf8.count <= Slug.lengthLimit }) else {
            findings.error(.longPagePath(limit: PagePath.lengthLimit, nameLimit: Slug.lengthLimit), at: location)
            return nil
        }
        let isWhole = text.hasPrefix("/") && !names.isEmpty && names.allSatisfy { Slug.isValid(String($0)) }
        guard isWhole else {
            findings.error(.badPagePath(text), at: location)
            return nil
        }
        file = names.joined(separator: "/") + "/index.html"
    }
}
