import Syntax

/// The site as a whole, from `site.yml`.
public struct Site: HeadedRecord {
    public static let recordKind = RecordKind.site
    public static let keys: [Key] = [
        .title, .organisation, .place, .baseURL, .languages, .periods, .licence, .contact, .notice, .compiledBy,
        .compiledOn, .abbreviations, .baseYear, .accent, .titleEnglish,
        .organisationEnglish, .noticeEnglish,
    ]

    public let header: Header<Site>
    public let title: String
    /// Who publishes the site.
    public let organisation: String
    /// The place that records speak of where they do not name one.
    public let place: Reference<Place>
    public let baseURL: WebAddress?
    public let languages: [SiteLanguage]
    /// The periods that get a summary page, as the site lists them.
    public let periods: [Period]
    public let licence: String?
    public let contact: String?
    /// A sentence that stands on every page, such as that the site is no official report.
    public let notice: String?
    public let compiledBy: String?
    public let compiledOn: Day?
    public let abbreviations: [Abbreviation]
    /// The year that figures are compared with beside the one just before.
    public let baseYear: Int?
    public let accent: Accent
    public let titleEnglish: String?
    public let organisationEnglish: String?
    public let noticeEnglish: String?

    public struct Abbreviation: Sendable, Hashable {
        public let short: String
        public let long: String
    }
}

extension Site {
    init?(_ fields: inout Fields) {
        let header = fields.header(of: Site.self, defaults: Defaults(id: "site"))
        let title = fields.required(.title, as: String.self)
        let organisation = fields.required(.organisation, as: String.self)
        let place = fields.required(.place, as: Reference<Place>.self)
        let periods = fields.list(.periods, of: Period.self)
        if !fields.has(.periods) { fields.reportMissing(.periods) }
        let languages = fields.terms(.languages, of: SiteLanguage.self)
        let baseURL = fields.optional(.baseURL, as: WebAddress.self)
        let licence = fields.optional(.licence, as: String.self)
        let contact = fields.optional(.contact, as: String.self)
        let notice = fields.optional(.notice, as: String.self)
        let compiledBy = fields.optional(.compiledBy, as: String.self)
        let compiledOn = fields.optional(.compiledOn, as: Day.self)
        let abbreviations = fields.abbreviations()
        let baseYear = fields.optional(.baseYear, as: Int.self)
        let accent = fields.optional(.accent, as: Accent.self) ?? .standard
        let titleEnglish = fields.optional(.titleEnglish, as: String.self)
        let organisationEnglish = fields.optional(.organisationEnglish, as: String.self)
        let noticeEnglish = fields.optional(.noticeEnglish, as: String.self)
        guard let header, let title, let organisation, let place else { return nil }
        self.init(
            header: header, title: title, organisation: organisation, place: place, baseURL: baseURL,
            languages: languages.isEmpty ? [.vietnamese] : languages, periods: periods, licence: licence,
            contact: contact, notice: notice, compiledBy: compiledBy, compiledOn: compiledOn,
            abbreviations: abbreviations, baseYear: baseYear, accent: accent, titleEnglish: titleEnglish,
            organisationEnglish: organisationEnglish, noticeEnglish: noticeEnglish)
    }
}

extension Fields {
    /// `ANTT: an ninh, trật tự`, one a line; the keys are the site's own.
    fileprivate mutating func abbreviations() -> [Site.Abbreviation] {
        guard let node = node(of: .abbreviations) else { return [] }
        guard case .mapping(let entries) = node.content else {
            error(.wrongShape(.abbreviations, expected: .mapping), at: .abbreviations)
            return []
        }
        return entries.compactMap { entry in
            String(reading: entry.value, of: .abbreviations, into: &findings).map {
                Site.Abbreviation(short: entry.key, long: $0)
            }
        }
    }
}
