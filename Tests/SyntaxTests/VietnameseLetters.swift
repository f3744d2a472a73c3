import Foundation

/// The 134 letters that Vietnamese adds to ASCII, each with the plain letter that it folds to.
enum VietnameseLetters {
    static let all: [(letter: Character, plain: Character)] = families.flatMap { plain, letters in
        letters.map { ($0, plain) }
    }

    /// Base letter first, then its marks; Đ has none.
    static func decomposed(_ letter: Character) -> String {
        String(letter).decomposedStringWithCanonicalMapping
    }

    private static let families: [(Character, String)] = [
        ("a", "ÀÁÂÃàáâãĂăẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("d", "Đđ"),
        ("e", "ÈÉÊèéêẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("i", "ÌÍìíĨĩỈỉỊị"),
        ("o", "ÒÓÔÕòóôõƠơỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("u", "ÙÚùúŨũƯưỤụỦủỨứỪừỬửỮữỰự"),
        ("y", "ÝýỲỳỴỵỶỷỸỹ"),
    ]
}
