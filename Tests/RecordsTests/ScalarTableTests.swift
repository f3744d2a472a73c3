import Syntax
import TestSupport
import Testing

@testable import Records

/// What is typed, by the type of the field that it is typed into: taken as written, or refused at its column. Most of
/// these scalars are ones that YAML, JSON or a spreadsheet would take for something else.
struct ScalarTableTests {
    private static let scalars = """
        0|7|007|010|0x10|0b1|0o17|1_000|7.167|7,167|7167|1.04|1.000|1,000|1,5|1.5|.5|5.|-3|+5|−3|1e5|1E5|1e999|inf|.inf|-.inf|\
        nan|.NaN|NaN|999999999999|1000000000000|99999999999999999999|٧|７|½|7 167|5%|98,59%|98.59%|101%|950/978|950 / 978|\
        950/0|1.048/1.063 (98,59%)|1/2/3|0912345678|12:30|12:30:45|190:20:30|yes|no|YES|No|on|off|true|TRUE|false|y|n|có|Không|~|\
        null|Null|''|""|"7"|'010'|2019|2019-10|2019-10m|2019-13m|2019-q3|2019-Q5|2019-thang-10|năm 2018|quý III/2019|\
        10 tháng đầu năm 2019|2019-02-30|2019-02-28|2019-2-3|31/10/2019|31/10/19|2019-10-31T00:00:00Z|20191031|3/2|+3/2|13/1|0/1|\
        tỉnh|province|Tỉnh|tinh|không nêu|not-stated|"#0a6349"|"#0A6349"|#0a6349|"#fff"|/ban-tin/2019/tin-cu/|/../x/|//x/|\
        https://vi.example/|javascript:alert(1)|HTTPS://vi.example|=1+1|a|b|-|--|?|<<|- a|[a, b]|[7]|{a: b}|*a|&a 7|!!int 7|!!str 7|\
        > a|'it''s'|"\\u0041"|"\\u0000"|"\\x1b"|@a|`a`|%a|a: b|a #b|"a\\tb"
        """.split(separator: "|").map(String.init)

    /// Each type's name, and how it reads a node.
    private static let types: [(name: String, read: @Sendable (YAMLNode, inout Findings) -> String?)] = [
        ("text", { String(reading: $0, of: .value, into: &$1) }),
        ("count", { Int(reading: $0, of: .value, into: &$1).map(String.init) }),
        ("yes or no", { Bool(reading: $0, of: .value, into: &$1).map { $0 ? "yes" : "no" } }),
        ("per cent", { Percent(reading: $0, of: .value, into: &$1).map { plain($0.value) } }),
        ("day", { Day(reading: $0, of: .value, into: &$1)?.iso }),
        (
            "day or not stated",
            { Stated<Day>(reading: $0, of: .value, into: &$1).map { $0.value?.iso ?? "not stated" } }
        ),
        ("period", { Period(reading: $0, of: .value, into: &$1)?.code }),
        ("kind of place", { TermValue<PlaceKind>(reading: $0, of: .value, into: &$1)?.term.rawValue }),
        ("tile", { TilePosition(reading: $0, of: .value, into: &$1).map { "\($0.column + 1)/\($0.row + 1)" } }),
        ("colour", { Accent(reading: $0, of: .value, into: &$1)?.colour.hex }),
        ("page", { PagePath(reading: $0, of: .value, into: &$1)?.file }),
        ("web address", { WebAddress(reading: $0, of: .value, into: &$1)?.text }),
        ("figure of a count", { figure($0, .count, &$1) }),
        ("figure of a ratio", { figure($0, .ratio, &$1) }),
        ("figure of money", { figure($0, .money, &$1) }),
    ]

    private static func plain(_ number: ExactDecimal) -> String {
        number.decimals == 0 ? "\(number.digits)" : "\(number.digits) with \(number.decimals) decimals"
    }

    private static func figure(_ node: YAMLNode, _ measure: Measure, _ findings: inout Findings) -> String? {
        let entry = YAMLEntry(key: "value", keyLocation: node.location, value: node)
        var fields = Fields(.observation, entries: [entry], at: node.location, allowed: [.value])
        let figure = fields.figure(measuredBy: measure)
        findings.append(fields.findings)
        return figure.map { figure in
            let percent = figure.statedPercent.map { " (\(plain($0))%)" } ?? ""
            return switch figure.value {
            case .count(let count): "\(count)\(percent)"
            case .money(let amount): "\(plain(amount))\(percent)"
            case .ratio(let part, let of): "\(part) of \(of.map(String.init) ?? "the universe")\(percent)"
            }
        }
    }

    @Test func `each scalar is taken as written by each type, or refused at its column`() throws {
        let sections = ScalarTableTests.types.map { type in
            "# \(type.name)\n" + ScalarTableTests.scalars.map { "\($0) → \(Self.outcome($0, type.read))\n" }.joined()
        }
        let (folder, name) = (Fixtures.path("values"), "scalars.txt")
        let actual = sections.joined(separator: "\n")
        if Baseline.isRecording {
            try Recording.replace(folder, with: [name: actual])
            Issue.record("recorded anew")
        } else {
            let expected = Fixtures.files(in: folder)[name] ?? ""
            #expect(Baseline.differences([name: actual], from: [name: expected]) == [])
        }
    }

    /// The value, or the codes of the faults with their columns.
    private static func outcome(_ scalar: String, _ read: (YAMLNode, inout Findings) -> String?) -> String {
        var diagnostics = Diagnostics()
        let node = YAMLReader.read(source("k: \(scalar)\n"), diagnostics: &diagnostics)
        guard case .mapping(let entries)? = node?.content, let value = entries.first?.value else {
            return diagnostics.lines.joined(separator: ", ")
        }
        var findings = Findings()
        let result = value.isEmpty ? "nothing" : read(value, &findings).map { "“\($0)”" }
        diagnostics.append(findings.diagnostics)
        return ([result].compactMap { $0 } + diagnostics.lines.map { String($0.dropFirst("tệp.yml:1:".count)) })
            .joined(separator: " · ")
    }

    @Test func `a cell of a sheet is read as the same text in a YAML file`() {
        for scalar in ScalarTableTests.scalars {
            var diagnostics = Diagnostics()
            let node = YAMLReader.read(source("k: \(scalar)\n"), diagnostics: &diagnostics)
            guard case .mapping(let entries)? = node?.content, case .scalar(let typed)? = entries.first?.value.content,
                typed.style == .plain, typed.text == scalar, diagnostics.lines == []
            else { continue }
            var reader = CSVReader(source("k;l\n\(scalar);x\n", at: "tệp.csv"), diagnostics: &diagnostics)
            let cell = reader.next(diagnostics: &diagnostics)?.cells.first
            #expect(cell?.text == scalar && diagnostics.lines == [], "\(scalar)")
        }
    }
}
