import Records
import Stats
import Templates
import Wording

/// The pictures beside links to reports and bulletins.
extension PageMaker {
    /// Nil for pages that have none, or share that of another page.
    var sharePictureFile: OutputFile? {
        guard let path = sharePicturePath, contentLanguage == nil || path.hasPrefix(folder),
            let bytes = sharePicture?.png(accent: catalogue.site.accent.colour)
        else { return nil }
        return OutputFile(path: path, bytes: bytes)
    }

    /// For programs that show links.
    var shareLink: Head.Picture? {
        if case .bulletin(let id) = route, !publication.isPictured(id) { return reportPicture }
        guard let path = sharePicturePath, let address = publicAddress(of: .asset(path)), let picture = sharePicture
        else { return nil }
        return Head.Picture(address: address, size: picture.size, text: picture.text)
    }

    /// That of the latest report, which old bulletins show. The numbers in it are not told here: each that changed would
    /// change the pages of ten thousand bulletins.
    var reportPicture: Head.Picture? {
        guard let period = catalogue.site.periods.first, publication.summary(of: period) != nil else { return nil }
        let report = PageMaker(publication, extracts, .summary(period), in: words.language)
        guard let address = report.sharePicturePath.flatMap({ report.publicAddress(of: .asset($0)) }) else {
            return nil
        }
        return Head.Picture(address: address, size: .large, text: name(of: report.route))
    }

    /// From the site's root. A bulletin is one text in whichever language its page is, and has one picture.
    private var sharePicturePath: String? {
        guard catalogue.site.baseURL != nil else { return nil }
        let path = route.path.dropLast("index.html".count) + "chia-se.png"
        switch route {
        case .summary: return folder + path
        case .bulletin(let id): return publication.isPictured(id) ? String(path) : nil
        default: return nil
        }
    }

    private var sharePicture: SharePicture? {
        switch route {
        case .summary(let period): publication.summary(of: period).map(sharePicture)
        case .bulletin(let id): catalogue.bulletins[id].map(sharePicture)
        default: nil
        }
    }

    private func sharePicture(of summary: Summary) -> SharePicture {
        let site = catalogue.site
        return SharePicture(
            .large, site: site.title(in: words.language), title: title(of: summary), summary: nil,
            numbers: numbers(of: summary), foot: site.notice(in: words.language))
    }

    /// There may be ten thousand of them: the small size is made in a quarter of the time.
    private func sharePicture(of bulletin: Bulletin) -> SharePicture {
        let (site, own) = (catalogue.site, publication.words)
        return SharePicture(
            .small, site: "\(site.title(in: own.language)) · \(own.dates.short(bulletin.date))",
            title: extracts.title(of: route), summary: extracts[route], numbers: [],
            foot: site.notice(in: own.language))
    }

    /// Those that the report leads with. What is not told or not complete has no place where no note can stand by it.
    private func numbers(of summary: Summary) -> [SharePicture.Number] {
        keyEntries(of: summary).map(\.figure).filter { isPlain($0) }
            .map { figure in
                let value = words.figures.value(figure)
                let name = figure.indicator.shortName(in: words.language)
                guard let share = figure.share.map(words.figures.share) else {
                    return SharePicture.Number(value: value, label: name)
                }
                return SharePicture.Number(value: share, label: "\(name): \(value)")
            }
    }

    private func isPlain(_ figure: Figure) -> Bool {
        [.official, .notStated].contains(figure.status) && !figure.isPartial && figure.precision == .exact
            && figure.disclosure == .open
    }
}
