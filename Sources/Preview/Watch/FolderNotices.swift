#if os(Linux)
    import FlyingSocks
    import Glibc
    import Syntax

    /// The kernel's notices (inotify) of a folder and all below it. It does not follow folders that come or go: then it
    /// says `anything`, and a new one is made, which costs no more than a walk.
    struct FolderNotices: Sendable {
        let socket: Socket
        /// Paths of the watched folders, relative to the root, by the kernel's numbers.
        private let folders: [Int32: String]

        /// Nil where there is no such folder, or the kernel gives no more watches.
        init?(watching root: String) {
            let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            guard let folders = FolderNotices.watch(root, descriptor) else {
                Glibc.close(descriptor)
                return nil
            }
            socket = Socket(file: .init(rawValue: descriptor))
            self.folders = folders
        }

        func close() { try? socket.close() }

        private static let events =
            UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
            | UInt32(IN_DELETE_SELF | IN_MOVE_SELF)
        private static let manner = UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)

        /// Each folder is watched before it is looked into, so that nothing slips through between the two.
        private static func watch(_ root: String, _ descriptor: Int32) -> [Int32: String]? {
            var folders: [Int32: String] = [:]
            var pending = [""]
            while let folder = pending.popLast() {
                let watch = inotify_add_watch(descriptor, "\(root)/\(folder)", events | manner)
                if watch < 0 {
                    // A folder may have gone since it was listed; without the root or more watches there is no point.
                    guard !folder.isEmpty, errno == ENOENT || errno == ENOTDIR || errno == EACCES else { return nil }
                    continue
                }
                folders[watch] = folder
                pending += FolderSnapshot.subfolders(of: folder, in: root)
            }
            return folders
        }

        /// What has come up to now.
        func read() -> Changes {
            var changes = Changes.files([])
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = Glibc.read(socket.file.rawValue, &buffer, buffer.count)
                guard count > 0 else { return changes }
                changes = changes.union(changesIn(buffer[..<count]))
            }
        }

        private func changesIn(_ bytes: ArraySlice<UInt8>) -> Changes {
            var changes = Changes.files([])
            bytes.withUnsafeBytes { buffer in
                var offset = 0
                let size = MemoryLayout<inotify_event>.size
                while offset + size <= buffer.count {
                    let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let end = min(offset + size + Int(event.len), buffer.count)
                    let name = String(decoding: buffer[offset + size..<end].prefix { $0 != 0 }, as: UTF8.self)
                    changes = changes.union(self.changes(event, name))
                    offset = end
                }
            }
            return changes
        }

        private func changes(_ event: inotify_event, _ name: String) -> Changes {
            let ofFolders = UInt32(IN_Q_OVERFLOW) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
            guard event.mask & ofFolders == 0, let folder = folders[event.wd] else {
                return event.mask & UInt32(IN_IGNORED) == 0 ? .anything : .files([])
            }
            guard !name.isEmpty, !SourceFolder.passesOver(name) else { return .files([]) }
            guard event.mask & UInt32(IN_ISDIR) == 0 else {
                return event.mask & UInt32(IN_ATTRIB) == 0 ? .anything : .files([])
            }
            return .files([folder.isEmpty ? name : "\(folder)/\(name)"])
        }
    }
#endif
