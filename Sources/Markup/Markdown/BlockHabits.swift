import Syntax

/// Blocks that CommonMark makes of marks which authors did not mean so.
extension ProseCheck {
    func checkBlocks(_ diagnostics: inout Diagnostics) {
        var previous: MarkdownEvent?
        for event in document.events {
            defer { previous = event }
            switch event {
            case .enter(.bulletList, let location):
                if previous == .leave(.bulletList) { diagnostics.warning(ProseFault.listSplit, at: mark(location)) }
            case .enter(.numberedList(let start), let location):
                if case .leave(.numberedList)? = previous {
                    diagnostics.warning(ProseFault.listSplit, at: mark(location))
                } else if start >= ProseCheck.firstYear {
                    diagnostics.warning(ProseFault.yearAsList(start), at: mark(location))
                }
            case .codeBlock(_, _, let location):
                if !isFence(location) { diagnostics.warning(ProseFault.indentedCode, at: location) }
            default: break
            }
        }
    }

    /// No list has so many items before its first.
    private static let firstYear = 100

    /// The mark of a list's first item: the list itself may be pages long.
    private func mark(_ list: SourceLocation) -> SourceLocation {
        let mark = list.file.bytes[list.start..<list.end].prefix { $0 > UInt8(ascii: " ") }
        return list.file.location(list.start..<mark.endIndex)
    }

    private func isFence(_ location: SourceLocation) -> Bool {
        let text = location.file.bytes[location.start..<location.end].drop(while: isBlank)
        return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }
}
