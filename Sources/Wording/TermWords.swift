import Records

extension Term {
    /// The term for readers: the Vietnamese name, or the English one without its hyphens.
    public func name(in language: Language) -> String {
        language.choose(vi: vietnamese, en: rawValue.split(separator: "-").joined(separator: " "))
    }
}

/// What the site says of itself; in Vietnamese where it gives no English.
extension Site {
    public func title(in language: Language) -> String { language.choose(vi: title, en: titleEnglish ?? title) }

    public func organisation(in language: Language) -> String {
        language.choose(vi: organisation, en: organisationEnglish ?? organisation)
    }

    public func notice(in language: Language) -> String? { language.choose(vi: notice, en: noticeEnglish ?? notice) }
}

extension Indicator {
    /// The English name where it has one, else the Vietnamese.
    public func name(in language: Language) -> String { language.choose(vi: name, en: nameEnglish ?? name) }

    /// For tight places; the full name where the content gives no short one in that language.
    public func shortName(in language: Language) -> String {
        language.choose(vi: short, en: shortEnglish ?? nameEnglish ?? short)
    }

    /// The Vietnamese one where there is no other.
    public func unit(in language: Language) -> String { language.choose(vi: unit, en: unitEnglish ?? unit) }

    /// Nil where the content gives none in that language.
    public func predicate(in language: Language) -> String? {
        language == .vietnamese ? predicate : predicateEnglish
    }
}

extension IndicatorGroup {
    /// The heading of the report's section.
    public func heading(in language: Language) -> String {
        switch self {
        case .standard: language.choose(vi: "Đạt tiêu chuẩn", en: "Standards attained")
        case .models: language.choose(vi: "Mô hình", en: "Models")
        case .mobilisation: language.choose(vi: "Dân vận khéo", en: "Skilful mass mobilisation")
        case .technical: language.choose(vi: "Thiết bị kỹ thuật", en: "Technical equipment")
        case .forces: language.choose(vi: "Lực lượng ở cơ sở", en: "Local forces")
        case .propaganda: language.choose(vi: "Tuyên truyền", en: "Public information")
        case .information: language.choose(vi: "Nguồn tin của nhân dân", en: "Information from the people")
        case .praise: language.choose(vi: "Biểu dương", en: "Praise")
        case .resources: language.choose(vi: "Nguồn lực", en: "Resources")
        case .context: language.choose(vi: "Bối cảnh", en: "Context")
        }
    }
}
