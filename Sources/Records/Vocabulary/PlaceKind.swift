/// What an administrative unit is. Districts ended on 30 June 2025; their kinds stay for the years before.
public enum PlaceKind: String, Term {
    case province
    case centralCity = "central-city"
    case district
    case urbanDistrict = "urban-district"
    case districtTown = "district-town"
    case provincialCity = "provincial-city"
    case commune, ward, township
    case specialZone = "special-zone"
    case hamlet, quarter, village
    case residentialGroup = "residential-group"

    public var vietnamese: String {
        switch self {
        case .province: "tỉnh"
        case .centralCity: "thành phố trực thuộc trung ương"
        case .district: "huyện"
        case .urbanDistrict: "quận"
        case .districtTown: "thị xã"
        case .provincialCity: "thành phố"
        case .commune: "xã"
        case .ward: "phường"
        case .township: "thị trấn"
        case .specialZone: "đặc khu"
        case .hamlet: "ấp"
        case .quarter: "khu phố"
        case .village: "thôn"
        case .residentialGroup: "tổ dân phố"
        }
    }

    /// The tier of the place tree that the kind belongs to.
    public var level: PlaceLevel {
        switch self {
        case .province, .centralCity: .province
        case .district, .urbanDistrict, .districtTown, .provincialCity: .district
        case .commune, .ward, .township, .specialZone: .commune
        case .hamlet, .quarter, .village, .residentialGroup: .hamlet
        }
    }
}

/// A tier of the place tree, the widest first.
public enum PlaceLevel: Int, Sendable, Comparable, CaseIterable {
    case province, district, commune, hamlet

    public static func < (one: PlaceLevel, other: PlaceLevel) -> Bool { one.rawValue < other.rawValue }
}
