import Syntax

/// The records of a folder, with what the next reading can take over where files stay as they are.
public struct CatalogueReading: Sendable {
    /// All public records; nil only where `site.yml` itself cannot be read.
    public let catalogue: Catalogue?
    public let diagnostics: Diagnostics
    /// Whether no file but those of bulletins differs from the reading before.
    public let keepsFigures: Bool

    /// All files but those of bulletins.
    private let baseFiles: [SourceFile]
    private let reader: CatalogueReader
    private let bulletins: [ObjectIdentifier: KeptBulletin]

    /// Holds the file, so that no other comes to have its identity. A class, since thousands go from each reading to the
    /// next.
    private final class KeptBulletin: Sendable {
        let file: SourceFile
        let reading: ProseReading<Bulletin>

        init(_ file: SourceFile, _ reading: ProseReading<Bulletin>) {
            self.file = file
            self.reading = reading
        }
    }

    /// - Parameters:
    ///   - jobs: how many bulletins are read side by side; the result does not depend on it.
    ///   - previous: files that both have as the same object are not read again.
    public init(of folder: SourceFolder, jobs: Int, keeping previous: CatalogueReading? = nil) async {
        let (base, told) = CatalogueReading.parted(folder.files)
        let kept = previous.flatMap { $0.baseFiles.elementsEqual(base, by: ===) ? $0 : nil }
        let reader = kept?.reader ?? CatalogueReader(base)
        let bulletins = await parallelMap(told, jobs: jobs) { file in
            kept?.bulletins[ObjectIdentifier(file)] ?? KeptBulletin(file, reader.reading(of: file))
        }
        (catalogue, diagnostics) = reader.catalogue(with: bulletins.map(\.reading))
        keepsFigures = kept != nil
        baseFiles = base
        self.reader = reader
        self.bulletins = Dictionary(uniqueKeysWithValues: bulletins.map { (ObjectIdentifier($0.file), $0) })
    }

    fileprivate static func parted(_ files: [SourceFile]) -> (base: [SourceFile], bulletins: [SourceFile]) {
        var parts: (base: [SourceFile], bulletins: [SourceFile]) = ([], [])
        for file in files {
            if Catalogue.holdsBulletin(file.path) { parts.bulletins.append(file) } else { parts.base.append(file) }
        }
        return parts
    }
}

extension Catalogue {
    /// Whether a file of the content is one that no other record needs: that of a bulletin.
    public static func holdsBulletin(_ path: String) -> Bool { FilePlan.kind(of: path) == .bulletin }

    public static func holdsObservations(_ path: String) -> Bool { FilePlan.kind(of: path) == .observation }

    /// All records of the folder; nil only where `site.yml` itself cannot be read. What is wrong anywhere is reported,
    /// and as much as can be read is read.
    public static func read(_ folder: SourceFolder, diagnostics: inout Diagnostics) -> Catalogue? {
        let (base, bulletins) = CatalogueReading.parted(folder.files)
        let reader = CatalogueReader(base)
        let (catalogue, found) = reader.catalogue(with: bulletins.map { reader.reading(of: $0) })
        diagnostics.append(found)
        return catalogue
    }
}
