import Stats
import Syntax

/// What can be wrong with pages, links and the output folder, as facts.
///
/// It stands here rather than in `Publishing`, which finds these faults, since `Publishing` is above this module and
/// their words are here.
public enum PublishingFault: Fault, Equatable {
    /// Two pages at one address.
    case addressTwice(url: String)
    case noTitle
    /// A title or summary, in characters.
    case tooLong(count: Int, limit: Int)
    case unknownFigure(text: String, nearest: String?)
    /// A model that no indicator counts, or several do.
    case figureOfModel(String, indicators: [String])
    case unknownSource(text: String, nearest: String?)
    /// The short form, in a text that is about no period.
    case figureWithoutPeriod(text: String)
    /// The indicator is known; `offers` are the periods and days of which it has figures.
    case noFigure(indicator: String, period: String, place: String, offers: [String])
    case unknownFacet(String, choices: [String])
    /// A count has no share.
    case facetNotOfFigure(String)
    /// There is nothing to compare with, no target, or no rank.
    case facetMissing(String, FacetLack)
    case figureTextDiffers(written: String, expected: [String], record: String)
    /// A typed number that is a figure of the text's period and place; the links that would print it.
    case numberNotLinked(String, links: [String])
    /// A typed number beside the unit of a figure that is nearly the same.
    case numberContradicts(String, figure: String, indicator: String)
    case percentNotOfParts(String, part: Int, whole: Int, percent: String)
    /// A per cent without the two numbers that it comes from.
    case percentAlone(String)
    /// Words such as `giảm` or `cao nhất` before a figure of which they are not true; `before` is what it changed from.
    case directionDiffers(String, figure: String, before: String?)
    /// A chart or table as `[text](chart:…)`, without the mark of an image.
    case embedNotImage(String)
    /// Amid the words of a paragraph.
    case embedNotAlone(String)
    /// Several indicators over years or places.
    case embedOfSeveral(String)
    /// There is nothing to put beside it.
    case embedOfOne(String)
    case chartOfUnits([String])
    /// In one text.
    case tooManyCharts(limit: Int)
    /// No figure comes from the line, or stands on the page.
    case nothingToExplain(String)
    /// No figure is of the period, given by its code.
    case nothingToFreeze(String)
    case imageNotPublished(String)
    /// No such file lies in the content; the nearest as a text would write it.
    case pictureMissing(String, nearest: String?)
    /// One that not all browsers open, by its name where it is a known one.
    case pictureFormat(String, format: String?)
    case pictureDamaged(String)
    /// In pixels, and in millions of them.
    case pictureTooLarge(String, width: Int, height: Int, limit: Int)
    /// No text shows it.
    case pictureNotUsed(String)
    case deadLink(String, nearest: String?)
    case deadAnchor(String)
    /// A file in the way that an earlier build did not write, or that was changed since.
    case foreignFile(path: String)
    /// The output folder is the content folder, above or below it, or a folder that nobody would give away.
    case badOutputFolder(path: String)
    /// A new file has the name of one that is there; `free` is a name like it that is not taken.
    case fileExists(path: String, free: String?)
    /// A new site is to go where something is.
    case folderNotEmpty(path: String)
    /// The folder beside the published one has the name of Loa's work folder, and is none or that of another version.
    case foreignWork(path: String)
    /// Another build is writing into the folder; its number, where it could be read.
    case locked(path: String, process: Int?)
    /// In pages: what is published, and what would be left of it.
    case shrinks(from: Int, to: Int)
    /// Somebody ended the build, by the number of the signal.
    case interrupted(signal: Int32)
    case manifestMissing(path: String)
    case manifestDamaged(path: String)
    case manifestVersion(path: String, version: String)
    case unwritable(path: String, errno: Int32)
    case contentUnreadable(path: String, errno: Int32)
    /// Neither a folder nor a revision of the repository.
    case unknownRevision(String)
    /// A state of the content that holds no site, or none that can be read.
    case revisionWithoutSite(String)
    /// There is no `git` on this machine.
    case gitMissing
    /// Git could not read the repository around the content folder.
    case gitFailed(folder: String)
    /// Another program listens on the port of the preview; the next one that is free, if any is near.
    case portTaken(Int, free: Int?)
    /// Forms for new texts, on an address that other computers reach.
    case editingForOthers(String)
    /// An address and port that the system does not let the preview have.
    case cannotListen(String, errno: Int32)

    public var code: String {
        switch self {
        case .addressTwice: "address-twice"
        case .noTitle: "no-title"
        case .tooLong: "too-long"
        case .unknownFigure: "unknown-figure"
        case .figureOfModel: "figure-of-model"
        case .unknownSource: "unknown-source"
        case .figureWithoutPeriod: "figure-without-period"
        case .noFigure: "no-figure"
        case .unknownFacet: "unknown-facet"
        case .facetNotOfFigure: "facet-not-of-figure"
        case .facetMissing: "facet-missing"
        case .figureTextDiffers: "figure-text-differs"
        case .numberNotLinked: "number-not-linked"
        case .numberContradicts: "number-contradicts"
        case .percentNotOfParts: "percent-not-of-parts"
        case .percentAlone: "percent-alone"
        case .directionDiffers: "direction-differs"
        case .embedNotImage: "embed-not-image"
        case .embedNotAlone: "embed-not-alone"
        case .embedOfSeveral: "embed-of-several"
        case .embedOfOne: "embed-of-one"
        case .chartOfUnits: "chart-of-units"
        case .tooManyCharts: "too-many-charts"
        case .nothingToExplain: "nothing-to-explain"
        case .nothingToFreeze: "nothing-to-freeze"
        case .imageNotPublished: "image-not-published"
        case .pictureMissing: "picture-missing"
        case .pictureFormat: "picture-format"
        case .pictureDamaged: "picture-damaged"
        case .pictureTooLarge: "picture-too-large"
        case .pictureNotUsed: "picture-not-used"
        case .deadLink: "dead-link"
        case .deadAnchor: "dead-anchor"
        case .foreignFile: "foreign-file"
        case .badOutputFolder: "bad-output-folder"
        case .fileExists: "file-exists"
        case .folderNotEmpty: "folder-not-empty"
        case .foreignWork: "foreign-work"
        case .locked: "locked"
        case .shrinks: "shrinks"
        case .interrupted: "interrupted"
        case .manifestMissing: "manifest-missing"
        case .manifestDamaged: "manifest-damaged"
        case .manifestVersion: "manifest-version"
        case .unwritable: "unwritable"
        case .contentUnreadable: "content-unreadable"
        case .unknownRevision: "unknown-revision"
        case .revisionWithoutSite: "revision-without-site"
        case .gitMissing: "git-missing"
        case .gitFailed: "git-failed"
        case .portTaken: "port-taken"
        case .editingForOthers: "editing-for-others"
        case .cannotListen: "cannot-listen"
        }
    }
}

/// What a number of a figure lacks to be told.
public enum FacetLack: Sendable, Equatable {
    /// With the year before.
    case comparison(Comparison.Reason)
    case target
    /// Among the places beside its own.
    case rank
}
