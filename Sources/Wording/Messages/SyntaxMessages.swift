import Syntax

extension SyntaxFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .notUTF8, .utf16, .forbiddenCharacter, .tooManyMarks, .tooManyFaults: textMessage(language)
        case .commentCutsValue, .commaSplits, .duplicateKey, .alias, .anchor, .tag, .mergeKey, .tab, .secondDocument,
            .directive, .nestedTooDeep,
            .keyNotText:
            yamlMessage(language)
        case .yaml(let problem): problem.message(in: language)
        case .quoteNotClosed, .textAfterQuote, .quoteInsideCell, .rowWidth, .duplicateColumn, .emptyColumn, .noHeader:
            sheetMessage(language)
        case .frontMatterNotClosed:
            language.choose(
                vi: Message(
                    "Phần đầu tệp mở bằng “---” nhưng không có dòng “---” đóng lại.",
                    help: "Hãy thêm một dòng chỉ có ba dấu gạch “---” trước phần bài viết."),
                en: Message(
                    "The front matter opens with “---” and is never closed.",
                    help: "Add a line of three hyphens “---” before the text."))
        case .frontMatterNotFirst:
            language.choose(
                vi: Message(
                    "Phần đầu tệp phải mở bằng “---” ở ngay dòng thứ nhất.",
                    help: "Hãy để đúng ba dấu gạch “---” làm dòng đầu của tệp, trên nó không có dòng nào."),
                en: Message(
                    "The front matter must open with “---” in the very first line.",
                    help: "Make three hyphens “---” the first line of the file, with none above it."))
        default: fileMessage(language)
        }
    }

    private func textMessage(_ language: Language) -> Message {
        switch self {
        case .notUTF8(let offset):
            language.choose(
                vi: Message(
                    "Tệp không phải UTF-8: sai từ byte thứ \(offset + 1).",
                    help: "Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại với bảng mã UTF-8."),
                en: Message(
                    "The file is not UTF-8: byte \(offset + 1) is the first wrong one.",
                    help: "Open it in the program that made it and save it as UTF-8."))
        case .utf16:
            language.choose(
                vi: Message("Tệp được lưu theo UTF-16.", help: "Hãy lưu lại với bảng mã UTF-8."),
                en: Message("The file is saved as UTF-16.", help: "Save it as UTF-8."))
        case .forbiddenCharacter(let value):
            language.choose(
                vi: Message(
                    "Có ký tự ẩn không dùng được (U+\(value.hexadecimal)).",
                    help: "Hãy xóa ký tự ở chỗ này rồi gõ lại; nó thường theo văn bản dán từ nơi khác."),
                en: Message(
                    "There is a character that cannot be used (U+\(value.hexadecimal)).",
                    help: "Delete what stands here and type it again; it often comes with pasted text."))
        case .tooManyMarks(let limit):
            language.choose(
                vi: Message(
                    "Một chữ ở đây mang quá \(limit) dấu.",
                    help: "Hãy xóa chữ ở chỗ này rồi gõ lại; nó thường theo văn bản dán từ nơi khác."),
                en: Message(
                    "A letter here carries more than \(limit) marks.",
                    help: "Delete what stands here and type it again; it often comes with pasted text."))
        case .tooManyFaults(let limit):
            language.choose(
                vi: Message(
                    "Có hơn \(NumberFormat(language).whole(limit)) lỗi ở tệp này nên phần còn lại chưa được đọc.",
                    help: "Hãy sửa các lỗi được kể ra; thường chúng do một chỗ sai lặp lại ở mọi dòng."),
                en: Message(
                    "There are more than \(NumberFormat(language).whole(limit)) errors in this file, so that the rest has not been read.",
                    help: "Mend those that are told; most often one slip is repeated in every line."))
        default: Message(code)
        }
    }

    private func yamlMessage(_ language: Language) -> Message {
        switch self {
        case .commentCutsValue(let value):
            language.choose(
                vi: Message(
                    "Từ dấu # trở đi bị bỏ qua, chỉ còn “\(value)”.",
                    help: "Nếu dấu # thuộc về chữ, hãy đặt cả giá trị trong ngoặc kép."),
                en: Message(
                    "All from the # on is dropped; “\(value)” is left.",
                    help: "If the # belongs to the text, put the whole value in quotes."))
        case .commaSplits(let text):
            language.choose(
                vi: Message(
                    "Dấu phẩy trong “\(text)” tách thành hai mục.",
                    help: "Nếu đó là một tên, hãy đặt tên ấy trong ngoặc kép."),
                en: Message(
                    "The comma in “\(text)” makes two items of it.",
                    help: "If it is one name, put it in quotes."))
        case .duplicateKey(let key):
            language.choose(
                vi: Message("Mục “\(key)” viết hai lần.", help: "Hãy giữ một dòng “\(key):” và xóa dòng kia."),
                en: Message("The key “\(key)” is written twice.", help: "Keep one of the lines “\(key):”."))
        case .alias(let name), .anchor(let name):
            language.choose(
                vi: Message(
                    "Dấu & và * ở đầu giá trị (“\(name)”) không dùng được.",
                    help: "Nếu đó là chữ, hãy đặt cả giá trị trong ngoặc kép; nếu muốn lặp lại, hãy viết lại đầy đủ."),
                en: Message(
                    "The marks & and * before a value (“\(name)”) cannot be used.",
                    help: "If it is text, put the value in double quotes; to repeat something, write it again."))
        case .tag(let name):
            language.choose(
                vi: Message(
                    "Dấu ! ở đầu giá trị (“\(name)”) không dùng được.", help: "Hãy đặt giá trị trong ngoặc kép."),
                en: Message("The mark ! before a value (“\(name)”) cannot be used.", help: "Put it in double quotes."))
        case .mergeKey:
            language.choose(
                vi: Message("Mục “<<” không dùng được.", help: "Hãy viết đầy đủ các mục cần có."),
                en: Message("The key “<<” cannot be used.", help: "Write out the keys that are needed."))
        case .tab:
            language.choose(
                vi: Message("Có dấu Tab.", help: "Hãy thay dấu Tab bằng dấu cách."),
                en: Message("There is a tab.", help: "Put spaces instead of it."))
        case .secondDocument:
            language.choose(
                vi: Message(
                    "Tệp có phần thứ hai sau dòng “---”.", help: "Hãy xóa dòng “---” này, hoặc tách thành hai tệp."),
                en: Message("A second document begins here.", help: "Delete this “---”, or make two files."))
        case .directive:
            language.choose(
                vi: Message("Dòng bắt đầu bằng % không dùng được.", help: "Hãy xóa dòng này."),
                en: Message("A line that begins with % cannot be used.", help: "Delete it."))
        case .nestedTooDeep(let limit):
            language.choose(
                vi: Message("Lồng nhau quá \(limit) tầng.", help: "Hãy viết gọn lại; có lẽ thiếu một dấu ngoặc đóng."),
                en: Message("Nested more than \(limit) deep.", help: "A closing bracket may be missing."))
        case .keyNotText:
            language.choose(
                vi: Message("Tên mục phải là chữ, không phải danh sách.", help: "Hãy viết “tên mục: giá trị”."),
                en: Message("A key must be text, not a list.", help: "Write “key: value”."))
        default: Message(code)
        }
    }
}

extension UInt32 {
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
