/// The system's reason for a refusal, by its number. The numbers here are the same on Linux and macOS.
struct SystemError {
    private let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    func words(in language: Language) -> String {
        switch number {
        case 1: language.choose(vi: "hệ thống không cho phép", en: "the system does not permit it")
        case 2: language.choose(vi: "không có tệp hay thư mục này", en: "there is no such file or folder")
        case 13: language.choose(vi: "không có quyền", en: "permission denied")
        case 17: language.choose(vi: "đã có tệp hay thư mục tên này", en: "there is something of that name already")
        case 20: language.choose(vi: "đây không phải thư mục", en: "it is not a folder")
        case 21: language.choose(vi: "đây là một thư mục", en: "it is a folder")
        case 27: language.choose(vi: "tệp lớn quá mức cho phép", en: "the file is larger than allowed")
        case 28: language.choose(vi: "đĩa đã đầy", en: "the disk is full")
        case 30: language.choose(vi: "đĩa chỉ cho đọc", en: "the disk is read-only")
        default: language.choose(vi: "mã lỗi hệ thống \(number)", en: "system error \(number)")
        }
    }
}
