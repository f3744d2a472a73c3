extension PublishingFault {
    /// On charts and tables in prose.
    func embedMessage(_ language: Language) -> Message {
        switch self {
        case .embedNotImage(let address):
            language.choose(
                vi: Message("“\(address)” chưa thành hình.", help: "Hãy thêm dấu ! ở đầu: ![Tên hình](\(address))."),
                en: Message("“\(address)” is no image yet.", help: "Put a ! before it: ![Caption](\(address))."))
        case .embedNotAlone(let address):
            language.choose(
                vi: Message(
                    "“\(address)” nằm giữa câu chữ.", help: "Hãy để hình ở một đoạn riêng, có dòng trống trên dưới."),
                en: Message("“\(address)” stands amid words.", help: "Give it a paragraph of its own."))
        case .embedOfSeveral(let fragment):
            language.choose(
                vi: Message("“#\(fragment)” chỉ vẽ được một chỉ tiêu.", help: "Hãy làm mỗi chỉ tiêu một hình."),
                en: Message("“#\(fragment)” shows one indicator only.", help: "Make one chart for each."))
        case .embedOfOne(let address):
            language.choose(
                vi: Message("“\(address)” chỉ có một số liệu.", help: "Hãy viết số ấy vào câu thay cho hình."),
                en: Message("“\(address)” has one figure only.", help: "Say it in a sentence instead."))
        case .chartOfUnits(let units):
            language.choose(
                vi: Message(
                    "Một hình không so được các đơn vị khác nhau: \(units.joined(separator: "; ")).",
                    help: "Hãy làm mỗi đơn vị một hình, hoặc dùng table:."),
                en: Message(
                    "One chart cannot compare different units: \(units.joined(separator: "; ")).",
                    help: "Make a chart for each, or use table:."))
        case .tooManyCharts(let limit):
            language.choose(
                vi: Message(
                    "Bài này có hơn \(limit) biểu đồ.",
                    help: "Mỗi biểu đồ là một ảnh và một trang riêng; hãy chia thành nhiều bài, hoặc dùng table:."),
                en: Message(
                    "This text has more than \(limit) charts.",
                    help: "Each is a picture and a page of its own; make several texts, or use table:."))
        default: Message(code)
        }
    }
}
