/// What is said of a published folder that was compared with what it should be.
public struct VerifyWords: Sendable {
    public struct Listing: Sendable {
        let missing: [String]
        let changed: [String]
        let foreign: [String]
        /// How many files were looked at.
        let files: Int

        public init(missing: [String], changed: [String], foreign: [String], files: Int) {
            (self.missing, self.changed, self.foreign, self.files) = (missing, changed, foreign, files)
        }
    }

    private let language: Language
    private let numbers: NumberFormat

    public init(_ language: Language) {
        self.language = language
        numbers = NumberFormat(language)
    }

    /// With the manifest that lies in the folder.
    public func verified(_ listing: Listing, _ folder: String) -> String {
        let isSound = listing.missing.isEmpty && listing.changed.isEmpty
        let foreign = lines(listing.foreign, language.choose(vi: "ngoài bản kê", en: "not in the manifest"))
        let files = numbers.whole(listing.files)
        let end =
            isSound
            ? language.choose(
                vi: "\(folder): cả \(files) tệp đúng như lúc dựng.",
                en: "\(folder): all \(files) files are as they were built.")
            : language.choose(
                vi: "\(folder): không còn nguyên như lúc dựng.", en: "\(folder) is not as it was built.")
        return (faults(listing) + foreign + [end]).joined(separator: "\n")
    }

    /// With what the content gives.
    public func compared(_ listing: Listing, _ folder: String) -> String {
        let stale = lines(listing.foreign, language.choose(vi: "thừa", en: "stale"))
        let all = faults(listing) + stale
        let end =
            all.isEmpty
            ? language.choose(
                vi: "\(folder) đúng là trang dựng từ nội dung hiện nay.", en: "\(folder) is what the content gives.")
            : language.choose(
                vi: "\(folder) khác trang dựng từ nội dung hiện nay ở \(numbers.whole(all.count)) tệp; hãy dựng lại.",
                en: "\(folder) is not what the content gives: \(numbers.whole(all.count)) files differ. Build again.")
        return (all + [end]).joined(separator: "\n")
    }

    private func faults(_ listing: Listing) -> [String] {
        lines(listing.missing, language.choose(vi: "thiếu", en: "missing"))
            + lines(listing.changed, language.choose(vi: "đã đổi", en: "changed"))
    }

    private func lines(_ paths: [String], _ what: String) -> [String] { paths.map { "\(what): \($0)" } }
}
