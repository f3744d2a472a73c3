import Records
import Syntax

public struct AchievementScaffold: Scaffold {
    /// One figure as people write it: `ap-khu-pho-an-toan`, `950/978`.
    public struct Figure: Sendable {
        let indicator: String
        let value: String

        public init(indicator: String, value: String) {
            self.indicator = indicator
            self.value = value
        }
    }

    private let title: Title
    private let period: Period
    private let place: String?
    private let source: String?
    private let summary: String?
    private let figures: [Figure]
    private let models: [String]
    private let body: String
    private let name: String

    /// - Parameters:
    ///   - place, source, models: ids.
    ///   - name: of the file, where it is not the title's slug; a slug.
    public init(
        title: Title, period: Period, place: String? = nil, source: String? = nil, summary: String? = nil,
        figures: [Figure] = [], models: [String] = [], body: String = "", name: String? = nil
    ) {
        self.title = title
        self.period = period
        self.place = place
        self.source = source
        self.summary = summary
        self.figures = figures
        self.models = models
        self.body = body
        self.name = name ?? title.slug
    }

    public var reportedPeriod: Period? { period }

    public var path: String { "achievements/\(period.code)/\(name).md" }

    public var text: String {
        """
        ---
        # Một kết quả của phong trào trong kỳ: số liệu ghi ở đây, bài viết ở dưới. Dòng có dấu # không in lên trang.
        \(YAMLText.line(.title, title.text))
        # Định danh của nguồn trong sources.yml; số liệu nào cũng phải có nguồn.
        \(YAMLText.line(.source, source))
        # Một câu, không quá 160 ký tự; bỏ trống thì lấy đoạn đầu của bài.
        \(YAMLText.line(.summary, summary))
        \(PlaceHint.lines(place))
        \(modelLines)
        # Mỗi dòng một chỉ tiêu trong indicators.yml: số đếm ghi 7.167, tỷ lệ ghi 950/978.
        \(figureLines)
        # Số tại một thời điểm mà biết ngày thì bỏ dấu # và sửa ngày ở dòng dưới.
        # tính đến: \(period.lastDay.iso)
        ---
        \(ProseText.body(body))
        """
    }

    private var figureLines: String {
        guard !figures.isEmpty else { return "# số liệu:\n#   định-danh-chỉ-tiêu: 950/978" }
        let lines = figures.map { "  \($0.indicator): \(YAMLText.scalar($0.value))" }
        return (["\(Key.figures.vietnamese):"] + lines).joined(separator: "\n")
    }

    private var modelLines: String {
        models.isEmpty
            ? "# Kết quả của mô hình nào thì bỏ dấu # và ghi định danh của mô hình.\n# các mô hình: [tên-tệp-mô-hình]"
            : "\(Key.models.vietnamese): [\(models.joined(separator: ", "))]"
    }
}
