#!/bin/sh
# Promise 27 of docs/promises.md: all tests with AddressSanitizer and with ThreadSanitizer, then every fuzz target for ten
# minutes. It takes hours.
# usage: sanitizers.sh [address|thread] [tests to run, as for swift test --filter]
set -eu
cd "$(dirname "$0")/../.."
for sanitizer in ${1:-address thread}; do
    echo "sanitizers: $sanitizer"
    # One build folder each, so that neither the program's own nor the other's is built anew. A race that is reported makes
    # the tests' process end with 66, and so this script with an error.
    LSAN_OPTIONS=suppressions=Tests/hard/leaks.txt:print_suppressions=0 \
        TSAN_OPTIONS="suppressions=$PWD/Tests/hard/races.txt:print_suppressions=0:exitcode=66" \
        SWIFT_BACKTRACE=enable=no \
        swift test --sanitize "$sanitizer" --scratch-path ".build-$sanitizer" --filter "${2:-.}"
done
[ $# -gt 0 ] || Tests/fuzz/run.sh 600
