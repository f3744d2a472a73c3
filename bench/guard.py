#!/usr/bin/env python3
"""Counts the instructions of four fixed workloads, and compares them with those in bench/guard.json.

    python3 bench/guard.py LOA [--record]

Timings are noise on a shared machine; instructions of one thread are the same to a few in ten thousand. More of them
than the tolerance allows is a failure; fewer is good news, to be recorded. Another compiler or processor makes other
code, so that nothing can be said then.
"""

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import content

HERE = Path(__file__).parent
RECORD = HERE / "guard.json"
TOLERANCE = 0.03


def workloads(folder):
    """Each with what is left to Loa to do; content is made for two of them."""
    content.write_content(folder / "prose", bulletins=100, observations=720, communes=12)
    content.write_content(folder / "data", bulletins=0, observations=20_000, communes=160)
    example = HERE.parent / "examples/tinh-sen/content"
    return {"start-up": ["--help"],
            "check of 100 bulletins": ["check", "--content", folder / "prose/loa"],
            "sums of 20,000 observations": ["figures", "--content", folder / "data/loa"],
            "build of the example": ["build", "--content", example, "--output", folder / "site"]}


def instructions(loa, arguments):
    """Of one thread, with the same order of every set and dictionary each time."""
    jobs = [] if arguments == ["--help"] else ["--jobs", "1"]
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", loa, *arguments, *jobs], text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"})
    count = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not count:
        raise SystemExit(f"guard: loa {' '.join(map(str, arguments))} gave {run.returncode}\n{run.stderr[-2000:]}")
    return int(count[1])


def counted(loa):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Valgrind gives up on the debugging symbols of a Swift program.
        subprocess.run(["strip", "--strip-debug", "-o", folder / "loa", loa], check=True)
        return {work: instructions(folder / "loa", arguments) for work, arguments in workloads(folder).items()}


def toolchain():
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    number = re.search(r"Swift version (\S+)", version)[1]
    return f"Swift {number}, {platform.machine()}"


def failures(recorded, counts):
    for work, count in counts.items():
        before = recorded.get(work, 0)
        change = count / before - 1 if before else 1
        verdict = "too many" if change > TOLERANCE else "fewer, record" if change < -TOLERANCE else "as before"
        print(f"guard: {work}: {count / 1e6:,.1f} million instructions, {change:+.2%}, {verdict}")
        if change > TOLERANCE:
            yield work


def main():
    counts = counted(Path(sys.argv[1]))
    if sys.argv[2:] == ["--record"]:
        RECORD.write_text(json.dumps({"with": toolchain(), "instructions": counts}, indent=2) + "\n")
        return
    if not RECORD.exists():
        raise SystemExit("guard: nothing is recorded yet; make guard-record")
    recorded = json.loads(RECORD.read_text())
    if recorded["with"] != toolchain():
        print(f"guard: not compared, since the counts are of {recorded['with']} and this is {toolchain()}")
    elif list(failures(recorded["instructions"], counts)):
        raise SystemExit("guard: slower than before; where that is meant, make guard-record and say why")


if __name__ == "__main__":
    main()
