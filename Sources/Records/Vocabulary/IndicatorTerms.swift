/// How an indicator is measured, and so how its figures are written and read.
public enum Measure: String, Term {
    /// Whole things counted: `7.167`.
    case count
    /// A part of a universe: `950/978`.
    case ratio
    /// An amount, with decimals allowed: `1.250,5`.
    case money

    public var vietnamese: String {
        switch self {
        case .count: "đếm"
        case .ratio: "tỷ số"
        case .money: "tiền"
        }
    }
}

/// How an indicator relates to time; it decides what may be added up and compared.
public enum TimeNature: String, Term {
    /// As of a day: never added over periods.
    case stock
    /// Over a period: disjoint periods add up.
    case flow
    /// From a start until a day: the last value counts.
    case cumulative

    public var vietnamese: String {
        switch self {
        case .stock: "thời điểm"
        case .flow: "trong kỳ"
        case .cumulative: "lũy kế"
        }
    }
}

/// The direction in which an indicator gets better.
public enum Direction: String, Term {
    case up, down, neither

    public var vietnamese: String {
        switch self {
        case .up: "tăng"
        case .down: "giảm"
        case .neither: "không"
        }
    }
}

/// What changed so much that figures before and after cannot be put side by side.
public enum BreakKind: String, Term {
    case definition, collection

    public var vietnamese: String {
        switch self {
        case .definition: "định nghĩa"
        case .collection: "cách thu thập"
        }
    }
}

/// The part of a report that an indicator belongs to, in the order of the reports themselves.
public enum IndicatorGroup: String, Term {
    case standard, models, mobilisation, technical, forces, propaganda, information, praise, resources, context

    public var vietnamese: String {
        switch self {
        case .standard: "tiêu chuẩn"
        case .models: "mô hình"
        case .mobilisation: "dân vận khéo"
        case .technical: "kỹ thuật"
        case .forces: "lực lượng"
        case .propaganda: "tuyên truyền"
        case .information: "nguồn tin"
        case .praise: "biểu dương"
        case .resources: "nguồn lực"
        case .context: "bối cảnh"
        }
    }
}
