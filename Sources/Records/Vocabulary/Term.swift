/// A value out of a fixed list, written in files by its English or its one Vietnamese name.
public protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    var vietnamese: String { get }
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
