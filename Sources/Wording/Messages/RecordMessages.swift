import Records

extension RecordFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .unknownKey, .keyTwice, .missing, .wrongShape, .unknownTerm, .duplicate: fieldMessage(language)
        case .badDay, .badPeriod, .badNumber, .badFigure, .badBoolean, .badSlug, .badCode, .badWebAddress,
            .badColour, .paleColour, .badTilePosition, .badPagePath:
            valueMessage(language)
        case .unknownReference, .notPublic: referenceMessage(language)
        default: fileMessage(language)
        }
    }

    private func fieldMessage(_ language: Language) -> Message {
        switch self {
        case .unknownKey(let key, let kind, let nearest):
            language.choose(
                vi: Message(
                    "Không có mục “\(key)” trong phần \(kind.name(in: language)).",
                    help: didYouMean(nearest, language) ?? "Hãy xem danh sách các mục trong docs/formats.md."),
                en: Message(
                    "There is no key “\(key)” in a record of the kind \(kind.name(in: language)).",
                    help: didYouMean(nearest, language) ?? "docs/formats.md lists the keys."))
        case .keyTwice(let key):
            language.choose(
                vi: Message(
                    "Mục “\(key.vietnamese)” viết hai lần, bằng hai thứ tiếng.", help: "Hãy xóa một trong hai dòng."),
                en: Message("The key “\(key.rawValue)” is written twice, once in each language.", help: "Delete one."))
        case .missing(let key, let kind):
            language.choose(
                vi: Message(
                    "Phần \(kind.name(in: language)) này thiếu mục “\(key.vietnamese)”.",
                    help: "Hãy thêm một dòng “\(key.vietnamese): …”."),
                en: Message(
                    "This \(kind.name(in: language)) lacks “\(key.rawValue)”.", help: "Add a line “\(key.rawValue): …”."
                ))
        case .wrongShape(let key, let expected):
            language.choose(
                vi: Message(
                    (key.map { "Mục “\($0.vietnamese)”" } ?? "Chỗ này") + " phải là \(expected.name(in: language)).",
                    help: "Hãy xem cách viết trong docs/formats.md."),
                en: Message(
                    (key.map { "“\($0.rawValue)”" } ?? "This") + " must be \(expected.name(in: language)).",
                    help: "docs/formats.md shows how it is written."))
        case .unknownTerm(let text, let choices, let nearest):
            language.choose(
                vi: Message(
                    "“\(text)” không phải là một lựa chọn.",
                    help: (didYouMean(nearest, language).map { "\($0) " } ?? "")
                        + "Chọn một trong: \(choices.map(\.vietnamese).joined(separator: ", "))."),
                en: Message(
                    "“\(text)” is not one of the choices.",
                    help: (didYouMean(nearest, language).map { "\($0) " } ?? "")
                        + "Choose one of: \(choices.map(\.english).joined(separator: ", "))."))
        case .duplicate(let kind, let id):
            language.choose(
                vi: Message(
                    "Đã có \(kind.name(in: language)) khác mang định danh “\(id)”.",
                    help: "Hãy đổi định danh này, hoặc xóa một trong hai."),
                en: Message(
                    "There is another \(kind.name(in: language)) with the id “\(id)”.", help: "Change or delete one."))
        default: Message(code)
        }
    }

    private func referenceMessage(_ language: Language) -> Message {
        switch self {
        case .unknownReference(let kind, let id, let nearest):
            language.choose(
                vi: Message(
                    "Không có \(kind.name(in: language)) nào mang định danh “\(id)”.",
                    help: didYouMean(nearest, language) ?? "Hãy thêm vào \(kind.file), hoặc sửa định danh này."),
                en: Message(
                    "There is no \(kind.name(in: language)) with the id “\(id)”.",
                    help: didYouMean(nearest, language) ?? "Add it to \(kind.file), or mend this id."))
        case .notPublic(let kind, let id):
            language.choose(
                vi: Message(
                    "Chưa nhắc được tới \(kind.name(in: language)) “\(id)” ở đây vì phần ấy chưa công khai.",
                    help: "Hãy ghi “công khai: có” ở đó, hoặc bỏ chỗ nhắc này."),
                en: Message(
                    "The \(kind.name(in: language)) “\(id)” is not public, so it cannot be named here.",
                    help: "Write “public: yes” there, or do not name it."))
        default: Message(code)
        }
    }
}
