import Syntax

/// A figure as it was published: from then on a change to it must be recorded as a revision. `loa freeze` writes these.
public struct FrozenFigure: HeadedRecord {
    public static let recordKind = RecordKind.frozen
    public static let keys: [Key] = [.figure, .value]

    public let header: Header<FrozenFigure>
    /// Its address, `ap-khu-pho-an-toan/2019-10m/ben-tre`.
    public let figure: String
    /// In plain digits: `950/978`, `7167`, `1250,5`.
    public let value: String
    public let valueLocation: SourceLocation
}

extension FrozenFigure: SetRecord {
    /// The same figure may be frozen with several periods: the file makes the difference.
    init?(_ fields: inout Fields, defaults: Defaults) {
        let figure = fields.required(.figure, as: String.self)
        let value = fields.required(.value, as: String.self)
        var defaults = defaults
        defaults.id = "\(fields.location.file.path)/\(figure ?? "")"
        guard let figure, let value,
            let header = fields.header(of: FrozenFigure.self, defaults: defaults, checkingSlug: false)
        else { return nil }
        self.init(header: header, figure: figure, value: value, valueLocation: fields.location(of: .value))
    }
}
