import Syntax

extension YAMLProblem {
    func message(in language: Language) -> Message {
        switch self {
        case .colonInValue:
            language.choose(
                vi: Message(
                    "Giá trị có dấu hai chấm nên không rõ đâu là tên mục.",
                    help: "Hãy đặt cả giá trị trong ngoặc kép: tiêu đề: \"An ninh: mười tháng\"."),
                en: Message(
                    "The value has a colon in it, so that it is not clear what the key is.",
                    help: "Put the value in double quotes: title: \"Safety: ten months\"."))
        case .quoteNotClosed:
            language.choose(
                vi: Message(
                    "Ngoặc kép hoặc nháy đơn mở ở đây không được đóng.", help: "Hãy thêm dấu đóng ở cuối giá trị."),
                en: Message("The quote that opens here is never closed.", help: "Close it at the end of the value."))
        case .bracketNotClosed:
            language.choose(
                vi: Message(
                    "Ngoặc mở ở đây không được đóng.", help: "Hãy thêm ] hoặc } ở cuối, và dấu phẩy giữa các mục."),
                en: Message(
                    "The bracket that opens here is never closed.", help: "Add ] or } at the end, and commas between."))
        case .indentation:
            language.choose(
                vi: Message(
                    "Dòng này thụt vào không khớp với các dòng quanh nó.",
                    help: "Các mục cùng cấp phải thụt vào bằng nhau, bằng dấu cách; "
                        + "giá trị dài quá một dòng thì đặt cả trong ngoặc kép."),
                en: Message(
                    "This line's indentation does not fit the lines around it.",
                    help: "Keys of one level begin in one column, after spaces; "
                        + "a value of several lines goes in double quotes."))
        case .textAfterValue:
            language.choose(
                vi: Message(
                    "Có chữ thừa sau dấu ngoặc đóng.",
                    help: "Hãy đặt cả giá trị trong một cặp ngoặc kép; ngoặc kép bên trong viết thành “ và ”."),
                en: Message(
                    "There is text after a closing quote or bracket.",
                    help: "Put the whole value in one pair of quotes; write “ and ” for quotes within it."))
        case .listBesideKey:
            language.choose(
                vi: Message(
                    "Danh sách không được bắt đầu trên cùng dòng với tên mục.",
                    help: "Hãy xuống dòng rồi mới viết “- ”; nếu đó là chữ, hãy đặt cả giá trị trong ngoặc kép."),
                en: Message(
                    "A list cannot begin on the line of its key.",
                    help: "Begin a new line before “- ”; if it is text, put the value in double quotes."))
        case .reservedStart:
            language.choose(
                vi: Message(
                    "Giá trị không được bắt đầu bằng ký tự này.", help: "Hãy đặt cả giá trị trong ngoặc kép."),
                en: Message("A value cannot begin with this character.", help: "Put it in double quotes."))
        case .badEscape:
            language.choose(
                vi: Message("Dấu \\ trong ngoặc kép viết chưa đúng.", help: "Hãy viết \\\\ cho mỗi dấu \\."),
                en: Message("This \\ within quotes is not understood.", help: "Write \\\\ for each \\."))
        case .missingColon:
            language.choose(
                vi: Message(
                    "Thiếu dấu hai chấm sau tên mục.",
                    help: "Hãy viết “tên mục: giá trị”, có dấu cách sau dấu hai chấm."),
                en: Message("A colon is missing after the key.", help: "Write “key: value”, with a space."))
        case .other(let words):
            language.choose(
                vi: Message("Dòng này chưa đúng cách viết YAML (\(words)).", help: "Hãy xem lại dấu câu của dòng này."),
                en: Message("This is not YAML (\(words)).", help: "Look at the punctuation of this line."))
        }
    }
}
