import Markup
import Syntax

/// The colours of the site. All of them follow from the one that the site chooses, so that its pages stay readable
/// whichever that is: Records has seen to it that it can be read on a light ground.
struct Theme {
    let accent: Colour
    /// Stands at the head of every printed page.
    let runningTitle: String

    static let lightPaper = Colour(red: 0xfd, green: 0xfc, blue: 0xfa)
    static let lightInk = Colour(red: 0x16, green: 0x20, blue: 0x1c)
    static let lightQuiet = Colour(red: 0x52, green: 0x5c, blue: 0x57)
    private static let darkPaper = Colour(red: 0x13, green: 0x17, blue: 0x16)

    /// Of links and bars on a dark ground; a little more than the standard asks, since thin letters glow there.
    private var accentOnDark: Colour { accent.standingOut(from: Theme.darkPaper, by: 7, towards: .white) }

    /// The tokens that the rest of the stylesheet is written with.
    var css: String {
        """
        :root{color-scheme:light dark;\(tokens(light))}
        @media (prefers-color-scheme:dark){:root{\(tokens(dark))}}
        @media print{:root{color-scheme:light;\(tokens(print))}}
        @page{size:A4;margin:20mm 16mm 18mm;\(marginBox("top-left", quoted(runningTitle)))\(marginBox("bottom-right", "counter(page) \" / \" counter(pages)"))}
        @page :first{@top-left{content:none}}

        """
    }

    /// For a picture of its own, which has no stylesheet beside it.
    static func chartStyle(accent: Colour) -> String {
        let theme = Theme(accent: accent, runningTitle: "")
        let rules = """
            .ground{fill:var(--raised)}text{fill:var(--ink);font:14px Inter,Roboto,"Noto Sans",sans-serif}
            .headline{font-size:20px;font-weight:600}.small,.chart .scale{fill:var(--quiet);font-size:13px}
            .value{font-weight:600}.track{fill:var(--tint)}.bar,.dot,.full{fill:var(--accent)}.soft{fill:var(--soft)}
            .tinted{fill:var(--tint)}.empty,.outlined,.dashed{fill:var(--raised);stroke:var(--accent);stroke-width:1.5}
            .dashed{stroke-dasharray:5 3}.in-full,.on-shade-1{fill:var(--raised)}
            .line{stroke:var(--accent);stroke-width:2.5;stroke-linecap:round}.falling{stroke-dasharray:2 6}
            .axis{stroke:var(--ink)}.grid,.leader{stroke:var(--line)}.break{stroke:var(--quiet);stroke-dasharray:4 4}
            .shade-1{fill:var(--accent)}.shade-2{fill:var(--soft)}.shade-3{fill:var(--tint)}
            .shade-4,.tile-square.empty{fill:var(--raised);stroke:var(--line)}
            """
        let dark = "@media (prefers-color-scheme:dark){:root{\(theme.tokens(theme.dark))}}"
        return ":root{\(theme.tokens(theme.light))}\(dark)\(rules)"
    }

    private func marginBox(_ place: String, _ content: String) -> String {
        "@\(place){content:\(content);font:8.5pt Inter,sans-serif;color:#555}"
    }

    /// As CSS writes text; nothing in it can end the string.
    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            scalar == "\"" || scalar == "\\" || scalar == "<" || scalar.value < 32
                ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
        }
        return "\"\(escaped.joined())\""
    }

    private var light: [(String, String)] {
        [
            ("paper", Theme.lightPaper.hex), ("raised", "#ffffff"), ("ink", Theme.lightInk.hex),
            ("quiet", Theme.lightQuiet.hex),
            ("line", "#dbddd6"), ("accent", accent.hex),
            ("tint", accent.mixed(with: Theme.lightPaper, hundredths: 86).hex),
            ("soft", accent.mixed(with: Theme.lightPaper, hundredths: 55).hex), ("focus", "#b4420f"),
        ]
    }

    private var dark: [(String, String)] {
        [
            ("paper", Theme.darkPaper.hex), ("raised", "#1b2220"), ("ink", "#e9edea"), ("quiet", "#a9b3ae"),
            ("line", "#343d39"), ("accent", accentOnDark.hex),
            ("tint", accentOnDark.mixed(with: Theme.darkPaper, hundredths: 80).hex),
            ("soft", accentOnDark.mixed(with: Theme.darkPaper, hundredths: 50).hex), ("focus", "#f0a070"),
        ]
    }

    private var print: [(String, String)] {
        [
            ("paper", "#fff"), ("raised", "#fff"), ("ink", "#000"), ("quiet", "#333"), ("line", "#999"),
            ("accent", accent.hex), ("tint", accent.mixed(with: .white, hundredths: 86).hex),
            ("soft", accent.mixed(with: .white, hundredths: 55).hex), ("focus", "#000"),
        ]
    }

    private func tokens(_ tokens: [(String, String)]) -> String {
        tokens.map { "--\($0.0):\($0.1)" }.joined(separator: ";")
    }
}
