import Records
import Stats
import Syntax
import Testing
import Wording

/// One fault of those that a message has to say, with the words of the file that the message must repeat.
struct FaultSample: Sendable, CustomTestStringConvertible {
    let fault: any Fault
    let named: [String]

    init(_ fault: any Fault, names named: String...) {
        self.fault = fault
        self.named = named
    }

    var testDescription: String { fault.code }

    func message(in language: Language) -> Message { fault.message(in: language) }

    static let all = syntax + yaml + sheets + files + markup + prose + records + values + stats + publishing + imports
}

extension Fault {
    func message(in language: Language) -> Message {
        let file = SourceFile(path: "site.yml", text: "tiêu đề: Ấp an toàn\n")
        return Diagnostic(fault: self, location: file.start).message(in: language)
    }
}

extension FaultSample {
    fileprivate static let stats = [
        FaultSample(StatsFault.unsourced),
        FaultSample(StatsFault.noDenominator(indicator: "ap-khu-pho-an-toan"), names: "ap-khu-pho-an-toan"),
        FaultSample(StatsFault.denominatorDiffers(written: 97, universe: "ap-2019", count: 98), names: "97", "98"),
        FaultSample(StatsFault.partExceedsWhole(part: 98, whole: 97), names: "98", "97"),
        FaultSample(StatsFault.percentDiffers(written: .init(95), computed: .init(97)), names: "95", "97"),
        FaultSample(StatsFault.percentTruncated(written: .init(96), computed: .init(97)), names: "96", "97"),
        FaultSample(StatsFault.percentOfCount),
        FaultSample(StatsFault.universeDiffers(universe: "ap-2019", count: 98, listed: 97), names: "ap-2019", "97"),
        FaultSample(StatsFault.figureTwice(address: "tin-bao/2019/ben-tre"), names: "tin-bao/2019/ben-tre"),
        FaultSample(StatsFault.revisionOfNothing(address: "tin-bao/2019/ben-tre"), names: "tin-bao/2019/ben-tre"),
        FaultSample(
            StatsFault.revisionOfOther(address: "tin-bao/2019/ben-tre", current: .count(97)),
            names: "tin-bao/2019/ben-tre", "97"),
        FaultSample(StatsFault.cannotDerive(from: "quy"), names: "“quy”"),
        FaultSample(StatsFault.universeNotValid(universe: "xa-2019"), names: "xa-2019"),
        FaultSample(StatsFault.universesFit(["xa-2019", "xa-2020"]), names: "xa-2019", "xa-2020"),
        FaultSample(StatsFault.idleRevision(address: "tin-bao/2019/ben-tre"), names: "tin-bao/2019/ben-tre"),
        FaultSample(StatsFault.listDiffers(counted: 97, listed: 98), names: "97", "98"),
        FaultSample(
            StatsFault.derivedDiffers(address: "tin-bao/2019/ben-tre", stated: .count(97), derived: .count(98)),
            names: "tin-bao/2019/ben-tre", "97", "98"),
        FaultSample(
            StatsFault.frozenChanged(address: "tin-bao/2019/ben-tre", frozen: "97", current: .count(98)),
            names: "tin-bao/2019/ben-tre", "97", "98"),
        FaultSample(
            StatsFault.frozenGone(address: "tin-bao/2019/ben-tre", frozen: "97"), names: "tin-bao/2019/ben-tre", "97"),
        FaultSample(StatsFault.recipientNotAllowed(.emulationFlag, .individual, allowed: .collective)),
        FaultSample(StatsFault.placeNotThere(place: "Xã An Hiệp", time: "2019-10m"), names: "Xã An Hiệp", "2019-10m"),
        FaultSample(StatsFault.cumulativeShrinks(from: .count(9), to: .count(7)), names: "9", "7"),
        FaultSample(StatsFault.twoDenominators(unit: "xã", 164, 157), names: "xã", "164", "157"),
        FaultSample(StatsFault.periodWithoutData(Period(year: 2019, kind: .year)!), names: "2019"),
        FaultSample(
            StatsFault.sumDiffers(address: "tin-bao/2019/ben-tre", stated: .count(7), sum: .count(9), isWhole: true),
            names: "tin-bao/2019/ben-tre", "7", "9"),
        FaultSample(
            StatsFault.dayOutsidePeriod(
                day: Day(year: 2019, month: 11, day: 5)!, period: Period(year: 2018, kind: .firstMonths(10))!),
            names: "5", "2019", "2018"),
    ]

