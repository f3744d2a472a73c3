import Records
import Syntax

/// The foreword of a period's report. A period has one, named for it.
public struct SummaryScaffold: Scaffold {
    private let period: Period
    private let title: String?
    private let cutOff: Stated<Day>?
    private let source: String?
    private let body: String

    /// - Parameter source: an id.
    public init(
        period: Period, title: String? = nil, cutOff: Stated<Day>? = nil, source: String? = nil, body: String = ""
    ) {
        self.period = period
        self.title = title
        self.cutOff = cutOff
        self.source = source
        self.body = body
    }

    public var reportedPeriod: Period? { period }

    public var path: String { "summaries/\(period.code).md" }

    public var text: String {
        """
        ---
        # Lời dẫn của báo cáo \(period.words). Các mục số liệu do Loa tự lập; ở đây chỉ viết lời.
        # Dòng bắt đầu bằng dấu # là lời nhắc cho người viết, không in lên trang.
        # Báo cáo này có trang riêng khi site.yml có “\(period.words)” trong “các kỳ”.
        # Tên riêng của báo cáo; bỏ trống thì Loa tự đặt.
        \(YAMLText.line(.title, title))
        # Ngày chốt số liệu nếu không phải ngày cuối kỳ; nguồn không nói thì ghi: không nêu.
        \(YAMLText.line(.cutOff, cutOffText))
        # Định danh của nguồn trong sources.yml.
        \(YAMLText.line(.source, source))
        # Viết lời dẫn ở dưới dòng ---. Số liệu thì viết [](figure:định-danh-chỉ-tiêu), Loa sẽ điền số.
        ---
        \(ProseText.body(body))
        """
    }

    private var cutOffText: String? {
        cutOff.map { $0.value?.iso ?? TermText.notStated }
    }
}

enum TermText {
    /// What a source is silent on.
    static let notStated = ModelStatus.notStated.vietnamese
}
