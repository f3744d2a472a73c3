import Records
import Syntax

public struct BulletinScaffold: Scaffold {
    private let title: Title
    private let date: Day
    private let period: Period?
    private let place: String?
    private let source: String?
    private let summary: String?
    private let author: String?
    private let body: String
    private let name: String

    /// - Parameters:
    ///   - period: that the text is about, so that links to figures need not name it.
    ///   - place, source: ids.
    ///   - name: of the file, where it is not the title's slug; a slug.
    public init(
        title: Title, date: Day, period: Period? = nil, place: String? = nil, source: String? = nil,
        summary: String? = nil, author: String? = nil, body: String = "", name: String? = nil
    ) {
        self.title = title
        self.date = date
        self.period = period
        self.place = place
        self.source = source
        self.summary = summary
        self.author = author
        self.body = body
        self.name = name ?? title.slug
    }

    public var path: String { "bulletins/\(date.year)/\(name).md" }

    public var text: String {
        """
        ---
        # Bản tin. Dòng bắt đầu bằng dấu # là lời nhắc cho người viết, không in lên trang.
        \(YAMLText.line(.title, title.text))
        \(YAMLText.line(.date, date.iso))
        # Kỳ mà bài nói tới, ví dụ: 10 tháng đầu năm 2026. Có kỳ thì liên kết số liệu không phải ghi kỳ nữa.
        \(YAMLText.line(.period, period?.words))
        # Định danh của nguồn trong sources.yml.
        \(YAMLText.line(.source, source))
        # Một câu, không quá 160 ký tự; bỏ trống thì lấy đoạn đầu của bài.
        \(YAMLText.line(.summary, summary))
        \(YAMLText.line(.author, author))
        \(PlaceHint.lines(place))
        # Viết bài ở dưới dòng ---. Đừng gõ số liệu bằng tay: [](figure:định-danh-chỉ-tiêu) sẽ được điền số.
        ---
        \(ProseText.body(body))
        """
    }
}
