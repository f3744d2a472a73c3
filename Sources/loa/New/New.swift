import ArgumentParser
import Scaffolding

struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tạo tệp mới từ vài câu hỏi. · Makes a new file from a few questions.",
        subcommands: [
            Bulletin.self, Achievement.self, Model.self, Observation.self, Summary.self, Site.self, Sheet.self,
        ])
}

/// Makes one record: a desk asks what it needs, and writes the file.
protocol RecordCommand: AsyncParsableCommand {
    var options: SharedOptions { get }
    func scaffold(at desk: Desk) throws -> any Scaffold
}

extension RecordCommand {
    func run() async throws {
        let desk = try await Desk(options)
        try await desk.write(try Desk.asking(desk.words) { try scaffold(at: desk) })
    }
}
