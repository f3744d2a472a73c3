import Templates
import Wording

extension PageMaker {
    func searchPage() -> SearchPage {
        let lists: [Route] = [.achievements, .models, .indicators, .commendations, .bulletins, .places, .sources]
        return SearchPage(
            frame: frame(title: words[.search], scripts: [Assets.script, Assets.search]), root: rootAddress,
            lists: lists.filter(publication.map.contains).map { link(name(of: $0), to: $0) })
    }
}
