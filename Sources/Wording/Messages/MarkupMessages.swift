import Markup

extension MarkupFault {
    public func message(in language: Language) -> Message {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    private var vietnamese: Message {
        switch self {
        case .address(let text, let problem):
            problem.vietnamese(text)
        case .rawHTML(let tag):
            Message(
                "Thẻ HTML “\(tag)” bị bỏ qua, chỉ giữ phần chữ.",
                help: "Hãy dùng cách viết của Markdown, ví dụ **chữ đậm**, *chữ nghiêng*, [chữ](địa chỉ). "
                    + "Nếu muốn in đúng dấu “<”, hãy viết \\< thay cho <.")
        case .imageWithoutText(let address):
            Message(
                "Ảnh “\(address)” chưa có lời mô tả.",
                help: "Người không nhìn thấy ảnh chỉ đọc được lời mô tả. Hãy viết lời ấy trong ngoặc vuông: "
                    + "![lời mô tả](\(address)).")
        case .tableWithoutCaption:
            Message("Bảng này chưa có tên.", help: "Hãy viết tên bảng sau chữ csv: ```csv Số buổi theo huyện")
        case .textTooLong(let limit):
            Message(
                "Bài viết dài quá \(limit / 1024) KB.",
                help: "Hãy chia thành nhiều bài, mỗi bài một tệp.")
        case .nestedTooDeep(let limit):
            Message(
                "Danh sách hoặc trích dẫn lồng nhau quá \(limit) tầng.",
                help: "Hãy bớt các dấu >, -, *, + hoặc số thứ tự ở đầu dòng, hoặc bớt khoảng trống trước chúng.")
        case .tooManyImages(let limit):
            Message(
                "Đoạn này có quá \(limit) ảnh viết liền nhau.",
                help: "Hãy chèn một dòng trống để chia thành nhiều đoạn.")
        }
    }

    private var english: Message {
        switch self {
        case .address(let text, let problem):
            problem.english(text)
        case .rawHTML(let tag):
            Message(
                "The HTML tag “\(tag)” is left out; only the text stays.",
                help: "Use Markdown, such as **bold**, *italic*, [text](address). "
                    + "To print “<” itself, write \\< instead of <.")
        case .imageWithoutText(let address):
            Message(
                "The image “\(address)” has no description.",
                help: "Those who cannot see it have nothing else. Write it between the brackets: "
                    + "![description](\(address)).")
        case .tableWithoutCaption:
            Message("This table has no caption.", help: "Write it behind the word csv: ```csv Meetings by district")
        case .textTooLong(let limit):
            Message("The text is longer than \(limit / 1024) KB.", help: "Divide it into several files.")
        case .nestedTooDeep(let limit):
            Message(
                "Lists or quotes are nested more than \(limit) deep.",
                help: "Take away some of the marks >, -, *, + or numbers at the beginning of the line, or the space "
                    + "before them.")
        case .tooManyImages(let limit):
            Message(
                "There are more than \(limit) images in one paragraph.",
                help: "Put an empty line between them to make several paragraphs.")
        }
    }
}

extension Address.Problem {
    fileprivate func vietnamese(_ text: String) -> Message {
        switch self {
        case .empty:
            Message("Liên kết chưa có địa chỉ.", help: "Hãy viết địa chỉ trong ngoặc tròn: [chữ](https://…).")
        case .unknownScheme(let scheme):
            Message(
                "Địa chỉ “\(text)” bắt đầu bằng “\(scheme):”, kiểu địa chỉ này không dùng được.",
                help: "Hãy dùng địa chỉ bắt đầu bằng \(Address.schemes.listed("hoặc")), "
                    + "hoặc đường dẫn tới một trang của trang web này.")
        case .noScheme:
            Message("Địa chỉ “\(text)” thiếu phần đầu.", help: "Hãy viết “https:\(text)”.")
        case .incomplete:
            Message("Địa chỉ “\(text)” chưa đủ.", help: "Hãy viết cả địa chỉ, ví dụ “https://example.org”.")
        case .backslash:
            Message("Địa chỉ “\(text)” có dấu gạch chéo ngược “\\”.", help: "Hãy thay “\\” bằng “/”.")
        }
    }

    fileprivate func english(_ text: String) -> Message {
        switch self {
        case .empty:
            Message("The link has no address.", help: "Write it in round brackets: [text](https://…).")
        case .unknownScheme(let scheme):
            Message(
                "The address “\(text)” begins with “\(scheme):”, which cannot be used.",
                help: "Use an address that begins with \(Address.schemes.listed("or")), "
                    + "or a path to a page of this site.")
        case .noScheme:
            Message("The address “\(text)” lacks its beginning.", help: "Write “https:\(text)”.")
        case .incomplete:
            Message("The address “\(text)” is not complete.", help: "Write all of it, such as “https://example.org”.")
        case .backslash:
            Message("The address “\(text)” has a backslash “\\”.", help: "Write “/” instead of “\\”.")
        }
    }
}

extension [String] {
    /// `“https:”, “http:” hoặc “tel:”`.
    fileprivate func listed(_ or: String) -> String {
        let quoted = map { "“\($0):”" }
        return quoted.dropLast().joined(separator: ", ") + " \(or) " + (quoted.last ?? "")
    }
}
