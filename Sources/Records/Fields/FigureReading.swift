import Syntax

/// What a figure's text says once its indicator's measure is known.
struct FigureReading {
    let value: Observation.Value
    let statedPercent: ExactDecimal?
}

extension Fields {
    /// The figure that the `value` field gives, with `of` and `share` beside it in the long form.
    mutating func figure(measuredBy measure: Measure) -> FigureReading? {
        guard let node = node(of: .value) else {
            reportMissing(.value)
            return nil
        }
        guard let text = String(reading: node, of: .value, into: &findings) else { return nil }
        let of = optional(.of, as: Int.self)
        let percent = optional(.share, as: Percent.self)?.value
        guard let figure = FigureText(text), measure == .ratio || figure.of == nil else {
            findings.error(.badFigure(text, measure), at: node.location)
            return nil
        }
        let inline = figure.percent.flatMap { number($0, in: node, by: Number.decimal) }
        guard let value = value(figure, of: of, measuredBy: measure, in: node) else { return nil }
        return FigureReading(value: value, statedPercent: percent ?? inline)
    }

    /// The bare figure of another field, `950/978` or `7.167`.
    mutating func value(in key: Key, measuredBy measure: Measure) -> Observation.Value? {
        guard let node = node(of: key), let text = String(reading: node, of: key, into: &findings) else { return nil }
        guard let figure = FigureText(text), measure == .ratio || figure.of == nil, figure.percent == nil else {
            findings.error(.badFigure(text, measure), at: node.location)
            return nil
        }
        return value(figure, of: nil, measuredBy: measure, in: node)
    }

    private mutating func value(
        _ figure: FigureText, of: Int?, measuredBy measure: Measure, in node: YAMLNode
    ) -> Observation.Value? {
        switch measure {
        case .count: return number(figure.value, in: node, by: Number.count).map(Observation.Value.count)
        case .money: return number(figure.value, in: node, by: Number.decimal).map(Observation.Value.money)
        case .ratio:
            let part = number(figure.value, in: node, by: Number.count)
            let whole = figure.of.map { number($0, in: node, by: Number.count) } ?? of
            guard let part, figure.of == nil || whole != nil else { return nil }
            return .ratio(part: part, of: whole)
        }
    }

    private mutating func number<Value>(
        _ part: FigureText.Part, in node: YAMLNode, by parse: (String) -> Result<Value, NumberProblem>
    ) -> Value? {
        switch parse(part.text) {
        case .success(let value): return value
        case .failure(let problem):
            findings.error(.badNumber(part.text, problem), at: node.location(of: part))
            return nil
        }
    }
}

extension YAMLNode {
    /// Where a part of the scalar's text stands. Exact for text on one line, as figures are.
    fileprivate func location(of part: FigureText.Part) -> SourceLocation {
        guard case .scalar(let scalar) = content, scalar.style != .block else { return location }
        let start = location.start + (scalar.style == .quoted ? 1 : 0) + part.offset
        let end = start + part.text.utf8.count
        return end <= location.end ? location.file.location(start..<end) : location
    }
}

/// A per cent as written: `98,59%`, the sign optional.
struct Percent: ScalarValue {
    let value: ExactDecimal

    init?(text: String, at location: SourceLocation, into findings: inout Findings) {
        let digits = text.hasSuffix("%") ? text.dropLast().trimmed : text[...]
        switch Number.decimal(digits) {
        case .success(let value): self.value = value
        case .failure(let problem):
            findings.error(.badNumber(text, problem), at: location)
            return nil
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring { hasSuffix(" ") ? dropLast() : self }
}
