/// The form of a commendation, as the Law on Emulation and Commendation orders them; the last two are praise
/// outside that law.
public enum CommendationKind: String, Term {
    case order, medal
    case stateHonour = "state-honour"
    case badge
    case emulationFlag = "emulation-flag"
    case certificateOfMerit = "certificate-of-merit"
    case certificateOfCommendation = "certificate-of-commendation"
    case collectiveTitle = "collective-title"
    case individualTitle = "individual-title"
    case culturalFamily = "cultural-family"
    case praise, letter

    public var vietnamese: String {
        switch self {
        case .order: "huân chương"
        case .medal: "huy chương"
        case .stateHonour: "danh hiệu vinh dự nhà nước"
        case .badge: "kỷ niệm chương"
        case .emulationFlag: "cờ thi đua"
        case .certificateOfMerit: "bằng khen"
        case .certificateOfCommendation: "giấy khen"
        case .collectiveTitle: "danh hiệu tập thể"
        case .individualTitle: "danh hiệu cá nhân"
        case .culturalFamily: "gia đình văn hóa"
        case .praise: "biểu dương"
        case .letter: "thư khen"
        }
    }
}

/// Who received a commendation. `combined` is a count that its source gives for several kinds at once and that is
/// never split by guess.
public enum RecipientKind: String, Term {
    case collective, individual, household, combined
    case notStated = "not-stated"

    public var vietnamese: String {
        switch self {
        case .collective: "tập thể"
        case .individual: "cá nhân"
        case .household: "hộ gia đình"
        case .combined: "gộp"
        case .notStated: NotStated.vietnamese
        }
    }
}

/// On what ground a person may be named (Law 91/2025/QH15, art. 16); without one a name is not stored.
public enum NameBasis: String, Term {
    case consent, decision, office

    public var vietnamese: String {
        switch self {
        case .consent: "đồng ý"
        case .decision: "quyết định"
        case .office: "công vụ"
        }
    }
}
