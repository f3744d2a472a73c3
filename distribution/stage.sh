#!/bin/sh
# Lays out everything that is installed, as it lies below a prefix.
# usage: stage.sh LOA FOLDER     (in the folder of Package.swift)
set -eu
program=$1 folder=$2
here=$(dirname "$0")
version=$("$program" --version)
day=$(LC_ALL=C TZ=UTC git log -1 --format=%cd --date=format-local:%Y-%m-%d 2>/dev/null || echo 2026-01-01)
day=${DAY:-$day}

mkdir -p "$folder/bin" "$folder/share/man/man1" "$folder/share/bash-completion/completions" \
    "$folder/share/zsh/site-functions" "$folder/share/fish/vendor_completions.d" "$folder/share/doc/loa"
cp "$program" "$folder/bin/loa"
# What debuggers read is two thirds of the file, and names the folder in which it was built.
if [ "$(uname -s)" = Linux ]; then strip --strip-all "$folder/bin/loa"; fi
chmod 755 "$folder/bin/loa"
"$program" --generate-completion-script bash > "$folder/share/bash-completion/completions/loa"
"$program" --generate-completion-script zsh > "$folder/share/zsh/site-functions/_loa"
"$program" --generate-completion-script fish > "$folder/share/fish/vendor_completions.d/loa.fish"
python3 "$here/manual.py" "$program" "$version" "$day" > "$folder/share/man/man1/loa.1"
cp README.md CHANGELOG.md LICENSE docs/*.md "$folder/share/doc/loa/"
"$here/licences.sh" "$folder/share/doc/loa/licences"
