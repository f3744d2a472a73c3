"""Promises 1 to 6, 12 and 28 of docs/promises.md: whatever happens to a build, what is published is the old site or the new
one, whole, and the next build is clean.

Usage: publishing.py LOA    With FULL=1 fifty builds are killed rather than twelve. What needs root is left out without it.
"""

import hashlib
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

FULL = os.environ.get("FULL") == "1"
CONTENT = pathlib.Path(__file__).parents[1] / "Fixtures/valid/tinh-mau/content"
IS_ROOT = os.geteuid() == 0
# Random moments, but the same each time.
RANDOM = random.Random(19)
NOBODY = 65534

failures = []


def expect(promise, is_kept, what):
    if not is_kept:
        failures.append(f"promise {promise}: {what}")
        print(f"  promise {promise} is broken: {what}")


def tree(folder):
    """Every file by path, as the hash of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(pathlib.Path(folder).rglob("*"))
        if path.is_file()
    }


class Place:
    """A folder with two contents and what each of them gives."""

    def __init__(self, loa, folder):
        self.folder = folder
        self.loa = folder / "loa"
        shutil.copy(loa, self.loa)
        self.contents = [self.content("old", "cũ"), self.content("new", "mới")]
        self.site = folder / "www" / "site"
        self.work = folder / "www" / ".site.loa"
        self.site.parent.mkdir()
        self.trees = []
        for content in self.contents:
            clean = folder / f"clean-{content.name}"
            self.build(content, clean).check_returncode()
            self.trees.append(tree(clean))

    def content(self, name, word):
        folder = self.folder / name
        shutil.copytree(CONTENT, folder)
        (folder / "bulletins" / "2023").mkdir(parents=True, exist_ok=True)
        for number in range(150):
            (folder / "bulletins" / "2023" / f"them-{number}.md").write_text(
                f"---\nngày: 2023-{number % 12 + 1:02}-10\ntóm tắt: Bản tin bịa {word}.\n---\n# Bản tin bịa {number}\n\nLời {word}.\n")
        return folder

    def command(self, content, site, *more):
        return [str(self.loa), "build", "--content", str(content), "--output", str(site), *more]

    def build(self, content, site=None, *more, **how):
        return subprocess.run(self.command(content, site or self.site, *more), capture_output=True, text=True, timeout=120, **how)

    def start(self, content, site=None):
        return subprocess.Popen(
            self.command(content, site or self.site), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def fresh(self, which=0, foreign=True):
        """Only the old site, and in it a file of somebody's."""
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(self.work, ignore_errors=True)
        if foreign:
            (self.site / "ghi-chu").mkdir(parents=True)
            (self.site / "ghi-chu" / "của tôi.txt").write_text("giữ")
        self.build(self.contents[which]).check_returncode()

    def published(self):
        """Without the file of somebody's; None where it is not as it was."""
        files = tree(self.site)
        mine = files.pop("ghi-chu/của tôi.txt", None)
        return files if mine == hashlib.sha256("giữ".encode()).hexdigest() else None

    def is_clean(self):
        # What is remembered of the last build saves work, and may be there or not.
        return set(os.listdir(self.work)) - {"memory", "last-build"} == {".gitignore", "lock", "stamps"}


def wait_for_stage(place, process):
    """Until the build has begun to put the next site together, or has ended."""
    while process.poll() is None and not (place.work / "stage").exists():
        time.sleep(0.0005)


def wait_for_lock(place, process):
    """Until the build has begun; before that it has not yet asked to be told of signals."""
    lock = place.work / "lock"
    while process.poll() is None and (not lock.exists() or b"%010d" % process.pid not in lock.read_bytes()):
        time.sleep(0.001)


def check_kills(place):
    """2, 5: kill -9 at random moments."""
    place.fresh()
    start = time.monotonic()
    place.build(place.contents[1]).check_returncode()
    length = time.monotonic() - start
    seen = [0, 0]
    for number in range(50 if FULL else 12):
        process = place.start(place.contents[number % 2])
        if number % 3:
            wait_for_stage(place, process)
            time.sleep(RANDOM.random() * length * 0.4)
        else:
            time.sleep(RANDOM.random() * length)
        process.kill()
        process.wait()
        found = place.published()
        expect(2, found in place.trees, f"kill {number} leaves neither the old nor the new site, or loses a foreign file")
        if found in place.trees:
            seen[place.trees.index(found)] += 1
        if number % 5 == 4:
            place.build(place.contents[0]).check_returncode()
            expect(2, place.published() == place.trees[0] and place.is_clean(), f"the build after kill {number} is not clean")
    print(f"  killed builds left the old site {seen[0]} times, the new one {seen[1]} times")


