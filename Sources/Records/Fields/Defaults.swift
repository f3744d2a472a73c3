import Syntax

/// What a record takes from around it where it does not say so itself: the site, its file's front matter, its folder.
struct Defaults: Sendable {
    var isPublic = false
    var id: String?
    var place: ID<Place>?
    var period: Period?
    var sources: [Reference<Source>] = []
    var asOf: Stated<Day>?
    /// That there is a period or a day, and that it could not be read, which has been reported.
    var isTimeUnread = false
    var status: FigureStatus?
}

extension Fields {
    /// The header; nil where the id cannot be used, which has been reported.
    mutating func header<Owner: Record>(
        of type: Owner.Type = Owner.self, defaults: Defaults, checkingSlug: Bool = true
    ) -> Header<Owner>? {
        let common = common(defaults: defaults)
        guard let id = optional(.id, as: String.self) ?? defaults.id else {
            reportMissing(.id)
            return nil
        }
        if checkingSlug, let suggestion = Fields.betterID(than: id) {
            error(.badSlug(id, suggestion: suggestion), at: .id)
        }
        return Header(
            id: ID(id), isPublic: common.isPublic, sources: common.sources, note: common.note, location: location)
    }

    /// What records of every kind may say, but for their id.
    mutating func common(defaults: Defaults) -> (isPublic: Bool, sources: [Reference<Source>], note: String?) {
        let isPublic = optional(.public, as: Bool.self) ?? defaults.isPublic
        let sources = list(.source, of: Reference<Source>.self)
        return (isPublic, sources.isEmpty ? defaults.sources : sources, optional(.note, as: String.self))
    }

    /// Nil where the id is a slug, or slugs joined by `.` (a place within another) or `/` (a file in a folder).
    private static func betterID(than id: String) -> String? {
        let parts = id.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" }.map(String.init)
        guard !parts.allSatisfy(Slug.isValid) else { return nil }
        // A file keeps its folder.
        return id.split(separator: "/").map { Slug.make(from: String($0)) }.joined(separator: "/")
    }
}
