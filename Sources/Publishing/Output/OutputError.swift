import Wording

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The disk, or what lies in the output folder, did not let the site be written, or the sources be read.
public struct OutputError: Error {
    public let fault: PublishingFault

    public init(fault: PublishingFault) {
        self.fault = fault
    }

    /// With the reason in `errno`.
    static func disk(_ path: String) -> OutputError { OutputError(fault: .unwritable(path: path, errno: errno)) }

    /// Another build is at work there.
    public var isLock: Bool {
        if case .locked = fault { true } else { false }
    }

    /// What was asked for was a wrong choice; nothing is wrong with the disk.
    public var isMisuse: Bool {
        switch fault {
        case .badOutputFolder, .fileExists, .folderNotEmpty, .unknownRevision, .revisionWithoutSite,
            .nothingToFreeze:
            true
        default: false
        }
    }

    /// The content gives another site than is meant.
    public var isContent: Bool {
        if case .shrinks = fault { true } else { false }
    }

    /// The number of the signal that ended the build.
    public var signal: Int32? {
        if case .interrupted(let signal) = fault { signal } else { nil }
    }
}
