import ArgumentParser
import Records

/// A period's code on the command line.
struct PeriodArgument: ExpressibleByArgument {
    let period: Period

    init?(argument: String) {
        guard let period = Period(code: argument) else { return nil }
        self.period = period
    }
}
