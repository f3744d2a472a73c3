/// Text folded for comparing what people type: marks and case dropped, đ as d.
///
/// A table of our own, since Unicode decomposition does not take đ apart and the standard library offers none.
public enum Folding {
    public static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(lowercased(scalar))
            } else if !isMark(scalar) {
                folded.append(plainLetters[scalar] ?? scalar)
            }
        }
        return String(folded)
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }

    /// A combining mark, as decomposed text has them.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x0300...0x036F).contains(scalar.value)
    }

    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậäåāąǎ"), ("c", "çćčĉċ"), ("d", "đďð"), ("e", "èéẻẽẹêềếểễệëĕēęěė"), ("g", "ğĝġģ"),
            ("h", "ĥħ"), ("i", "ìíỉĩịïîĭīįİı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņňŋ"),
            ("o", "òóỏõọôồốổỗộơờớởỡợöŏøōő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúủũụưừứửữựüûŭūůűų"),
            ("w", "ŵ"), ("y", "ỳýỷỹỵÿŷ"), ("z", "źżž"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, letters) in families {
            for scalar in (letters + letters.uppercased()).unicodeScalars where !scalar.isASCII {
                table[scalar] = plain
            }
        }
        return table
    }()
}
