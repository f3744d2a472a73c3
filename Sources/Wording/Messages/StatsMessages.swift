import Stats

extension StatsFault {
    public func message(in language: Language) -> Message {
        let numbers = NumberFormat(language)
        let dates = DateWords(language)
        switch self {
        case .unsourced:
            return language.choose(
                vi: Message("Số liệu này chưa có nguồn.", help: "Hãy thêm “nguồn: …” ở đầu tệp hoặc ngay tại đây."),
                en: Message("This figure has no source.", help: "Add “source: …” to the file or right here."))
        case .noDenominator(let indicator):
            return language.choose(
                vi: Message(
                    "Không có mẫu số cho “\(indicator)” ở địa bàn và ngày này.",
                    help: "Hãy viết cả mẫu số, như 950/978, hoặc thêm vào universes.yml."),
                en: Message(
                    "There is no denominator for “\(indicator)” at this place and day.",
                    help: "Write it too, as in 950/978, or add it to universes.yml."))
        case .denominatorDiffers(let written, let universe, let count):
            return language.choose(
                vi: Message(
                    "Mẫu số \(numbers.whole(written)) khác với “\(universe)” là \(numbers.whole(count)).",
                    help: "Hãy sửa mẫu số ở đây, hoặc số lượng trong universes.yml nếu ở đó sai."),
                en: Message(
                    "The denominator \(numbers.whole(written)) differs from “\(universe)”, "
                        + "which is \(numbers.whole(count)).",
                    help: "Mend it here, or the count in universes.yml if that is wrong."))
        case .partExceedsWhole(let part, let whole):
            return language.choose(
                vi: Message(
                    "Tử số \(numbers.whole(part)) lớn hơn mẫu số \(numbers.whole(whole)), hoặc mẫu số bằng 0.",
                    help: "Hãy xem lại hai số này."),
                en: Message(
                    "The part \(numbers.whole(part)) exceeds the whole \(numbers.whole(whole)), or the whole is 0.",
                    help: "Look at the two numbers again."))
        case .percentDiffers(let written, let computed):
            return language.choose(
                vi: Message(
                    "Tỷ lệ ghi \(numbers.decimal(written))% nhưng tính từ hai số là \(numbers.decimal(computed))%.",
                    help: "Hãy sửa tỷ lệ, hoặc sửa tử số, mẫu số."),
                en: Message(
                    "The per cent is \(numbers.decimal(written))%, "
                        + "but the two numbers give \(numbers.decimal(computed))%.",
                    help: "Mend the per cent or one of the numbers."))
        case .percentTruncated(let written, let computed):
            return language.choose(
                vi: Message(
                    "Tỷ lệ \(numbers.decimal(written))% bị cắt bớt; làm tròn thì là \(numbers.decimal(computed))%.",
                    help: "Trang sẽ in tỷ lệ làm tròn. Có thể sửa ở đây để hết cảnh báo."),
                en: Message(
                    "The per cent \(numbers.decimal(written))% is cut off; "
                        + "rounded it is \(numbers.decimal(computed))%.",
                    help: "The site prints the rounded one."))
        case .percentOfCount:
            return language.choose(
                vi: Message("Chỉ tiêu này là số đếm nên không có tỷ lệ.", help: "Hãy bỏ phần trong ngoặc đơn."),
                en: Message("This indicator is a count and has no per cent.", help: "Leave out what is in brackets."))
        case .universeDiffers(let universe, let count, let listed):
            return language.choose(
                vi: Message(
                    "“\(universe)” ghi \(numbers.whole(count)) nhưng danh sách địa bàn có \(numbers.whole(listed)).",
                    help: "Hãy sửa số lượng, hoặc bổ sung places.csv."),
                en: Message(
                    "“\(universe)” says \(numbers.whole(count)), but \(numbers.whole(listed)) places are listed.",
                    help: "Mend the count, or places.csv."))
        case .dayOutsidePeriod(let day, let period):
            return language.choose(
                vi: Message(
                    "\(dates.long(day)) không nằm trong \(dates.name(period)).".capitalisedFirst,
                    help: "Hãy sửa “tính đến”, hoặc chuyển số liệu sang kỳ khác."),
                en: Message(
                    "\(dates.long(day)) is not in \(dates.name(period)).",
                    help: "Mend the day, or move the figure to another period."))
        case .figureTwice(let address):
            return language.choose(
                vi: Message("Số liệu “\(address)” được ghi hai lần.", help: "Hãy giữ một bản ghi."),
                en: Message("The figure “\(address)” is recorded twice.", help: "Keep one of the records."))
        default: return consistencyMessage(language)
        }
    }
}