    fileprivate static let publishing = [
        FaultSample(PublishingFault.addressTwice(url: "/mo-hinh/tieng-loa/"), names: "/mo-hinh/tieng-loa/"),
        FaultSample(PublishingFault.noTitle),
        FaultSample(PublishingFault.tooLong(count: 97, limit: 80), names: "97", "80"),
        FaultSample(PublishingFault.unknownFigure(text: "ấp-an-toàn", nearest: "ap-an-toan"), names: "ấp-an-toàn"),
        FaultSample(PublishingFault.figureOfModel("tuần tra", indicators: ["to-tuan-tra"]), names: "tuần tra"),
        FaultSample(PublishingFault.unknownSource(text: "báo-mẫu", nearest: "bao-mau"), names: "báo-mẫu"),
        FaultSample(PublishingFault.numberNotLinked("97", links: ["[97](figure:ấp)"]), names: "97"),
        FaultSample(PublishingFault.numberContradicts("97", figure: "98", indicator: "Ấp"), names: "97", "98", "Ấp"),
        FaultSample(
            PublishingFault.percentNotOfParts("95%", part: 97, whole: 98, percent: "99%"), names: "95%", "97/98", "99%"),
        FaultSample(PublishingFault.percentAlone("95%"), names: "95%"),
        FaultSample(PublishingFault.directionDiffers("giảm", figure: "98", before: "97"), names: "giảm", "98", "97"),
        FaultSample(PublishingFault.figureWithoutPeriod(text: "ap-an-toan"), names: "ap-an-toan"),
        FaultSample(
            PublishingFault.noFigure(indicator: "ap-an-toan", period: "2018", place: "ben-tre", offers: ["2019-10m"]),
            names: "ap-an-toan", "2018", "ben-tre"),
        FaultSample(PublishingFault.unknownFacet("tỷ-lệ", choices: ["value", "share"]), names: "#tỷ-lệ"),
        FaultSample(PublishingFault.facetNotOfFigure("share"), names: "#share"),
        FaultSample(PublishingFault.facetMissing("change", .comparison(.partial)), names: "#change"),
        FaultSample(PublishingFault.facetMissing("target", .target), names: "#target"),
        FaultSample(PublishingFault.facetMissing("rank", .rank), names: "#rank"),
        FaultSample(
            PublishingFault.figureTextDiffers(written: "949/978", expected: ["950/978"], record: "2019.csv:3"),
            names: "949/978", "950/978", "2019.csv:3"),
        FaultSample(PublishingFault.nothingToExplain("ấp.csv:3"), names: "ấp.csv:3"),
        FaultSample(PublishingFault.nothingToFreeze("2027-10m"), names: "2027-10m"),
        FaultSample(PublishingFault.embedNotImage("chart:ấp"), names: "chart:ấp"),
        FaultSample(PublishingFault.embedNotAlone("chart:ấp"), names: "chart:ấp"),
        FaultSample(PublishingFault.embedOfSeveral("years"), names: "#years"),
        FaultSample(PublishingFault.embedOfOne("chart:ấp#years"), names: "chart:ấp#years"),
        FaultSample(PublishingFault.chartOfUnits(["xã", "ấp"]), names: "xã; ấp"),
        FaultSample(PublishingFault.tooManyCharts(limit: 12), names: "12"),
        FaultSample(PublishingFault.imageNotPublished("ảnh.png"), names: "ảnh.png"),
        FaultSample(PublishingFault.pictureMissing("lễ.jpg", nearest: "le.jpg"), names: "lễ.jpg"),
        FaultSample(PublishingFault.pictureFormat("lễ.jpg", format: "HEIC"), names: "lễ.jpg", "HEIC"),
        FaultSample(PublishingFault.pictureDamaged("lễ.jpg"), names: "lễ.jpg"),
        FaultSample(
            PublishingFault.pictureTooLarge("lễ.jpg", width: 20_000, height: 9_000, limit: 64),
            names: "lễ.jpg", "20000 × 9000", "64"),
        FaultSample(PublishingFault.pictureNotUsed("lễ.jpg"), names: "lễ.jpg"),
        FaultSample(PublishingFault.deadLink("/mô-hình/", nearest: "/mo-hinh/"), names: "/mô-hình/"),
        FaultSample(PublishingFault.deadAnchor("/mo-hinh/#kết-quả"), names: "/mo-hinh/#kết-quả"),
        FaultSample(PublishingFault.foreignFile(path: "site/ảnh.png"), names: "site/ảnh.png"),
        FaultSample(PublishingFault.badOutputFolder(path: "/"), names: "“/”"),
        FaultSample(PublishingFault.fileExists(path: "bulletins/2026/tin.md", free: "tin-2"), names: "tin.md"),
        FaultSample(PublishingFault.fileExists(path: "summaries/2026.md", free: nil), names: "2026.md"),
        FaultSample(PublishingFault.folderNotEmpty(path: "trang-moi"), names: "trang-moi"),
        FaultSample(PublishingFault.foreignWork(path: ".site.loa"), names: "“.site.loa”"),
        FaultSample(PublishingFault.locked(path: "site", process: 1234), names: "“site”", "1234"),
        FaultSample(PublishingFault.shrinks(from: 97, to: 12), names: "97", "12"),
        FaultSample(PublishingFault.interrupted(signal: 15), names: "15"),
        FaultSample(PublishingFault.manifestMissing(path: "bản-chép"), names: "“bản-chép”"),
        FaultSample(PublishingFault.manifestDamaged(path: "site/loa-manifest.txt"), names: "site/loa-manifest.txt"),
        FaultSample(
            PublishingFault.manifestVersion(path: "site/loa-manifest.txt", version: "9"),
            names: "site/loa-manifest.txt", "9"),
        FaultSample(PublishingFault.unwritable(path: "site/index.html", errno: 128), names: "site/index.html", "128"),
        FaultSample(PublishingFault.contentUnreadable(path: "nội-dung", errno: 102), names: "nội-dung", "102"),
        FaultSample(PublishingFault.unknownRevision("hôm-qua"), names: "hôm-qua"),
        FaultSample(PublishingFault.revisionWithoutSite("HEAD~9"), names: "HEAD~9"),
        FaultSample(PublishingFault.gitMissing),
        FaultSample(PublishingFault.gitFailed(folder: "nội-dung"), names: "nội-dung"),
        FaultSample(PublishingFault.portTaken(4321, free: 4322), names: "4321", "4322"),
        FaultSample(PublishingFault.editingForOthers("0.0.0.0"), names: "0.0.0.0"),
        FaultSample(PublishingFault.cannotListen("192.0.2.1:80", errno: 113), names: "192.0.2.1:80", "113"),
    ]
}

