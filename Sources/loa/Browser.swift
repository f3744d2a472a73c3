#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The user's web browser.
enum Browser {
    #if os(macOS)
        private static let opener = "open"
    #else
        private static let opener = "xdg-open"
    #endif

    /// Where there is none, the address that was printed still serves.
    static func open(_ address: String) {
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        posix_spawnp(&process, opener, nil, nil, arguments, environ)
    }
}
