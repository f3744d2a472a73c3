import Records

extension RecordFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .unknownKey, .keyTwice, .missing, .wrongShape, .unknownTerm, .duplicate: fieldMessage(language)
        case .badDay, .badPeriod, .badNumber, .badFigure, .badBoolean, .badSlug, .badCode, .badWebAddress:
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

    private func fileMessage(_ language: Language) -> Message {
        switch self {
        case .unknownFile(let nearest):
            language.choose(
                vi: Message(
                    "Loa không biết tệp này dùng để làm gì.",
                    help: didYouMean(nearest, language) ?? "Hãy đổi tên theo docs/formats.md, hoặc đưa ra khỏi thư mục."
                ),
                en: Message(
                    "This file is of no known kind.",
                    help: didYouMean(nearest, language) ?? "Rename it as docs/formats.md says, or take it away."))
        case .missingSite:
            language.choose(
                vi: Message(
                    "Thiếu tệp site.yml.", help: "Hãy tạo tệp này với các mục: tiêu đề, đơn vị, địa bàn, các kỳ."),
                en: Message("There is no site.yml.", help: "Make one with: title, organisation, place, periods."))
        case .badFolder(let name, let kind):
            folderMessage(name, kind, language)
        case .periodDiffers(let folder, let written):
            language.choose(
                vi: Message(
                    "Tệp ghi “\(written)” nhưng nằm trong thư mục “\(folder)”.",
                    help: "Hãy chuyển tệp sang thư mục đúng, hoặc sửa cho khớp."),
                en: Message(
                    "The file says “\(written)” but lies in the folder “\(folder)”.",
                    help: "Move it, or mend what it says."))
        case .flowWithoutPeriod(let indicator):
            language.choose(
                vi: Message(
                    "“\(indicator)” là số trong kỳ nhưng chưa ghi kỳ.", help: "Hãy thêm “kỳ: 10 tháng đầu năm 2019”."),
                en: Message(
                    "“\(indicator)” is counted over a period, and none is given.", help: "Add “period: 2019-10m”."))
        case .stockWithoutDay(let indicator):
            language.choose(
                vi: Message(
                    "“\(indicator)” là số tại một thời điểm nhưng chưa ghi ngày hay kỳ.",
                    help: "Hãy thêm “tính đến: 2019-10-31”; nếu nguồn không nêu thì ghi kỳ và “tính đến: không nêu”."),
                en: Message(
                    "“\(indicator)” holds on a day, and neither a day nor a period is given.",
                    help: "Add “as_of: 2019-10-31”, or a period and “as_of: not-stated”."))
        case .recipientWithoutBasis:
            language.choose(
                vi: Message(
                    "Nêu tên một cá nhân mà chưa ghi căn cứ.",
                    help:
                        "Hãy thêm “căn cứ: đồng ý”, “quyết định” hoặc “công vụ”; không có căn cứ thì chỉ ghi số lượng."),
                en: Message(
                    "A person is named without a basis.",
                    help: "Add “basis: consent”, “decision” or “office”; without one, only count."))
        case .validityReversed:
            language.choose(
                vi: Message("Ngày hết hiệu lực đứng trước ngày bắt đầu.", help: "Hãy đổi lại hai ngày này."),
                en: Message("The last day of validity is before the first.", help: "Mend one of the two days."))
        case .derivedNotFlow:
            language.choose(
                vi: Message(
                    "Chỉ chỉ tiêu “trong kỳ” đo bằng “đếm” hoặc “tiền” mới tính được từ lũy kế.",
                    help: "Hãy sửa “tính chất”, “phép đo”, hoặc bỏ “tính từ lũy kế”."),
                en: Message(
                    "Only a flow that is a count or money can be derived from a cumulative.",
                    help: "Mend “time” or “measure”, or take out “derived_from”."))
        default: Message(code)
        }
    }

    private func folderMessage(_ name: String, _ kind: RecordKind, _ language: Language) -> Message {
        switch kind {
        case .bulletin:
            language.choose(
                vi: Message("Thư mục “\(name)” không phải là một năm.", help: "Hãy đặt bản tin trong bulletins/2019/."),
                en: Message("The folder “\(name)” is not a year.", help: "Bulletins lie in bulletins/2019/."))
        case .summary:
            language.choose(
                vi: Message(
                    "Tên tệp “\(name)” không phải là mã kỳ.", help: "Hãy đặt tên như 2019-10m.md hoặc 2018.md."),
                en: Message("The name “\(name)” is not a period's code.", help: "Call it 2019-10m.md or 2018.md."))
        default:
            language.choose(
                vi: Message(
                    "Thư mục “\(name)” không phải là mã kỳ.",
                    help: "Hãy đặt tệp trong achievements/2019-10m/ hoặc 2018/."),
                en: Message(
                    "The folder “\(name)” is not a period's code.", help: "Such files lie in achievements/2019-10m/."))
        }
    }
}