extension FaultSample {
    fileprivate static let imports = [
        FaultSample(ImportFault.notAWorkbook),
        FaultSample(ImportFault.oldOrLocked),
        FaultSample(ImportFault.damaged(part: "xl/styles.xml"), names: "xl/styles.xml"),
        FaultSample(ImportFault.tooLarge),
        FaultSample(ImportFault.hostile(part: "xl/workbook.xml"), names: "xl/workbook.xml"),
        FaultSample(ImportFault.noTable(headings: [.indicator, .value])),
        FaultSample(ImportFault.errorValue("#N/A"), names: "#N/A"),
        FaultSample(ImportFault.formulaWithoutResult),
        FaultSample(ImportFault.percentInValue("0,9859"), names: "0,9859"),
        FaultSample(ImportFault.dayInPlaceOf(.period, day: "2019-10-01"), names: "2019-10-01"),
        FaultSample(ImportFault.dayInPlaceOf(.value, day: "2019-04-03"), names: "2019-04-03"),
        FaultSample(ImportFault.mergedCells("A3:A7"), names: "A3:A7"),
        FaultSample(ImportFault.hiddenRows(count: 12), names: "12"),
        FaultSample(
            ImportFault.severalNamed("Xã An Hiệp", choices: ["xa-an-hiep.ba-tri", "xa-an-hiep.chau-thanh"]),
            names: "Xã An Hiệp"),
        FaultSample(
            ImportFault.figureDiffers(
                address: "tin-bao/2019/ben-tre", there: "97", imported: "98", record: "observations/2019.csv:3"),
            names: "tin-bao/2019/ben-tre", "97", "98", "observations/2019.csv:3"),
    ]
}

extension ExactDecimal {
    fileprivate init(_ whole: Int) { self.init(digits: whole, decimals: 0) }
}
