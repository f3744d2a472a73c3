/// The texts that cells name by number.
struct SharedStrings {
    private var texts: [String] = []

    init(_ part: (bytes: [UInt8], name: String)?) throws(SheetFault) {
        guard let part else { return }
        var events = PartEvents(part.bytes, part: part.name)
        while let event = try events.next() {
            guard case .start("si", _) = event else { continue }
            texts.append(try events.richText(until: "si"))
        }
    }

    subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}

extension PartEvents {
    /// The text of an element that was just begun: its runs joined, without the readings that Japanese text has beside it.
    mutating func richText(until end: String) throws(SheetFault) -> String {
        var text = ""
        var (isText, isReading) = (false, false)
        while let event = try next(), event != .end(end) {
            switch event {
            case .start("t", _): isText = true
            case .end("t"): isText = false
            case .start("rPh", _): isReading = true
            case .end("rPh"): isReading = false
            case .text(let run): if isText && !isReading { text += run }
            default: break
            }
        }
        return text
    }
}
