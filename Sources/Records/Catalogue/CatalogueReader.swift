import Syntax

/// Reads kind after kind in the order in which they need each other, then checks that all that is named is there.
///
/// Bulletins come last, since no other record needs them: where one of ten thousand changes, all else is kept.
struct CatalogueReader: Sendable {
    private(set) var reader: RecordReader
    private var defaults = Defaults()

    /// All records but the bulletins; nil where `site.yml` itself cannot be read.
    private(set) var base: Catalogue?

    /// - Parameter files: all but those of bulletins.
    init(_ files: [SourceFile]) {
        reader = RecordReader(files)
        base = read()
    }

    private mutating func read() -> Catalogue? {
        let site = site()
        defaults.isPublic = site?.isPublic ?? false
        defaults.place = site?.place.id
        // What a million observations name comes first, so that names that are there need not be kept for a check.
        let (places, universes) = (set(places()), set(reader.records(of: Universe.self, defaults: defaults)))
        let sources = set(reader.records(of: Source.self, defaults: defaults))
        let indicators = set(reader.records(of: Indicator.self, defaults: defaults))
        let files = achievements(forms: forms(of: indicators))
        let achievements = set(files.compactMap(\.achievement))
        let observations = set(files.flatMap(\.observations) + observations(forms: forms(of: indicators)))
        let listed = reader.records(of: Commendation.self, defaults: defaults)
        let commendations = set(files.flatMap(\.commendations) + listed)
        let standards = set(reader.records(of: Standard.self, defaults: defaults))
        let organisations = set(reader.records(of: Organisation.self, defaults: defaults))
        let (models, forewords, pages) = (set(models()), set(forewords()), set(pages()))
        let targets = set(reader.records(of: Target.self, defaults: defaults))
        let activities = set(reader.records(of: Activity.self, defaults: defaults))
        let frozen = set(reader.records(of: FrozenFigure.self, defaults: defaults))
        // The site's own place is the default of many records: without it their faults would not be their own.
        guard let site else { return nil }
        return Catalogue(
            site: site, places: places, universes: universes, sources: sources, indicators: indicators,
            standards: standards, organisations: organisations, models: models,
            achievements: achievements, observations: observations, targets: targets, commendations: commendations,
            activities: activities, bulletins: set([]), forewords: forewords, pages: pages,
            frozen: frozen)
    }

    /// What a bulletin's file holds, without a look at any other.
    func reading(of file: SourceFile) -> ProseReading<Bulletin> {
        ProseReading(file) { file, findings in
            if let folder = file.folder, folder.utf8.count != 4 || !folder.utf8.allSatisfy(\.isDigit) {
                findings.error(.badFolder(folder, .bulletin), at: file.location)
            }
            return defaults.with(id: file.id)
        }
    }

    /// All public records, and what is wrong with any.
    consuming func catalogue(with readings: [ProseReading<Bulletin>]) -> (catalogue: Catalogue?, Diagnostics) {
        let bulletins = set(readings.compactMap { reader.take($0) })
        for bulletin in bulletins { checkFolder(of: bulletin) }
        guard let base else { return (nil, reader.findings.diagnostics) }
        let read = base.with(bulletins)
        checkReferences(in: read)
        return (read.published, reader.findings.diagnostics)
    }

    private mutating func set<Element: Record>(_ records: [Element]) -> RecordSet<Element> {
        let set = RecordSet(records, diagnostics: &reader.findings.diagnostics)
        if [.place, .universe, .source, .indicator].contains(Element.recordKind) { reader.findings.settle(set) }
        return set
    }

    private mutating func site() -> Site? {
        guard let file = reader.files(of: .site).first else {
            reader.findings.error(.missingSite, at: SourceFile(path: "site.yml", text: "").start)
            return nil
        }
        guard let root = YAMLReader.read(file, diagnostics: &reader.findings.diagnostics) else { return nil }
        guard case .mapping(let entries) = root.content else {
            reader.findings.error(.wrongShape(nil, expected: .mapping), at: root.location)
            return nil
        }
        return reader.read(.entries(entries), at: file.start, id: nil) { Site(&$0) }
    }

    private func forms(of indicators: RecordSet<Indicator>) -> [ID<Indicator>: IndicatorForm] {
        Dictionary(uniqueKeysWithValues: indicators.map { ($0.id, IndicatorForm($0)) })
    }

    private mutating func places() -> [Place] {
        let items = reader.items(of: Place.self)
        let ids = PlaceIDs(items)
        return items.compactMap { item in
            var defaults = defaults
            defaults.id = ids.id(of: item)
            return reader.record(item, defaults: defaults)
        }
    }

    private mutating func observations(forms: [ID<Indicator>: IndicatorForm]) -> [Observation] {
        let defaults = defaults
        var sources: [ID<Source>] = []
        return reader.records { reader, item in
            reader.read(item, id: nil) { fields in
                let indicator = fields.required(.indicator, as: Reference<Indicator>.self)
                return Observation.read(
                    &fields, indicator: indicator, forms: forms, defaults: defaults, sharing: &sources)
            }
        }
    }

    private mutating func achievements(forms: [ID<Indicator>: IndicatorForm]) -> [AchievementFile] {
        reader.proseFiles(of: .achievement).map { file in
            let read = AchievementFile(file, forms: forms, defaults: defaults)
            reader.take(read.findings, isPublic: read.achievement?.isPublic ?? true)
            return read
        }
    }
}

extension CatalogueReader {
    private mutating func models() -> [Model] {
        let defaults = defaults
        return reader.proseRecords(of: Model.self) { file, _ in defaults.with(id: file.id) }
    }

    private mutating func pages() -> [ProsePage] {
        let defaults = defaults
        return reader.proseRecords(of: ProsePage.self) { file, _ in defaults.with(id: file.id) }
    }

    /// The folder of a bulletin is the year of its date.
    private mutating func checkFolder(of bulletin: Bulletin) {
        guard !bulletin.id.text.hasPrefix("\(bulletin.date.year)/") else { return }
        let folder = String(bulletin.id.text.prefix { $0 != "/" })
        guard Int(folder) != nil else { return }
        reader.findings.error(.periodDiffers(folder: folder, written: bulletin.date.iso), at: bulletin.location)
    }

    /// A foreword's file is named for its period.
    private mutating func forewords() -> [SummaryForeword] {
        let defaults = defaults
        return reader.proseRecords(of: SummaryForeword.self) { file, findings in
            var defaults = defaults.with(id: file.id)
            if case .success(let period) = PeriodText.parse(file.id), period.code == file.id {
                defaults.period = period
            } else {
                findings.error(.badFolder(file.id, .summary), at: file.location)
            }
            return defaults
        }
    }

    private mutating func checkReferences(in catalogue: Catalogue) {
        var check = ReferenceCheck(reader)
        check.add(catalogue.places)
        check.add(catalogue.universes)
        check.add(catalogue.sources)
        check.add(catalogue.indicators)
        check.add(catalogue.standards)
        check.add(catalogue.organisations)
        check.add(catalogue.models)
        check.check(reader.findings.namings, diagnostics: &reader.findings.diagnostics)
    }
}

extension Defaults {
    fileprivate func with(id: String) -> Defaults {
        var copy = self
        copy.id = id
        return copy
    }
}