def check_signals(place):
    """2: SIGINT and SIGTERM end the build with 130 and 143."""
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        for is_late in (False, True):
            place.fresh()
            process = place.start(place.contents[1])
            if is_late:
                wait_for_stage(place, process)
            else:
                wait_for_lock(place, process)
            process.send_signal(number)
            got = process.wait()
            expect(2, got == code, f"signal {number} ends the build with {got}")
            expect(2, place.published() in place.trees, f"signal {number} leaves neither the old nor the new site")
            expect(2, not (place.work / "stage").exists(), f"signal {number} leaves the stage")


def check_errors(place):
    """1: errors in the content."""
    place.fresh()
    broken = place.folder / "broken"
    shutil.copytree(place.contents[1], broken)
    (broken / "bulletins" / "2023" / "them-1.md").write_text("---\nngày: hôm qua\n---\n# Tin\n")
    run = place.build(broken)
    expect(1, run.returncode == 1, f"content with errors exits {run.returncode}")
    expect(1, place.published() == place.trees[0], "content with errors changes the site")


def check_stale(place):
    """4: nothing is left of a page that is gone; 5: nor is anything of somebody else's taken."""
    larger = place.folder / "larger"
    shutil.copytree(place.contents[0], larger)
    (larger / "bulletins" / "1999").mkdir()
    (larger / "bulletins" / "1999" / "mat.md").write_text("---\nngày: 1999-01-10\n---\n# Tin sẽ mất\n\nLời.\n")
    place.fresh(1)
    place.build(larger).check_returncode()
    expect(4, (place.site / "ban-tin/1999/mat/index.html").exists(), "the page that is to go was never there")
    place.build(place.contents[0]).check_returncode()
    expect(4, place.published() == place.trees[0], "the site differs from a clean build")
    before = (place.site / "index.html").stat()
    place.build(place.contents[0]).check_returncode()
    expect(4, (place.site / "index.html").stat().st_ino == before.st_ino, "a build with nothing changed writes")


def check_size_limit(place):
    """3: no file may be larger than 4 kB."""
    place.fresh()
    run = place.build(place.contents[1], preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
    expect(3, run.returncode == 74, f"a limit on the size of files exits {run.returncode}: {run.stderr[-200:]}")
    expect(3, place.published() == place.trees[0], "a limit on the size of files changes the site")


def check_full_disk(place):
    """3: a disk with no room for the next site; and a folder that something is mounted at."""
    mount = place.folder / "mount"
    mount.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(mount)], check=True)
    try:
        for site in (mount / "site", mount):
            place.build(place.contents[0], site).check_returncode()
            filler = mount / "đầy"
            with filler.open("wb", buffering=0) as file:
                try:
                    while True:
                        file.write(bytes(1 << 16))
                except OSError:
                    pass
            with filler.open("rb+") as file:
                file.truncate(max(0, filler.stat().st_size - (1 << 16)))
            without = {filler.name, ".loa/.gitignore", ".loa/lock", ".loa/memory", ".loa/stamps"}
            before = {path: hash for path, hash in tree(site).items() if path not in without}
            run = place.build(place.contents[1], site)
            after = {path: hash for path, hash in tree(site).items() if path not in without}
            expect(3, run.returncode == 74, f"a full disk exits {run.returncode}")
            expect(3, before == after == place.trees[0], f"a full disk changes the site in {site.name}")
            filler.unlink()
            place.build(place.contents[1], site).check_returncode()
            after = {path: hash for path, hash in tree(site).items() if path not in without}
            expect(3, after == place.trees[1], "the build after a full disk is not clean")
            shutil.rmtree(site, ignore_errors=True)
            shutil.rmtree(mount / ".site.loa", ignore_errors=True)
    finally:
        subprocess.run(["umount", str(mount)], check=True)


def as_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def check_unwritable(place):
    """1, 3: folders that may not be written into; and one that may, in a folder that may not."""
    place.fresh(foreign=False)
    run = place.build(place.contents[1], preexec_fn=as_nobody)
    expect(3, run.returncode == 74, f"an unwritable folder exits {run.returncode}")
    expect(3, tree(place.site) == place.trees[0], "an unwritable folder is changed")
    run = place.build(place.contents[1], place.folder / "www" / "none", preexec_fn=as_nobody)
    expect(3, run.returncode == 74, f"an unwritable folder above exits {run.returncode}")
    for folder, _, files in os.walk(place.site):
        for name in [folder] + [os.path.join(folder, file) for file in files]:
            os.chown(name, NOBODY, NOBODY)
    run = place.build(place.contents[1], preexec_fn=as_nobody)
    found = {path: hash for path, hash in tree(place.site).items() if not path.startswith(".loa/")}
    expect(3, run.returncode == 0 and found == place.trees[1], f"a folder of one's own in one of others' exits {run.returncode}")


