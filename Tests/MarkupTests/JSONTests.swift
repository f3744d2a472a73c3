import Foundation
import Testing

@testable import Markup

struct JSONTests {
    @Test func `members keep their order, one a line, and those without a value are left out`() {
        let value = JSON.object(["tên": "Ấp", "không": nil, "số": [1, 2], "rỗng": [], "đúng": true])
        #expect(
            value.text == """
                {
                  "tên": "Ấp",
                  "số": [
                    1,
                    2
                  ],
                  "rỗng": [],
                  "đúng": true
                }

                """)
    }

    @Test func `another reader reads every text as it was`() throws {
        let texts = ["“Ấp”", "\"\\/", "a\nb\tc\r", "\u{00}\u{01}\u{1F}\u{7F}", "\u{2028}", "👨‍👩‍👧", "</script>"]
        let json = JSON.array(texts.map(JSON.string)).text
        #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == texts)
    }

    @Test func `in a page no quote is left but those around strings, and no mark of an element`() {
        let json = JSON.object(["tên": "Loa 12\" <!--<script>"])
        #expect(json.script.description == "{\"tên\":\"Loa 12\\u0022 \\u003c!--\\u003cscript>\"}")
    }
}
