#!/bin/sh
# Installs what the benchmark needs where it is missing, in an environment of its own, and runs it.
set -eu
here=$(dirname "$0")
environment=.build-bench
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt" 2>/dev/null; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$environment/installed.txt"
fi
cc -O2 -Wall -Wextra -o "$environment/cost" "$here/cost.c"
# shellcheck disable=SC2046 # The flags are words.
cc -O2 -Wall -Wextra -pthread -o "$environment/floor" "$here/floor.c" $(pkg-config --cflags --libs libcmark)
export PYTHONDONTWRITEBYTECODE=1
exec "$environment/bin/python" "$here/run.py" "$@"
