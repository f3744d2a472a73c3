extension PublishingFault {
    func previewMessage(_ language: Language) -> Message {
        switch self {
        case .portTaken(let port, let free):
            language.choose(
                vi: Message(
                    "Cổng \(port) đang có chương trình khác dùng" + (free.map { "; cổng \($0) còn trống." } ?? "."),
                    help: free.map { "Hãy chạy: loa serve --port \($0)" } ?? "Hãy chọn cổng khác bằng --port."),
                en: Message(
                    "Another program uses port \(port)" + (free.map { "; port \($0) is free." } ?? "."),
                    help: free.map { "Run: loa serve --port \($0)" } ?? "Choose another with --port."))
        case .cannotListen(let address, let errno):
            language.choose(
                vi: Message(
                    "Không mở được “\(address)” để xem trước: \(SystemError(errno).words(in: language)).",
                    help: "Hãy bỏ --host, và chọn --port từ 1024 đến 65535."),
                en: Message(
                    "“\(address)” cannot be opened for the preview: \(SystemError(errno).words(in: language)).",
                    help: "Leave --host out, and choose a --port from 1024 to 65535."))
        case .editingForOthers(let address):
            language.choose(
                vi: Message(
                    "Không cho viết qua “\(address)”: máy khác cũng sẽ ghi được vào nội dung.",
                    help: "Hãy bỏ --host hoặc bỏ --edit."),
                en: Message(
                    "Texts cannot be written through “\(address)”: other computers could write into the content too.",
                    help: "Leave out --host, or --edit."))
        default: Message(code)
        }
    }
}
