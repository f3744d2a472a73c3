import Pictures
import Syntax

/// What is shown beside a link to a page where people pass it on: a picture of the shape that social networks and
/// messengers show whole.
///
/// It is a PNG since some of them read nothing else, and it carries the site's notice: the picture travels alone.
public struct SharePicture: Sendable {
    /// The number first, then what it counts.
    public struct Number: Sendable {
        let value: String
        let label: String

        public init(value: String, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// In pixels for each of the small one's.
    public enum Size: Int, CaseIterable, Sendable {
        /// The least that networks show across the whole width.
        case small = 1
        /// As sharp as the screens of phones, four times the work and twice the file.
        case large = 2

        /// In pixels.
        public var width: Int { 600 * rawValue }
        public var height: Int { 315 * rawValue }
    }

    public let size: Size
    private let site: String
    private let title: String
    private let summary: String?
    private let numbers: [Number]
    private let foot: String?

    /// - Parameters:
    ///   - site: its name, and the day of the page.
    ///   - summary: shown where there are no numbers.
    ///   - numbers: three at most are shown.
    ///   - foot: what the reader must know of the site.
    public init(_ size: Size, site: String, title: String, summary: String?, numbers: [Number], foot: String?) {
        self.size = size
        self.site = site
        self.title = title
        self.summary = summary
        self.numbers = Array(numbers.prefix(3))
        self.foot = foot
    }

    /// What it says, for those who do not see it.
    public var text: String {
        ([title] + (numbers.isEmpty ? [summary] : numbers.map { "\($0.value) \($0.label)" }) + [foot]).compactMap { $0 }
            .joined(separator: ". ")
    }

    /// As a PNG file; nil where there are no letters of its size.
    public func png(accent: Colour) -> [UInt8]? {
        guard let letters = ShareLetters.all[size] else { return nil }
        var sheet = ShareSheet(size, accent: accent)
        sheet.fill(x: 0, y: 0, width: ShareSheet.width, height: 7, .accent)
        sheet.fill(x: ShareSheet.margin, y: 33, width: 12, height: 12, .accent)
        let site = sheet.lines(site, letters.strong, width: ShareSheet.inner - 20, count: 1)
        sheet.write(site, letters.strong, .quiet, x: ShareSheet.margin + 20, y: 44)
        if numbers.isEmpty { writeProse(on: &sheet, letters) } else { writeNumbers(on: &sheet, letters) }
        sheet.write(sheet.lines(foot ?? "", letters.small, count: 1), letters.small, .quiet, y: 295)
        return sheet.png
    }

    private func writeProse(on sheet: inout ShareSheet, _ letters: ShareLetters) {
        let title = sheet.lines(title, letters.title, count: 4)
        let below = sheet.write(title, letters.title, .text, y: 92)
        let room = (274 - below) / sheet.height(of: letters.text)
        let summary = sheet.lines(summary ?? "", letters.text, count: min(3, max(0, room)))
        sheet.write(summary, letters.text, .quiet, y: below + 6)
    }

    /// Side by side above the foot; the title stands right above them.
    private func writeNumbers(on sheet: inout ShareSheet, _ letters: ShareLetters) {
        let title = sheet.lines(title, letters.title, count: 3)
        let titleHeight = (title.count - 1) * sheet.height(of: letters.title)
        sheet.write(title, letters.title, .text, y: 160 - titleHeight)
        sheet.fill(x: ShareSheet.margin, y: 184, width: ShareSheet.inner, height: 1, .quiet, strength: 2)
        let gap = 20
        let width = (ShareSheet.inner - gap * (numbers.count - 1)) / numbers.count
        for (index, number) in numbers.enumerated() {
            let x = ShareSheet.margin + index * (width + gap)
            let value = sheet.lines(number.value, letters.number, width: width, count: 1)
            let label = sheet.lines(number.label, letters.small, width: width, count: 2)
            sheet.write(value, letters.number, .accent, x: x, y: 228)
            sheet.write(label, letters.small, .text, x: x, y: 250)
        }
    }
}
