import Records
import Stats

extension StatsFault {
    /// Of records that contradict each other.
    func consistencyMessage(_ language: Language) -> Message {
        let words = FigureWords(language)
        switch self {
        case .sumDiffers(let address, let stated, let sum, let isWhole):
            return language.choose(
                vi: Message(
                    "“\(address)” ghi \(words.bareValue(stated)) nhưng cộng các phần "
                        + (isWhole ? "được \(words.bareValue(sum))." : "đã được \(words.bareValue(sum))."),
                    help: "Hãy sửa tổng, hoặc sửa một trong các phần dưới đây."),
                en: Message(
                    "“\(address)” says \(words.bareValue(stated)), but its parts "
                        + (isWhole ? "sum to \(words.bareValue(sum))." : "already sum to \(words.bareValue(sum))."),
                    help: "Mend the whole, or one of the parts below."))
        case .recipientNotAllowed(let kind, let recipient, let allowed):
            return language.choose(
                vi: Message(
                    "“\(kind.vietnamese)” không tặng cho \(recipient.vietnamese).",
                    help: "Hình thức này chỉ dành cho \(allowed.vietnamese). Hãy xem lại loại hoặc đối tượng."),
                en: Message(
                    "The kind “\(kind.name(in: language))” is not given to “\(recipient.name(in: language))”.",
                    help: "By law it is for \(allowed.name(in: language)) alone. Look at the kind or the recipient."))
        case .placeNotThere(let place, let time):
            return language.choose(
                vi: Message(
                    "“\(place)” không tồn tại vào \(time).",
                    help: "Hãy xem lại địa bàn, ngày, hoặc hiệu lực trong places.csv."),
                en: Message(
                    "“\(place)” did not exist in \(time).",
                    help: "Look at the place, the day, or its validity in places.csv."))
        case .cumulativeShrinks(let before, let now):
            return language.choose(
                vi: Message(
                    "Số lũy kế giảm từ \(words.bareValue(before)) xuống \(words.bareValue(now)).",
                    help: "Số lũy kế trong năm không thể giảm. Hãy xem lại hai bản ghi."),
                en: Message(
                    "A cumulative falls from \(words.bareValue(before)) to \(words.bareValue(now)).",
                    help: "Within a year it cannot become less. Look at both records."))
        case .twoDenominators(let unit, let one, let other):
            return language.choose(
                vi: Message(
                    "Cùng một nơi, cùng thời điểm có hai tổng số \(unit): "
                        + "\(words.numbers.whole(one)) và \(words.numbers.whole(other)).",
                    help: "Hãy dùng chung một mẫu số trong universes.yml, hoặc gọi tên hai đơn vị tính khác nhau."),
                en: Message(
                    "There are two totals of \(unit) at one place and time: "
                        + "\(words.numbers.whole(one)) and \(words.numbers.whole(other)).",
                    help: "Use one universe for both, or call the units by different names."))
        case .periodWithoutData(let period):
            return language.choose(
                vi: Message(
                    "Chưa có số liệu nào của \(words.dates.name(period)).",
                    help: "Hãy nhập số liệu, hoặc bỏ kỳ này khỏi “các kỳ” trong site.yml."),
                en: Message(
                    "There is no figure yet for \(words.dates.name(period)).",
                    help: "Enter figures, or take the period out of “periods” in site.yml."))
        default: return revisionMessage(language)
        }
    }
}
