extension PublishingFault {
    /// Of files that are made anew.
    func newFileMessage(_ language: Language) -> Message {
        switch self {
        case .fileExists(let path, let free?):
            language.choose(
                vi: Message("Đã có tệp “\(path)”.", help: "Hãy đặt tên khác cho tệp mới: \(free)"),
                en: Message("There is a file “\(path)” already.", help: "Give the new one another name: \(free)"))
        case .fileExists(let path, nil):
            language.choose(
                vi: Message("Đã có tệp “\(path)”.", help: "Hãy mở tệp ấy mà sửa, hoặc đổi tên nó."),
                en: Message("There is a file “\(path)” already.", help: "Open that one, or rename it."))
        case .folderNotEmpty(let path):
            language.choose(
                vi: Message("Thư mục “\(path)” không trống.", help: "Hãy chọn một thư mục mới."),
                en: Message("The folder “\(path)” is not empty.", help: "Choose a new folder."))
        default: Message(code)
        }
    }
}
