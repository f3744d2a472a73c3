import Records
import Stats

/// How the numbers of a report are to be read: only what occurs in it.
extension FigureWords {
    public func methods(of figures: [Figure]) -> [String] {
        [
            figures.contains { $0.share != nil } ? shareMethod : nil,
            comparisonMethod,
            figures.contains { $0.indicator.time != .flow } ? stockMethod : nil,
            figures.contains { $0.completeness != nil } ? sumMethod : nil,
            figures.contains { $0.precision != .exact } ? hedgeMethod : nil,
            figures.contains { !$0.revisions.isEmpty } ? revisionMethod : nil,
        ].compactMap { $0 }
    }

    private var shareMethod: String {
        language.choose(
            vi: "Tỷ lệ luôn tính từ hai số nguyên của nó và làm tròn nửa lên đến hai chữ số thập phân; "
                + "chênh lệch giữa hai tỷ lệ tính bằng điểm phần trăm.",
            en: "A share is always worked out from its two whole numbers and rounded half up to two decimals; "
                + "shares differ by percentage points.")
    }

    private var comparisonMethod: String {
        language.choose(
            vi: "Mỗi kỳ chỉ so với cùng số tháng ấy của năm khác: 10 tháng với 10 tháng, cả năm với cả năm. "
                + "Không so khi nguồn chỉ nêu số ước chừng, khi số liệu chưa đủ hoặc khi định nghĩa đã đổi.",
            en: "A period is compared with the same months of another year only: ten months with ten months, a year "
                + "with a year. Rough numbers, incomplete ones and those of another definition are not compared.")
    }

    private var stockMethod: String {
        language.choose(
            vi: "Số thời điểm là số tại một ngày, không cộng các tháng với nhau.",
            en: "A number as of a day holds on that day and is not added up over months.")
    }

    private var sumMethod: String {
        language.choose(
            vi: "Số cộng dồn được cộng từ các tháng, các địa bàn đã báo cáo; thiếu ở đâu thì ghi rõ ở đó.",
            en: "Sums are made of the months and places that reported; what is missing is said beside them.")
    }

    private var hedgeMethod: String {
        language.choose(
            vi: "Chữ “hơn”, “gần”, “khoảng” trước con số là của nguồn; từ số như vậy không tính tỷ lệ.",
            en: "“Over”, “nearly” and “about” before a number are the source's; no share is worked out from it.")
    }

    private var revisionMethod: String {
        language.choose(
            vi: "Số đã điều chỉnh hoặc đính chính có ghi bên cạnh; lý do và số cũ ở trang nguồn của số ấy.",
            en: "A number that was revised or corrected says so; what it was before and why stands at its receipts.")
    }
}
