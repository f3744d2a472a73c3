"""Holds the preview server against what the network does at its worst. The numbers are those of the promises in issue 8.

Usage: preview.py LOA    Starts `loa serve` on a made-up site, on 127.0.0.1 only; exits 1 if a promise does not hold.
"""

import json
import pathlib
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from urllib.parse import quote

import sameness

SITE = {
    "site.yml": "tiêu đề: Trang thử\nđơn vị: Đơn vị thử\nđịa bàn: tinh-mau\ncông khai: có\ncác kỳ: [2019-10m]\n",
    "places.csv": "định danh,mã,tên,loại,trực thuộc\ntinh-mau,01,Tỉnh Mẫu,tỉnh,\n",
}
BULLETIN = "---\nngày: 2019-11-05\n---\n# Bản tin {0}\n\nMột đoạn, lần {0}.\n"
OUTWARD = [
    "/../site.yml", "/..%2fsite.yml", "/%2e%2e/site.yml", "/%2e%2e%2fsite.yml", "/.%2e/site.yml", "/%252e%252e/site.yml",
    "/..%255csite.yml", "/..\\site.yml", "/..%5c..%5csite.yml", "//site.yml", "///etc/passwd", "/./../site.yml",
    "/ban-tin/../../site.yml", "/ban-tin/..;/..;/site.yml", "/%00", "/site.yml%00.html", "/%c0%ae%c0%ae/site.yml",
    "/%uff0e%uff0e/site.yml", "/....//site.yml", "/etc/passwd", "/file:///etc/passwd", "/%2fetc%2fpasswd",
    "/_loa/../site.yml", "/_loa/%2e%2e/site.yml", "/_loa/draft/../../site.yml", "/site.yml", "/places.csv", "/.git/config",
]


