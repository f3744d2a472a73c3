import Markup
import Pictures
import Syntax
import Wording

/// The pictures that prose shows, each made once however many texts show it.
struct Album: Sendable {
    /// Why a picture is not shown.
    struct Refusal: Error {
        let fault: any Fault
        /// The picture's own file where the text that shows it can do nothing about it.
        var location: SourceLocation?
    }

    private typealias Made = Result<PublishedPicture, Refusal>

    private let pictures: [String: Made]
    /// Of the sources that were made into pictures.
    private let stamps: [String: SourceStamp]
    /// All that lie in the content.
    private let paths: Set<String>

    /// - Parameter previous: pictures whose files did not change are taken from it.
    static func make(
        _ sources: [SourcePicture], shownBy images: [MarkdownLink], keeping previous: Album? = nil, jobs: Int
    ) async -> Album {
        let shown = Set(images.compactMap { PicturePath($0)?.text })
        let wanted = sources.filter { shown.contains($0.path) }
        let made = await parallelMap(wanted, jobs: jobs) { source -> (path: String, stamp: SourceStamp?, made: Made) in
            let stamp = source.stamp
            let kept = stamp != nil && previous?.stamps[source.path] == stamp ? previous?.pictures[source.path] : nil
            return (source.path, stamp, kept ?? picture(source))
        }
        let stamps = made.compactMap { made in made.stamp.map { (made.path, $0) } }
        return Album(
            pictures: Dictionary(made.map { ($0.path, $0.made) }) { first, _ in first },
            stamps: Dictionary(stamps) { first, _ in first }, paths: Set(sources.map(\.path)))
    }

    /// Whether all pictures are as they were.
    func isSame(as other: Album) -> Bool { stamps == other.stamps && paths == other.paths }

    func picture(at path: PicturePath, _ guesses: inout Guesses) -> Result<PublishedPicture, Refusal> {
        if let picture = pictures[path.text] { return picture }
        let near = guesses.nearest(to: path.text, among: paths.sorted()).map(path.written)
        return .failure(Refusal(fault: PublishingFault.pictureMissing(path.typed, nearest: near)))
    }

    /// In the order of their paths.
    var files: [OutputFile] {
        let all = pictures.values.flatMap { (try? $0.get())?.versions.map(\.file) ?? [] }
        return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }.values.sorted { $0.path < $1.path }
    }

    /// Hashes of those that are shown, by path.
    var sources: [Manifest.Entry] {
        pictures.compactMap { path, picture in
            (try? picture.get()).map { Manifest.Entry(path: path, hash: $0.sourceHash) }
        }
    }

    /// Pictures that no text shows, in the order of their paths.
    var unused: [String] { paths.filter { pictures[$0] == nil }.sorted() }

    private static func picture(_ source: SourcePicture) -> Result<PublishedPicture, Refusal> {
        switch source.read() {
        case .failure(let refusal):
            return .failure(Refusal(fault: refusal.fault, location: SourceFile(path: source.path, text: "").start))
        case .success(let bytes):
            do throws(PictureError) {
                return .success(try PublishedPicture(bytes, named: source.path))
            } catch {
                return .failure(Refusal(fault: fault(error, source.path)))
            }
        }
    }

    private static func fault(_ error: PictureError, _ path: String) -> PublishingFault {
        switch error {
        case .format(let format): .pictureFormat(path, format: format)
        case .damaged: .pictureDamaged(path)
        case .tooManyPixels(let width, let height):
            .pictureTooLarge(path, width: width, height: height, limit: Picture.pixelLimit / 1_000_000)
        }
    }
}