def check_two_builds(place):
    """12: one works, the other says so at once."""
    place.fresh()
    first = place.start(place.contents[1])
    wait_for_lock(place, first)
    start = time.monotonic()
    second = place.build(place.contents[0])
    took = time.monotonic() - start
    codes = (first.wait(), second.returncode)
    expect(12, codes == (0, 75), f"two builds at once exit {codes}")
    expect(12, took < 1, f"the second build needs {took:.1f} s to say that there is another")
    expect(12, str(first.pid) in second.stderr, "the message does not name the process")
    expect(12, place.published() == place.trees[1], "two builds at once leave another site")


def check_dangerous(place):
    """6, 14: folders that are no place to publish into."""
    home = place.folder / "home"
    shutil.copytree(place.contents[0], home / "project" / "content")
    before = tree(home)
    for output in ("/", "~", ".", "..", "content", "content/site", "content/.."):
        path = str(home) if output == "~" else output
        run = subprocess.run([str(place.loa), "build", "--output", path], cwd=home / "project", capture_output=True, text=True,
                             env={**os.environ, "HOME": str(home)}, timeout=120)
        expect(6, run.returncode == 64, f"--output {output} exits {run.returncode}")
    expect(6, tree(home) == before, "something was written into a dangerous folder")


def check_shrinking(place):
    """28: most pages do not go unasked."""
    place.fresh(1)
    small = place.folder / "small"
    shutil.copytree(CONTENT, small)
    run = place.build(small)
    expect(28, run.returncode == 1 and "--allow-shrink" in run.stderr, f"a build without most pages exits {run.returncode}")
    expect(28, place.published() == place.trees[1], "a build without most pages changes the site")
    run = place.build(small, None, "--allow-shrink")
    expect(28, run.returncode == 0, f"--allow-shrink exits {run.returncode}")


def check_damage(place):
    """5: a manifest or lock with a byte changed is not trusted; a list of stamps or a memory may be anything."""
    for name, code in ((place.site / "loa-manifest.txt", 74), (place.work / "lock", 74), (place.work / "stamps", 0),
                       (place.work / "memory", 0)):
        place.fresh()
        whole = name.read_bytes()
        # The digits of the process that held the lock last say nothing.
        last = 19 if name.name == "lock" else len(whole)
        for _ in range(200 if FULL else 8):
            index = RANDOM.randrange(last)
            damaged = whole[:index] + bytes([whole[index] ^ (1 << RANDOM.randrange(8))]) + whole[index + 1:]
            name.write_bytes(damaged)
            before = tree(place.site)
            run = place.build(place.contents[0])
            expect(5, run.returncode == code, f"{name.name} with byte {index} changed exits {run.returncode}")
            expect(5, tree(place.site) == before, f"{name.name} with byte {index} changed changes the site")


def check_verify(place):
    """What `loa verify` and `loa build --check` say of a site that somebody changed."""
    place.fresh()
    copy = place.folder / "copy"
    shutil.copytree(place.site, copy)
    verify = lambda folder: subprocess.run([str(place.loa), "verify", str(folder)], capture_output=True, text=True, timeout=120)
    expect(5, verify(copy).returncode == 0, "a copy is not as it was built")
    expect(5, place.build(place.contents[0], None, "--check").returncode == 0, "--check finds differences in a built site")
    expect(5, place.build(place.contents[1], None, "--check").returncode == 1, "--check finds no differences to another content")
    expect(5, place.published() == place.trees[0], "--check writes")
    page = copy / "index.html"
    status = page.stat()
    page.write_bytes(page.read_bytes().replace(b"<h1", b"<h2", 1))
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    (copy / "404.html").unlink()
    run = verify(copy)
    expect(5, run.returncode == 1 and "index.html" in run.stdout and "404.html" in run.stdout, "verify misses a change")


def main():
    checks = [check_errors, check_kills, check_signals, check_size_limit, check_stale, check_two_builds, check_dangerous,
              check_shrinking, check_damage, check_verify]
    if IS_ROOT:
        checks += [check_full_disk, check_unwritable]
    else:
        print("without root a full disk and unwritable folders are left out")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        place = Place(os.path.abspath(sys.argv[1]), pathlib.Path(folder))
        for check in checks:
            print(f"{check.__name__}: {check.__doc__.splitlines()[0]}", flush=True)
            check(place)
    print(f"publishing: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
