import Foundation
import Records
import Stats
import Syntax
import TestSupport
import Testing
import Wording

@Suite struct MessageTests {
    @Test(arguments: FaultSample.all)
    func `every fault has words of its own in both languages`(sample: FaultSample) {
        let vietnamese = sample.message(in: .vietnamese)
        let english = sample.message(in: .english)
        #expect(![vietnamese.text, english.text].contains(sample.fault.code))
        #expect(vietnamese.text != english.text)
        #expect(vietnamese.help?.isEmpty == false && english.help?.isEmpty == false)
    }

    @Test(arguments: FaultSample.all, Language.allCases)
    func `a message is a sentence that repeats what was written`(sample: FaultSample, language: Language) {
        let text = sample.message(in: language).text
        #expect(text.first.map { !$0.isLowercase } == true && text.last == ".")
        for word in sample.named { #expect(text.contains(word)) }
    }

    /// The codes are taken from the declarations, so that a fault cannot be added without words.
    @Test(arguments: [
        "Syntax/SyntaxFault.swift", "Syntax/YAML/YAMLProblem.swift", "Markup/MarkupFault.swift",
        "Markup/ProseFault.swift",
        "Records/Catalogue/RecordFault.swift", "Stats/StatsFault.swift", "Wording/PublishingFault.swift",
        "Wording/ImportFault.swift",
    ])
    func `every code that is declared has a sample here`(path: String) throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let source = try String(contentsOf: tests.appending(path: "../../Sources/\(path)"), encoding: .utf8)
        let codes = source.matches(of: /case \.[A-Za-z0-9]+: "([a-z0-9-]+)"/).map { String($0.output.1) }
        #expect(codes.count > 5)
        #expect(Set(codes).subtracting(FaultSample.all.map(\.fault.code)).sorted() == [])
    }

    @Test func `every code is explained on the page of messages with a wrong and a right example, and no other is`()
        throws
    {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let page = try String(contentsOf: tests.appending(path: "../../docs/thong-bao.md"), encoding: .utf8)
        let explained = page.matches(of: /### `([a-z0-9-]+)`\n\n[^\n]+\n\n~~~sai\n(?s:.+?)\n~~~\n\n~~~đúng\n/)
            .map { String($0.output.1) }
        #expect(Set(explained).count == explained.count)
        #expect(Set(explained) == Set(FaultSample.all.map(\.fault.code)))
    }

    /// Golden files: every message as it reads, so that a change of words is seen as one.
    @Test(arguments: Language.allCases) func `the words of every fault are as recorded`(language: Language) throws {
        let actual = FaultSample.all.map { sample in
            let message = sample.message(in: language)
            return "\(sample.fault.code): \(message.text)\n    \(message.help ?? "")\n"
        }.joined()
        let name = "\(language.rawValue).txt"
        if Baseline.isRecording {
            try Recording.replace(Fixtures.path("messages"), with: [name: actual])
            Issue.record("recorded anew")
        } else {
            let recorded = Fixtures.files(in: Fixtures.path("messages")).filter { $0.key == name }
            #expect(Baseline.differences([name: actual], from: recorded) == [])
        }
    }

    @Test func `a fault that nobody has words for is said by its code`() {
        struct NewFault: Fault { let code = "ma-moi" }
        #expect(NewFault().message(in: .vietnamese) == Message("ma-moi"))
    }

    @Test func `a key that is nearly right comes with the right one`() {
        let fault = RecordFault.unknownKey("địa bànn", in: .site, nearest: "địa bàn")
        #expect(
            fault.message(in: .vietnamese)
                == Message("Không có mục “địa bànn” trong phần trang.", help: "Có phải là “địa bàn” không?"))
        #expect(
            fault.message(in: .english)
                == Message(
                    "There is no key “địa bànn” in a record of the kind site.", help: "Did you mean “địa bàn”?"))
    }

    @Test func `a missing field is named as the reader's language writes it`() {
        let fault = RecordFault.missing(.asOf, in: .observation)
        #expect(
            fault.message(in: .vietnamese)
                == Message("Phần số liệu này thiếu mục “tính đến”.", help: "Hãy thêm một dòng “tính đến: …”."))
        #expect(
            fault.message(in: .english)
                == Message("This observation lacks “as_of”.", help: "Add a line “as_of: …”."))
    }

    @Test func `a number to be written in a file is Vietnamese in both languages`() {
        let fault = RecordFault.badNumber("7,167", .englishGroups(7167))
        #expect(
            fault.message(in: .vietnamese)
                == Message("“7,167”: dấu phẩy là dấu thập phân.", help: "Hãy viết 7.167."))
        #expect(
            fault.message(in: .english)
                == Message("“7,167”: the comma is the decimal sign here.", help: "Write 7.167."))
    }

    @Test func `a number that is only told follows the reader's language`() {
        let fault = StatsFault.universeDiffers(universe: "ho-2019", count: 7167, listed: 1063)
        #expect(
            fault.message(in: .vietnamese).text == "“ho-2019” ghi 7.167 nhưng danh sách địa bàn có 1.063.")
        #expect(fault.message(in: .english).text == "“ho-2019” says 7,167, but 1,063 places are listed.")
    }

    @Test func `a point may be meant for a decimal sign and both ways to write the number are told`() {
        let percent = RecordFault.badNumber("98.59", .groups(9859))
        #expect(
            percent.message(in: .vietnamese).help
                == "Nếu là số nguyên, hãy viết 9.859; nếu là số thập phân, hãy viết 98,59.")
        let amount = RecordFault.badNumber("1,250.5", .groups(12505))
        #expect(
            amount.message(in: .english).help == "Write 12.505 for a whole number, 1.250,5 for one with decimals.")
        let count = RecordFault.badNumber("1.2.3", .groups(123))
        #expect(count.message(in: .vietnamese).help == "Hãy viết 123.")
    }

    @Test func `a figure that is not there comes with the periods that are`() {
        let fault = PublishingFault.noFigure(
            indicator: "ap-an-toan", period: "2018", place: "ben-tre", offers: ["2019-10m", "2020"])
        #expect(
            fault.message(in: .vietnamese)
                == Message(
                    "“ap-an-toan” không có số liệu kỳ 2018 ở “ben-tre”.",
                    help: "Đã có số liệu các kỳ: 2019-10m, 2020."))
    }

    @Test func `an unknown part of a figure comes with those to write`() {
        let fault = PublishingFault.unknownFacet("tỷ-lệ", choices: ["value", "of", "share"])
        #expect(fault.message(in: .vietnamese).help == "Hãy viết #value, #of hoặc #share.")
        #expect(fault.message(in: .english).help == "Write #value, #of or #share.")
    }

    @Test func `a text that differs from its figure comes with the one to write`() {
        let fault = PublishingFault.figureTextDiffers(
            written: "949/978", expected: ["950/978"], record: "observations/2019.csv:3")
        #expect(
            fault.message(in: .vietnamese)
                == Message(
                    "Ghi “949/978” nhưng số liệu là “950/978” (observations/2019.csv:3).",
                    help: "Hãy viết “950/978”, hoặc để trống trong ngoặc vuông để Loa tự điền."))
    }
}
