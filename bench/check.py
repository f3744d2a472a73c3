#!/usr/bin/env python3
"""Sees that the made-up content is the same bytes each time, and that Loa finds neither fault nor warning in it.

    python3 bench/check.py LOA
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

CONTENT = Path(__file__).parent / "content.py"
SIZE = ["--bulletins", "40", "--observations", "720", "--communes", "12"]


def written(folder, seed):
    """By a process of its own, in which sets and dictionaries have another order."""
    subprocess.run([sys.executable, CONTENT, folder, *SIZE], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def main():
    with tempfile.TemporaryDirectory() as name:
        one, other = Path(name) / "one", Path(name) / "other"
        if written(one, "1") != written(other, "2"):
            raise SystemExit("bench/content.py: not the same bytes twice")
        check = subprocess.run([sys.argv[1], "check", "--content", one / "loa"], capture_output=True, text=True)
        if check.returncode != 0 or check.stderr:
            raise SystemExit(f"bench/content.py: Loa finds faults in it\n{check.stderr}")


if __name__ == "__main__":
    main()
