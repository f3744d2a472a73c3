import CYAML

/// libyaml's parser over one stretch of a file, giving events with byte ranges of that file.
///
/// A class, since libyaml keeps pointers into its own state, which must not move.
final class YAMLEvents {
    enum Event {
        case documentStart(hasDirectives: Bool)
        case scalar(YAMLScalar, anchor: String?, tag: String?)
        case sequenceStart(anchor: String?, tag: String?)
        case mappingStart(anchor: String?, tag: String?)
        case collectionEnd
        case alias(String)
        case other
        case streamEnd
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let base: Int
    private var cursor = (codePoint: 0, byte: 0)
    /// Of the last event, if it was text in quotes.
    private var quoted: Range<Int>?

    /// `bytes` stands at `base` of its file.
    init?(_ bytes: some Collection<UInt8>, base: Int) {
        self.base = base
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            input.deallocate()
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    func next() throws(YAMLFailure) -> (event: Event, range: Range<Int>) {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        let start = offset(of: event.start_mark.index)
        let end = max(start, offset(of: event.end_mark.index))
        let read = YAMLEvents.read(event)
        quoted = nil
        if case .scalar(let scalar, _, _) = read, scalar.style == .quoted { quoted = start..<end }
        return (read, start..<end)
    }

    private var failure: YAMLFailure {
        let state = parser.pointee
        return YAMLFailure(
            words: state.problem.map { String(cString: $0) } ?? "",
            context: state.context.map { String(cString: $0) } ?? "",
            offset: offset(of: state.problem_mark.index),
            contextOffset: offset(of: state.context_mark.index),
            quoted: quoted)
    }

    /// libyaml counts code points. Its marks hardly ever go back, so walking from the last one is cheap.
    private func offset(of codePoint: Int) -> Int {
        if codePoint < cursor.codePoint { cursor = (0, 0) }
        while cursor.codePoint < codePoint && cursor.byte < input.count {
            cursor.byte += 1
            while cursor.byte < input.count && input[cursor.byte] & 0xC0 == 0x80 { cursor.byte += 1 }
            cursor.codePoint += 1
        }
        return base + cursor.byte
    }
}

extension YAMLEvents {
    private static func read(_ event: yaml_event_t) -> Event {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            let start = event.data.document_start
            return .documentStart(
                hasDirectives: start.version_directive != nil || start.tag_directives.start != start.tag_directives.end)
        case YAML_SCALAR_EVENT: return read(event.data.scalar)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return .sequenceStart(anchor: text(start.anchor), tag: text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return .mappingStart(anchor: text(start.anchor), tag: text(start.tag))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
        case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
        case YAML_STREAM_END_EVENT: return .streamEnd
        default: return .other
        }
    }

    private static func read(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) -> Event {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let style: YAMLScalar.Style =
            switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .plain
            }
        let value = YAMLScalar(text: String(decoding: bytes, as: UTF8.self), style: style)
        return .scalar(value, anchor: text(scalar.anchor), tag: text(scalar.tag))
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
