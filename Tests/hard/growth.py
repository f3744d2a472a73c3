"""Promise 26 of docs/promises.md: ten times the content takes about ten times as long.

Usage: growth.py LOA    Processor time is counted, not the clock, and of several runs the shortest, so that a busy machine
changes little. Bulletins and observations grow apart from each other, so that neither hides behind the other.
"""

import os
import pathlib
import shutil
import sys
import tempfile

import province

# Time that grows with the square would be a hundred times as much; memory that no longer fits the caches costs a little.
TIMES, LIMIT = 10, 14
SMALL = {"bulletins": 1_000, "observations": 10_000, "places": 200}
failures = []


def bulletins(count):
    return {f"bulletins/{2015 + number % 8}/tin-{number}.md":
            f"---\nngày: {2015 + number % 8}-{number % 12 + 1:02}-10\ntóm tắt: Tin số {number}.\n---\n# Tin {number}\n\n"
            f"Có [](figure:tin-bao/2023-10m) tin báo; xem [tin kia](/ban-tin/{2015 + number % 7}/tin-{number - number % 8 + number % 7}/).\n"
            for number in range(count)}


def communes(count):
    names = [f"xa-{number},Xã {number},xã,huyen" for number in range(count)]
    return "\n".join(["id,name,kind,parent", "tinh,Tỉnh Thử,tỉnh,", "huyen,Huyện Thử,huyện,tinh"] + names) + "\n"


def sheet(rows):
    return "\n".join(["indicator;period;value;place;source"] + rows) + "\n"


def observations(count):
    """Of some hundred communes, month after month."""
    rows = [f"tin-bao;{1985 + month // 12}-thang-{month % 12 + 1};{month % 7 + 1};xa-{commune};bao"
            for month in range(count // 250) for commune in range(250)]
    return {"places.csv": communes(250), "observations/xa.csv": sheet(rows)}


def places(count):
    """Each with a page, since it has a figure."""
    return {"places.csv": communes(count), "observations/xa.csv": sheet([f"tin-bao;2021;{number % 9 + 1};xa-{number};bao" for number in range(count)])}


def seconds(loa, content, runs):
    """Of processor time for a build on one thread."""
    best = None
    for _ in range(runs):
        site = content.parent / "site"
        shutil.rmtree(site, ignore_errors=True)
        shutil.rmtree(content.parent / ".site.loa", ignore_errors=True)
        process = os.posix_spawn(loa, [loa, "build", "--content", str(content), "--output", str(site), "--jobs", "1"], os.environ,
                                 file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(process, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"growth: the content for {content.name} is not built")
        took = usage.ru_utime + usage.ru_stime
        best = took if best is None else min(best, took)
    return best


def write(folder, more):
    texts = province.files(province.RECORDS)
    if "places.csv" in more:
        del texts["places.yml"]
    province.write(folder, {**texts, **more})
    return folder


def check(loa, folder, name, make):
    empty = seconds(loa, write(folder / "empty" / "content", {}), 3)
    small = seconds(loa, write(folder / name / "few" / "content", make(SMALL[name])), 3) - empty
    large = seconds(loa, write(folder / name / "many" / "content", make(SMALL[name] * TIMES)), 2) - empty
    print(f"  {SMALL[name]} {name}: {small:.2f} s, {SMALL[name] * TIMES}: {large:.2f} s, {large / small:.1f} times as much")
    if large / small > LIMIT:
        failures.append(name)
        print(f"  promise 26 is broken: {TIMES} times the {name} take {large / small:.1f} times as long")


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, make in (("bulletins", bulletins), ("observations", observations), ("places", places)):
            check(os.path.abspath(sys.argv[1]), pathlib.Path(folder), name, make)
    print(f"growth: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
