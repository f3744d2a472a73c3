import Syntax

extension SyntaxFault {
    func sheetMessage(_ language: Language) -> Message {
        switch self {
        case .quoteNotClosed:
            language.choose(
                vi: Message("Ngoặc kép mở ở đây không được đóng.", help: "Hãy thêm dấu \" ở cuối ô."),
                en: Message("The quote that opens here is never closed.", help: "Add a \" at the end of the cell."))
        case .textAfterQuote:
            language.choose(
                vi: Message(
                    "Có chữ sau ngoặc kép đóng.",
                    help: "Hãy đưa cả ô vào trong ngoặc kép; dấu \" trong ô viết thành \"\"."),
                en: Message(
                    "There is text after a closing quote.",
                    help: "Put the whole cell in quotes; a \" within it is written \"\"."))
        case .quoteInsideCell:
            language.choose(
                vi: Message(
                    "Có dấu \" giữa một ô không đặt trong ngoặc kép.",
                    help: "Hãy dùng “ và ”, hoặc đặt cả ô trong ngoặc kép và viết \"\" cho mỗi dấu \"."),
                en: Message(
                    "There is a \" within a cell that is not quoted.",
                    help: "Use “ and ”, or put the cell in quotes and write \"\" for each \"."))
        case .rowWidth(let columns, let cells):
            language.choose(
                vi: Message(
                    "Dòng này có \(cells) ô, còn bảng có \(columns) cột.",
                    help: "Hãy xem có thừa hay thiếu dấu ngăn ô; ô có dấu phẩy phải đặt trong ngoặc kép."),
                en: Message(
                    "This row has \(cells) cells, but the table has \(columns) columns.",
                    help: "Look for a separator too many or too few; a cell with a comma in it needs quotes."))
        case .duplicateColumn(let name):
            language.choose(
                vi: Message("Hai cột cùng tên “\(name)”.", help: "Hãy xóa hoặc đổi tên một cột."),
                en: Message("Two columns are called “\(name)”.", help: "Delete or rename one."))
        case .emptyColumn:
            language.choose(
                vi: Message("Cột này không có tên ở dòng đầu.", help: "Hãy ghi tên cột, hoặc xóa cả cột."),
                en: Message("This column has no name in the first row.", help: "Name it, or delete it."))
        default:
            language.choose(
                vi: Message("Bảng chưa có dòng tên cột.", help: "Dòng đầu phải ghi tên các cột, ví dụ: mã,tên,loại."),
                en: Message("The table has no header.", help: "The first row names the columns: code,name,kind."))
        }
    }

    func fileMessage(_ language: Language) -> Message {
        switch self {
        case .symbolicLink:
            language.choose(
                vi: Message(
                    "Đây là một liên kết tới nơi khác, không phải tệp.",
                    help: "Hãy chép chính tệp ấy vào thư mục nội dung."),
                en: Message("This is a symbolic link.", help: "Copy the file itself into the content folder."))
        case .notAFile:
            language.choose(
                vi: Message(
                    "Đây không phải tệp cũng không phải thư mục.", help: "Hãy đưa nó ra khỏi thư mục nội dung."),
                en: Message("This is neither a file nor a folder.", help: "Take it out of the content folder."))
        case .nameNotUTF8:
            language.choose(
                vi: Message("Tên tệp không phải UTF-8.", help: "Hãy đổi tên tệp, chỉ dùng chữ không dấu, số và dấu -."),
                en: Message("The file's name is not UTF-8.", help: "Rename it with plain letters, digits and -."))
        case .nameNotComposed:
            language.choose(
                vi: Message(
                    "Tên tệp dùng dấu tổ hợp (thường do chép từ máy Mac).",
                    help: "Hãy đổi tên tệp, chỉ dùng chữ không dấu, số và dấu -."),
                en: Message(
                    "The file's name is not in NFC.", help: "Rename it with plain letters, digits and -."))
        case .namesDifferByCase(let other):
            language.choose(
                vi: Message("Tên này chỉ khác “\(other)” ở chữ hoa, chữ thường.", help: "Hãy đổi một trong hai tên."),
                en: Message("This name differs from “\(other)” by case alone.", help: "Rename one of them."))
        case .fileTooLarge(let limit):
            language.choose(
                vi: Message("Tệp lớn hơn \(limit >> 20) MB.", help: "Hãy chia tệp này thành nhiều tệp nhỏ hơn."),
                en: Message("The file is larger than \(limit >> 20) MB.", help: "Divide it into smaller ones."))
        case .folderTooDeep(let limit):
            language.choose(
                vi: Message("Thư mục lồng nhau quá \(limit) tầng.", help: "Hãy đưa các tệp lên thư mục trên."),
                en: Message("Folders are nested more than \(limit) deep.", help: "Move the files up."))
        case .unreadable(let errno):
            language.choose(
                vi: Message(
                    "Không đọc được: \(SystemError(errno).words(in: language)).",
                    help: "Hãy xem lại quyền đọc của tệp này."),
                en: Message(
                    "Cannot be read: \(SystemError(errno).words(in: language)).", help: "Check the permissions."))
        default: Message(code)
        }
    }
}
