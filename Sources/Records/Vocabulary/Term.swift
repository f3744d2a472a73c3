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
    init?(written: String) {
        let wanted = written.lowercased()
        guard let term = Self.allCases.first(where: { $0.rawValue == wanted || $0.vietnamese == wanted }) else {
            return nil
        }
        self = term
    }
}

/// The words by which a file says that its source is silent.
enum NotStated {
    static let english = "not-stated"
    static let vietnamese = "không nêu"

    static func isWritten(_ text: String) -> Bool {
        let text = text.lowercased()
        return text == english || text == vietnamese
    }
}
