/// How a figure is told to readers.
public enum Disclosure: String, Hashable, Sendable {
    /// As it is.
    case open
    /// Of a sensitive indicator: so few that persons could be recognised, or shown as if so. Zero to four.
    case fewerThanFive = "fewer-than-five"
    /// Not at all, since it would give away another one.
    case withheld
}
