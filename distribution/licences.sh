#!/bin/sh
# Copies the licences of all that is linked into the program, for whoever is given it.
# usage: licences.sh FOLDER     (in the folder of Package.swift)
set -eu
folder=$1
mkdir -p "$folder"
for package in .build/checkouts/*; do
    name=$(basename "$package")
    for file in LICENSE LICENSE.txt LICENSE.md NOTICE.txt; do
        if [ -f "$package/$file" ]; then cp "$package/$file" "$folder/$name-$file"; fi
    done
done
swift=$(dirname "$(dirname "$(readlink -f "$(command -v "${SWIFT:-swift}")")")")
cp "$swift/share/swift/LICENSE.txt" "$folder/swift-LICENSE.txt"
cp templates/assets/fonts/OFL.txt "$folder/inter-OFL.txt"
# Elsewhere than on Debian the system's own libraries are not linked in but found at the start.
if [ -d /usr/share/doc ] && command -v dpkg >/dev/null; then
    for package in libcmark-dev libyaml-dev libturbojpeg0-dev libpng-dev libwebp-dev libfreetype-dev \
        zlib1g-dev libbrotli-dev libjemalloc-dev libc6-dev; do
        cp "/usr/share/doc/$package/copyright" "$folder/${package%-dev}-copyright"
    done
fi
