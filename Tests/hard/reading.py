"""Promises 10, 13, 15 and 22 of docs/promises.md: what is read, and from where.

Usage: reading.py LOA    Needs strace. As root some tries are made as nobody, whom a file can be hidden from.
"""

import contextlib
import ctypes
import os
import pathlib
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata

import province

NOBODY = 65534
SECRET = "bí mật zqs"
failures = []


def expect(promise, is_kept, what):
    if not is_kept:
        failures.append(what)
        print(f"  promise {promise} is broken: {what[:300]}")


class Loa:
    def __init__(self, program, folder):
        self.program, self.folder = shutil.copy(program, folder / "loa"), folder
        self.content, self.site = folder / "content", folder / "site"

    def fresh(self):
        shutil.rmtree(self.content, ignore_errors=True)
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(self.folder / ".site.loa", ignore_errors=True)
        province.write(self.content, province.files(province.RECORDS))

    def run(self, *more, verb="build", before=(), **how):
        output = ["--output", str(self.site)] if verb == "build" else []
        command = [*before, str(self.program), verb, "--content", str(self.content), *output, "--lang", "en", *more]
        return subprocess.run(command, capture_output=True, timeout=100, **how)

    def texts(self):
        """All but the manifest, which holds the hash of the sources: one without its last newline is another."""
        return {str(path.relative_to(self.site)): path.read_bytes() for path in self.site.rglob("*")
                if path.is_file() and path.name != "loa-manifest.txt"}

    def refuses(self, promise, what, code, name, **how):
        """The build exits with 1, names the file and the code, and publishes nothing."""
        run = self.run(**how)
        message = run.stderr.decode(errors="replace")
        expect(promise, run.returncode == 1 and code in message and name in message, f"{what}: exit {run.returncode}, {message[:200]!r}")
        expect(promise, not (self.site / "index.html").exists(), f"{what}: something is published")


def check_kinds(loa):
    """13: links, pipes and devices where a file or a folder should be"""
    outside = loa.folder / "outside"
    outside.mkdir()
    (outside / "tin.md").write_text(f"---\nngày: 2023-11-05\n---\n# {SECRET}\n")
    places = {
        "a link to a file": ("bulletins/2023/la.md", outside / "tin.md"), "a link to a folder": ("bulletins/2022", outside),
        "a dangling link": ("bulletins/2023/la.md", outside / "none"), "a link to itself": ("bulletins/2023/la.md", "la.md"),
        "a link up": ("bulletins/2021", ".."), "a link to a device": ("bulletins/2023/la.md", "/dev/zero"),
        "a link to a file of its own": ("bulletins/2023/la.md", "tin.md"), "a link to a picture": ("bulletins/2023/la.jpg", "/etc/passwd"),
    }
    for what, (path, target) in places.items():
        loa.fresh()
        (loa.content / path).symlink_to(target)
        loa.refuses(13, what, "symbolic-link", path)
    for what, make in (("a pipe", os.mkfifo), ("a socket", lambda path: socket.socket(socket.AF_UNIX).bind(str(path)))):
        for name in ("la.md", "la.jpg"):
            loa.fresh()
            make(loa.content / "bulletins/2023" / name)
            loa.refuses(13, what, "not-a-file", name)
    if os.geteuid() == 0:
        loa.fresh()
        os.mknod(loa.content / "bulletins/2023/la.md", 0o600 | 0o020000, os.makedev(1, 5))
        loa.refuses(13, "a device", "not-a-file", "la.md")
    for what, path in (("a folder for a file", "site.yml"), ("a file for a folder", "bulletins")):
        loa.fresh()
        shutil.move(loa.content / path, loa.folder / "aside")
        (loa.content / path).write_text("x") if path == "bulletins" else (loa.content / path).mkdir()
        run = loa.run()
        expect(13, run.returncode == 1, f"{what} exits {run.returncode}: {run.stderr[:200]}")
        shutil.rmtree(loa.folder / "aside", ignore_errors=True)
        (loa.folder / "aside").unlink(missing_ok=True)
    loa.fresh()
    link = loa.folder / "link"
    link.symlink_to(loa.content)
    run = subprocess.run([loa.program, "build", "--content", f"{link}/", "--output", loa.site], capture_output=True)
    expect(13, run.returncode == 74, f"content that is a link exits {run.returncode}")


