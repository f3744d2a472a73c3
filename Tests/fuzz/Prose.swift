import Records
import Syntax
import TestSupport

@testable import Publishing

/// The text of a bulletin in a small province, from the last lines of its front matter on: its links lead to figures,
/// its charts and tables are made, and its numbers are held against the data.
@Sendable func fuzzProse(_ bytes: [UInt8]) {
    let reading = BulletinReading(bytes)
    check(reading.diagnostics)
    reading.checkLinks()
    reading.checkSchemes()
    reading.checkFixes()
}

private struct BulletinReading {
    /// Behind the head, as it was given.
    let bytes: [UInt8]
    let file: SourceFile
    let diagnostics: Diagnostics
    private let publication: Publication?

    private static let path = "bulletins/2019/tin.md"
    private static let route = Route.bulletin(ID("2019/tin"))
    private static let head = Array("---\nngày: 2019-11-05\nkỳ: 2019-10m\nnguồn: bao-mau\n".utf8)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var found = Diagnostics()
        let file = admitted(BulletinReading.head + bytes, BulletinReading.path, &found)
        let folder = SourceFolder(files: BulletinReading.province + [file])
        let ground = wait { [found] in
            await Groundwork(folder, keeping: BulletinReading.ground, jobs: 1, diagnostics: found)
        }
        found = ground.diagnostics
        for page in ground.making?.pages ?? [] where page.route == BulletinReading.route {
            if let made = ground.making?.make(page) { found.append(made.diagnostics) }
        }
        self.file = file
        diagnostics = found
        publication = ground.making?.publication
    }

    /// A link either becomes something or is refused in words, unless so many were that it is not looked at.
    func checkLinks() {
        guard let publication, !publication.isIncomplete else { return }
        var maker = PageMaker(publication, .none, BulletinReading.route)
        for (link, context) in publication.manuscripts.links where link.location.file === file {
            let before = maker.diagnostics.errorCount
            let isResolved = maker.resolve(link, in: context) != nil
            let isTold = before >= Diagnostics.errorLimit || maker.diagnostics.errorCount > before
            precondition(isResolved || isTold, "a link that is passed over in silence")
        }
    }

    /// Schemes mean the same in capitals, so that the same places are pointed at.
    func checkSchemes() {
        let small = bytes.withSmallSchemes
        guard small != bytes else { return }
        let places = BulletinReading(small).places
        precondition(places == self.places, "a scheme in capitals that is read otherwise")
    }

    private var places: [Range<Int>] {
        diagnostics.sorted.filter { $0.location.file === file }.map { $0.location.start..<$0.location.end }
    }

    /// What is mended in the text has no more errors than before. Of front matter that is not true: there `Mending` takes
    /// the fixes back.
    func checkFixes() {
        var ignored = Diagnostics()
        let body = FrontMatter.split(file, diagnostics: &ignored).body
        let fixes = diagnostics.sorted.compactMap(\.fix).filter {
            $0.location.file === file && $0.location.start >= body.lowerBound
        }
        guard !fixes.isEmpty, let mended = MendedFile(path: file.path, raw: file.bytes, fixes: fixes) else { return }
        let again = BulletinReading(Array(mended.text.dropFirst(BulletinReading.head.count)))
        precondition(again.diagnostics.errorCount <= diagnostics.errorCount, "mended into more errors")
    }
}

extension BulletinReading {
    private static let ground = wait { await Groundwork(SourceFolder(files: province), jobs: 1, diagnostics: .init()) }

    /// Kept as the same objects, so that nothing but the bulletin is read again.
    private static let province = SmallProvince.files(observations.merging(others) { $1 }).files

    private static let others = [
        "site.yml": SmallProvince.site + "\nngôn ngữ: [vi, en]\n",
        "places.csv": SmallProvince.places + "\nhuyen-tay,002,Huyện Tây,huyện,tinh-mau\n",
        "targets.csv": "chỉ tiêu,kỳ,giá trị,nguồn\ntin-bao,2019,1.000,bao-mau\n",
        "commendations/2019.yml":
            "- {loại: bằng khen, nơi tặng: bo, năm: 2019, tập thể: 60, cá nhân: 71, nguồn: bao-mau}\n",
    ]

    private static let observations = SmallProvince.observations([
        "tin-bao,,2019-10m,,726,,bao-mau", "tin-bao,,2018-10m,,623,,bao-mau",
        "camera,,2019-10m,không nêu,7.167,,bao-mau", "camera,,2018-10m,không nêu,3.600,,bao-mau",
        "quy,,2019-10m,không nêu,15,,bao-mau",
        "xa-an-toan,,2019-10m,không nêu,145,,bao-mau", "xa-an-toan,,2018-10m,không nêu,140,,bao-mau",
        "xa-an-toan,huyen-dong,2019-10m,không nêu,21/24,,bao-mau",
        "xa-an-toan,huyen-tay,2019-10m,không nêu,24/24,,bao-mau",
    ])
}

extension [UInt8] {
    /// The schemes with a meaning of their own, in small letters where they stand in a link.
    fileprivate var withSmallSchemes: [UInt8] {
        var small = self
        for scheme in ["figure", "chart", "table", "source"] {
            let written = Array("](\(scheme):".utf8)
            for start in indices where small[start...].prefix(written.count).elementsEqual(written, by: Self.isLetter) {
                small.replaceSubrange(start..<start + written.count, with: written)
            }
        }
        return small
    }

    private static func isLetter(_ byte: UInt8, of small: UInt8) -> Bool {
        byte == small || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == small
    }
}
