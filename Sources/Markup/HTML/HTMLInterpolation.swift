extension HTML: ExpressibleByStringInterpolation {
    /// A literal is a `StaticString`, so that no text made at run time can pass for one.
    public init(stringLiteral literal: StaticString) {
        self.init(trusted: literal.withUTF8Buffer { Array($0) })
    }

    public init(stringInterpolation interpolation: Interpolation) {
        self.init(trusted: interpolation.utf8)
    }

    /// What may stand in `\(…)`. Any other type is refused by the compiler: a number or a date is put into words first.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var utf8: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            let usualLength = 32
            utf8.reserveCapacity(literalCapacity + interpolationCount * usualLength)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { utf8 += $0 }
        }

        /// Escaped for text and for double-quoted attributes alike.
        public mutating func appendInterpolation(_ text: String) {
            Escaping.append(text, to: &utf8)
        }

        public mutating func appendInterpolation(_ html: HTML) {
            utf8 += html.utf8
        }

        /// Nothing for `nil`.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { utf8 += html.utf8 }
        }

        /// One below the other.
        public mutating func appendInterpolation(_ list: [HTML]) {
            for (index, html) in list.enumerated() {
                if index > 0 { utf8.append(UInt8(ascii: "\n")) }
                utf8 += html.utf8
            }
        }

        public mutating func appendInterpolation(_ address: Address) {
            Escaping.append(address.text, to: &utf8)
        }

        /// Plain digits, for ids and sizes. A figure for readers comes from `Wording` as text.
        public mutating func appendInterpolation(_ number: Int) {
            utf8 += String(number).utf8
        }

        /// A size with one decimal, from its tenths.
        public mutating func appendInterpolation(tenths number: Int) {
            utf8 += "\(number / 10).\(number % 10)".utf8
        }

        /// ` name="value"` with its leading space, or nothing for `nil`.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            utf8.append(UInt8(ascii: " "))
            appendLiteral(name)
            appendLiteral("=\"")
            Escaping.append(value, to: &utf8)
            utf8.append(UInt8(ascii: "\""))
        }

        /// ` name="address"` with its leading space, or nothing for `nil`.
        public mutating func appendInterpolation(attribute name: StaticString, _ address: Address?) {
            appendInterpolation(attribute: name, address?.text)
        }

        /// ` name` with its leading space, or nothing: an attribute that is said by standing there.
        public mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
            guard isSet else { return }
            utf8.append(UInt8(ascii: " "))
            appendLiteral(name)
        }
    }
}
