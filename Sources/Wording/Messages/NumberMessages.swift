extension PublishingFault {
    /// On numbers typed in prose.
    func numberMessage(_ language: Language) -> Message {
        switch self {
        case .numberNotLinked(let typed, let links):
            language.choose(
                vi: Message(
                    "“\(typed)” là một số liệu nhưng chưa nối với số liệu ấy.",
                    help:
                        "Hãy viết \(links.joined(separator: " hoặc ")); "
                        + "nếu là số khác, hãy viết [\(typed)](figure:none)."
                ),
                en: Message(
                    "“\(typed)” is a figure, but is not linked to it.",
                    help: "Write \(links.joined(separator: " or ")); if it is another number, [\(typed)](figure:none).")
            )
        case .numberContradicts(let typed, let figure, let indicator):
            language.choose(
                vi: Message(
                    "Ghi “\(typed)” nhưng số liệu “\(indicator)” là \(figure).",
                    help: "Hãy sửa số này, hoặc viết [\(typed)](figure:none) nếu là số khác."),
                en: Message(
                    "It says “\(typed)”, but the figure of “\(indicator)” is \(figure).",
                    help: "Mend it, or write [\(typed)](figure:none) if it is another number."))
        case .percentNotOfParts(let typed, let part, let whole, let percent):
            language.choose(
                vi: Message(
                    "Ghi “\(typed)” nhưng \(pair(part, whole, language)) là \(percent).",
                    help: "Hãy viết \(percent), hoặc sửa hai số kia."),
                en: Message(
                    "It says “\(typed)”, but \(pair(part, whole, language)) is \(percent).",
                    help: "Write \(percent), or mend the two numbers."))
        case .percentAlone(let typed):
            language.choose(
                vi: Message(
                    "“\(typed)” đứng một mình, người đọc không biết là bao nhiêu trên bao nhiêu.",
                    help: "Hãy viết cả hai số trong cùng câu: 950/978 (97,14%)."),
                en: Message(
                    "“\(typed)” stands alone: readers cannot tell how many of how many.",
                    help: "Give both numbers in the same sentence: 950/978 (97,14%)."))
        case .directionDiffers(let words, let figure, let before):
            language.choose(
                vi: Message(
                    "Viết “\(words)” nhưng số liệu là \(figure)\(before.map { ", cùng kỳ là \($0)" } ?? "").",
                    help: "Hãy đổi “\(words)” cho đúng với số liệu."),
                en: Message(
                    "It says “\(words)”, but the figure is \(figure)\(before.map { ", a year before \($0)" } ?? "").",
                    help: "Put what is true in place of “\(words)”."))
        default: Message(code)
        }
    }

    private func pair(_ part: Int, _ whole: Int, _ language: Language) -> String {
        let numbers = NumberFormat(language)
        return "\(numbers.whole(part))/\(numbers.whole(whole))"
    }
}
