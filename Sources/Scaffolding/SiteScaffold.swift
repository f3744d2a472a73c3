import Records
import Syntax

/// A whole new site that builds at once: its settings, and one sample of each kind of record, made up and labelled so.
public struct SiteScaffold: Sendable {
    public struct File: Sendable {
        /// Below the site's folder.
        public let path: String
        public let text: String
    }

    let province: Province
    let organisation: String
    let title: String
    let today: Day
    /// The period whose report is due, for which the samples are.
    let period: Period

    /// Nil for a name without a letter.
    /// - Parameters:
    ///   - province: `Tỉnh Bến Tre`, `Bến Tre` or `Thành phố Cần Thơ`.
    ///   - organisation: who publishes.
    public init?(province: String, organisation: String, title: String, today: Day) {
        guard let province = Province(province), let tenMonths = Period(year: today.year, kind: .firstMonths(10)),
            let year = Period(year: today.year, kind: .year),
            let due = Period.due(on: today, amongKindsOf: [tenMonths, year])
        else { return nil }
        self.province = province
        self.organisation = CleanText.line(organisation)
        self.title = CleanText.line(title)
        self.today = today
        period = due
    }

    public var files: [File] {
        let samples = SiteSamples(self)
        let records = samples.scaffolds.map { File(path: "content/\($0.path)", text: $0.text) }
        let sets = (settings + samples.sets).map { File(path: "content/\($0.path)", text: $0.text) }
        return [File(path: ".gitignore", text: "site/\n"), File(path: "README.md", text: readMe)] + sets + records
    }

    /// A year before.
    var earlier: Period { Period(year: period.year - 1, kind: period.kind) ?? period }

    /// The last whole year, of which awards are told.
    var awardYear: Period {
        Period(year: period.kind == .year ? period.year : period.year - 1, kind: .year) ?? period
    }

    private var periods: String {
        Set([period, earlier, awardYear]).sorted().reversed().map(\.words).joined(separator: ", ")
    }

    private var settings: [File] {
        [
            File(
                path: "site.yml",
                text: """
                    # Thông tin chung của trang. Dòng bắt đầu bằng dấu # là lời nhắc, không in lên trang.
                    \(YAMLText.line(.title, title))
                    # Ai chịu trách nhiệm đăng trang này.
                    \(YAMLText.line(.organisation, organisation))
                    # Định danh của tỉnh trong places.csv.
                    \(YAMLText.line(.place, province.id))
                    # Bài và số liệu đều được đăng, trừ khi tệp ghi “công khai: không”.
                    công khai: có
                    # Các kỳ có báo cáo tổng hợp; kỳ mới thì thêm vào đầu.
                    các kỳ: [\(periods)]
                    # Câu này in trên mọi trang. Thay hết số mẫu rồi thì xóa dòng này.
                    lưu ý: "Trang mới dựng: mọi số liệu ở đây là số mẫu, bịa ra để thử."
                    \(YAMLText.line(.compiledBy, organisation))
                    \(YAMLText.line(.compiledOn, today.iso))
                    viết tắt:
                      ANTT: an ninh, trật tự
                    # Bỏ dấu # ở những dòng cần dùng:
                    # liên hệ: địa chỉ thư điện tử của cơ quan
                    # giấy phép: CC BY 4.0
                    # địa chỉ web: https://…/
                    # ngôn ngữ: [vi, en]
                    # màu nhấn: "#0a6349"

                    """)
        ]
    }

    private var readMe: String {
        """
        # \(title)

        Trang báo cáo dựng bằng Loa. Mọi thứ cần sửa nằm trong thư mục `content/`; Loa đọc các tệp ấy, kiểm tra từng con số, rồi
        dựng thành trang web trong thư mục `site/`.

            loa serve --open      # vừa viết vừa xem trên máy này; thêm --edit để viết ngay trong trình duyệt
            loa check             # kiểm tra, không ghi gì
            loa build             # dựng trang để đăng; mở site/index.html để xem
            loa new bulletin      # viết một bản tin; cũng có: achievement, model, observation, summary
            loa new sheet         # bảng tính để nhập nhiều số liệu; nhập xong thì: loa import TỆP.xlsx

        ## Việc cần làm trước khi đăng

        Mỗi loại tệp có sẵn một mẫu. Mẫu nào cũng ghi rõ là bịa ra; hãy thay hoặc xóa.

        1. `content/site.yml`: tên trang, đơn vị, các kỳ có báo cáo.
        2. `content/places.csv`: danh sách xã, phường thật của tỉnh.
        3. `content/indicators.yml`, `universes.yml`: các chỉ tiêu và tổng số để tính tỷ lệ.
        4. `content/sources.yml`, `organisations.yml`, `standards.yml`: nguồn, đơn vị, tiêu chuẩn.
        5. Xóa các tệp có chữ `mau` trong tên ở các thư mục `achievements`, `observations`, `models`, `bulletins`, và các dòng mẫu trong
           `targets.csv`, `activities.csv`.
        6. Xóa dòng `lưu ý` trong `content/site.yml`.

        """
    }
}

/// The place of a site, by the name that people say.
struct Province {
    let name: String
    let id: String
    let kind: PlaceKind

    init?(_ typed: String) {
        let typed = CleanText.line(typed)
        let words = Folding.fold(typed).split(separator: " ")
        let isCity = words.starts(with: ["thanh", "pho"])
        let isProvince = words.first == "tinh"
        name = isCity || isProvince ? typed : "Tỉnh \(typed)"
        id = Slug.make(from: words.dropFirst(isCity ? 2 : isProvince ? 1 : 0).joined(separator: " "))
        kind = isCity ? .centralCity : .province
        if id.isEmpty { return nil }
    }
}
