import Markup
import Wording

/// Every published value that was replaced, the latest first.
public struct CorrectionsPage: Page {
    public let frame: Frame
    let lede: String
    let corrections: [Correction]

    public init(frame: Frame, lede: String, corrections: [Correction]) {
        self.frame = frame
        self.lede = lede
        self.corrections = corrections
    }

    public struct Correction: Sendable {
        let anchor: String
        let day: String
        /// The same as programs read it.
        let isoDay: String
        /// Leads to its receipts.
        let figure: Link
        let kind: String
        let before: String
        let after: String
        let reason: String
        /// Of the reason, where it is not the page's.
        let reasonLanguage: String?

        public init(
            anchor: String, day: String, isoDay: String, figure: Link, kind: String, before: String, after: String,
            reason: String, reasonLanguage: String? = nil
        ) {
            self.anchor = anchor
            self.day = day
            self.isoDay = isoDay
            self.figure = figure
            self.kind = kind
            self.before = before
            self.after = after
            self.reason = reason
            self.reasonLanguage = reasonLanguage
        }
    }

    public var content: HTML {
        """
        <header class="hero">
        <h1>\(frame.title)</h1>
        <p class="lede">\(lede)</p>
        </header>
        <div class="scroll" tabindex="0" role="region" aria-label="\(frame.title)">
        <table>
        <caption class="spoken">\(frame.title)</caption>
        <thead><tr><th scope="col">\(words[.date])</th><th scope="col">\(words[.figure])</th>\
        <th scope="col" class="number">\(words[.valueBefore])</th><th scope="col" class="number">\(words[.valueAfter])</th>\
        <th scope="col">\(words[.kind])</th><th scope="col">\(words[.reason])</th></tr></thead>
        <tbody>
        \(corrections.map(row))
        </tbody>
        </table>
        </div>
        """
    }

    private var words: PageWords { frame.words }

    private func row(_ correction: Correction) -> HTML {
        """
        <tr id="\(correction.anchor)"><td><time datetime="\(correction.isoDay)">\(correction.day)</time></td>\
        <th scope="row">\(correction.figure.html)</th>\
        <td class="number">\(correction.before)</td><td class="number">\(correction.after)</td>\
        <td>\(correction.kind)</td><td\(attribute: "lang", correction.reasonLanguage)>\(correction.reason)</td></tr>
        """
    }
}