LIBRARY = ctypes.CDLL(None, use_errno=True)


def exchange(one, other):
    """Two names change places in one call of the system: nobody finds either of them missing."""
    if LIBRARY.renameat2(-100, os.fsencode(one), -100, os.fsencode(other), 2) != 0:
        raise OSError(ctypes.get_errno(), "cannot be exchanged", str(one))


@contextlib.contextmanager
def exchanged_again_and_again(folder, link):
    """The folder is there most of the time, so that some builds see it alone, and some the link in the midst of reading."""
    is_over = threading.Event()

    def run():
        while not is_over.is_set():
            for longest in (0.02, 0.004):
                exchange(folder, link)
                time.sleep(random.uniform(0, longest))

    exchange(folder, link)
    thread = threading.Thread(target=run)
    thread.start()
    yield
    is_over.set()
    thread.join()
    exchange(folder, link)


def check_exchanged(loa):
    """13: a folder that is exchanged for a link to one outside, again and again, while builds read"""
    loa.fresh()
    folder, outside, link = loa.content / "bulletins/2023", loa.folder / "outside-2023", loa.folder / "link-2023"
    for number in range(60):
        (folder / f"t-{number}.md").write_text(f"---\nngày: 2023-11-05\n---\n# Tin {number}\n\n![Ảnh](anh.jpg)\n")
    shutil.copy(province.ROOT / "Tests/Fixtures/pictures/held-1.jpg", folder / "anh.jpg")
    shutil.copytree(folder, outside)
    shutil.copy(province.ROOT / "Tests/Fixtures/pictures/held-6.jpg", outside / "anh.jpg")
    for path in outside.glob("t-*.md"):
        path.write_text(path.read_text().replace("# Tin", f"# {SECRET}"))
    expect(13, loa.run().returncode == 0, "the content is refused before anything is exchanged")
    before, codes = loa.texts(), []
    link.symlink_to(outside)
    with exchanged_again_and_again(folder, link):
        for number in range(60):
            if number % 2:
                shutil.rmtree(loa.site, ignore_errors=True)
                shutil.rmtree(loa.folder / ".site.loa", ignore_errors=True)
            run = loa.run("--jobs", str(number % 3 + 1))
            codes.append(run.returncode)
            expect(13, run.returncode in (0, 1), f"a build while a folder is exchanged exits {run.returncode}: {run.stderr[:200]}")
            expect(13, run.returncode != 0 or loa.texts() == before, "a build while a folder is exchanged makes another site")
            kept = [path for path in (loa.folder / ".site.loa").rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
            expect(13, SECRET.encode() not in run.stdout + run.stderr and not kept, f"what lies outside is told, or kept in {kept}")
    print(f"  {codes.count(0)} of {len(codes)} builds were made, the others refused")


def check_links_in_prose(loa):
    """13: addresses in prose that lead out of the content"""
    for address in ("../../../outside/x.jpg", "/../outside/x.jpg", "%2e%2e/x.jpg", "..%2f..%2fx.jpg", "/etc/passwd", "....//x.jpg"):
        loa.fresh()
        (loa.content / "bulletins/2023/la.md").write_text(f"---\nngày: 2023-11-05\n---\n# Tin\n\n![Ảnh]({address})\n")
        run = loa.run()
        expect(13, run.returncode == 1 and b"la.md:6:" in run.stderr, f"a photo at {address} exits {run.returncode}: {run.stderr[:200]}")


def check_unreadable(loa):
    """13: files and folders that may not be read"""
    if os.geteuid() != 0:
        return print("  left out without root")
    how = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    for path in ("bulletins/2023/tin.md", "bulletins/2023", "models/loa.md"):
        loa.fresh()
        os.chmod(loa.content / path, 0)
        loa.refuses(13, f"{path} that may not be read", "unreadable", path, **how)
    loa.fresh()
    os.chmod(loa.content, 0)
    run = loa.run(**how)
    expect(13, run.returncode == 74, f"content that may not be read exits {run.returncode}")


def check_names(loa):
    """22: names that are not NFC, not UTF-8, hold controls, or differ by case alone"""
    decomposed = unicodedata.normalize("NFD", "tiếng.md").encode()
    for name, code in ((decomposed, "name-not-nfc"), (b"t\xff.md", "name-not-utf8"), (b"a\nb.md", "forbidden-character"),
                       (b"a\x1b[31m.md", "forbidden-character"), (b"TIN.md", "names-differ-by-case")):
        loa.fresh()
        with open(os.fsencode(loa.content / "bulletins/2023") + b"/" + name, "wb") as file:
            file.write(b"x")
        loa.refuses(22, f"the name {name!r}", code, "bulletins/2023/")
    loa.fresh()
    deep = loa.content / "/".join(["a"] * 40)
    deep.mkdir(parents=True)
    loa.refuses(22, "forty folders within each other", "folder-too-deep", "a/a/a")


def check_bytes(loa):
    """22: encodings and line ends: the same page, or an error at its place"""
    loa.fresh()
    texts = {path: path.read_text() for path in loa.content.rglob("*") if path.is_file()}
    expect(22, loa.run().returncode == 0, "the province itself is refused")
    before = loa.texts()
    for what, change in {
        "CRLF": lambda text: text.replace("\n", "\r\n"), "CR": lambda text: text.replace("\n", "\r"),
        "a byte order mark": lambda text: "\ufeff" + text, "no last newline": lambda text: text.rstrip("\n"),
        "NFD": lambda text: unicodedata.normalize("NFD", text),
        "all at once": lambda text: "\ufeff" + unicodedata.normalize("NFD", text).replace("\n", "\r\n").rstrip(),
    }.items():
        for path, text in texts.items():
            path.write_bytes(change(text).encode())
        shutil.rmtree(loa.site)
        run = loa.run()
        expect(22, run.returncode == 0 and loa.texts() == before, f"{what}: exit {run.returncode}, another site; {run.stderr[:200]}")
    for what, data, code in (("a wrong byte", b"---\nng\xc3\xa0y: 2023-11-05\n---\n# Tin \xff", "not-utf8"), ("UTF-16", "# Tin".encode("utf-16"), "utf16"),
                             ("NUL", b"# Tin\0", "forbidden-character"), ("an overlong slash", b"# \xc0\xaf", "not-utf8"),
                             ("a surrogate", b"# \xed\xa0\x80", "not-utf8"), ("a letter that was lost", "# B\ufffdn".encode(), "forbidden-character")):
        loa.fresh()
        (loa.content / "bulletins/2023/la.md").write_bytes(data)
        loa.refuses(22, what, code, "la.md:")
    for path in [str(path.relative_to(loa.content)) for path in texts]:
        for what, data in (("empty", b""), ("only a byte order mark", b"\xef\xbb\xbf"), ("only blank lines", b"\r\n\n \n")):
            loa.fresh()
            (loa.content / path).write_bytes(data)
            run = loa.run(verb="check")
            expect(22, run.returncode in (0, 1), f"{path} that is {what} exits {run.returncode}: {run.stderr[-300:]}")


def check_much(loa):
    """19: ten thousand files in a folder, a sheet of a hundred megabytes"""
    loa.fresh()
    (loa.content / "observations/lon.csv").write_bytes(b"a;b\n" + b"1;2\n" * (25 << 20))
    loa.refuses(19, "a sheet of 100 MB", "file-too-large", "lon.csv")
    loa.fresh()
    for number in range(10_000):
        (loa.content / f"bulletins/2023/t-{number}.md").write_text("---\nngày: 2023-11-05\n---\n# Tin\n\nChữ.\n")
    run = loa.run(verb="check")
    expect(19, run.returncode == 0, f"ten thousand files in a folder exit {run.returncode}: {run.stderr[:200]}")


def opened_path(line):
    """What a line of strace -y opens: a name, and before it the folder that it is looked up in."""
    folder = re.search(r'\bopenat2?\([^<",]*<([^>]*)>, "', line)
    return os.path.normpath(os.path.join(folder[1] if folder else "", re.search(r'"((?:[^"\\]|\\.)*)"', line)[1]))


def check_calls(loa):
    """13, 15: what the system sees of a build: no file outside, no child, no network"""
    loa.fresh()
    picture = province.ROOT / "Tests/Fixtures/pictures/held-6.jpg"
    shutil.copy(picture, loa.content / "bulletins/2023/anh.jpg")
    with (loa.content / "bulletins/2023/tin.md").open("a") as file:
        file.write("\n![Ảnh](anh.jpg)\n")
    trace = loa.folder / "trace"
    for jobs in ("1", "4"):
        # Content that the site is known to be made from is not read again.
        shutil.rmtree(loa.site, ignore_errors=True)
        run = loa.run("--jobs", jobs, before=("strace", "-f", "-y", "-qq", "-o", str(trace), "-e", "trace=network,process,file"))
        expect(15, run.returncode == 0, f"under strace: exit {run.returncode}, {run.stderr[:200]}")
        lines = trace.read_text().splitlines()
        opened = [line for line in lines if "ENOENT" not in line and re.search(r"\b(open|openat|openat2|creat)\(", line)]
        expect(13, any(opened_path(line).endswith("/content/bulletins/2023/tin.md") for line in opened), "the trace shows no reading")
        inside = tuple(str(place) for place in (loa.content, loa.site, loa.site.parent / f".{loa.site.name}.loa"))
        # What the runtime and the C library ask of the system before they give out memory or threads.
        system = ("/proc/self/", "/proc/sys/vm/overcommit_memory", "/sys/fs/cgroup", "/proc/stat", "/sys/devices/system/cpu", "/dev/urandom", "/proc/cpuinfo", "/proc/meminfo",
                  # The allocator asks how large pages of memory are.
                  "/sys/kernel/mm/transparent_hugepage/enabled")
        own = tuple(f"/proc/{process}/" for process in {line.split()[0] for line in lines})
        for line in opened:
            path = opened_path(line)
            is_own = path.startswith(inside) or path.startswith((*own, *system)) or not path.startswith("/")
            expect(13, is_own or path == str(loa.folder), f"a build opens {path}")
        for line in lines:
            expect(15, not re.search(r"\b(socket|connect|bind|sendto|fork|vfork)\(", line), f"a build calls {line}")
            expect(15, not re.search(r"\bexecve(at)?\(", line) or lines.index(line) == 0, f"a build runs {line}")
            expect(15, not re.search(r"\bclone3?\(", line) or "CLONE_THREAD" in line, f"a build starts a process: {line}")


def check_clock(loa):
    """10: nothing that is published tells when it was built"""
    loa.fresh()
    loa.run()
    before = loa.texts()
    shutil.rmtree(loa.site)
    loa.run(before=("env", "SOURCE_DATE_EPOCH=0"))
    expect(10, loa.texts() == before, "SOURCE_DATE_EPOCH changes the site")


def main():
    checks = (check_kinds, check_exchanged, check_links_in_prose, check_unreadable, check_names, check_bytes, check_much, check_calls, check_clock)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        loa = Loa(sys.argv[1], pathlib.Path(folder))
        for check in checks:
            print(f"{check.__name__}: {check.__doc__}", flush=True)
            check(loa)
    print(f"reading: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
