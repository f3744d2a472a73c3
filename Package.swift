// swift-tools-version: 6.1
import PackageDescription

/// Each module sees only those before it: Syntax, Records, Stats, Wording, Templates, Publishing, Preview, loa;
/// Markup, on Syntax alone, stands beside Records, and Pictures on none of them. docs/architecture.md says what each is
/// for.
let package = Package(
    name: "Loa",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "loa", targets: ["loa"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
        .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"]), .brew(["webp"])]),
        .systemLibrary(
            name: "CFreeType", pkgConfig: "freetype2",
            providers: [.apt(["libfreetype-dev"]), .brew(["freetype"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .target(name: "CSystem"),
        .target(name: "Compression", dependencies: ["CZlib", "CBrotli"]),
        .target(name: "Pictures", dependencies: ["CTurboJPEG", "CPNG", "CWebP", "CFreeType", "CZlib"]),
        .target(name: "Spreadsheets", dependencies: ["CZlib"]),
        .target(name: "Syntax", dependencies: ["CYAML"]),
        .target(name: "Markup", dependencies: ["Syntax", "CCMark"]),
        .target(name: "Records", dependencies: ["Syntax"]),
        .target(name: "Stats", dependencies: ["Syntax", "Records"]),
        .target(name: "Wording", dependencies: ["Syntax", "Markup", "Records", "Stats"]),
        .target(
            name: "Templates", dependencies: ["Syntax", "Markup", "Wording", "Pictures"], path: "templates",
            exclude: ["assets/fonts/make.sh"],
            resources: [
                .embedInCode("assets/loa.css"), .embedInCode("assets/loa.js"), .embedInCode("assets/search.js"),
                .embedInCode("assets/fonts/inter-400.woff2"),
                .embedInCode("assets/fonts/inter-600.woff2"), .embedInCode("assets/fonts/OFL.txt"),
            ]),
        .target(
            name: "Publishing",
            dependencies: [
                "Syntax", "Markup", "Records", "Stats", "Wording", "Templates", "Pictures",
                "Spreadsheets", "CSystem", "Compression",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(name: "Importing", dependencies: ["Syntax", "Records", "Stats", "Wording", "Spreadsheets"]),
        .target(name: "Scaffolding", dependencies: ["Syntax", "Records", "Wording"]),
        .target(
            name: "Preview",
            dependencies: [
                "Syntax", "Markup", "Records", "Wording", "Publishing", "Scaffolding",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [
                .embedInCode("assets/preview.js"), .embedInCode("assets/preview.css"), .embedInCode("assets/edit.js"),
            ]),
        .executableTarget(
            name: "loa",
            dependencies: [
                "Syntax", "Markup", "Records", "Wording", "Publishing", "Scaffolding", "Importing", "CSystem",
                "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "TestSupport", dependencies: ["Syntax", "Records"], path: "Tests/TestSupport"),
        .testTarget(name: "SyntaxTests", dependencies: ["Syntax", "TestSupport"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "Syntax", "TestSupport"]),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "Syntax", "TestSupport"]),
        .testTarget(name: "StatsTests", dependencies: ["Stats", "Records", "Syntax", "TestSupport"]),
        .testTarget(
            name: "WordingTests", dependencies: ["Wording", "Stats", "Records", "Markup", "Syntax", "TestSupport"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Wording", "Markup", "TestSupport"]),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures", "Syntax", "TestSupport"]),
        .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "Syntax", "TestSupport"]),
        .testTarget(name: "CompressionTests", dependencies: ["Compression", "CZlib"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Publishing", "Pictures", "Wording", "Stats", "Records", "Markup", "Syntax", "TestSupport"]),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Importing", "Spreadsheets", "Wording", "Records", "Syntax", "TestSupport"]),
        .testTarget(
            name: "ScaffoldingTests",
            dependencies: ["Scaffolding", "Publishing", "Wording", "Records", "Syntax", "TestSupport"]),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Preview", "Publishing", "Wording", "Syntax", "TestSupport",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .testTarget(
            name: "loaTests",
            dependencies: [
                "loa", "Publishing", "Scaffolding", "Importing", "Wording", "Records", "Markup", "Syntax",
                "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// Asked for by Tests/fuzz/run.sh alone: the fuzzers are linked with libFuzzer, which no other build is to know of.
if Context.environment["LOA_BUILDS_FUZZERS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: ["Syntax", "Markup", "Records", "Stats", "Spreadsheets", "Publishing", "TestSupport"],
            path: "Tests/fuzz", exclude: ["corpus", "run.sh", "prose.dict"],
            // The usual linker, gold, fails on the sanitizers' symbols.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]))
}
