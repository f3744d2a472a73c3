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
            // Ends the process itself where a command fails.
            await Loa.main()
            exit(0)
        }
        while true { pause() }
    }
}
