import Wording

/// The disk, or what lies in the output folder, did not let the site be written, or the sources be read.
public struct OutputError: Error {
    public let fault: PublishingFault

    public init(fault: PublishingFault) {
        self.fault = fault
    }

    /// Another build is at work there.
    public var isLock: Bool {
        if case .locked = fault { true } else { false }
    }

    /// What was asked for was a wrong choice; nothing is wrong with the disk.
    public var isMisuse: Bool {
        switch fault {
        case .badOutputFolder, .fileExists, .folderNotEmpty, .unknownRevision, .revisionWithoutSite: true
        default: false
        }
    }
}
