extension PublishingFault {
    /// Why two states of the content cannot be compared.
    func gitMessage(_ language: Language) -> Message {
        switch self {
        case .unknownRevision(let name):
            language.choose(
                vi: Message(
                    "“\(name)” không phải là thư mục, cũng không phải là phiên bản git.",
                    help: "Hãy viết một thư mục nội dung, hoặc một phiên bản như HEAD~1, main hay v1.0."),
                en: Message(
                    "“\(name)” is neither a folder nor a git revision.",
                    help: "Name a content folder, or a revision such as HEAD~1, main or v1.0."))
        case .revisionWithoutSite(let name):
            language.choose(
                vi: Message(
                    "Bản “\(name)” không có trang nào đọc được.",
                    help: "Hãy chọn bản có site.yml hợp lệ; thư mục nội dung chỉ bằng --content."),
                en: Message(
                    "“\(name)” holds no site that can be read.",
                    help: "Choose a state with a sound site.yml; --content names the content folder."))
        case .gitMissing:
            language.choose(
                vi: Message("Máy này không có git.", help: "Hãy cài git, hoặc so hai thư mục nội dung."),
                en: Message("There is no git on this machine.", help: "Install git, or compare two content folders."))
        case .gitFailed(let folder):
            language.choose(
                vi: Message(
                    "Git không đọc được kho chứa thư mục “\(folder)”.",
                    help: "Hãy chạy trong kho git của dự án, hoặc chỉ rõ: --content THƯ-MỤC."),
                en: Message(
                    "Git cannot read the repository around “\(folder)”.",
                    help: "Run it within the project's repository, or name the folder: --content FOLDER."))
        default: Message(code)
        }
    }
}
