import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the process begins. The main thread does nothing but wait for the command.
///
/// An asynchronous `main` would end that thread through the unwinder, which in a program with all its libraries first
/// sorts the tables of all functions: 30 ms of every start.
@main
enum Program {
    static func main() {
        Task.detached {
            await run()
            exit(0)
        }
        while true { pause() }
    }

    /// Ends the process itself where a command fails.
    private static func run() async {
        do {
            var command = try await Loa.asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            // The command has said already what is wrong.
            if let code = error as? ExitCode { exit(code.rawValue) }
            // Worded once: a help takes as long as all else of a start.
            let text = Loa.fullMessage(for: error)
            guard let report = UsageReport(error, worded: text, arguments: CommandLine.arguments) else {
                print(text)
                exit(0)
            }
            Report.printError(report.lines)
            exit(Loa.exitCode(for: error).rawValue)
        }
    }
}
