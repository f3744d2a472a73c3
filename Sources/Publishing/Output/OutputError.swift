import Wording

/// The disk, or what lies in the output folder, did not let the site be written.
public struct OutputError: Error {
    public let fault: PublishingFault

    /// Another build is at work there.
    public var isLock: Bool {
        if case .locked = fault { true } else { false }
    }

    /// The folder was a wrong choice; nothing is wrong with the disk.
    public var isMisuse: Bool {
        if case .badOutputFolder = fault { true } else { false }
    }
}
