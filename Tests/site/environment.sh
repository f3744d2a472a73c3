#!/bin/sh
# Installs Chromium, Java and what drives and reads them where it is missing, in an environment of its own, .build-site.
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
