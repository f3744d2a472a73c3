import Records
import Spreadsheets
import Syntax
import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a cell says, as a file of the content writes it.
enum CellText {
    static func read(_ content: CellContent, as key: Key) -> Result<String, Refusal> {
        switch content {
        case .text(let text): .success(CleanText.line(text))
        case .boolean(let value): .success(value ? "có" : "không")
        case .error(let text): .failure(Refusal(fault: ImportFault.errorValue(text)))
        case .formulaWithoutResult: .failure(Refusal(fault: ImportFault.formulaWithoutResult))
        case .number(let number, .plain): .success(decimal(number))
        case .number(let number, .percent):
            key == .share
                ? .success(decimal(number * 100) + "%")
                : .failure(Refusal(fault: ImportFault.percentInValue(decimal(number))))
        case .number(let number, .day): day(number, as: key)
        }
    }

    struct Refusal: Error {
        let fault: any Fault
    }

    private static let dayKeys: [Key] = [.asOf, .revisedOn]

    private static func day(_ number: Double, as key: Key) -> Result<String, Refusal> {
        // Spreadsheets believe in a 29 February 1900, so that counts before March 1900 are a day off.
        let day = (61..<500_000).contains(number) ? Day(serial: Int(number)) : nil
        guard let day, dayKeys.contains(key) else {
            return .failure(Refusal(fault: ImportFault.dayInPlaceOf(key, day: day?.iso ?? decimal(number))))
        }
        return .success(day.iso)
    }

    /// `7167`, `1250,5`: to 15 digits, which is what spreadsheets show; more are the dust of binary fractions.
    private static func decimal(_ number: Double) -> String {
        var buffer = [CChar](repeating: 0, count: 40)
        let length = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
        let digits = buffer.prefix(Int(max(0, length))).map { $0 == 0x2E ? UInt8(ascii: ",") : UInt8(bitPattern: $0) }
        return String(decoding: digits, as: UTF8.self)
    }
}
