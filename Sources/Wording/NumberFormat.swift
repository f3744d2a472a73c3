import Records

/// Numbers as readers of a language write them: `7.167` and `98,59%` in Vietnamese, `7,167` and `98.59%` in English.
///
/// Ours rather than Foundation's, so that no machine's locale data can change a published byte.
public struct NumberFormat: Sendable {
    private let groupSeparator: String
    private let decimalSign: String

    public init(_ language: Language) {
        groupSeparator = language.choose(vi: ".", en: ",")
        decimalSign = language.choose(vi: ",", en: ".")
    }

    public func whole(_ number: Int) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "−" : "") + grouped(digits)
    }

    /// `digits` is the number without its decimal sign: 9859 with two decimals is `98,59`.
    public func decimal(_ digits: Int, decimals: Int) -> String {
        guard decimals > 0 else { return whole(digits) }
        let text = String(digits.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
        let sign = digits < 0 ? "−" : ""
        return sign + grouped(String(padded.dropLast(decimals))) + decimalSign + padded.suffix(decimals)
    }

    public func decimal(_ number: ExactDecimal) -> String { decimal(number.digits, decimals: number.decimals) }

    /// From hundredths of a per cent, always with two decimals.
    public func percent(_ hundredths: Int) -> String { decimal(hundredths, decimals: 2) + "%" }

    /// `60%`, for scales.
    public func wholePercent(_ percent: Int) -> String { "\(percent)%" }

    private func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { text += groupSeparator }
            text.append(digit)
        }
        return text
    }
}