class Server:
    def __init__(self, loa, *options):
        self.folder = tempfile.TemporaryDirectory()
        self.content = pathlib.Path(self.folder.name) / "content"
        self.content.mkdir()
        for name, text in SITE.items():
            (self.content / name).write_text(text, "utf-8")
        (self.content / "bulletins/2019").mkdir(parents=True)
        (self.content / "bulletins/2019/tin.md").write_text(BULLETIN.format(0), "utf-8")
        self.process = subprocess.Popen(
            [loa, "serve", "--content", str(self.content), "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline())[1])
        self.process.stdout.readline()

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def send(self, raw, wait=20):
        with self.connect() as connection:
            connection.settimeout(wait)
            answer = b""
            try:
                connection.sendall(raw)
                while chunk := connection.recv(65536):
                    answer += chunk
            except (ConnectionError, TimeoutError):
                pass
            return answer

    def get(self, path="/", method="GET", host=None, fields=""):
        host = host or f"127.0.0.1:{self.port}"
        return self.send(f"{method} {path} HTTP/1.1\r\nHost: {host}\r\n{fields}Connection: close\r\n\r\n".encode())

    def status(self, *arguments, **named):
        answer = self.get(*arguments, **named)
        return int(answer[9:12] or 0)

    def shows(self, text, seconds=10):
        """Until the bulletin's page holds the text."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if text.encode() in self.get("/ban-tin/2019/tin/"):
                return True
            time.sleep(0.02)
        return False

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024


def paths(server):
    """41: no path leads out of the site."""
    for path in OUTWARD:
        answer = server.get(path)
        if answer[9:12] not in (b"400", b"404") or b"root:" in answer or "tiêu đề:".encode() in answer:
            yield f"{path}: {answer[:60]}"


def names(server):
    """42: a request for another name is refused, and the port is open on loopback only."""
    for host in ("khac.example", f"khac.example:{server.port}", f"127.0.0.1.khac.example:{server.port}", "localhost"):
        if server.status(host=host) != 421:
            yield f"Host {host}: {server.status(host=host)}"
    for table in ("tcp", "tcp6"):
        for line in pathlib.Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            address, port = line.split()[1].split(":")
            if int(port, 16) == server.port and line.split()[3] == "0A" and address != "0100007F":
                yield f"listens on {address}"


def heads(server):
    """43: huge heads are refused soon and cost little."""
    before = server.memory()
    for raw in (b"GET /" + b"a" * (50 << 20), b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 5_000_000,
                b"GET / HTTP/1.1\r\nA: " + b"b" * (50 << 20), b"\r\n" * 1_000_000, b"\0" * (1 << 20)):
        start = time.monotonic()
        answer = server.send(raw)
        if time.monotonic() - start > 5:
            yield f"{raw[:20]}: took {time.monotonic() - start:.1f} s"
        if answer and answer[9:12] not in (b"431", b"400"):
            yield f"{raw[:20]}: {answer[:40]}"
    if server.memory() > before + 50:
        yield f"memory went from {before} to {server.memory()} MB"


def nonsense(server):
    """44: no request ends the server."""
    for raw in (b"", b"\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                b"\x16\x03\x01\x02\x00\x01\x00", b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                b"GET / HTTP/1.1\nHost: x\n\n", b"CONNECT a:1 HTTP/1.1\r\n\r\n", bytes(range(256)) * 40):
        server.send(raw, wait=2)
        if server.process.poll() is not None:
            yield f"{raw[:30]} ended it"
            return
    if server.status() != 200:
        yield "no answer afterwards"


def ranges(server):
    """45: HEAD tells what GET would send; a range is sent alone."""
    style = "/" + re.search(rb'href="([^"/][^"]*\.css)"', server.get())[1].decode()
    head, whole = server.get(style, "HEAD"), server.get(style)
    if not head.endswith(b"\r\n\r\n") or not whole.startswith(head):
        yield "HEAD differs from GET"
    body = whole[len(head):]
    part = server.get(style, fields="Range: bytes=100-199\r\n")
    if part[9:12] != b"206" or part.split(b"\r\n\r\n", 1)[1] != body[100:200]:
        yield f"Range: {part[:60]}"
    if server.status(style, fields="Range: bytes=99999999-\r\n") != 416:
        yield "a range beyond the end"


def crowd(server):
    """46: a thousand connections, open and silent or slow, keep nobody from the page."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    connections = []
    try:
        for number in range(1000):
            connection = server.connect()
            connection.sendall((b"", b"GET / HT", b"GET /_loa/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % server.port)[number % 3])
            connections.append(connection)
        start = time.monotonic()
        if server.status() != 200:
            yield "no answer beside a thousand others"
        if time.monotonic() - start > 2:
            yield f"an answer took {time.monotonic() - start:.1f} s"
        (server.content / "bulletins/2019/tin.md").write_text(BULLETIN.format("giữa đám đông"), "utf-8")
        if not server.shows("giữa đám đông"):
            yield "a change is not shown beside a thousand others"
        if server.memory() > 500:
            yield f"{server.memory()} MB"
    finally:
        for connection in connections:
            connection.close()
    time.sleep(1)
    files = len(list(pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir()))
    if files > 600:
        yield f"{files} descriptors stay open"


def slow(server):
    """47: who sends or reads a byte now and then is let go in the end."""
    start = time.monotonic()
    with server.connect() as connection:
        try:
            for byte in b"GET / HTTP/1.1\r\nHost: x\r\n" + b"A: " + b"b" * 100:
                connection.sendall(bytes([byte]))
                time.sleep(0.5)
        except ConnectionError:
            pass
    if time.monotonic() - start > 25:
        yield f"a slow request was waited for {time.monotonic() - start:.0f} s"


def burst(server):
    """48: bursts of saves, by rename too, folders that come and go, a bad front matter: nothing stops the server."""
    bulletins = server.content / "bulletins/2019"
    for number in range(300):
        (bulletins / "tin.md.new").write_text(BULLETIN.format(number), "utf-8")
        (bulletins / "tin.md.new").replace(bulletins / "tin.md")
    if not server.shows("lần 299."):
        yield "the last of a burst is not shown"
    (bulletins / "tin.md").write_text("---\nngày: [\n", "utf-8")
    time.sleep(0.5)
    if not server.shows("lần 299."):
        yield "the last good page is gone"
    (bulletins / "tin.md").write_bytes(b"\xff\xfe\x00")
    for number in range(30):
        folder = server.content / f"bulletins/x{number}"
        folder.mkdir()
        (folder / "a.md").write_text(BULLETIN.format(number), "utf-8")
        (folder / "a.md").unlink()
        folder.rmdir()
    (bulletins / "tin.md").write_text(BULLETIN.format("cuối"), "utf-8")
    if not server.shows("lần cuối."):
        yield "no page after folders that came and went"
    moved = server.content.with_name("elsewhere")
    server.content.rename(moved)
    time.sleep(1)
    if server.status() != 200:
        yield "no answer while the content is away"
    moved.rename(server.content)
    (bulletins / "tin.md").write_text(BULLETIN.format("trở lại"), "utf-8")
    if not server.shows("lần trở lại."):
        yield "the content came back and is not shown"


def load(server):
    """49: many at once get whole pages."""
    wrong = []

    def ask():
        for _ in range(50):
            answer = server.get()
            if answer[9:12] != b"200" or not answer.endswith(b"</html>\n"):
                wrong.append(answer[:40])

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        yield f"{len(wrong)} of 800 answers: {wrong[0]}"


class Listener:
    """Takes down every state that open pages are told."""

    def __init__(self, server):
        self.states = []
        self.connection = server.connect()
        self.connection.settimeout(None)
        self.connection.sendall(b"GET /_loa/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % server.port)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in self.connection.makefile("rb"):
            if line.startswith(b"data: "):
                self.states.append(json.loads(line[6:]))

    def reaches(self, errors, seconds=10):
        """Until the last state has so many errors."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.states and self.states[-1]["errors"] == errors:
                return True
            time.sleep(0.01)
        return False


def late(server):
    """50: what is found late, by a look at all pages, neither comes and goes with each save nor stays when it is mended."""
    bulletins = server.content / "bulletins/2019"
    (bulletins / "tin.md").write_text(BULLETIN.format(0) + "\n## Đề mục\n", "utf-8")
    link = BULLETIN.format("dẫn") + "\nXem [bài](/ban-tin/2019/tin/#{}).\n"
    (bulletins / "dan.md").write_text(link.format("de-muc"), "utf-8")
    for number in range(40):
        (bulletins / f"khac-{number}.md").write_text(BULLETIN.format(number), "utf-8")
    listener = Listener(server)
    if not server.shows("de-muc") or not listener.reaches(0):
        yield "the sound site is not shown"
    (bulletins / "dan.md").write_text(link.format("khong-co"), "utf-8")
    if not listener.reaches(1):
        yield "a link to an anchor that is not there is not told"
    before = len(listener.states)
    for number in range(15):
        path = bulletins / ("dan.md" if number % 5 == 4 else f"khac-{number}.md")
        path.write_text(path.read_text("utf-8") + f"\nSửa lần {number}.\n", "utf-8")
        time.sleep(0.3)
    flashes = [state for state in listener.states[before:] if state["errors"] == 0]
    sites = {state["site"] for state in listener.states[before:]}
    if flashes or len(listener.states) < before + 10:
        yield f"{len(flashes)} of {len(listener.states) - before} states after the error were without it"
    if len(sites) > 1:
        yield f"pages were loaded anew {len(sites) - 1} times though none could change"
    (bulletins / "dan.md").write_text(link.format("de-muc"), "utf-8")
    if not listener.reaches(0):
        yield "the link is mended, and still told"


def served(server, path):
    """A file as the preview gives it, without what it puts into pages."""
    body = server.get("/" + "/".join(quote(name) for name in path.split("/"))).split(b"\r\n\r\n", 1)[1]
    return re.sub(rb'<link rel="stylesheet" href="/_loa/preview\.css">\n<script src="/_loa/preview\.js"[^>]*></script>\n', b"", body)


def differing(server, site):
    """Files of a site that the preview serves otherwise."""
    paths = [path for path in sorted(site.rglob("*")) if path.is_file() and path.name != "loa-manifest.txt"]
    return [str(path.relative_to(site)) for path in paths if served(server, str(path.relative_to(site))) != path.read_bytes()]


def clean(server):
    """11: after random edits the preview serves what a clean build gives; what cannot be built leaves it as it was."""
    site = server.content.with_name("site")
    shutil.rmtree(server.content)
    sameness.write_content(server.content)
    built = refused = 0
    for number in range(sameness.EDITS):
        kind = sameness.edit(server.content) if number else "the beginning"
        shutil.rmtree(site.with_name("next"), ignore_errors=True)
        run = sameness.build(server.process.args[0], server.content, site.with_name("next"))
        if run.returncode == 0:
            built += 1
            shutil.rmtree(site, ignore_errors=True)
            site.with_name("next").rename(site)
        else:
            refused += 1
        # The preview has as long as it needs to follow; then it has to stay.
        end = time.monotonic() + 10
        while (wrong := differing(server, site)) and time.monotonic() < end:
            time.sleep(0.05)
        if wrong:
            yield f"edit {number} ({kind}): {len(wrong)} files differ, such as {wrong[0]}"
        if run.returncode != 0:
            time.sleep(0.3)
            if differing(server, site):
                yield f"edit {number} ({kind}) cannot be built, and changed what is served"
            for path in server.content.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            sameness.write_content(server.content)
    if built < sameness.EDITS // 3:
        yield f"only {built} edits could be built, {refused} not"


def main(loa):
    faults = 0
    for promise in (paths, names, heads, nonsense, ranges, crowd, slow, burst, load, late, clean):
        server = Server(loa)
        try:
            found = list(promise(server))
            if server.process.poll() is not None:
                found.append(f"the server ended with {server.process.returncode}")
        finally:
            server.process.terminate()
            server.process.wait(10)
            server.folder.cleanup()
        print(("FAULT   " if found else "ok      ") + promise.__doc__)
        for fault in found:
            print("        " + fault)
        faults += len(found)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
