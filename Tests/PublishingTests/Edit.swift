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
        switch Int.random(in: 0..<14, using: &numbers) {
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
        case 8, 9, 10: return try numbers.changeObservation(in: folder, files)
        case 11, 12:
            let path = "bulletins/2023/so-lieu-\(Int.random(in: 0..<4, using: &numbers)).md"
            let sentence = Edit.sentences.randomElement(using: &numbers) ?? ""
            try folder.write("---\nngày: 2023-11-06\nkỳ: 2023-10m\n---\n# Số liệu\n\n\(sentence)\n", to: path)
            return [path]
        default:
            let others = all.filter { $0.hasPrefix("models/") || $0.hasPrefix("pages/") }
            let path = others.randomElement(using: &numbers) ?? ""
            try folder.write((files[path] ?? "") + "\nMột câu về mô hình, lần \(step).\n", to: path)
            return [path]
        }
    }

    /// What hangs on figures in each of the ways in which texts do.
    private static let sentences = [
        "Có [](figure:tin-bao) tin.", "Riêng huyện có [](figure:tin-bao/2023-10m/huyen-dong) tin.",
        "Đạt [](figure:ap-an-toan/2023-10m/huyen-dong#share), xem [bản tin](/ban-tin/2023/tin-1/).",
        "Quý này có [](figure:tin-bao/2023-q1/huyen-dong) tin, cao nhất là [](figure:tin-bao/2023-10m/huyen-tay).",
        "![Tin báo](chart:tin-bao#places)", "Một <b>đoạn</b> có thẻ.", "Có 590 tin báo, 600/610 ấp, khu phố an toàn.",
        "Có 3.300 tin báo, [1.000](figure:tin-bao/2023-q1/huyen-dong) tin trong quý đầu.",
    ]
}

extension SeededNumbers {
    /// One number of one observation.
    fileprivate mutating func changeObservation(
        in folder: TemporaryFolder, _ files: [String: String]
    ) throws -> Set<String> {
        let path = files.keys.filter { $0.hasPrefix("observations/") }.sorted().randomElement(using: &self) ?? ""
        var lines = (files[path] ?? "").split(separator: "\n").map(String.init)
        let line = Int.random(in: 1..<lines.count, using: &self)
        var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        cells[3] = "\(Int.random(in: 585...595, using: &self))"
        lines[line] = cells.joined(separator: ",")
        try folder.write(lines.joined(separator: "\n") + "\n", to: path)
        return [path]
    }
}
