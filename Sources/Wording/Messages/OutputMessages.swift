/// What the disk, the published folder and other builds say.
extension PublishingFault {
    func diskMessage(_ language: Language) -> Message {
        switch self {
        case .foreignFile(let path):
            language.choose(
                vi: Message(
                    "Tệp “\(path)” không do Loa ghi, hoặc đã bị sửa tay, nên không được ghi đè.",
                    help: "Hãy chuyển tệp ấy đi nơi khác rồi dựng lại."),
                en: Message(
                    "“\(path)” was not written by Loa, or was changed since, and is not overwritten.",
                    help: "Move it away and build again."))
        case .badOutputFolder(let path):
            language.choose(
                vi: Message(
                    "Không thể xuất bản vào “\(path)”.",
                    help: "Hãy chọn một thư mục riêng, không nằm trong hay chứa thư mục nội dung."),
                en: Message(
                    "“\(path)” cannot be published into.",
                    help: "Choose a folder of its own, neither within nor around the content folder."))
        case .unwritable(let path, let errno):
            language.choose(
                vi: Message(
                    "Không ghi được “\(path)”: \(SystemError(errno).words(in: language)).",
                    help: "Hãy xem quyền ghi và chỗ trống trên đĩa."),
                en: Message(
                    "“\(path)” cannot be written: \(SystemError(errno).words(in: language)).",
                    help: "Check permissions and space on the disk."))
        case .contentUnreadable(let path, let errno):
            language.choose(
                vi: Message(
                    "Không đọc được thư mục nội dung “\(path)”: \(SystemError(errno).words(in: language)).",
                    help: "Hãy chạy trong thư mục của dự án, hoặc chỉ rõ: --content THƯ-MỤC."),
                en: Message(
                    "The content folder “\(path)” cannot be read: \(SystemError(errno).words(in: language)).",
                    help: "Run it in the project's folder, or name it: --content FOLDER."))
        default: Message(code)
        }
    }

    func buildMessage(_ language: Language) -> Message {
        switch self {
        case .foreignWork(let path):
            language.choose(
                vi: Message(
                    "Thư mục “\(path)” không phải của phiên bản Loa này.",
                    help: "Nếu trang đang đăng vẫn đủ, hãy xóa thư mục ấy rồi dựng lại."),
                en: Message(
                    "“\(path)” is not a folder of this version of Loa.",
                    help: "If the published site is whole, remove that folder and build again."))
        case .locked(let path, let process):
            language.choose(
                vi: Message(
                    "Một lần dựng khác\(process.map { " (tiến trình \($0))" } ?? "") đang ghi vào “\(path)”.",
                    help: "Hãy chờ lần ấy xong rồi dựng lại."),
                en: Message(
                    "Another build\(process.map { " (process \($0))" } ?? "") is writing into “\(path)”.",
                    help: "Wait for it and build again."))
        case .shrinks(let from, let to):
            language.choose(
                vi: Message(
                    "Trang đang đăng có \(from) tệp HTML, lần dựng này chỉ còn giữ \(to).",
                    help: "Nếu đúng là muốn bỏ nhiều trang như vậy, hãy thêm --allow-shrink."),
                en: Message(
                    "Of the \(from) HTML files that are published this build would keep \(to).",
                    help: "If so many pages are to go, add --allow-shrink."))
        case .interrupted(let signal):
            language.choose(
                vi: Message(
                    "Đã dừng theo yêu cầu (tín hiệu \(signal)).",
                    help: "Trang đang đăng vẫn nguyên vẹn. Muốn đăng thì dựng lại."),
                en: Message(
                    "Stopped as asked (signal \(signal)).",
                    help: "The published site is whole. Build again to publish."))
        default: manifestMessage(language)
        }
    }

    private func manifestMessage(_ language: Language) -> Message {
        switch self {
        case .manifestMissing(let path):
            language.choose(
                vi: Message(
                    "Ở “\(path)” không có bản kê loa-manifest.txt.",
                    help: "Hãy chỉ thư mục do loa build ghi, bản chép đầy đủ của nó, hoặc chính tệp bản kê."),
                en: Message(
                    "There is no loa-manifest.txt at “\(path)”.",
                    help: "Name a folder that loa build wrote, a whole copy of one, or the manifest itself."))
        case .manifestDamaged(let path):
            language.choose(
                vi: Message(
                    "Bản kê “\(path)” đã bị sửa hoặc hỏng, nên không biết tệp nào là của Loa.",
                    help: "Hãy chuyển cả thư mục đi nơi khác rồi dựng lại."),
                en: Message(
                    "The manifest “\(path)” was changed or is damaged; it does not tell which files are Loa's.",
                    help: "Move the whole folder away and build again."))
        case .manifestVersion(let path, let version):
            language.choose(
                vi: Message(
                    "Bản kê “\(path)” là của phiên bản Loa khác (\(version)).",
                    help: "Hãy dùng phiên bản Loa đã dựng nó, hoặc chuyển cả thư mục đi nơi khác rồi dựng lại."),
                en: Message(
                    "The manifest “\(path)” is of another version of Loa (\(version)).",
                    help: "Use the version that built it, or move the whole folder away and build again."))
        default: Message(code)
        }
    }
}
