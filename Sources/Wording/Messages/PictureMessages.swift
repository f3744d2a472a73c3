extension PublishingFault {
    /// On photos in prose.
    func pictureMessage(_ language: Language) -> Message {
        switch self {
        case .imageNotPublished(let address):
            language.choose(
                vi: Message(
                    "Ảnh “\(address)” không đăng được: trang không lấy gì từ nơi khác.",
                    help: "Nếu được phép đăng, hãy tải ảnh về, để cạnh tệp bài và ghi tên tệp ảnh."),
                en: Message(
                    "The image “\(address)” cannot be published: pages load nothing from elsewhere.",
                    help: "If you may publish it, save it beside the text and write the name of its file."))
        case .pictureMissing(let address, let nearest):
            language.choose(
                vi: Message(
                    "Không có tệp ảnh “\(address)”.",
                    help: didYouMean(nearest, language) ?? "Hãy để ảnh cạnh tệp bài, trong thư mục nội dung."),
                en: Message(
                    "There is no picture “\(address)”.",
                    help: didYouMean(nearest, language) ?? "Put it beside the text, inside the content folder."))
        case .pictureFormat(let address, let format):
            language.choose(
                vi: Message(
                    "“\(address)” \(format.map { "là tệp \($0)" } ?? "không phải tệp ảnh"): không phải máy nào cũng mở được.",
                    help: "Hãy mở ảnh và lưu lại thành JPEG (màu RGB), hoặc PNG."),
                en: Message(
                    "“\(address)” is \(format.map { "a \($0) file" } ?? "no picture"): not every device opens it.",
                    help: "Open it and save it as JPEG (in RGB) or PNG."))
        case .pictureDamaged(let address):
            language.choose(
                vi: Message("Tệp ảnh “\(address)” bị hỏng hoặc chép chưa hết.", help: "Hãy chép lại từ bản gốc."),
                en: Message(
                    "The picture “\(address)” is damaged or cut short.", help: "Copy it again from the original."))
        case .pictureTooLarge(let address, let width, let height, let limit):
            language.choose(
                vi: Message(
                    "Ảnh “\(address)” quá lớn: \(width) × \(height) điểm, quá \(limit) triệu điểm.",
                    help: "Hãy thu nhỏ ảnh; rộng 4000 điểm là thừa đủ."),
                en: Message(
                    "The picture “\(address)” is too large: \(width) × \(height) pixels, over \(limit) million.",
                    help: "Make it smaller; 4000 pixels across are more than enough."))
        case .pictureNotUsed(let path):
            language.choose(
                vi: Message(
                    "Ảnh “\(path)” không bài nào hiện, nên không được đăng.",
                    help: "Hãy ghi ![mô tả ảnh](tên-tệp) vào bài, hoặc xóa tệp ảnh."),
                en: Message(
                    "No text shows the picture “\(path)”, so it is not published.",
                    help: "Write ![what it shows](file name) in a text, or delete the file."))
        default: Message(code)
        }
    }
}
