/// Whether a request was meant for this server. A page of another site can give its own name our address (DNS
/// rebinding) and would then read the preview as its own; the `Host` field still holds that name.
struct HostCheck: Sendable {
    /// The address that is listened on, such as `127.0.0.1`.
    let address: String
    let port: Int

    func check(_ head: RequestHead) throws(Refusal) {
        guard let host = try head.value("host") else {
            guard head.isVersionOne else { throw .badRequest }
            return
        }
        guard isOurs(host) else { throw .otherName }
    }

    /// Whether a form was sent by a page of ours. Browsers say where from in every request that changes something.
    func checkOrigin(_ head: RequestHead) throws(Refusal) {
        guard let host = try head.value("host"), try head.value("origin") == "http://\(host)",
            try head.value("sec-fetch-site").map({ $0 == "same-origin" }) ?? true
        else { throw .foreign }
    }

    private func isOurs(_ host: String) -> Bool {
        let suffix = ":\(port)"
        let isPlain = port == 80 && !host.contains(":")
        guard host.hasSuffix(suffix) || isPlain else { return false }
        let name = isPlain ? host : String(host.dropLast(suffix.count))
        if ["127.0.0.1", "localhost", address].contains(name.lowercased()) { return true }
        // Listening on all addresses, any of them will do, but no name: only names can be rebound.
        return address == "0.0.0.0" && HostCheck.isAddress(name)
    }

    private static func isAddress(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
