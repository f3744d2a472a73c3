import Records

extension RecordFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .unknownKey, .keyTwice, .missing, .wrongShape, .unknownTerm, .duplicate: fieldMessage(language)
        case .badDay, .badPeriod, .badNumber, .badFigure, .badBoolean, .badSlug, .badCode, .badWebAddress,
            .badColour, .paleColour, .badTilePosition, .badPagePath, .longPagePath:
            valueMessage(language)
        case .unknownReference, .notPublic: referenceMessage(language)
        default: fileMessage(language)
        }
    }

    private func fieldMessage(_ language: Language) -> Message {
        switch self {
        case .unknownKey(let key, let kind, let nearest, let keys):
            language.choose(
                vi: Message(
                    "Không có mục “\(key)” trong phần \(kind.name(in: language)).",
                    help: didYouMean(nearest, language)
                        ?? "Các mục dùng được: \(keys.map(\.vietnamese).joined(separator: ", "))."),
                en: Message(
                    "There is no key “\(key)” in a record of the kind \(kind.name(in: language)).",
                    help: didYouMean(nearest, language)
                        ?? "The keys are: \(keys.map(\.rawValue).joined(separator: ", "))."))
        case .keyTwice(let key):
            language.choose(
                vi: Message(
                    "Mục “\(key.vietnamese)” viết hai lần, bằng hai thứ tiếng.", help: "Hãy xóa một trong hai dòng."),
                en: Message("The key “\(key.rawValue)” is written twice, once in each language.", help: "Delete one."))
        case .missing(let key, let kind, let absence):
            language == .vietnamese
                ? vietnamese(key, kind.name(in: language), absence) : english(key, kind.name(in: language), absence)
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
        case .duplicate(.observation, let id): figureTwice(id, language)
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

    private func vietnamese(_ key: Key, _ kind: String, _ absence: Absence) -> Message {
        let name = key.vietnamese
        return switch absence {
        case .line: Message("Phần \(kind) này thiếu mục “\(name)”.", help: "Hãy thêm một dòng “\(name): …”.")
        case .frontMatter:
            Message(
                "Phần \(kind) này thiếu mục “\(name)”.",
                help: "Hãy thêm một dòng “\(name): …” ở đầu tệp, giữa hai dòng “---”.")
        case .value: Message("Mục “\(name)” của phần \(kind) này còn trống.", help: "Hãy ghi giá trị sau dấu hai chấm.")
        case .cell: Message("Ô “\(name)” của dòng này còn trống.", help: "Hãy điền ô ấy.")
        case .column:
            Message("Bảng này thiếu cột “\(name)”.", help: "Hãy thêm cột ấy, hoặc sửa tên một cột thành “\(name)”.")
        }
    }

    private func english(_ key: Key, _ kind: String, _ absence: Absence) -> Message {
        let name = key.rawValue
        return switch absence {
        case .line: Message("This \(kind) lacks “\(name)”.", help: "Add a line “\(name): …”.")
        case .frontMatter:
            Message(
                "This \(kind) lacks “\(name)”.",
                help: "Add a line “\(name): …” at the file's beginning, between two lines “---”.")
        case .value: Message("“\(name)” of this \(kind) is empty.", help: "Write the value behind the colon.")
        case .cell: Message("The cell “\(name)” of this row is empty.", help: "Fill it in.")
        case .column:
            Message("This sheet has no column “\(name)”.", help: "Add it, or rename one of the columns to “\(name)”.")
        }
    }

    /// Nobody types the ids of figures.
    private func figureTwice(_ id: String, _ language: Language) -> Message {
        language.choose(
            vi: Message(
                "Số liệu “\(id)” ghi hai lần.",
                help: "Hãy xóa một trong hai. Nếu số sau sửa số trước thì ghi thêm “thay cho”, “loại sửa”, “ngày sửa”, "
                    + "“lý do”; sửa hai lần trong một ngày thì ghi cả “định danh”."),
            en: Message(
                "The figure “\(id)” is there twice.",
                help: "Delete one. If the later one mends the other, add “revises”, “revision”, “revised_on” and "
                    + "“reason”; for two on one day also an “id”."))
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
