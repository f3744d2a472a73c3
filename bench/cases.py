"""What is measured: each case with its content, the tools that do it, and what is made ready before each turn."""

import contextlib
import itertools
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tools
from preview import Preview
from trial import Case, Trial

COLD, SAME = "cold build", "nothing changed"
ONE_BULLETIN, ONE_OBSERVATION = "one bulletin changed", "one observation changed"
DISK, START, SUMS, NATION = "cold build, on disk", "start-up", "observations", "national site"
SAVE = "preview, from a save to the message"


# A hundred thousand bulletins take Hugo more than five minutes and 7 GB.
HUGO_LIMIT = 10_000


def repeats(size):
    return 11 if size <= 1_000 else 5 if size <= 10_000 else 3


@contextlib.contextmanager
def made(folder, bulletins, observations, communes):
    """Content, written by a program of its own, so that this one stays small; removed with all that was built of it."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        numbers = {"--bulletins": bulletins, "--observations": observations, "--communes": communes}
        given = [f"{option}={number}" for option, number in numbers.items()]
        subprocess.run([sys.executable, tools.HERE / "content.py", name, *given], check=True)
        yield Path(name)


def emptied(output):
    return lambda: shutil.rmtree(output, ignore_errors=True)


def cold(loa, site, size, name=COLD, outputs=None):
    outputs = outputs or site
    trials = [Trial("Loa", tools.loa_build(loa, site, outputs / "site-loa"), emptied(outputs / "site-loa")),
              Trial("Hugo", tools.hugo_build(site, outputs / "site-hugo"), emptied(outputs / "site-hugo")),
              Trial("floor", tools.floor(site, outputs / "site-floor"), emptied(outputs / "site-floor"))]
    return Case(name, size, [trial for trial in trials if takes_part(trial.tool, size)], repeats(size))


def takes_part(tool, size):
    return tool != "Hugo" or size <= HUGO_LIMIT


def changes(loa, site, size):
    """Each starts from the whole site. Hugo has no observations: there it builds the same once more."""
    def again(before_loa, before_hugo):
        return [Trial("Loa", tools.loa_build(loa, site, site / "site-loa"), before_loa),
                Trial("Hugo", tools.hugo_build(site, site / "site-hugo"), before_hugo)]

    def nothing():
        pass

    bulletin = next((site / "loa/bulletins").rglob("*.md"))
    same_for_hugo = site / "hugo/ban-tin" / bulletin.relative_to(site / "loa/bulletins")
    lamps = site / "loa/observations/den.csv"
    yield Case(SAME, size, again(nothing, nothing), repeats(size))
    words = [turning(file, "xóm", "thôn") for file in (bulletin, same_for_hugo)]
    yield Case(ONE_BULLETIN, size, again(*words), repeats(size))
    yield Case(ONE_OBSERVATION, size, again(turning(lamps, ",100,", ",101,"), nothing), repeats(size))


def saved(loa, site, size):
    bulletin = next((site / "loa/bulletins").rglob("*.md"))
    return Preview(SAVE, size, tools.loa_serve(loa, site), turning(bulletin, "xóm", "thôn"))


def turning(file, one, other):
    """Puts one word for the other at its first place, and back the next time."""
    text = file.read_text(encoding="utf-8")
    texts = itertools.cycle((text.replace(one, other, 1), text))
    return lambda: file.write_text(next(texts), encoding="utf-8")


def start(loa):
    return Case(START, 0, [Trial("Loa", [loa, "--help"]), Trial("Hugo", [tools.HUGO, "version"])], 21)


def sums(loa, site, size):
    figure = "buoi-tuyen-truyen/2024"
    return Case(SUMS, size, [Trial("Loa", tools.loa_sums(loa, site, figure)), Trial("DuckDB", tools.duckdb_sums(site))],
                repeats(min(size, 10_000)))


def nation(loa, site, size):
    """In one go: it is asked whether it works at all, and with how much memory."""
    output = site / "site-loa"
    return Case(NATION, size, [Trial("Loa", tools.loa_build(loa, site, output), emptied(output))], 1)
