#!/bin/sh
# Looks at what `make dist` made with tools that others wrote, and makes it a second time to see the same bytes.
# usage: check.sh LOA FOLDER     (in the folder of Package.swift)
set -eu
program=$1 folder=$2
here=$(dirname "$0")
environment=.build-dist-check
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt" 2>/dev/null; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$environment/installed.txt"
fi
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT

(cd "$folder" && sha256sum --check --strict --quiet SHA256SUMS)
TZ=Pacific/Kiritimati LC_ALL=C "$here/dist.sh" "$program" "$again"
diff -r "$folder" "$again"
"$environment/bin/python" "$here/check_sbom.py" "$folder"/*.sbom.json
"$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
mkdir "$again/out"
tar --extract --gzip --strip-components=1 --directory "$again/out" --file "$folder"/loa-*.tar.gz
if command -v man >/dev/null && command -v groff >/dev/null; then
    groff -Kutf8 -man -ww -Tutf8 -z "$again/out/share/man/man1/loa.1" 2>&1 | (! grep .)
fi
bash -n "$again/out/share/bash-completion/completions/loa"
# On its own, without anything around it.
"$again/out/bin/loa" --version
"$again/out/bin/loa" check --content content

# The hook lets sound content pass, and nothing else; what is not staged does not count.
project=$PWD
git init --quiet "$again/project"
cd "$again/project"
cp -r "$project/content" "$project/hooks" .
git config core.hooksPath hooks
git config user.name loa && git config user.email loa@example.org
export LOA="$again/out/bin/loa"
git add --all && git commit --quiet --message "sound" >/dev/null
echo "rác: 1" >> content/site.yml
git add content/site.yml
if git commit --quiet --message "faulty" >/dev/null 2>&1; then echo "The hook let faulty content pass." >&2; exit 1; fi
git restore --staged content/site.yml
echo "x" > README.md && git add README.md && git commit --quiet --message "other" >/dev/null
