#!/bin/sh
# Builds the fuzz targets with libFuzzer and AddressSanitizer, and runs each for a while over its corpus.
# usage: run.sh [seconds] [target...]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
[ $# -gt 0 ] && shift
targets=${*:-markdown prose front-matter yaml csv address catalogue workbook slug answer}
build=.build-fuzz
mkdir -p "$build"

# In a folder of its own, so that no build of the program is disturbed. The targets reach into Publishing, which lets only
# tests do that. What is in C is mostly cryptography, of which little is used: optimising that would take the most time.
LOA_BUILDS_FUZZERS=1 swift build -c release --product Fuzz --scratch-path "$build" -Xcc -O0 \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing >"$build/build.log" 2>&1 || {
    cat "$build/build.log" >&2
    exit 1
}

for target in $targets; do
    work=$(mktemp -d)
    words=
    [ ! -f "Tests/fuzz/$target.dict" ] || words="-dict=Tests/fuzz/$target.dict"
    LOA_FUZZ=$target SWIFT_BACKTRACE=enable=no "$build/release/Fuzz" -max_total_time="$seconds" -timeout=5 \
        -rss_limit_mb=2048 -max_len=8192 -seed=7 $words -artifact_prefix="$build/$target-" "$work" \
        "Tests/fuzz/corpus/$target" >"$build/$target.log" 2>&1 || {
        tail -30 "$build/$target.log" >&2
        echo "fuzz: $target failed; the input lies in $build/" >&2
        exit 1
    }
    echo "$target: $(grep -o 'Done .*' "$build/$target.log")"
    rm -r "$work"
done
