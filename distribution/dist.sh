#!/bin/sh
# Packs the program for others: one archive, the list of what is in it, and their checksums. The same program gives the
# same bytes, whenever and by whomever it is packed: times are those of the last commit.
# usage: dist.sh LOA FOLDER     (in the folder of Package.swift; on Linux, where the program is one static file)
set -eu
program=$1 folder=$2
here=$(dirname "$0")
version=$("$program" --version)
name=loa-$version-linux-$(uname -m)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
umask 022

DAY=$(LC_ALL=C date --utc --date="@$epoch" +%Y-%m-%d) "$here/stage.sh" "$program" "$staging/$name"
python3 "$here/sbom.py" "$version" > "$staging/$name/share/doc/loa/sbom.json"
mkdir -p "$folder"
rm -f "$folder/SHA256SUMS" "$folder"/loa-*.tar.gz "$folder"/loa-*.sbom.json
LC_ALL=C tar --create --directory "$staging" --sort=name --format=ustar --mtime="@$epoch" --owner=0 --group=0 \
    --numeric-owner --mode=u=rwX,go=rX "$name" | gzip --no-name --best > "$folder/$name.tar.gz"
cp "$staging/$name/share/doc/loa/sbom.json" "$folder/$name.sbom.json"
cd "$folder"
sha256sum "$name.tar.gz" "$name.sbom.json" > SHA256SUMS
