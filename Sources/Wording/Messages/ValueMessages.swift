import Records

extension RecordFault {
    /// Of values that are not written as their field wants.
    func valueMessage(_ language: Language) -> Message {
        switch self {
        case .badDay(let text, .form):
            language.choose(
                vi: Message(
                    "“\(text)” không phải là ngày.",
                    help: text.meantDay.map { "Hãy viết \($0)." } ?? "Hãy viết 31/10/2019 hoặc 2019-10-31."),
                en: Message(
                    "“\(text)” is not a day.",
                    help: text.meantDay.map { "Write \($0)." } ?? "Write 2019-10-31 or 31/10/2019."))
        case .badDay(let text, .calendar):
            language.choose(
                vi: Message("Không có ngày “\(text)” trên lịch.", help: "Hãy xem lại ngày và tháng."),
                en: Message("There is no day “\(text)”.", help: "Look at the day and the month."))
        case .badPeriod(let text, let offers): periodMessage(text, offers, language)
        case .badNumber(let text, let problem): problem.message(for: text, in: language)
        case .badFigure(let text, let measure): figureMessage(text, measure, language)
        case .badBoolean(let text):
            language.choose(
                vi: Message("“\(text)” phải là “có” hoặc “không”.", help: "Hãy viết có hoặc không."),
                en: Message("“\(text)” must be yes or no.", help: "Write yes or no."))
        case .badSlug(let text, let suggestion):
            language.choose(
                vi: Message(
                    "Định danh “\(text)” chỉ được có chữ thường không dấu, số và dấu -.",
                    help: suggestion.isEmpty ? "Hãy viết như: ap-khu-pho-an-toan." : "Hãy viết: \(suggestion)"),
                en: Message(
                    "The id “\(text)” may have only a–z, digits and hyphens.",
                    help: suggestion.isEmpty ? "Write something like ap-khu-pho-an-toan." : "Write: \(suggestion)"))
        case .badCode(let text):
            language.choose(
                vi: Message(
                    "Mã “\(text)” không phải mã địa bàn.",
                    help: "Mã có 2 (tỉnh), 3 (huyện) hoặc 5 (xã) chữ số, giữ cả số 0 ở đầu."),
                en: Message(
                    "“\(text)” is not a place's code.", help: "It has 2, 3 or 5 digits; leading zeros count."))
        case .badWebAddress(let text):
            language.choose(
                vi: Message("“\(text)” không phải là địa chỉ web.", help: "Hãy viết đầy đủ, bắt đầu bằng https://."),
                en: Message("“\(text)” is not a web address.", help: "Write all of it, beginning with https://."))
        case .badColour, .paleColour: colourMessage(language)
        case .badPagePath(let text):
            language.choose(
                vi: Message(
                    "“\(text)” không phải là địa chỉ của một trang.",
                    help: "Hãy viết từ gốc của trang web, như /ban-tin/2019/tin-cu/."),
                en: Message(
                    "“\(text)” is not the address of a page.",
                    help: "Write it from the site's root, like /ban-tin/2019/tin-cu/."))
        case .longPagePath(let limit, let nameLimit):
            language.choose(
                vi: Message(
                    "Địa chỉ cũ dài nhiều nhất \(limit) ký tự, mỗi tên giữa hai dấu / nhiều nhất \(nameLimit).",
                    help: "Hãy xem lại, có thể hai địa chỉ dính liền nhau; địa chỉ thật dài hơn thì bỏ đi."),
                en: Message(
                    "An old address has at most \(limit) characters, each name between slashes \(nameLimit).",
                    help: "Two addresses may have run together; leave out one that is truly longer."))
        case .badTilePosition(let text):
            language.choose(
                vi: Message(
                    "“\(text)” không phải là ô bản đồ.", help: "Hãy viết cột/hàng, mỗi số từ 1 đến 12, ví dụ 3/2."),
                en: Message(
                    "“\(text)” is no place on the map of tiles.",
                    help: "Write column/row, each from 1 to 12, such as 3/2."))
        default: Message(code)
        }
    }

    private func colourMessage(_ language: Language) -> Message {
        switch self {
        case .badColour(let text):
            language.choose(
                vi: Message(
                    "“\(text)” không phải là màu.", help: "Hãy viết như #0a6349: dấu # và sáu chữ số 0–9, a–f."),
                en: Message("“\(text)” is not a colour.", help: "Write it like #0a6349: # and six digits 0–9, a–f."))
        case .paleColour(let text, let darker):
            language.choose(
                vi: Message(
                    "Màu \(text) nhạt quá, chữ màu này khó đọc trên nền sáng.",
                    help: "Màu gần nhất đủ đậm là \(darker)."),
                en: Message(
                    "\(text) is too pale to be read as text on a light ground.",
                    help: "The nearest that is dark enough is \(darker)."))
        default: Message(code)
        }
    }

