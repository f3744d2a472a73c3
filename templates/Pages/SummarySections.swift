import Markup
import Wording

/// The sections of a summary, each with its anchor, and the list of them.
extension SummaryPage {
    func section(_ section: Section) -> HTML {
        """
        <section id="\(section.anchor)">
        <h2>\(section.heading)</h2>
        \(HTML.when(section.changes) { "<p class=\"changes\">\($0)</p>" })
        \(section.charts.map { $0.html(words) })
        \(section.isTold ? folded(section.table) : section.table.html(words))
        </section>
        """
    }

    func folded(_ table: FigureTable) -> HTML {
        """
        <details>
        <summary>\(words[.sectionTable])</summary>
        \(table.html(words))
        </details>
        """
    }

    var commendationSection: HTML {
        """
        <section id="khen-thuong">
        <h2>\(words[.commendations])</h2>
        \(HTML.when(commendationsChart) { $0.html(words) })
        \(HTML.when(commendations) { $0.html(words) })
        \(HTML.when(commendationsRemark) { "<p class=\"remark\">\($0)</p>" })
        \(HTML.when(commendationsLink) { "<p class=\"more\">\($0.html)</p>" })
        </section>
        """
    }

    var projectionSection: HTML {
        """
        <section id="uoc-ca-nam">
        <h2>\(words[.projections])</h2>
        \(factList(projections))
        <p class="remark">\(words.estimatesAreNotFigures)</p>
        </section>
        """
    }

    var placesSection: HTML {
        """
        <section id="dia-ban">
        <h2>\(words[.byPlace])</h2>
        \(places.map { $0.html(words) })
        </section>
        """
    }

    var methodsSection: HTML {
        """
        <section id="cach-tinh">
        <h2>\(words[.methods])</h2>
        <ul class="sentences">
        \(methods.map { "<li>\($0)</li>" })
        </ul>
        </section>
        """
    }

    var downloadSection: HTML {
        """
        <section id="tai-so-lieu">
        <h2>\(words[.downloads])</h2>
        <ul class="downloads">
        \(downloads.map { "<li>\($0.html)</li>" })
        </ul>
        </section>
        """
    }

    var citationSection: HTML {
        """
        <section id="trich-dan">
        <h2>\(words[.howToCite])</h2>
        <p class="citation">\(citation)</p>
        \(HTML.when(post) { "<h3>\(words[.postText])</h3>\n<p class=\"citation\">\($0)</p>" })
        </section>
        """
    }

    func facts(_ anchor: String, _ heading: Phrase, _ facts: [Fact]) -> HTML {
        """
        <section id="\(anchor)">
        <h2>\(words[heading])</h2>
        \(factList(facts))
        </section>
        """
    }

    /// The list of sections, in the order in which they stand.
    var contents: HTML {
        var items: [(anchor: String, text: String)] = sections.map { ($0.anchor, $0.heading) }
        if !places.isEmpty { items.append(("dia-ban", words[.byPlace])) }
        if !projections.isEmpty { items.append(("uoc-ca-nam", words[.projections])) }
        items.append(("khen-thuong", words[.commendations]))
        for group in [models, achievements, bulletins] where !group.entries.isEmpty {
            if let anchor = group.anchor, let heading = group.heading { items.append((anchor, heading)) }
        }
        if !gaps.isEmpty { items.append(("con-thieu", words[.whatIsMissing])) }
        if !open.isEmpty { items.append(("dieu-chua-ro", words[.whatIsOpen])) }
        items.append(("cach-tinh", words[.methods]))
        if !sources.isEmpty { items.append(("nguon", words[.sources])) }
        if !downloads.isEmpty { items.append(("tai-so-lieu", words[.downloads])) }
        items.append(("trich-dan", words[.howToCite]))
        return """
            <nav class="contents" aria-labelledby="trong-trang">
            <h2 id="trong-trang">\(words[.onThisPage])</h2>
            <ul>
            \(items.map { "<li><a href=\"#\($0.anchor)\">\($0.text)</a></li>" })
            </ul>
            </nav>
            """
    }
}
