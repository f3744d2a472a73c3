/// What an organisation is.
public enum OrganisationKind: String, Term {
    case ministry, police, committee, front
    case massOrganisation = "mass-organisation"
    case steeringCommittee = "steering-committee"
    case school, enterprise, press, other

    public var vietnamese: String {
        switch self {
        case .ministry: "bộ"
        case .police: "công an"
        case .committee: "ủy ban"
        case .front: "mặt trận"
        case .massOrganisation: "đoàn thể"
        case .steeringCommittee: "ban chỉ đạo"
        case .school: "trường"
        case .enterprise: "doanh nghiệp"
        case .press: "báo chí"
        case .other: "khác"
        }
    }
}

/// The level at which an organisation stands, and so that of the commendations it gives.
public enum OrganisationLevel: String, Term {
    case state, government, ministry, province, district, commune, unit

    public var vietnamese: String {
        switch self {
        case .state: "nhà nước"
        case .government: "chính phủ"
        case .ministry: "bộ"
        case .province: "tỉnh"
        case .district: "huyện"
        case .commune: "xã"
        case .unit: "đơn vị"
        }
    }
}

/// What an activity of the movement is.
public enum ActivityKind: String, Term {
    case propaganda, forum, festival, conference, patrol

    public var vietnamese: String {
        switch self {
        case .propaganda: "tuyên truyền"
        case .forum: "diễn đàn"
        case .festival: "ngày hội"
        case .conference: "hội nghị"
        case .patrol: "tuần tra"
        }
    }
}

/// A language of the published site.
public enum SiteLanguage: String, Term {
    case vietnamese = "vi"
    case english = "en"

    public var vietnamese: String {
        switch self {
        case .vietnamese: "tiếng việt"
        case .english: "tiếng anh"
        }
    }
}
