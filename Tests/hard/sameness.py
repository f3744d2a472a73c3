"""Promises 9, 10 and 11 of docs/promises.md: the same content gives the same bytes, whatever is around it and before it.

Usage: sameness.py LOA    Needs disorderfs to shuffle folders; without FUSE a copy is made in another order. The
program asks the system itself for the time, so that no other clock can be put under it; see check_clock. FULL=1 replays two hundred edits rather than forty.
"""

import datetime
import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import province

RANDOM = random.Random(20)
EXAMPLE = province.ROOT / "Tests/Fixtures/valid/tinh-mau/content"
EDITS = 200 if os.environ.get("FULL") == "1" else 40
failures = []


def expect(promise, is_kept, what):
    if not is_kept:
        failures.append(what)
        print(f"  promise {promise} is broken: {what[:300]}")


def tree(folder):
    """What a reader can fetch, by path."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def build(loa, content, site, *more, before=(), environment={}, **how):
    command = [*before, str(loa), "build", "--content", str(content), "--output", str(site), *more]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env={**os.environ, **environment}, **how)


def copy_in_another_order(source, target):
    """Folders of many systems list files in the order in which they were made."""
    paths = [path.relative_to(source) for path in source.rglob("*") if path.is_file()]
    RANDOM.shuffle(paths)
    for path in paths:
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / path, target / path)


def surroundings(folder, content):
    """Names, and what to start a build with: options, command before it, environment, content."""
    far = folder / "một nơi khác" / "rất xa"
    copy_in_another_order(content, far)
    yield "another path, and files made in another order", {"content": far}
    yield "one job", {"more": ("--jobs", "1")}
    yield "eight jobs", {"more": ("--jobs", "8")}
    yield "the far east", {"environment": {"TZ": "Pacific/Kiritimati"}}
    yield "a Turkish locale", {"environment": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"}}
    yield "messages in English", {"environment": {"LOA_LANG": "en", "LC_ALL": "C"}}
    yield "no environment at all", {"before": ("env", "-i")}
    yield "SOURCE_DATE_EPOCH", {"environment": {"SOURCE_DATE_EPOCH": "0"}}
    yield "seeds of its own for sets", {"environment": {"SWIFT_DETERMINISTIC_HASHING": "1"}}
    if os.geteuid() == 0:
        yield "another user", {"user": 65534, "group": 65534, "extra_groups": [], "environment": {"HOME": "/nonexistent"}}


def check_surroundings(loa, folder):
    """9: other paths, orders, zones, locales, clocks, users, numbers of threads"""
    for content in (EXAMPLE, province.ROOT / "content"):
        clean = folder / "clean"
        expect(9, build(loa, content, clean).returncode == 0, f"{content} is not built")
        wanted = tree(clean)
        tried = []
        for name, how in surroundings(folder, content):
            site = folder / "sites" / "site"
            site.parent.mkdir(exist_ok=True)
            os.chmod(site.parent, 0o777)
            run = build(loa, how.pop("content", content), site, *how.pop("more", ()), **how)
            expect(9, run.returncode == 0 and tree(site) == wanted, f"{name}: exit {run.returncode}, {run.stderr[:200]}")
            tried.append(name)
            shutil.rmtree(site.parent)
        print(f"  {len(wanted)} files, the same with: {', '.join(tried)}")
        check_shuffled(loa, folder, content, wanted)
        for name in ("clean", "một nơi khác", "sites"):
            shutil.rmtree(folder / name, ignore_errors=True)


def check_shuffled(loa, folder, content, wanted):
    """Needs FUSE, which not every machine lets be used."""
    mount = folder / "shuffled"
    mount.mkdir(exist_ok=True)
    if subprocess.run(["disorderfs", "--shuffle-dirents=yes", content, mount], capture_output=True).returncode != 0:
        return print("  without FUSE folders are not shuffled")
    try:
        run = build(loa, mount, folder / "sites" / "site")
        expect(9, run.returncode == 0 and tree(folder / "sites" / "site") == wanted, f"shuffled folders: exit {run.returncode}, {run.stderr[:200]}")
    finally:
        subprocess.run(["fusermount", "-u", mount], capture_output=True)


def edit(content):
    """One change of those that people and their programs make; it may break the content."""
    texts = sorted(path for path in content.rglob("*.md"))
    path = RANDOM.choice(texts)
    kind = RANDOM.choice(("append", "replace", "remove", "rename", "copy", "break", "touch", "folder", "disguise", "nothing"))
    if kind == "append":
        path.write_text(path.read_text() + f"\nThêm {RANDOM.randrange(1000)} chữ.\n")
    elif kind == "replace":
        # As editors save: another file, which takes the place of the first.
        other = path.with_name(path.name + "~")
        other.write_text(path.read_text().replace("Tin", "Bản tin", 1))
        other.rename(path)
    elif kind == "remove" and len(texts) > 12:
        path.unlink()
    elif kind == "rename":
        path.rename(path.with_name(f"ten-moi-{RANDOM.randrange(30)}.md"))
    elif kind == "copy" and "summaries" not in path.parts:
        shutil.copy(path, path.with_name(f"ban-sao-{RANDOM.randrange(30)}.md"))
    elif kind == "break":
        path.write_text("---\nngày: hôm qua\n---\n")
    elif kind == "touch":
        os.utime(path, (RANDOM.randrange(2**31), 0))
    elif kind == "disguise":
        # Another text of the same length, with the time of the one before.
        status = path.stat()
        path.write_text(path.read_text().replace("Chữ", "Lời"))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    elif kind == "folder":
        (content / "bulletins" / str(RANDOM.randrange(2000, 2030))).mkdir(exist_ok=True)
    return kind


def check_clock(loa, folder):
    """10: no day, hour or second of the build is in what is published"""
    content, site = folder / "clocked", folder / "clocked-site"
    shutil.copytree(EXAMPLE, content)
    build(loa, content, site)
    before = tree(site)
    shutil.rmtree(site)
    time.sleep(1.1)
    now = datetime.datetime.now()
    build(loa, content, site)
    expect(10, tree(site) == before, "two builds a second apart differ")
    days = [day.strftime(form) for day in (now, now - datetime.timedelta(1), now + datetime.timedelta(1))
            for form in ("%Y-%m-%d", "%d/%m/%Y", "%-d/%-m/%Y", "%d tháng %-m năm %Y", "%-d tháng %-m năm %Y", "%-d %B %Y", "%Y%m%d")]
    days.append(str(int(now.timestamp()))[:7])
    for path in (path for path in site.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found = [day for day in days if day.encode() in data]
        expect(10, not found or path.suffix in (".woff2", ".webp", ".png"), f"{path.relative_to(site)} holds {found}")


def write_content(folder):
    """Without a warning, since a build with one is never taken for done."""
    texts = province.files(province.RECORDS)
    for number in range(12):
        texts[f"bulletins/2023/tin-{number}.md"] = f"---\nngày: 2023-11-05\n---\n# Tin {number}\n\nChữ của tin.\n"
    province.write(folder, texts)


def check_edits(loa, folder):
    """11: a site that was built again and again is what a clean build gives"""
    content, site, clean = folder / "content", folder / "www" / "site", folder / "clean" / "site"
    write_content(content)
    build(loa, content, site)
    built = refused = 0
    for number in range(EDITS):
        kind = edit(content)
        before = tree(site)
        # What was written long enough ago is known by its time the next time.
        time.sleep(0.15 * (number % 2))
        run = build(loa, content, site, "--allow-shrink")
        shutil.rmtree(clean.parent, ignore_errors=True)
        again = build(loa, content, clean)
        expect(11, run.returncode == again.returncode, f"edit {number} ({kind}) exits {run.returncode}, a clean build {again.returncode}")
        if run.returncode == 0:
            built += 1
            expect(11, tree(site) == tree(clean), f"edit {number} ({kind}) leaves another site than a clean build")
        else:
            refused += 1
            expect(11, tree(site) == before, f"edit {number} ({kind}) is refused and changes the site")
            shutil.rmtree(content)
            write_content(content)
    expect(11, built > EDITS // 3, f"only {built} edits were built")
    print(f"  {EDITS} edits: {built} built, {refused} refused")


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        loa = shutil.copy(sys.argv[1], folder)
        for check in (check_surroundings, check_clock, check_edits):
            print(f"{check.__name__}: {check.__doc__}", flush=True)
            check(loa, pathlib.Path(folder))
    print(f"sameness: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
