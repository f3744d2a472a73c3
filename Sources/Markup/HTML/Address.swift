/// A link target that is safe to put into `href` or `src`. Cannot be made from a `javascript:` address.
public struct Address: Sendable, Hashable {
    /// ASCII only, percent-encoded; not yet escaped for HTML, which interpolation does.
    public let text: String

    /// What an address may begin with, besides none at all.
    public static let schemes = ["https", "http", "mailto", "tel"]

    /// An external or in-page address as typed by an author; `check` says why there is none.
    public init?(checking text: String) {
        guard case .success(let address) = Address.check(text) else { return nil }
        self = address
    }

    /// A path made by the program, such as `../2019-10m/index.html#x`. A colon is encoded, so that it is never a
    /// scheme, and a percent sign too, since it stands for itself; of several leading slashes one is kept, so that it
    /// is no host.
    public init(path: String) {
        let slashes = path.utf8.prefix { $0 == UInt8(ascii: "/") }.count
        text = PercentEncoding.path.encode(slashes > 1 ? String(path.dropFirst(slashes - 1)) : path)
    }

    private init(encoding bytes: [UInt8]) {
        text = PercentEncoding.address.encode(String(decoding: bytes, as: UTF8.self))
    }
}

extension Address {
    /// Why a typed address was refused.
    public enum Problem: Error, Equatable {
        case empty
        /// In lower case, without its colon.
        case unknownScheme(String)
        /// `//host`, which takes its scheme from the page.
        case noScheme
        /// `https:` without a host, `mailto:` or `tel:` without anything.
        case incomplete
        case backslash
    }

    /// Control characters are dropped before anything is looked at, since browsers drop some of them too, so that
    /// `java<TAB>script:` is seen as what it is. Spaces at the ends are dropped, those within are encoded.
    public static func check(_ text: String) -> Result<Address, Problem> {
        let bytes = visible(text)
        guard !bytes.isEmpty else { return .failure(.empty) }
        guard !bytes.contains(UInt8(ascii: "\\")) else { return .failure(.backslash) }
        guard !bytes.starts(with: "//".utf8) else { return .failure(.noScheme) }
        guard let scheme = scheme(of: bytes) else { return .success(Address(encoding: bytes)) }
        guard schemes.contains(scheme) else { return .failure(.unknownScheme(scheme)) }
        let rest = bytes.dropFirst(scheme.utf8.count + 1)
        guard isComplete(rest, scheme: scheme) else { return .failure(.incomplete) }
        return .success(Address(encoding: Array("\(scheme):".utf8) + rest))
    }

    /// The scheme of a typed address in lower case, such as `figure` of `figure:an-ninh`; nothing for a relative one.
    public static func scheme(of text: String) -> String? {
        // Nearly all addresses are a path, or begin with a scheme as it should be written.
        let letters = text.utf8.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        let next = letters.endIndex < text.utf8.endIndex ? text.utf8[letters.endIndex] : 0
        if next == UInt8(ascii: ":") { return String(letters) }
        if letters.isEmpty, next == UInt8(ascii: "/") || next == UInt8(ascii: "#") { return nil }
        return scheme(of: visible(text))
    }

    /// An encoded colon counts as part of an unknown scheme: no honest relative address needs one there.
    private static func scheme(of bytes: [UInt8]) -> String? {
        let ends = Array("/?#".utf8)
        let head = String(decoding: bytes.prefix { !ends.contains($0) }, as: UTF8.self).lowercased()
        if let colon = head.utf8.firstIndex(of: UInt8(ascii: ":")) { return String(head[..<colon]) }
        return head.contains("%3a") ? head : nil
    }

    private static func visible(_ text: String) -> [UInt8] {
        let space = UInt8(ascii: " ")
        var bytes = Array(text.utf8.filter { $0 >= space && $0 != 0x7F }.drop { $0 == space })
        while bytes.last == space { bytes.removeLast() }
        return bytes
    }

    private static func isComplete(_ rest: ArraySlice<UInt8>, scheme: String) -> Bool {
        guard scheme.hasPrefix("http") else { return !rest.isEmpty }
        guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first else { return false }
        return !"/?#:".utf8.contains(host)
    }
}
