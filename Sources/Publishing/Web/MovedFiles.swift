import Records
import Templates
import Wording

/// A file at each address that a page had before, which sends its readers on.
struct MovedFiles {
    let publication: Publication
    let extracts: Extracts

    var files: [OutputFile] {
        publication.map.moved.compactMap { route in
            guard case .moved(_, let target) = route else { return nil }
            let maker = PageMaker(publication, extracts, route)
            let page = MovedPage(
                target: maker.link(maker.name(of: target), to: target), canonical: maker.publicAddress(of: target),
                words: publication.words)
            return OutputFile(path: route.path, bytes: page.document.utf8)
        }
    }
}
