import ArgumentParser

/// How the messages of a run are given out.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people, on the standard error stream.
    case text
    /// For programs, all on the standard output; docs/formats.md describes it.
    case json
    /// Workflow commands, which GitHub shows beside the lines of a change.
    case github
    /// SARIF 2.1.0, as code scanners and editors read it.
    case sarif
}
