#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A colour of the screen (sRGB), eight bits a channel.
public struct Colour: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#0a6349`; nil for anything else, the short form and names of colours among it.
    public init?(hex: String) {
        let digits = hex.dropFirst()
        guard hex.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { return nil }
        self.init(red: UInt8(number >> 16), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
    }

    public static let white = Colour(red: 255, green: 255, blue: 255)
    public static let black = Colour(red: 0, green: 0, blue: 0)

    public var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// So many hundredths of the other colour in this one.
    public func mixed(with other: Colour, hundredths: Int) -> Colour {
        func mix(_ one: UInt8, _ other: UInt8) -> UInt8 {
            UInt8((Int(one) * (100 - hundredths) + Int(other) * hundredths + 50) / 100)
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The contrast ratio of WCAG 2.2, from 1 for equal colours to 21 for black on white.
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// This colour, mixed with just so much of the other that it stands out from the ground by the given contrast.
    public func standingOut(from ground: Colour, by contrast: Double, towards other: Colour) -> Colour {
        let mixes = stride(from: 0, through: 100, by: 2).lazy.map { mixed(with: other, hundredths: $0) }
        return mixes.first { $0.contrast(with: ground) >= contrast } ?? other
    }

    /// Relative luminance, by the same standard.
    private var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
