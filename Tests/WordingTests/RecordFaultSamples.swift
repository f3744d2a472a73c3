import Records

extension FaultSample {
    static let records = [
        FaultSample(RecordFault.unknownKey("địa bànn", in: .site, nearest: "địa bàn"), names: "địa bànn"),
        FaultSample(RecordFault.keyTwice(.title)),
        FaultSample(RecordFault.missing(.title, in: .site)),
        FaultSample(RecordFault.wrongShape(nil, expected: .mapping)),
        FaultSample(RecordFault.wrongShape(.source, expected: .list)),
        FaultSample(RecordFault.wrongShape(.figures, expected: .records)),
        FaultSample(RecordFault.wrongShape(.title, expected: .text)),
        FaultSample(
            RecordFault.unknownTerm("tặng", choices: [TermChoice(english: "up", vietnamese: "tăng")], nearest: "tăng"),
            names: "tặng"),
        FaultSample(RecordFault.duplicate(.model, id: "tieng-loa"), names: "tieng-loa"),
        FaultSample(RecordFault.unknownReference(.model, id: "tieng-lo", nearest: "tieng-loa"), names: "tieng-lo"),
        FaultSample(RecordFault.unknownReference(.source, id: "báo", nearest: nil), names: "báo"),
        FaultSample(RecordFault.notPublic(.model, id: "tieng-loa"), names: "tieng-loa"),
        FaultSample(RecordFault.unknownFile(nearest: "places.yml")),
        FaultSample(RecordFault.unknownFile(nearest: nil)),
        FaultSample(RecordFault.missingSite, names: "site.yml"),
        FaultSample(RecordFault.badFolder("năm-2019", .bulletin), names: "năm-2019"),
        FaultSample(RecordFault.badFolder("kỳ-10", .achievement), names: "kỳ-10"),
        FaultSample(RecordFault.badFolder("lời-đầu", .summary), names: "lời-đầu"),
        FaultSample(RecordFault.periodDiffers(folder: "2018", written: "2019-10-31"), names: "2018", "2019-10-31"),
        FaultSample(RecordFault.flowWithoutPeriod(indicator: "tin-bao"), names: "tin-bao"),
        FaultSample(RecordFault.stockWithoutDay(indicator: "ap-an-toan"), names: "ap-an-toan"),
        FaultSample(RecordFault.recipientWithoutBasis),
        FaultSample(RecordFault.validityReversed),
        FaultSample(RecordFault.derivedNotFlow),
    ]

    static let values = [
        FaultSample(RecordFault.badDay("ngày mai", .form), names: "ngày mai"),
        FaultSample(RecordFault.badDay("30/02/2019", .calendar), names: "30/02/2019"),
        FaultSample(RecordFault.badPeriod("2019-10", offers: ["2019-thang-10", "2019-10m"]), names: "2019-10"),
        FaultSample(RecordFault.badPeriod("đầu năm", offers: []), names: "đầu năm"),
        FaultSample(RecordFault.badNumber("010", .leadingZero(10)), names: "010"),
        FaultSample(RecordFault.badNumber("1.04", .groups(104)), names: "1.04"),
        FaultSample(RecordFault.badNumber("7,167", .englishGroups(7167)), names: "7,167"),
        FaultSample(RecordFault.badNumber("7,5", .decimalInCount), names: "7,5"),
        FaultSample(RecordFault.badNumber("-3", .negative), names: "-3"),
        FaultSample(RecordFault.badNumber("1e3", .exponent), names: "1e3"),
        FaultSample(RecordFault.badNumber("9999999999999999", .tooLarge), names: "9999999999999999"),
        FaultSample(RecordFault.badNumber("bảy", .notANumber), names: "bảy"),
        FaultSample(RecordFault.badFigure("950 trên 978", .ratio), names: "950 trên 978"),
        FaultSample(RecordFault.badFigure("950/978", .count), names: "950/978"),
        FaultSample(RecordFault.badBoolean("ừ"), names: "ừ"),
        FaultSample(RecordFault.badSlug("Ấp 1", suggestion: "ap-1"), names: "Ấp 1"),
        FaultSample(RecordFault.badSlug("…", suggestion: ""), names: "…"),
        FaultSample(RecordFault.badCode("8a3"), names: "8a3"),
        FaultSample(RecordFault.badWebAddress("báo.vn"), names: "báo.vn"),
    ]
}
