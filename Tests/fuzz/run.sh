#!/bin/sh
# Builds the fuzz targets with libFuzzer and AddressSanitizer, and runs each for a while over its corpus.
# usage: run.sh [seconds] [target...]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
[ $# -gt 0 ] && shift
targets=${*:-markdown front-matter yaml csv address catalogue workbook slug answer}
build=.build-fuzz
mkdir -p "$build"

# Compiled here one by one, so that no build of the program knows of the fuzzers. After a change of toolchain remove the
# build folder.
libraries=$(pkg-config --libs libcmark yaml-0.1 zlib)
compile="swiftc -O -wmo -swift-version 6 -parse-as-library -package-name loa -sanitize=fuzzer,address -I $build -I Sources/CCMark -I Sources/CYAML -I Sources/CZlib"
objects=
for module in Spreadsheets Syntax Markup Records Stats; do
    objects="$objects $build/$module.o"
    [ -z "$(find "$build/$module.o" -newer Package.swift 2>/dev/null)" ] || [ -n "$(find Sources -newer "$build/$module.o")" ] || continue
    $compile -emit-module -emit-module-path "$build/$module.swiftmodule" -module-name "$module" \
        -emit-object -o "$build/$module.o" $(find "Sources/$module" -name '*.swift')
done
$compile -module-name Fuzz Tests/fuzz/Fuzz.swift $objects $libraries -o "$build/fuzz" 2>"$build/link.log" || {
    cat "$build/link.log" >&2
    exit 1
}

for target in $targets; do
    work=$(mktemp -d)
    LOA_FUZZ=$target SWIFT_BACKTRACE=enable=no "$build/fuzz" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 \
        -max_len=8192 -seed=7 -artifact_prefix="$build/$target-" "$work" "Tests/fuzz/corpus/$target" >"$build/$target.log" 2>&1 || {
        tail -30 "$build/$target.log" >&2
        echo "fuzz: $target failed; the input lies in $build/" >&2
        exit 1
    }
    echo "$target: $(grep -o 'Done .*' "$build/$target.log")"
    rm -r "$work"
done
