import Markup

extension ProseFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .quoteNotClosed:
            language.choose(
                vi: Message("Dấu “ này chưa có dấu ” đóng lại.", help: "Hãy thêm dấu ” trong cùng đoạn văn."),
                en: Message("This “ is never closed.", help: "Add ” in the same paragraph."))
        case .quoteNotOpened:
            language.choose(
                vi: Message("Dấu ” này không có dấu “ mở trước.", help: "Hãy thêm dấu “, hoặc bỏ dấu này."),
                en: Message("This ” was never opened.", help: "Add “ before it, or take it out."))
        case .straightQuote:
            language.choose(
                vi: Message("Dấu \" nên viết là “ hoặc ”.", help: "Hãy thay bằng “ ở đầu và ” ở cuối."),
                en: Message("The \" should be “ or ”.", help: "Write “ before and ” behind the words."))
        case .mixedEllipses:
            language.choose(
                vi: Message("Bài viết dùng cả “...” và “…”.", help: "Hãy dùng một kiểu, nên là “…”."),
                en: Message("The text has both “...” and “…”.", help: "Use one of them, best “…”."))
        case .doubledWord(let word):
            language.choose(
                vi: Message("Chữ “\(word)” viết hai lần liền nhau.", help: "Hãy bỏ một chữ."),
                en: Message("The word “\(word)” stands twice in a row.", help: "Take one out."))
        case .foreignLetter(let letter):
            language.choose(
                vi: Message("Chữ “\(letter)” không phải là chữ Đ tiếng Việt.", help: "Hãy gõ lại chữ Đ."),
                en: Message("The letter “\(letter)” is not the Vietnamese Đ.", help: "Type Đ anew."))
        case .headingSkipped(let from, let to):
            language.choose(
                vi: Message("Đề mục nhảy từ cấp \(from) xuống cấp \(to).", help: "Hãy dùng cấp \(from + 1)."),
                en: Message("The heading goes from level \(from) to level \(to).", help: "Use level \(from + 1)."))
        case .pipeTable:
            language.choose(
                vi: Message("Bảng kẻ bằng dấu | không hiện thành bảng.", help: "Hãy viết thành danh sách hay câu văn."),
                en: Message("A table of | is not shown as a table.", help: "Write a list or a sentence."))
        case .oldFont(let text):
            language.choose(
                vi: Message(
                    "“\(text)” gõ bằng phông chữ cũ (TCVN3, VNI) hoặc bị đọc sai bảng mã.",
                    help: "Hãy chuyển sang Unicode (UTF-8) bằng bộ gõ rồi dán lại."),
                en: Message(
                    "“\(text)” is in a font encoding from before Unicode, or was read in the wrong one.",
                    help: "Convert it to Unicode (UTF-8) and paste it again."))
        case .listSplit:
            language.choose(
                vi: Message("Danh sách bị tách làm hai vì dấu đầu dòng khác nhau.", help: "Hãy dùng một dấu, như -."),
                en: Message("The list is split in two: its marks differ.", help: "Use one mark, such as -."))
        case .indentedCode:
            language.choose(
                vi: Message(
                    "Bốn dấu cách ở đầu dòng làm đoạn này hiện như mã máy.", help: "Hãy bỏ các dấu cách ở đầu dòng."),
                en: Message("Four spaces before it make code of this text.", help: "Take out the spaces."))
        case .yearAsList(let number):
            language.choose(
                vi: Message(
                    "“\(number).” ở đầu dòng thành một mục đánh số.",
                    help: "Hãy viết \(number)\\. hoặc đổi cách mở câu."),
                en: Message(
                    "“\(number).” at the beginning of a line makes a numbered list.",
                    help: "Write \(number)\\. or begin the sentence in another way."))
        case .brokenLink(let text):
            language.choose(
                vi: Message("“\(text)” chưa thành liên kết.", help: "Hãy viết liền [chữ](địa-chỉ), không có dấu cách."),
                en: Message("“\(text)” did not become a link.", help: "Write [text](address) without spaces."))
        case .footnoteMark:
            language.choose(
                vi: Message("Dấu chú thích [^…] không hiện thành chú thích.", help: "Hãy đưa chú thích vào câu."),
                en: Message("The mark [^…] is not shown as a footnote.", help: "Put the note into the sentence."))
        }
    }
}
