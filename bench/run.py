#!/usr/bin/env python3
"""Measures Loa beside other programs, and prints a table.

    python3 bench/run.py LOA [--sizes 100 1000] [--observations 10000] [--nation] [--disk] [--docs docs]
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import cases
import chart
import report
import tools

COMMUNES = 10_599


def main():
    # Stopped by others, too, it leaves nothing behind in the memory.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    given = arguments()
    load = os.getloadavg()[0]
    where = Path("/dev/shm") if Path("/dev/shm").is_dir() else Path(tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix="loa-bench-", dir=where))
    results = {}
    try:
        for case in all_cases(given, folder):
            results[case.name, case.size] = case.medians()
            print("".join(report.rows(case.name, case.size, results[case.name, case.size])), end="", file=sys.stderr)
    finally:
        shutil.rmtree(folder)
    print(report.table(results) + "\n" + report.aims_table(results))
    if given.docs:
        page = report.page(results, tools.versions(), f"`{where}`, in memory", f"{load:.2f}")
        (given.docs / "speed.md").write_text(page, encoding="utf-8")
        (given.docs / "images" / "speed.svg").write_text(chart.drawn(results), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("loa", type=Path)
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1_000], help="numbers of bulletins")
    parser.add_argument("--observations", type=int, nargs="*", default=[10_000], help="numbers of observations")
    parser.add_argument("--nation", action="store_true", help="also a national site with 100,000 bulletins")
    parser.add_argument("--disk", action="store_true", help="also the cold builds on the disk")
    parser.add_argument("--docs", type=Path, help="where to write the page and the chart")
    return parser.parse_args()


def all_cases(given, folder):
    """Content is made when its turn comes and removed after it: all of it at once would fill the memory."""
    yield cases.start(given.loa)
    for size in given.sizes:
        with cases.made(folder, size, 9_600, 160) as site:
            yield cases.cold(given.loa, site, size)
            if given.disk:
                with tempfile.TemporaryDirectory(dir=".build-bench") as disk:
                    yield cases.cold(given.loa, site, size, cases.DISK, Path(disk))
            if size <= cases.HUGO_LIMIT:
                yield from cases.changes(given.loa, site, size)
                yield cases.saved(given.loa, site, size)
    for size in given.observations:
        with cases.made(folder, 0, size, COMMUNES) as site:
            yield cases.sums(given.loa, site, size)
    if given.nation:
        with cases.made(folder, 100_000, 1_000_000, COMMUNES) as site:
            yield cases.nation(given.loa, site, 100_000)


if __name__ == "__main__":
    main()
