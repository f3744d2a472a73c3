import Markup
import Publishing
import Records
import Scaffolding
import Syntax
import Wording

/// Where people write who use neither editor nor terminal: forms for new texts, shown and checked as they type, and
/// written as the same plain files that an editor would save.
struct Editing: Sendable {
    static let root = "/_loa/edit/"
    static let draftRoot = "/_loa/draft/"

    let publisher: Publisher
    let room: DraftRoom
    let words: EditWords
    let problems: Problems
    let host: HostCheck
    /// Of this run; only pages that this server made hold it.
    let token: String

    /// - Parameter name: behind the root.
    func form(_ name: String) -> Response {
        if name.isEmpty { return page(.ok, words.chooser, chooser) }
        guard let kind = NewText.Kind(rawValue: name) else { return Response(404, text: "404\n") }
        return answer(.ok, NewText(kind: kind, fields: .empty), [], draft: .empty)
    }

    /// A page of the site that holds the text being typed.
    func draft(_ path: String, range: String?) async throws(Refusal) -> Response {
        // A number leads, so that browsers fetch it anew.
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let site = await room.site else { return Response(404, text: "404\n") }
        return SiteFiles(site: site, insertion: []).answer(
            try SitePath(decoded: Array("/\(parts[1])".utf8)), root: "\(Editing.draftRoot)\(parts[0])/", range: range)
    }

    /// What a form sends: a text to try, to check as it is typed, or to save.
    func take(_ name: String, _ request: Request) async throws(Refusal) -> Response {
        try host.checkOrigin(request.head)
        guard let kind = NewText.Kind(rawValue: name) else { return Response(404, text: "404\n") }
        let fields = try FormFields(request.body)
        guard fields["token"] == token else { throw .foreign }
        let text = NewText(kind: kind, fields: fields)
        guard case .success(let catalogue?) = catalogue() else {
            return answer(.unprocessable, text, [], draft: faulty)
        }
        let (file, lacks) = text.file(catalogue, words)
        guard let file else { return refused(text, lacks, isTyping: fields["do"] == "type") }
        return await taken(text, file, fields["do"])
    }

    private func taken(_ text: NewText, _ file: any Scaffold, _ wish: String) async -> Response {
        let unsaved = UnsavedFile(path: file.path, text: file.text)
        do throws(OutputError) {
            let (site, number) = try await room.show(unsaved)
            let own = site.diagnostics.sorted.filter { $0.location.file.path == file.path }
            let draft = draft(file, own, number)
            if wish == "type" { return Response(200, MediaType.of(".html"), draft.utf8) }
            guard wish == "save", !own.contains(where: { $0.severity == .error }) else {
                return answer(wish == "save" ? .unprocessable : .ok, text, [], draft: draft)
            }
            let found = try publisher.add(file.path, file.text)
            guard !found.hasErrors else {
                return answer(.unprocessable, text, [], draft: problems.html(.diagnostics(found.sorted)))
            }
            return Response(303, text: "").with("Location", Address(path: "/\(NewText.page(of: file.path))").text)
        } catch {
            return answer(.unprocessable, text, [], draft: problems.html(.fault(error.fault)))
        }
    }

    private func refused(_ text: NewText, _ lacks: [NewText.Lack], isTyping: Bool) -> Response {
        let items: [HTML] = lacks.map { "<li>\($0.text)</li>" }
        let list: HTML = "<p>\(words.notYet)</p><ul>\(HTML.concatenated(items))</ul>"
        guard !isTyping else { return Response(200, MediaType.of(".html"), list.utf8) }
        return answer(.unprocessable, text, lacks, draft: list)
    }

    /// The page as it would be, and what is wrong with the text.
    private func draft(_ file: any Scaffold, _ diagnostics: [Diagnostic], _ number: Int) -> HTML {
        let address = Address(path: "\(Editing.draftRoot)\(number)/\(NewText.page(of: file.path))")
        return """
            <p role="status">\(diagnostics.isEmpty ? words.sound(file.path) : words.faulty(diagnostics.count))</p>
            \(HTML.when(!diagnostics.isEmpty) {
                "<div class=\"loa-list\">\(problems.html(.diagnostics(diagnostics)))</div>"
            })
            <iframe src="\(address)" title="\(words.draft)"></iframe>
            """
    }

    private var faulty: HTML { "<p>\(words.contentUnreadable)</p>" }

    private func catalogue() -> Result<Catalogue?, OutputError> {
        do throws(OutputError) {
            return .success(try publisher.records().catalogue)
        } catch {
            return .failure(error)
        }
    }

    private enum Status: Int {
        case ok = 200
        case unprocessable = 422
    }

    private func answer(
        _ status: Status, _ text: NewText, _ lacks: [NewText.Lack], draft: HTML
    ) -> Response {
        guard case .success(let catalogue?) = catalogue() else { return page(.unprocessable, words.chooser, faulty) }
        let form = EditForm(text: text, catalogue: catalogue, words: words, token: token, lacks: lacks)
        return page(status, words.heading(isBulletin: text.kind == .bulletin), form.html(draft: draft))
    }

    private func page(_ status: Status, _ title: String, _ content: HTML) -> Response {
        let head: HTML = """
            <link rel="stylesheet" href="\(PreviewPages.root)preview.css">
            <script src="\(PreviewPages.root)edit.js" defer></script>

            """
        let pages = PreviewPages(words: PreviewWords(words.language))
        return Response(status.rawValue, MediaType.of(".html"), pages.document(title, head: head, content).utf8)
    }

    private var chooser: HTML {
        """
        <h1>\(words.chooser)</h1>
        <ul>
        <li><a href="\(Editing.root)achievement">\(words.heading(isBulletin: false))</a></li>
        <li><a href="\(Editing.root)bulletin">\(words.heading(isBulletin: true))</a></li>
        </ul>
        <p><a href="/">\(words.toSite)</a></p>
        """
    }
}
