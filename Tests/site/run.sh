#!/bin/sh
# Installs what the check of the built sites needs where it is missing, in an environment of its own, and runs it.
set -eu
here=$(dirname "$0")
if ! command -v chromium >/dev/null || ! command -v java >/dev/null; then
    as_root=; [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq --no-install-recommends chromium default-jre-headless python3-venv >/dev/null
fi
environment=.build-site
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt" 2>/dev/null; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --requirement "$here/requirements.txt"
    # For the schema within; what its program needs is at odds with frictionless and csvw.
    "$environment/bin/pip" install --quiet --no-deps sitemap-verify==0.1.1
    cp "$here/requirements.txt" "$environment/installed.txt"
fi
PATH="$PWD/$environment/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" "$here/check.py" "$@"
PATH="$PWD/$environment/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" "$here/preview.py" "$1" \
    "$here/../Fixtures/valid/tinh-mau/content"
