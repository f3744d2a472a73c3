import ArgumentParser
import Publishing
import Wording

/// Options of every verb.
struct SharedOptions: ParsableArguments {
    @Option(help: "Thư mục nội dung. · The folder of sources.")
    var content = "content"

    @Option(help: "Số trang làm song song. · How many pages are made side by side.")
    var jobs: Int?

    @Option(name: .customLong("lang"), help: "Ngôn ngữ của thông báo: vi hoặc en. · Language of messages.")
    var language: Language?

    @Flag(help: "Coi cảnh báo là lỗi. · Takes warnings for errors.")
    var strict = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError(commandWords.badJobs(jobs)) }
    }

    /// Runs the publisher; where the disk says no, the words for it and the exit code.
    func publishing<Result>(
        isCompressed: Bool = false, _ run: (Publisher) async throws -> Result
    ) async throws -> Result {
        let publisher = Publisher(
            content: content, jobs: jobCount, isStrict: strict, isCompressed: isCompressed,
            program: Process.programStamp)
        do {
            return try await run(publisher)
        } catch let error as OutputError {
            Report.printFault(error.fault, self)
            throw ExitCode(Exit.code(of: error))
        }
    }

    var jobCount: Int { jobs ?? Process.processorCount }

    var commandWords: CommandWords { CommandWords(messageLanguage) }

    var messageLanguage: Language { Language.ofMessages(asked: language) }
}

extension Language: ExpressibleByArgument {}

/// Exit codes; 0 is success, and the first is that of content with errors.
enum Exit {
    static let content: Int32 = 1
    static let usage: Int32 = 64
    static let disk: Int32 = 74
    static let locked: Int32 = 75

    static func code(of error: OutputError) -> Int32 {
        if let signal = error.signal { return 128 + signal }
        if error.isContent { return content }
        return error.isLock ? locked : error.isMisuse ? usage : disk
    }
}
