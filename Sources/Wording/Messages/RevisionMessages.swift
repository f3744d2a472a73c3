import Records
import Stats

extension StatsFault {
    /// Of values that were published and are others now, and of those that repeat each other.
    func revisionMessage(_ language: Language) -> Message {
        let words = FigureWords(language)
        switch self {
        case .revisionOfNothing(let address):
            return language.choose(
                vi: Message(
                    "Bản ghi này thay cho số liệu “\(address)” nhưng không có bản ghi nào như vậy.",
                    help: "Hãy giữ bản ghi cũ, hoặc bỏ “thay cho” và các mục đi kèm."),
                en: Message(
                    "This replaces the figure “\(address)”, of which there is no earlier record.",
                    help: "Keep the old record, or take out “revises” and what goes with it."))
        case .revisionOfOther(let address, let current):
            return language.choose(
                vi: Message(
                    "Số liệu “\(address)” trước đó là \(words.bareValue(current)), không phải số ghi ở đây.",
                    help: "Hãy ghi “thay cho” đúng bằng số bị thay."),
                en: Message(
                    "The figure “\(address)” was \(words.bareValue(current)) before, not what stands here.",
                    help: "Write the very number that is replaced."))
        case .listDiffers(let counted, let listed):
            return language.choose(
                vi: Message(
                    "Số ghi là \(words.numbers.whole(counted)) nhưng danh sách có "
                        + "\(words.numbers.whole(listed)) địa bàn khác nhau.",
                    help: "Hãy sửa số, hoặc sửa “các địa bàn”; mỗi nơi chỉ ghi một lần."),
                en: Message(
                    "The number is \(words.numbers.whole(counted)), but "
                        + "\(words.numbers.whole(listed)) different places are listed.",
                    help: "Mend the number or the list, each place once."))
        case .derivedDiffers(let address, let stated, let derived):
            return language.choose(
                vi: Message(
                    "“\(address)” ghi \(words.bareValue(stated)) nhưng tính từ lũy kế là \(words.bareValue(derived)).",
                    help: "Hãy sửa số này, hoặc sửa số lũy kế dưới đây."),
                en: Message(
                    "“\(address)” says \(words.bareValue(stated)), "
                        + "but the cumulative gives \(words.bareValue(derived)).",
                    help: "Mend this, or one of the cumulatives below."))
        case .cannotDerive(let source):
            return language.choose(
                vi: Message(
                    "“\(source)” không phải là số lũy kế đo cùng cách với chỉ tiêu này.",
                    help: "Hãy sửa “tính từ lũy kế”, hoặc “tính chất”, “phép đo” của một trong hai."),
                en: Message(
                    "“\(source)” is no cumulative that is measured like this indicator.",
                    help: "Mend “derived_from”, or the nature or measure of one of them."))
        case .idleRevision(let address):
            return language.choose(
                vi: Message(
                    "Lần sửa của “\(address)” không đổi gì, hoặc có ngày trước cả kỳ số liệu.",
                    help: "Hãy xem lại giá trị và “ngày sửa”."),
                en: Message(
                    "The revision of “\(address)” changes nothing, or is dated before what it speaks of.",
                    help: "Look at the value and at “revised_on”."))
        case .universeNotValid(let universe):
            return language.choose(
                vi: Message(
                    "Mẫu số “\(universe)” không dùng cho địa bàn hoặc ngày này.",
                    help: "Hãy chọn mẫu số khác, hoặc sửa hiệu lực trong universes.yml."),
                en: Message(
                    "The universe “\(universe)” does not hold for this place or day.",
                    help: "Name another one, or mend its validity in universes.yml."))
        case .universesFit(let universes):
            let names = universes.map { "“\($0)”" }.joined(separator: ", ")
            return language.choose(
                vi: Message("Có mấy mẫu số cùng hợp: \(names).", help: "Hãy ghi rõ “mẫu số: …” cho số liệu này."),
                en: Message("Several universes fit: \(names).", help: "Name one: “universe: …”."))
        case .frozenChanged(let address, let frozen, let current):
            return language.choose(
                vi: Message(
                    "Số liệu đã công bố “\(address)” là \(frozen), nay là \(current.plainText).",
                    help: "Hãy khôi phục số cũ, hoặc ghi số mới thành một bản ghi có “thay cho: \(frozen)”."),
                en: Message(
                    "The published figure “\(address)” was \(frozen) and is now \(current.plainText).",
                    help: "Restore it, or record the new value with “revises: \(frozen)”."))
        case .frozenGone(let address, let frozen):
            return language.choose(
                vi: Message(
                    "Số liệu đã công bố “\(address)”, \(frozen), không còn nữa.",
                    help: "Hãy khôi phục bản ghi, hoặc xóa dòng này nếu số liệu đã được rút lại."),
                en: Message(
                    "The published figure “\(address)”, \(frozen), is gone.",
                    help: "Restore its record, or delete this line if it was withdrawn."))
        default: return Message(code)
        }
    }
}
