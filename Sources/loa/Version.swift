/// Of this program, as CHANGELOG.md tells what each brought.
enum Version {
    static let text = "0.1.0"
}
