#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A program that runs beside this one, and is written to and read from through pipes. Its errors go where ours go.
struct ChildProcess {
    struct Result {
        /// The exit code, or 128 and the number of the signal that ended it.
        let status: Int32
        let output: [UInt8]

        /// The first line of the output.
        var line: String { String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
    }

    private let identifier: pid_t
    private let input: Int32
    private let output: Int32
    /// Read and not yet asked for, and how much of it has been.
    private var buffer: [UInt8] = []
    private var position = 0

    /// Nil where there is no such program on the path.
    init?(_ program: String, _ arguments: [String]) {
        guard let toChild = ChildProcess.pipe(), let fromChild = ChildProcess.pipe() else { return nil }
        input = toChild.write
        output = fromChild.read
        defer { for end in [toChild.read, fromChild.write] { _ = close(end) } }
        // A child that is gone must be an error of the write, not the end of this program.
        signal(SIGPIPE, SIG_IGN)
        guard let child = ChildProcess.spawn(program, arguments, reading: toChild.read, writing: fromChild.write) else {
            for end in [input, output] { _ = close(end) }
            return nil
        }
        identifier = child
    }

    /// Both ends are closed in every other program that this one starts.
    private static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func spawn(
        _ program: String, _ arguments: [String], reading input: Int32, writing output: Int32
    ) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var identifier: pid_t = 0
        return posix_spawnp(&identifier, program, &actions, nil, &words, environ) == 0 ? identifier : nil
    }

    /// False where the program no longer reads.
    func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(input, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }

    /// Without its end; nil where the output ends first.
    mutating func readLine() -> String? {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return String(decoding: buffer[position..<end], as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    /// Nil where the output ends first.
    mutating func read(_ count: Int) -> [UInt8]? {
        while buffer.count - position < count {
            guard fill() else { return nil }
        }
        defer { position += count }
        return Array(buffer[position..<position + count])
    }

    /// Waits for its end.
    mutating func finish() -> Result {
        _ = close(input)
        while fill() {}
        _ = close(output)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return Result(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: Array(buffer[position...]))
    }

    /// Reads on; false at the end.
    private mutating func fill() -> Bool {
        if position > 0 {
            buffer.removeFirst(position)
            position = 0
        }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = piece.withUnsafeMutableBytes { systemRead(output, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            buffer += piece.prefix(max(0, count))
            return count > 0
        }
    }
}

private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
