/// Digits that count nothing: dates, document numbers, names with a number in them, durations.
enum NotANumber {
    /// Words before a number that make it a name, a rank or a date: `ngày 5`, `Điều 3`, `khu phố 2`, `thứ 7`.
    private static let namingWords: Set<String> = [
        "ngày", "mùng", "tháng", "năm", "quý", "thứ", "khóa", "khoá", "điều", "khoản", "mục", "chương", "phần", "bảng",
        "biểu", "hình", "trang", "luật", "ấp", "phố", "phường", "quận", "tổ", "khóm", "thôn", "cụm", "đội", "cấp",
        "hạng", "loại", "vòng", "đợt", "tuyến", "hẻm", "ngõ", "bước", "nhóm", "day", "month", "year", "quarter",
        "article", "page", "chapter", "no", "number", "item", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december", "in", "since",
    ]

    /// The same of two words, whose second alone says other things too.
    private static let namingPairs: Set<String> = [
        "đề án", "dự án", "chỉ thị", "nghị quyết", "quyết định", "nghị định", "thông tư", "công văn", "kế hoạch",
        "phụ lục", "giai đoạn", "nhiệm kỳ", "kỳ họp", "số nhà", "quốc lộ", "tỉnh lộ", "đường tỉnh",
    ]

    /// `số 117` is a document, `tổng số 978` is a count.
    private static let countingWordsBeforeNumber: Set<String> = ["tổng", "con", "trong", "đa", "một"]

    /// Words behind a number that make it a time, a frequency or a measure: `6 tháng`, `3 lần`, `5 km`.
    private static let measuringWords: Set<String> = [
        "năm", "tháng", "ngày", "tuần", "giờ", "phút", "giây", "tuổi", "quý", "lần", "km", "m", "m2", "ha", "kg",
        "triệu",
        "tỷ", "nghìn", "đồng", "years", "months", "days", "weeks", "hours", "minutes", "times", "million",
        "billion", "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    /// Whether the words around it say so, or its own form does.
    static func holds(_ number: LooseNumber, typed: String, _ around: Surroundings) -> Bool {
        let before = around.wordsBefore(2)
        if let word = before.first, namingWords.contains(word) { return true }
        if before.count == 2, namingPairs.contains("\(before[1]) \(before[0])") { return true }
        if before.first == "số", before.count < 2 || !countingWordsBeforeNumber.contains(before[1]) { return true }
        switch number.form {
        case .percent: return false
        case .ratio(let part, let whole): return isDate(part, whole)
        case .decimal: return isMeasure(around)
        case .whole(let value):
            let isYear = typed.utf8.count == 4 && (1900...2100).contains(value)
            let isPhone = typed.hasPrefix("0") && typed.utf8.count > 2
            return isYear || isPhone || isMeasure(around)
        }
    }

    /// `20/11` and `10/2019`.
    private static func isDate(_ part: Int, _ whole: Int) -> Bool {
        part > whole || part <= 12 && (1900...2100).contains(whole)
    }

    private static func isMeasure(_ around: Surroundings) -> Bool {
        around.wordsAfter(1).first.map(measuringWords.contains) ?? false
    }

    /// Whether something grows on the digits: `A4`, `4G`, `7h30`, `12:30`, `2018-2020`, `12/NQ-CP`.
    static func isGrown(_ around: Surroundings) -> Bool {
        if let before = around.byteBefore, isJoined(before) { return true }
        guard let after = around.byteAfter() else { return false }
        if after == UInt8(ascii: "/") || isLetter(after) { return true }
        guard after == UInt8(ascii: ":") || after == UInt8(ascii: "-") else {
            // An en dash, which joins two years.
            return after == 0xE2 && around.byteAfter(1) == 0x80 && around.byteAfter(2) == 0x93
        }
        return around.byteAfter(1).map { isDigit($0) || isLetter($0) } ?? false
    }

    /// A letter, or the last byte of one; 0xA0 ends the space that keeps words together. An open bracket begins a link
    /// that came to nothing, which is reported as such.
    private static func isJoined(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || "-/:_.,#[".utf8.contains(byte) || byte >= 0x80 && byte != 0xA0
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xE1: true
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
