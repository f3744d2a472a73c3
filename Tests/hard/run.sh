#!/bin/sh
# Tries the promises of docs/promises.md on the program. Hostile content and sizes are tried in short, with a part of the payloads
# and five times the time. FULL=1 tries all cases within the times that are promised, measures growth, and runs the tests with
# sanitizers too.
# usage: run.sh PROGRAM [script...]
set -eu
here=$(dirname "$0")
program=$1
shift
missing=
for tool in strace disorderfs; do command -v $tool >/dev/null || missing="$missing $tool"; done
if [ -n "$missing" ]; then
    as_root=; [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq --no-install-recommends $missing python3-venv >/dev/null
fi
environment=.build-hard
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt" 2>/dev/null; then
    python3 -m venv "$environment"
    "$environment/bin/pip" install --quiet --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$environment/installed.txt"
fi
broken=
all="publishing reading sameness preview content size"
[ "${FULL:-}" != 1 ] || all="$all growth"
for script in ${*:-$all}; do
    PYTHONDONTWRITEBYTECODE=1 "$environment/bin/python" "$here/$script.py" "$program" || broken="$broken $script"
done
[ "${FULL:-}" != 1 ] || "$here/sanitizers.sh" || broken="$broken sanitizers"
[ -z "$broken" ] || { echo "check-hard: broken:$broken" >&2; exit 1; }
