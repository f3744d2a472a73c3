import FlyingSocks
import Markup
import Publishing
import Syntax
import Wording

/// What each address of the preview answers with.
struct Answers: Sendable {
    let host: HostCheck
    let showroom: Showroom
    let problems: Problems
    /// Nil where nothing is written through the browser.
    let editing: Editing?
    var patience = Connection.Patience()

    /// One client's connection, from its first request to its end.
    func serve(_ socket: AsyncSocket) async {
        var connection = Connection(socket, patience)
        var isRefused = false
        do {
            while let request = try await connection.nextRequest() {
                let response = try await answer(request)
                let head = request.head
                try await connection.send(response, isHead: head.method == "HEAD", closes: head.closes)
                if head.closes { break }
            }
        } catch let refusal as Refusal {
            isRefused = true
            try? await connection.send(Response(refusal), isHead: false, closes: true)
        } catch {
            // The client has left.
        }
        await connection.close(afterRefusal: isRefused)
    }

    private func answer(_ request: Request) async throws(Refusal) -> Response {
        try host.check(request.head)
        let path = try SitePath(request.head.path)
        if let editing, let answer = try await answer(request, path, editing) { return answer }
        guard ["GET", "HEAD"].contains(request.head.method) else {
            return Response(405, text: "405\n").with("Allow", "GET, HEAD")
        }
        guard let own = path.below(PreviewPages.root) else {
            return try await page(path, range: request.head.value("range"))
        }
        return await ownAnswer(own)
    }

    /// Nil where it is not about new texts.
    private func answer(
        _ request: Request, _ path: SitePath, _ editing: Editing
    ) async throws(Refusal) -> Response? {
        let isReading = ["GET", "HEAD"].contains(request.head.method)
        if isReading, let draft = path.below(Editing.draftRoot) {
            return try await editing.draft(draft, range: request.head.value("range"))
        }
        guard let name = path.below(Editing.root) else { return nil }
        if isReading { return editing.form(name) }
        return request.head.method == "POST" ? try await editing.take(name, request) : nil
    }

    private var pages: PreviewPages { PreviewPages(words: problems.words, edits: editing != nil) }

    private func page(_ path: SitePath, range: String?) async -> Response {
        let state = await showroom.state
        guard let site = await showroom.site else {
            return Response(503, MediaType.of(".html"), pages.empty(state).utf8)
        }
        return SiteFiles(site: site, insertion: pages.insertion(state).utf8).answer(path, range: range)
    }

    private func ownAnswer(_ name: String) async -> Response {
        switch name {
        case "events": return Response(events: await Events.stream(showroom))
        case "problems": return Response(200, MediaType.of(".html"), await overlay().utf8)
        case "edit.js" where editing != nil: return Response(200, MediaType.of(name), PackageResources.edit_js)
        case "preview.js": return Response(200, MediaType.of(name), PackageResources.preview_js)
        case "preview.css": return Response(200, MediaType.of(name), PackageResources.preview_css)
        default: return Response(404, text: "404\n")
        }
    }

    private func overlay() async -> HTML {
        let list = problems.html(await showroom.finding)
        return pages.problems(list, await showroom.state, hasSite: await showroom.site != nil)
    }
}
