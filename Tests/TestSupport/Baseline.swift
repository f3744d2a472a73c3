#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of expected output. `LOA_RECORD=1` writes them anew and fails the run, so that nobody takes a recording for a
/// passed test; the difference is then read before it is committed.
public enum Baseline {
    public static var isRecording: Bool { getenv("LOA_RECORD") != nil }

    /// The paths at which what is there differs from what is expected, and what is the matter with each.
    public static func differences(_ actual: [String: String], from expected: [String: String]) -> [String] {
        Set(actual.keys).union(expected.keys).sorted().compactMap { path in
            guard actual[path] != expected[path] else { return nil }
            if expected[path] == nil { return "\(path): not expected" }
            guard let text = actual[path] else { return "\(path): missing" }
            return "\(path): \(firstDifference(text, expected[path] ?? ""))"
        }
    }

    private static func firstDifference(_ actual: String, _ expected: String) -> String {
        let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, pair) in zip(actual, expected).enumerated() where pair.0 != pair.1 {
            return "line \(number + 1) is “\(pair.0)”, expected “\(pair.1)”"
        }
        return "\(actual.count) lines, expected \(expected.count)"
    }
}
