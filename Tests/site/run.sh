#!/bin/sh
# Runs the check of the built sites and of the preview in an environment of its own.
set -eu
here=$(dirname "$0")
"$here/environment.sh"
environment=.build-site
PATH="$PWD/$environment/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" "$here/check.py" "$@"
PATH="$PWD/$environment/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" "$here/preview.py" "$1" \
    "$here/../Fixtures/valid/tinh-mau/content"
