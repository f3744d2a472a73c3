/// Days as numbers, as spreadsheets and clocks count them.
extension Day {
    /// Days since 30 December 1899, the count of spreadsheets: 1 January 2024 is 45292.
    public var serial: Int {
        let (year, month) = month > 2 ? (year, month) : (year - 1, month + 12)
        let leapDays = year / 4 - year / 100 + year / 400
        return 365 * year + leapDays + (153 * (month - 3) + 2) / 5 + day - 1 - Day.zero
    }

    /// Nil before 1900 and after 2999.
    public init?(serial: Int) {
        guard (0..<500_000).contains(serial) else { return nil }
        let days = serial + Day.zero
        // 400 years have 146,097 days; within them years begin in March, so that a leap day ends its year.
        let (era, dayOfEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month > 9
        self.init(
            year: era * 400 + yearOfEra + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// The day in Việt Nam, whose clocks are always seven hours ahead of UTC.
    /// - Parameter seconds: since 1970 in UTC, as system clocks count.
    public init?(inVietnamAt seconds: Int) {
        let hours = seconds + 7 * 3600
        self.init(serial: hours / 86_400 + 25_569)
    }

    /// 1 March of the year 0, from which the arithmetic counts, to 30 December 1899.
    private static let zero = 693_899
}
