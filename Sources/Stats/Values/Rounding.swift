/// `numerator / denominator` to the nearest whole number, half away from zero, in whole numbers throughout: no
/// published number passes through floating point. The denominator is above zero.
func rounded(_ numerator: Int128, over denominator: Int128) -> Int {
    Int(roundedWide(numerator, over: denominator))
}

/// The same; nil where the result has more digits than a number can hold.
func roundedIfHeld(_ numerator: Int128, over denominator: Int128) -> Int? {
    Int(exactly: roundedWide(numerator, over: denominator))
}

private func roundedWide(_ numerator: Int128, over denominator: Int128) -> Int128 {
    let half = numerator < 0 ? -denominator : denominator
    return (numerator * 2 + half) / (denominator * 2)
}

/// The same, cut off instead of rounded.
func truncated(_ numerator: Int128, over denominator: Int128) -> Int {
    Int(numerator / denominator)
}

func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
}
