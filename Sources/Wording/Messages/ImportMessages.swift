import Records

extension ImportFault {
    public func message(in language: Language) -> Message {
        switch self {
        case .notAWorkbook, .oldOrLocked, .damaged, .tooLarge, .hostile, .noTable: fileMessage(language)
        default: cellMessage(language)
        }
    }

    private func fileMessage(_ language: Language) -> Message {
        switch self {
        case .oldOrLocked:
            language.choose(
                vi: Message(
                    "Đây là tệp Excel đời cũ (.xls) hoặc có mật khẩu.",
                    help: "Hãy mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu thành .xlsx."),
                en: Message(
                    "This is an old Excel file (.xls), or it has a password.",
                    help: "Open it in Excel, take out the password, and save it as .xlsx."))
        case .damaged(let part):
            language.choose(
                vi: Message(
                    "Tệp hỏng ở phần “\(part)”.", help: "Hãy mở bằng Excel và lưu lại thành một tệp .xlsx mới."),
                en: Message("The file is damaged at “\(part)”.", help: "Open it in Excel and save it as a new .xlsx."))
        case .tooLarge:
            language.choose(
                vi: Message(
                    "Tệp quá lớn.", help: "Hãy xóa các trang và các cột không dùng, hoặc chia thành nhiều tệp."),
                en: Message("The file is too large.", help: "Delete sheets and columns that are not used, or split it.")
            )
        case .hostile(let part):
            language.choose(
                vi: Message(
                    "Phần “\(part)” có khai báo có thể gây hại.",
                    help: "Đừng dùng tệp này; hãy chép số liệu sang tệp mới."),
                en: Message(
                    "“\(part)” declares what may do harm.",
                    help: "Leave this file alone; copy the figures to a new one."))
        case .noTable(let headings):
            language.choose(
                vi: Message(
                    "Không có trang nào có bảng số liệu.",
                    help: "Dòng tên cột phải có: \(names(headings, language)). Gõ loa new sheet để có bảng mẫu."),
                en: Message(
                    "No sheet has a table of figures.",
                    help: "One row names the columns, with: \(names(headings, language)). loa new sheet makes one."))
        default:
            language.choose(
                vi: Message("Đây không phải là bảng tính .xlsx hay .csv.", help: "Hãy lưu thành .xlsx hoặc CSV UTF-8."),
                en: Message("This is neither an .xlsx workbook nor CSV.", help: "Save it as .xlsx or CSV UTF-8."))
        }
    }

    private func names(_ keys: [Key], _ language: Language) -> String {
        keys.map { $0.name(in: language) }.joined(separator: ", ")
    }

    private func cellMessage(_ language: Language) -> Message {
        switch self {
        case .errorValue(let text):
            language.choose(
                vi: Message(
                    "Ô này là lỗi của bảng tính: “\(text)”.", help: "Hãy sửa công thức, hoặc gõ thẳng giá trị."),
                en: Message("This cell holds an error: “\(text)”.", help: "Mend its formula, or type the value."))
        case .formulaWithoutResult:
            language.choose(
                vi: Message(
                    "Công thức ở ô này chưa có kết quả.", help: "Hãy mở bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị."),
                en: Message("The formula has no result yet.", help: "Open and save it in Excel, or type the value."))
        case .percentInValue(let text):
            language.choose(
                vi: Message(
                    "Ô này là tỷ lệ phần trăm (\(text)), mà ở đây phải là số đếm được.",
                    help: "Hãy ghi hai số vào “giá trị” và “trên”, như 950 và 978; Loa tự tính phần trăm."),
                en: Message(
                    "This cell is a per cent (\(text)), where a number that was counted goes.",
                    help: "Write two numbers as “value” and “of”, such as 950 and 978; the per cent follows."))
        case .dayInPlaceOf(let key, let day):
            dayMessage(key, day, language)
        case .mergedCells(let range):
            language.choose(
                vi: Message("Các ô \(range) bị gộp.", help: "Hãy bỏ gộp ô và ghi giá trị vào từng dòng."),
                en: Message("The cells \(range) are merged.", help: "Unmerge them and write the value in each row."))
        case .hiddenRows(let count):
            language.choose(
                vi: Message(
                    "Từ dòng này có \(count) dòng đang ẩn vẫn được đọc.",
                    help: "Nếu không muốn nhập thì hãy xóa hẳn các dòng ấy."),
                en: Message(
                    "From this row on, \(count) hidden rows are read too.", help: "Delete them if they are not wanted.")
            )
        case .severalNamed(let text, let choices):
            language.choose(
                vi: Message(
                    "Có nhiều nơi tên “\(text)”.", help: "Hãy ghi một trong: \(choices.joined(separator: ", "))."),
                en: Message("Several are called “\(text)”.", help: "Write one of: \(choices.joined(separator: ", "))."))
        case .figureDiffers(let address, let there, let imported, let record):
            language.choose(
                vi: Message(
                    "Số liệu “\(address)” đã có là \(there) (\(record)), khác với \(imported).",
                    help: "Nếu số cũ phải sửa, hãy điền thêm các cột: thay cho (\(there)), loại sửa, ngày sửa, lý do."),
                en: Message(
                    "The figure “\(address)” is there as \(there) (\(record)), not \(imported).",
                    help: "To record a revision fill in the columns: revises (\(there)), revision, revised_on, reason.")
            )
        default: Message(code)
        }
    }

    private func dayMessage(_ key: Key, _ day: String, _ language: Language) -> Message {
        let name = key.name(in: language)
        let help =
            key == .period
            ? language.choose(
                vi: "Hãy chọn kỳ trong danh sách, hoặc viết như 2019-10m.",
                en: "Choose it from the list, or write 2019-10m.")
            : language.choose(
                vi: "Nếu định ghi hai số, hãy tách ra “giá trị” và “trên”.", en: "For two numbers use “value” and “of”."
            )
        return language.choose(
            vi: Message("Bảng tính đã hiểu ô này là ngày \(day), không phải “\(name)”.", help: help),
            en: Message("The spreadsheet took this cell for the day \(day), not for “\(name)”.", help: help))
    }
}
