import Markup
import Records
import Syntax
import Templates
import Wording

extension PageMaker {
    /// A photo of the prose; its Markdown title is the caption.
    mutating func photo(_ link: MarkdownLink) -> LinkRendering? {
        dependencies.noteAllRecords()
        guard let path = PicturePath(link) else { return refuse(.imageNotPublished(link.destination), at: link) }
        switch publication.album.picture(at: path, &guesses) {
        case .failure(let refusal):
            diagnostics.error(refusal.fault, at: refusal.location ?? link.location)
            return nil
        case .success(let picture):
            let photo = photo(picture, link)
            return link.standsAlone ? .block(photo.figure) : .replaced(photo.image, text: link.text)
        }
    }

    private func photo(_ picture: PublishedPicture, _ link: MarkdownLink) -> Photo {
        let versions = picture.versions.map {
            Photo.Version(address: address(to: .asset($0.file.path)), width: $0.width)
        }
        let size = picture.versions.last.map { ($0.width, $0.height) } ?? (0, 0)
        return Photo(
            versions: versions, size: size, text: link.text, caption: link.title.isEmpty ? nil : link.title)
    }
}
