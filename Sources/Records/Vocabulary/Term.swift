/// A value out of a fixed list, written in files by its English or its one Vietnamese name.
public protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    var vietnamese: String { get }
}

/// One value of a fixed list, by both of its names.
public struct TermChoice: Sendable, Equatable {
    public let english: String
    public let vietnamese: String

    public init(english: String, vietnamese: String) {
        self.english = english
        self.vietnamese = vietnamese
    }
}

extension Term {
    /// Capitals are no matter.
    init?(written: String) {
        guard let term = Self.named(written) ?? Self.named(written.lowercased()) else { return nil }
        self = term
    }

    private static func named(_ name: String) -> Self? {
        allCases.first { $0.rawValue == name || $0.vietnamese == name }
    }
}

/// The words by which a file says that its source is silent.
enum NotStated {
    static let english = "not-stated"
    static let vietnamese = "không nêu"

    static func isWritten(_ text: String) -> Bool {
        // Most texts that are asked about are days.
        guard text.utf8.first?.isDigit != true else { return false }
        let text = text.lowercased()
        return text == english || text == vietnamese
    }
}
