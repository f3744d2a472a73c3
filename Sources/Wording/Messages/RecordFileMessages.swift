import Records

extension RecordFault {
    /// Of files, folders and what records may not leave out.
    func fileMessage(_ language: Language) -> Message {
        switch self {
        case .unknownFile(let nearest, let document): unknownFileMessage(nearest, document, language)
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
                        "Hãy thêm “căn cứ: đồng ý”, “quyết định” hoặc “công vụ”; "
                        + "không có căn cứ thì chỉ ghi số lượng."),
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
                    help: code(of: name).map { "Hãy đổi tên thư mục thành \($0)." }
                        ?? "Hãy đặt tệp trong achievements/2019-10m/ hoặc 2018/."),
                en: Message(
                    "The folder “\(name)” is not a period's code.",
                    help: code(of: name).map { "Rename it to \($0)." } ?? "Such files lie in achievements/2019-10m/."))
        }
    }

    /// Of a period that is named in words.
    private func code(of name: String) -> String? { try? TypedAnswer.period(name).get().code }

    private func unknownFileMessage(_ nearest: String?, _ document: Document?, _ language: Language) -> Message {
        let help =
            switch document {
            case .spreadsheet?:
                language.choose(
                    vi: "Hãy để bảng tính ngoài thư mục nội dung; nhập số liệu trong đó bằng: loa import TỆP.xlsx",
                    en: "Keep spreadsheets out of the content folder; their figures come in by: loa import FILE.xlsx")
            case .text?:
                language.choose(
                    vi:
                        "Loa chỉ đọc tệp chữ: hãy chép bài vào một tệp .md (gõ loa new bulletin để tạo), rồi đưa tệp này đi nơi khác.",
                    en:
                        "Only plain text is read: copy it into an .md file (loa new bulletin makes one), and take this away."
                )
            case nil:
                language.choose(
                    vi:
                        "Hãy đặt tên theo mẫu \(nearest ?? "bulletins/2019/ten-bai.md"), hoặc đưa tệp ra khỏi thư mục nội dung.",
                    en: "Name it like \(nearest ?? "bulletins/2019/ten-bai.md"), or take it out of the content folder.")
            }
        return language.choose(
            vi: Message("Loa không biết tệp này dùng để làm gì.", help: help),
            en: Message("This file is of no known kind.", help: help))
    }
}
