import Records
import Syntax

public struct ModelScaffold: Scaffold {
    private let title: Title
    private let family: ModelFamily
    private let status: ModelStatus
    private let ledBy: String?
    private let started: Day?
    private let source: String?
    private let body: String
    private let name: String

    /// - Parameters:
    ///   - ledBy: the id of an organisation.
    ///   - source: an id.
    ///   - name: of the file, where it is not the title's slug; a slug.
    public init(
        title: Title, family: ModelFamily = .notStated, status: ModelStatus = .notStated, ledBy: String? = nil,
        started: Day? = nil, source: String? = nil, body: String = "", name: String? = nil
    ) {
        self.title = title
        self.family = family
        self.status = status
        self.ledBy = ledBy
        self.started = started
        self.source = source
        self.body = body
        self.name = name ?? title.slug
    }

    public var path: String { "models/\(name).md" }

    public var text: String {
        """
        ---
        # Một mô hình của phong trào. Dòng bắt đầu bằng dấu # là lời nhắc cho người viết, không in lên trang.
        \(YAMLText.line(.name, title.text))
        # \(choices(of: ModelFamily.self)).
        \(YAMLText.line(.family, family.vietnamese))
        # \(choices(of: ModelStatus.self)).
        \(YAMLText.line(.status, status.vietnamese))
        # Đơn vị chủ trì: định danh trong organisations.yml.
        \(YAMLText.line(.ledBy, ledBy))
        # Ngày ra mắt, nếu biết: \(Day.example).
        \(YAMLText.line(.started, started?.iso))
        # Định danh của nguồn trong sources.yml.
        \(YAMLText.line(.source, source))
        # Số nơi có mô hình là một chỉ tiêu trong indicators.yml có dòng “mô hình: \(name)”; số ghi ở achievements/.
        # Viết cách làm, kết quả, kinh nghiệm ở dưới dòng ---.
        ---
        \(ProseText.body(body))
        """
    }

    private func choices<Value: Term>(of type: Value.Type) -> String {
        "Chọn một: " + Value.allCases.map(\.vietnamese).joined(separator: ", ")
    }
}

extension Day {
    /// How days are written, in comments.
    static let example = "2026-10-31"
}
