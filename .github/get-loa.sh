#!/bin/sh
# Puts the program `loa` into the folder that is named: the release LOA_VERSION of the repository LOA_REPOSITORY, held
# against its checksum, or one that is built here where no release is named and the source lies here.
set -eu
folder=$1
mkdir -p "$folder"
if [ -n "${LOA_VERSION:-}" ]; then
    name=loa-$LOA_VERSION-linux-$(uname -m)
    address=https://github.com/$LOA_REPOSITORY/releases/download/$LOA_VERSION
    cd "$folder"
    curl --fail --silent --show-error --location --remote-name "$address/$name.tar.gz"
    curl --fail --silent --show-error --location --remote-name "$address/SHA256SUMS"
    sha256sum --check --ignore-missing --strict SHA256SUMS
    tar --extract --gzip --strip-components=2 --file "$name.tar.gz" "$name/bin/loa"
elif [ -f Package.swift ]; then
    make build
    cp "$(make -s program)" "$folder/loa"
else
    echo "Say which release to use: set the repository variable LOA_VERSION." >&2
    exit 1
fi
