import Records
import Syntax

/// One sample of each kind of record. All of it is made up, and each says so.
struct SiteSamples {
    private let site: SiteScaffold
    var period: Period { site.period }
    var earlier: Period { site.earlier }

    init(_ site: SiteScaffold) {
        self.site = site
    }

    private static let madeUp = "Số mẫu, bịa ra để thử."

    /// The records that have a file of their own.
    var scaffolds: [any Scaffold] {
        let all: [(any Scaffold)?] = [
            hamlets(in: site.period, "36/40"), hamlets(in: site.earlier, "34/40"), model, bulletin, foreword,
        ]
        return all.compactMap { $0 }
    }

    private func hamlets(in period: Period, _ value: String) -> AchievementScaffold? {
        Title("Ấp, khu phố đạt tiêu chuẩn an toàn (mẫu)").map { title in
            AchievementScaffold(
                title: title, period: period, source: "bao-cao-mau",
                figures: [.init(indicator: "ap-an-toan", value: value), .init(indicator: "xa-co-loa", value: "2/3")],
                body: """
                    Bài mẫu, số liệu bịa ra để thử. Đến hết kỳ có [](figure:ap-an-toan) ấp, khu phố đạt chuẩn, tức
                    [](figure:ap-an-toan#share). Hãy viết ở đây vài câu: làm thế nào, vì sao được, còn vướng gì.
                    """, name: "ap-an-toan-mau")
        }
    }

    private var model: ModelScaffold? {
        Title("Tiếng loa mẫu").map { title in
            ModelScaffold(
                title: title, family: .warning, status: .replicated, ledBy: "cong-an-tinh-mau", source: "bao-cao-mau",
                body: """
                    Mô hình mẫu, không có thật. Đã có ở [](figure:xa-co-loa/\(site.period.code)) xã, phường.

                    ## Cách làm

                    Hãy tả cách làm ở đây.
                    """)
        }
    }

    private var bulletin: BulletinScaffold? {
        Title("Bản tin mẫu: người dân báo tin").map { title in
            BulletinScaffold(
                title: title, date: site.today, period: site.period, source: "bao-cao-mau",
                summary: "Bản tin mẫu, số liệu bịa ra để thử.", author: site.organisation,
                body: """
                    Bản tin này là mẫu, số liệu bịa ra để thử. Trong kỳ, người dân đã báo [](figure:tin-bao) tin, cho thấy một con số
                    trong bài được điền từ bảng số liệu như thế nào.

                    ![Tin báo của nhân dân theo xã, phường (số mẫu)](chart:tin-bao#places)
                    """, name: "ban-tin-mau")
        }
    }

    private var foreword: SummaryScaffold {
        SummaryScaffold(
            period: site.period, cutOff: .notStated, source: "bao-cao-mau",
            body:
                "Lời dẫn mẫu, số liệu bịa ra để thử: [](figure:ap-an-toan#share) ấp, khu phố đạt chuẩn. Hãy thay bằng lời của mình."
        )
    }

    /// The sets, and what is written without a form.
    var sets: [SiteScaffold.File] {
        [
            SiteScaffold.File(path: "places.csv", text: places),
            SiteScaffold.File(path: "universes.yml", text: universes),
            SiteScaffold.File(path: "sources.yml", text: sources),
            SiteScaffold.File(path: "indicators.yml", text: indicators),
            SiteScaffold.File(path: "organisations.yml", text: organisations),
            SiteScaffold.File(path: "standards.yml", text: standards),
            SiteScaffold.File(path: "targets.csv", text: targets),
            SiteScaffold.File(path: "activities.csv", text: activities),
            SiteScaffold.File(path: "observations/tin-bao-mau.csv", text: observations),
            SiteScaffold.File(path: "achievements/\(site.awardYear.code)/khen-thuong-mau.md", text: awards),
            SiteScaffold.File(path: "pages/gioi-thieu.md", text: about),
        ]
    }

    private var places: String {
        let province = [site.province.id, "", site.province.name, site.province.kind.vietnamese, "", ""]
        let communes = [("Xã Mẫu Một", "xã"), ("Xã Mẫu Hai", "xã"), ("Phường Mẫu", "phường")].map { name, kind in
            [Slug.make(from: name), "", name, kind, site.province.id, "Nơi này không có thật."]
        }
        let heading = ["định danh", "mã", "tên", "loại", "trực thuộc", "ghi chú"]
        return CSVText.lines([heading, province] + communes)
    }

    private var universes: String {
        """
        # Mẫu số: tổng số để tính tỷ lệ, mỗi tổng số có ngày hiệu lực.
        - định danh: ap-khu-pho
          đơn vị tính: ấp, khu phố
          số lượng: 40
          hiệu lực từ: không nêu
          nguồn: bao-cao-mau
          ghi chú: \(SiteSamples.madeUp)
        - định danh: xa-phuong
          đơn vị tính: xã, phường
          số lượng: 3
          # Có dòng này thì Loa đối chiếu với places.csv.
          loại địa bàn: [xã, phường]
          hiệu lực từ: không nêu
          nguồn: bao-cao-mau
          ghi chú: \(SiteSamples.madeUp)

        """
    }

    private var sources: String {
        """
        # Nguồn: văn bản mà số liệu được lấy ra. Loại: báo chí, báo cáo, quyết định, văn bản pháp luật.
        - định danh: bao-cao-mau
          loại: báo cáo
          tiêu đề: Báo cáo mẫu
          \(YAMLText.line(.publisher, site.organisation))
          ngày: không nêu
          ghi chú: Văn bản này không có thật.

        """
    }
}
