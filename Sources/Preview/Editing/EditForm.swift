import Markup
import Records
import Scaffolding
import Wording

/// The form for a new text: plain HTML, which works without JavaScript too.
struct EditForm {
    let text: NewText
    let catalogue: Catalogue
    let words: EditWords
    let token: String
    var lacks: [NewText.Lack] = []

    func html(draft: HTML) -> HTML {
        """
        <h1>\(words.heading(isBulletin: text.kind == .bulletin))</h1>
        <p>\(words.explanation)</p>
        <div class="loa-desk">
        <form method="post" action="\(Editing.root)\(text.kind.rawValue)" class="loa-form" autocomplete="off">
        <input type="hidden" name="token" value="\(token)">
        \(fields)
        <p class="loa-actions"><button type="submit" name="do" value="save">\(words.save)</button>
        <button type="submit" name="do" value="try" class="loa-plain">\(words.tryIt)</button></p>
        </form>
        <section class="loa-draft" aria-label="\(words.draft)">
        \(draft)
        </section>
        </div>
        """
    }

    private var fields: [HTML] {
        let title = input(.title, words.title)
        let body = area(.body, words.body, hint: words.bodyHint)
        let name = input(.name, words.name, hint: words.nameHint)
        return switch text.kind {
        case .bulletin:
            [title, input(.date, words.date, type: "date"), period(hint: words.periodHint), source, body, name]
        case .achievement: [title, period(hint: nil), source, figures, body, name]
        }
    }

    private func input(
        _ field: NewText.Field, _ label: String, type: String = "text", hint: String? = nil, list: String? = nil
    ) -> HTML {
        labelled(field, label, hint) { description in
            """
            <input id="\(field.rawValue)" name="\(field.rawValue)" type="\(type)" \
            value="\(text.fields[field.rawValue])"\(attribute: "list", list)\(description)>
            """
        }
    }

    private func area(_ field: NewText.Field, _ label: String, hint: String) -> HTML {
        labelled(field, label, hint) { description in
            // The first newline in a text area is dropped by browsers.
            """
            <textarea id="\(field.rawValue)" name="\(field.rawValue)" rows="14"\(description)>
            \(text.fields.raw(field.rawValue))</textarea>
            """
        }
    }

    private func period(hint: String?) -> HTML {
        let options = catalogue.site.periods.map { DateWords(.vietnamese).name($0) }
        return """
            \(input(.period, words.period, hint: hint, list: "periods"))
            <datalist id="periods">\(HTML.concatenated(options.map { "<option value=\"\($0)\">" }))</datalist>
            """
    }

    private var source: HTML {
        labelled(.source, words.source, words.sourceHint) { description in
            """
            <select id="source" name="source"\(description)>
            <option value="">\(words.choose)</option>
            \(catalogue.sources.asListed.map { option($0.id.text, "\($0.title) (\($0.publisher))", text.fields["source"]) })
            </select>
            """
        }
    }

    private var figures: HTML {
        let (indicators, values) = (text.fields.all("indicator"), text.fields.all("value"))
        let rows = (0..<NewText.figureRows).map { row in
            figure(
                row, indicators.indices.contains(row) ? indicators[row] : "",
                values.indices.contains(row) ? values[row] : "")
        }
        return """
            <fieldset><legend>\(words.figures)</legend>
            <p class="loa-hint" id="figures-hint">\(words.figuresHint)</p>
            \(errors(.figures))
            \(rows)
            </fieldset>
            """
    }

    private func figure(_ row: Int, _ indicator: String, _ value: String) -> HTML {
        let groups = Dictionary(grouping: catalogue.indicators.asListed, by: \.group)
        let options = IndicatorGroup.allCases.compactMap { group in
            groups[group].map { indicators -> HTML in
                """
                <optgroup label="\(group.heading(in: words.language))">
                \(indicators.map { option($0.id.text, $0.name, indicator) })
                </optgroup>
                """
            }
        }
        return """
            <div class="loa-figure">
            <select name="indicator" aria-label="\(words.indicator(row + 1))">
            <option value="">\(words.choose)</option>
            \(options)
            </select>
            <input name="value" value="\(value)" aria-label="\(words.value(row + 1))" aria-describedby="figures-hint">
            </div>
            """
    }

    private func option(_ value: String, _ label: String, _ chosen: String) -> HTML {
        "<option value=\"\(value)\"\(flag: "selected", value == chosen)>\(label)</option>"
    }

    private func labelled(
        _ field: NewText.Field, _ label: String, _ hint: String?, _ control: (HTML) -> HTML
    ) -> HTML {
        let isWrong = lacks.contains { $0.field == field }
        let ids = [hint.map { _ in "\(field.rawValue)-hint" }, isWrong ? "\(field.rawValue)-error" : nil]
            .compactMap { $0 }.joined(separator: " ")
        let description: HTML =
            "\(attribute: "aria-describedby", ids.isEmpty ? nil : ids)\(attribute: "aria-invalid", isWrong ? "true" : nil)"
        return """
            <p class="loa-field"><label for="\(field.rawValue)">\(label)</label>
            \(control(description))\(HTML.when(hint) { hint in
                "<span class=\"loa-hint\" id=\"\(field.rawValue)-hint\">\(hint)</span>"
            })</p>
            \(errors(field))
            """
    }

    private func errors(_ field: NewText.Field) -> HTML {
        let own = lacks.filter { $0.field == field }
        guard !own.isEmpty else { return .empty }
        let text = own.map(\.text).joined(separator: " ")
        return "<p class=\"loa-error\" id=\"\(field.rawValue)-error\">\(text)</p>"
    }
}
