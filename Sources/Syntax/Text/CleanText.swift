/// Text that comes from elsewhere than a file of the content, such as a terminal, a form or a cell of a sheet, as such a
/// file may hold it.
public enum CleanText {
    /// In NFC, with lines ended by LF, and without the characters and marks that no text needs.
    public static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "\r" || scalar == "\n" && previous != "\r" {
                scalars.append("\n")
            } else if !TextDoor.isForbidden(scalar), scalar != "\n" {
                scalars.append(scalar)
            }
        }
        return MarkRuns.cut(TextDoor.composed(String(scalars)))
    }

    /// The same on one line: blanks of any kind are one space, and none stands at an end.
    public static func line(_ text: String) -> String {
        let separated = String(String.UnicodeScalarView(text.unicodeScalars.map { isBreak($0) ? " " : $0 }))
        return clean(separated).split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.joined(separator: " ")
    }

    /// What the door would say of the text: the first character that none may hold, or marks without end.
    public static func fault(in text: String) -> SyntaxFault? {
        if let scalar = text.unicodeScalars.first(where: TextDoor.isForbidden) {
            return .forbiddenCharacter(scalar.value)
        }
        return MarkRuns.areTooLong(in: text) ? .tooManyMarks(limit: MarkRuns.limit) : nil
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        (0x09...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
    }
}
