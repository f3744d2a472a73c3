import Syntax

/// The colours of the site. All of them follow from the one that the site chooses, so that its pages stay readable
/// whichever that is: Records has seen to it that it can be read on a light ground.
struct Theme {
    let accent: Colour

    private static let lightPaper = Colour(red: 0xfd, green: 0xfc, blue: 0xfa)
    private static let darkPaper = Colour(red: 0x13, green: 0x17, blue: 0x16)

    /// Of links and bars on a dark ground; a little more than the standard asks, since thin letters glow there.
    private var accentOnDark: Colour { accent.standingOut(from: Theme.darkPaper, by: 7, towards: .white) }

    /// The tokens that the rest of the stylesheet is written with.
    var css: String {
        """
        :root{color-scheme:light dark;\(tokens(light))}
        @media (prefers-color-scheme:dark){:root{\(tokens(dark))}}
        @media print{:root{color-scheme:light;\(tokens(print))}}

        """
    }

    private var light: [(String, String)] {
        [
            ("paper", Theme.lightPaper.hex), ("raised", "#ffffff"), ("ink", "#16201c"), ("quiet", "#525c57"),
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