    private func periodMessage(_ text: String, _ offers: [String], _ language: Language) -> Message {
        guard offers.isEmpty else {
            let choices = offers.map { "“\($0)”" }
            return language.choose(
                vi: Message(
                    "“\(text)” có thể hiểu theo nhiều cách.", help: "Hãy viết \(choices.joined(separator: " hoặc "))."),
                en: Message("“\(text)” could be several periods.", help: "Write \(choices.joined(separator: " or "))."))
        }
        guard !text.contains(",") else {
            return language.choose(
                vi: Message("“\(text)” không phải là một kỳ.", help: "Nhiều kỳ thì đặt trong ngoặc vuông: [\(text)]."),
                en: Message("“\(text)” is not a period.", help: "Several go in square brackets: [\(text)]."))
        }
        return language.choose(
            vi: Message(
                "“\(text)” không phải là một kỳ.",
                help: "Hãy viết như: năm 2018, 10 tháng đầu năm 2019, quý III/2019."),
            en: Message("“\(text)” is not a period.", help: "Write something like 2018, 2019-10m or 2019-q3."))
    }

    private func figureMessage(_ text: String, _ measure: Measure, _ language: Language) -> Message {
        let example = measure == .ratio ? "950/978" : "7.167"
        return language.choose(
            vi: Message("“\(text)” không đúng cách ghi của chỉ tiêu này.", help: "Hãy viết như: \(example)"),
            en: Message("“\(text)” is not how this indicator is written.", help: "Write something like: \(example)"))
    }
}

extension NumberProblem {
    /// Numbers to be written in a file are Vietnamese ones whatever language the message is in.
    fileprivate func message(for text: String, in language: Language) -> Message {
        let numbers = NumberFormat(.vietnamese)
        func write(_ number: Int?) -> String? {
            number.map { language.choose(vi: "Hãy viết \(numbers.whole($0)).", en: "Write \(numbers.whole($0)).") }
        }
        switch self {
        case .leadingZero(let number):
            return language.choose(
                vi: Message("“\(text)” có số 0 ở đầu.", help: write(number)),
                en: Message("“\(text)” begins with a zero.", help: write(number)))
        case .groups(let number):
            let help = number.flatMap { text.helpOnPoint(whole: numbers.whole($0), language) } ?? write(number)
            return language.choose(
                vi: Message("“\(text)”: dấu chấm phải ngăn từng nhóm ba chữ số.", help: help),
                en: Message("“\(text)”: dots stand between groups of three digits.", help: help))
        case .englishGroups(let number):
            return language.choose(
                vi: Message("“\(text)”: dấu phẩy là dấu thập phân.", help: write(number)),
                en: Message("“\(text)”: the comma is the decimal sign here.", help: write(number)))
        case .decimalInCount:
            return language.choose(
                vi: Message("“\(text)” phải là số nguyên.", help: "Hãy viết số không có phần thập phân."),
                en: Message("“\(text)” must be a whole number.", help: "Write it without decimals."))
        case .negative:
            return language.choose(
                vi: Message("“\(text)” không được là số âm.", help: "Hãy viết số từ 0 trở lên."),
                en: Message("“\(text)” must not be negative.", help: "Write a number from 0 upwards."))
        case .percent:
            return language.choose(
                vi: Message(
                    "“\(text)” là tỷ lệ phần trăm.",
                    help: "Tỷ lệ thì ghi hai số, như 950/978, Loa tự tính phần trăm; số đếm thì ghi như 7.167."),
                en: Message(
                    "“\(text)” is a per cent.",
                    help: "Write both numbers of a ratio, as 950/978, and Loa works out the per cent; a count as 7.167."
                ))
        case .exponent:
            return language.choose(
                vi: Message("“\(text)” viết theo kiểu lũy thừa.", help: "Hãy viết đủ các chữ số: 1.000."),
                en: Message("“\(text)” is written with an exponent.", help: "Write all the digits: 1.000."))
        case .tooLarge:
            return language.choose(
                vi: Message("“\(text)” lớn quá mức Loa đọc được.", help: "Hãy xem lại số này."),
                en: Message("“\(text)” is larger than can be read.", help: "Look at it again."))
        case .notANumber:
            return language.choose(
                vi: Message("“\(text)” không phải là số.", help: "Hãy viết như 7.167; số thập phân như 98,59."),
                en: Message("“\(text)” is not a number.", help: "Write it like 7.167, or 98,59 with decimals."))
        }
    }
}

extension String {
    /// Where the one point may be an English decimal sign, as in `98.59` and `1,250.5`; nil where it cannot.
    fileprivate func helpOnPoint(whole: String, _ language: Language) -> String? {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].contains(",") else { return nil }
        let decimal = parts[0].split(separator: ",").joined(separator: ".") + ",\(parts[1])"
        return language.choose(
            vi: "Nếu là số nguyên, hãy viết \(whole); nếu là số thập phân, hãy viết \(decimal).",
            en: "Write \(whole) for a whole number, \(decimal) for one with decimals.")
    }
}

extension String {
    /// The day in a form that is read, where another order or other signs alone keep it from being so: `5/9/2026`,
    /// `2026/09/05`, `05-09-2026`.
    fileprivate var meantDay: String? {
        let parts = split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map(String.init)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else {
            return nil
        }
        func padded(_ part: String) -> String { part.utf8.count == 1 ? "0\(part)" : part }
        let day =
            parts[0].utf8.count == 4
            ? "\(parts[0])-\(padded(parts[1]))-\(padded(parts[2]))"
            : "\(padded(parts[0]))/\(padded(parts[1]))/\(parts[2])"
        return (try? TypedAnswer.day(day).get()) == nil ? nil : day
    }
}
