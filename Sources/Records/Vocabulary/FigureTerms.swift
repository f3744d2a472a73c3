/// How final a figure is, by the Law on Statistics, or that its source does not say.
public enum FigureStatus: String, Term {
    case estimate, preliminary, official
    case notStated = "not-stated"

    public var vietnamese: String {
        switch self {
        case .estimate: "ước tính"
        case .preliminary: "sơ bộ"
        case .official: "chính thức"
        case .notStated: NotStated.vietnamese
        }
    }
}

/// The hedge that a source puts before a number (`hơn 12.000`); no share is computed from a hedged one.
public enum Precision: String, Term {
    case exact, nearly, over, about

    public var vietnamese: String {
        switch self {
        case .exact: "chính xác"
        case .nearly: "gần"
        case .over: "hơn"
        case .about: "khoảng"
        }
    }
}

/// Why a published value was replaced: more became known, or it was wrong from the start.
public enum RevisionKind: String, Term {
    case revision, correction

    public var vietnamese: String {
        switch self {
        case .revision: "điều chỉnh"
        case .correction: "đính chính"
        }
    }
}

/// What kind of document a source is.
public enum SourceKind: String, Term {
    case press, report, decision, law

    public var vietnamese: String {
        switch self {
        case .press: "báo chí"
        case .report: "báo cáo"
        case .decision: "quyết định"
        case .law: "văn bản pháp luật"
        }
    }
}
