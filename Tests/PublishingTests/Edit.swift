import TestSupport

/// Something that a person may do to a folder of sources.
enum Edit {
    /// Does one of them, and gives the files that it concerned. Some leave errors behind, which later ones may mend.
    static func random(
        in folder: TemporaryFolder, _ step: Int, _ numbers: inout SeededNumbers
    ) throws -> Set<String> {
        let files = Fixtures.files(in: folder.path)
        let bulletins = files.keys.filter { $0.hasPrefix("bulletins/") }.sorted()
        let all = files.keys.sorted()
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0, 1, 2:
            let day = Int.random(in: 1...28, using: &numbers)
            let path = "bulletins/2023/tin-\(Int.random(in: 0..<6, using: &numbers)).md"
            let period = Bool.random(using: &numbers) ? "kỳ: 2023-10m\n" : ""
            let matter = "ngày: 2023-11-\(day < 10 ? "0" : "")\(day)\n\(period)"
            try folder.write("---\n\(matter)---\n# Tin số \(step)\n\nĐoạn của lần \(step).\n", to: path)
            return [path]
        case 3:
            guard let path = bulletins.randomElement(using: &numbers) else { return [] }
            try folder.write((files[path] ?? "") + "\nThêm một câu ở lần \(step).\n", to: path)
            return [path]
        case 4:
            guard let path = bulletins.randomElement(using: &numbers) else { return [] }
            try folder.remove(path)
            return [path]
        case 5:
            guard let path = bulletins.randomElement(using: &numbers) else { return [] }
            let name = "bulletins/2023/doi-ten-\(step).md"
            try folder.remove(path)
            try folder.write(files[path] ?? "", to: name)
            return [path, name]
        case 6:
            let path = all.filter { $0.hasSuffix(".md") }.randomElement(using: &numbers) ?? ""
            try folder.write((files[path] ?? "") + "\nXem [chỗ này](/khong-co-\(step % 2)/).\n", to: path)
            return [path]
        case 7:
            let path = all.filter { $0.hasSuffix(".md") }.randomElement(using: &numbers) ?? ""
            let mended = (files[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.contains("/khong-co-") }.joined(separator: "\n")
            try folder.write(mended, to: path)
            return [path]
        default:
            let others = all.filter { $0.hasPrefix("models/") || $0.hasPrefix("pages/") }
            let path = others.randomElement(using: &numbers) ?? ""
            try folder.write((files[path] ?? "") + "\nMột câu về mô hình, lần \(step).\n", to: path)
            return [path]
        }
    }
}
