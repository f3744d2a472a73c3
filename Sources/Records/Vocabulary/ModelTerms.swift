/// Where a model stands.
public enum ModelStatus: String, Term {
    case new, pilot, replicated, maintained, reviewed, recognised, ended
    case notStated = "not-stated"

    public var vietnamese: String {
        switch self {
        case .new: "mới"
        case .pilot: "làm điểm"
        case .replicated: "nhân rộng"
        case .maintained: "duy trì"
        case .reviewed: "sơ kết"
        case .recognised: "công nhận"
        case .ended: "dừng"
        case .notStated: NotStated.vietnamese
        }
    }
}

/// What a model works by.
public enum ModelFamily: String, Term {
    case selfGovernance = "self-governance"
    case warning, technical, religious
    case massOrganisation = "mass-organisation"
    case mobilisation, prevention
    case notStated = "not-stated"

    public var vietnamese: String {
        switch self {
        case .selfGovernance: "tự quản"
        case .warning: "cảnh báo"
        case .technical: "kỹ thuật"
        case .religious: "tôn giáo"
        case .massOrganisation: "đoàn thể"
        case .mobilisation: "dân vận"
        case .prevention: "phòng ngừa"
        case .notStated: NotStated.vietnamese
        }
    }
}
