"""Promises 14, 16, 17, 24 and 25 of docs/promises.md: what staff type stays text wherever it is printed.

Usage: content.py LOA    Payloads go into every field of every kind of record, as YAML and as CSV, and into prose. What
is built is read with parsers that others wrote, and held against lists of what may stand in it. FULL=1 tries all
payloads; else every fourth of each kind.
"""

import copy
import csv
import functools
import html
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

import html5lib
import openpyxl

import province

# What the templates make; anything else came from the content.
ELEMENTS = set("""
    html head body title meta link script header footer main nav section article aside div span p a ul ol li dl dt dd
    h1 h2 h3 h4 h5 h6 table caption thead tbody tr th td figure figcaption strong em code pre blockquote hr br abbr
    time details summary form label input button output small sup sub cite dfn img svg g path rect line circle text
    tspan title tfoot base desc polyline polygon defs use b i mark noscript search fieldset legend select option bdi data style
    textarea colgroup col
""".split())
ATTRIBUTES = set("""
    lang charset name content rel href type src sizes media as crossorigin class id role scope colspan rowspan datetime
    title alt width height loading decoding srcset download hreflang for value min max step placeholder autocomplete
    hidden tabindex open action method enterkeyhint inputmode spellcheck property http-equiv defer async start
    x y x1 x2 y1 y2 dx dy cx cy r rx ry d points transform fill stroke text-anchor viewBox xmlns focusable
    preserveAspectRatio integrity fetchpriority itemprop abbr minlength maxlength readonly headers kind
    dominant-baseline font-size font-weight font-family stroke-width stroke-dasharray color label target autocapitalize
""".split())
URLS = {"href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping", "srcset", "xlink:href"}
SCHEMES = {"", "http", "https", "mailto", "tel"}
FORMULA = tuple("=+-@\t\r\n＝＋－＠")

TOKEN = "zqw"
SCRIPTS = [
    "<script>alert(1)</script> --><script>alert(1)</script> \"><img src=x onerror=alert(1)> {{7*7}}${7*7}<%= 7 %>",
    "</script><!--<script>",
    "\" onfocus=alert(1) autofocus x=\" ' onmouseover='alert(1) </title><svg onload=alert(1)> </textarea></style></noscript><iframe src=//evil.example>",
    "]]><x/> <![CDATA[<b>]]> &lt;script&gt;alert(1)&lt;/script&gt; <?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
]
ADDRESSES = [
    "javascript:alert(1)", "java\tscript:alert(1)", "JaVaScRiPt&colon;alert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:x", "//evil.example/x", "\\\\evil.example\\x", "https://vi.example/\"onclick=\"x", "https:javascript", " javascript:x",
    "javascript%3Aalert(1)", "/\\evil.example",
]
PATHS = ["../../../../tmp/loa-trốn", "/../../trốn/", "/%2e%2e/%2e%2e/trốn/", "/..\\..\\trốn/", "/etc/passwd", "/con/", "/./", "/a//b/"]
FORMULAS = ["=1+1", "+84 912", "-5", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"https://evil.example\")", "＝1+1", "a;=1+1", "a\",=1+1,\""]
NAUGHTY = [
    "Ω≈ç√∫ 田中 ผู้ใหญ่ \u202eđảo\u202c 👩‍👩‍👧 🇻🇳 Z͑ͫ̓ͪ̂ͫ undef null NaN 1e1000 %s%n%x C:\\x'; DROP TABLE-- #{x} \\u003c \ufff9\ue000 a\u00a0b\u00ad\u200b\u200d _x003D_1",
]
CONTROLS = [f"a{chr(code)}b" for code in (0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF)]

PROSE = [f"Lời {payload} cuối.\n" for payload in SCRIPTS] + [
    f"[đây]({address})\n" for address in
    ADDRESSES + ["java&Tab;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&#58;alert(1)", "javascript&#x3A;alert(1)",
                 "<javascript:alert(1)>", "<java\\script:alert(1)>", "/ 'a\" onclick=\"alert(1)'", "mailto:x\"onclick=x", "tel:+84<b>"]
] + [f"![ảnh]({address})\n" for address in ["data:image/svg+xml;base64,PHN2Zz4=", "javascript:x", "https://evil.example/x.png", "//evil.example/x.png", "../../../etc/passwd", "/etc/passwd"]] + [
    "<javascript:alert(1)>\n", "<https://vi.example/\"onclick=x>\n", "[x]: javascript:alert(1)\n\n[x]\n",
    "[x]: https://vi.example/ \"'><script>alert(1)</script>\"\n\n[x]\n", "<img src=x onerror=alert(1)>\n", "<div\nonclick=x>\n\nchữ\n\n</div>\n",
    "```\"><script>alert(1)</script>\nmã\n```\n", "```csv \"><script>x</script>\na;b\n=1+1;<b onclick=x>\n```\n", "# \"><script>x</script>\n",
    "## javascript:x \" onclick=\"x\n\nchữ\n", "`<script>` và `\"onclick=x`\n", "    <script>alert(1)</script>\n", "![\"><script>x</script>](chart:tin-bao/2023-10m#years)\n",
    "![x](chart:\"><script>/2023-10m)\n", "[\"><b>](figure:tin-bao/2023-10m)\n", "[120](figure:tin-bao/2023-10m \"\\\" onclick=x\")\n",
    "[145](figure:none)<b>\n", "[](source:bao)\n", "&lt;script&gt;&#60;script&#62;\n", "&amp;lt;b&amp;gt;\n",
] + [f"Ký tự &#{number}; và &#x{number:X}; ở đây.\n" for number in (0, 1, 8, 11, 12, 14, 27, 127, 133, 155, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0x110000)]

if os.environ.get("FULL") != "1":
    SCRIPTS, ADDRESSES, PATHS, FORMULAS, CONTROLS, PROSE = (
        payloads[::4] for payloads in (SCRIPTS, ADDRESSES, PATHS, FORMULAS, CONTROLS, PROSE))

failures = []


def expect(promise, is_kept, what):
    if not is_kept and what not in failures:
        failures.append(what)
        print(f"  promise {promise} is broken: {what[:300]}")


class Loa:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.content, self.site = folder / "work" / "content", folder / "work" / "site"

    def run(self, verb, texts, *more):
        shutil.rmtree(self.content.parent, ignore_errors=True)
        province.write(self.content, texts)
        run = subprocess.run([self.program, verb, "--content", str(self.content), "--format", "json", *more],
                             capture_output=True, timeout=60)
        expect(16, run.returncode in (0, 1), f"exit {run.returncode} of {verb}: {run.stderr[-200:]!r}")
        return json.loads(run.stdout)["diagnostics"] if run.stdout.startswith(b"{") else []

    def errors(self, texts):
        return [found for found in self.run("check", texts) if found["severity"] == "error"]

    def build(self, texts):
        return self.run("build", texts, "--output", str(self.site))


def check_address(value, place):
    for address in [part.split()[0] for part in value.split(",") if part.split()] if place.endswith("srcset") else [value]:
        visible = re.sub(r"[\x00-\x20\x7f]", "", address)
        scheme = urllib.parse.urlsplit(visible).scheme if re.match(r"[A-Za-z][\w+.-]*:", visible) else ""
        expect(16, scheme.lower() in SCHEMES and not visible.startswith(("//", "/\\", "\\")), f"{place} has the address {value!r}")


def check_attributes(element, place):
    for name, value in element.attrib.items():
        known = name in ATTRIBUTES or re.fullmatch(r"(data|aria)-[a-z-]+", name) or name in ("{http://www.w3.org/XML/1998/namespace}lang", "xml:lang")
        expect(16, known, f"{place}: <{element.tag} {name}={value[:40]!r}>")
        if name in URLS:
            check_address(value, f"{place}: <{element.tag}> {name}")
        if name == "content" and element.attrib.get("http-equiv", "").lower() == "refresh":
            check_address(value.partition("url=")[2], f"{place}: refresh")


def check_page(path, data, site):
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    document = parser.parse(data, transport_encoding="utf-8")
    expect(24, not parser.errors, f"{path}: {[error[1] for error in parser.errors[:3]]}")
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.rpartition("}")[2]
        expect(16, tag in ELEMENTS, f"{path}: <{tag}>")
        check_attributes(element, path)
        if tag == "script":
            kind = element.attrib.get("type", "")
            expect(16, "src" in element.attrib or kind == "application/ld+json", f"{path}: a script of its own")
            if kind == "application/ld+json":
                json.loads(element.text)
    return document


def check_xml(path, data):
    root = ElementTree.fromstring(data)
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if path.endswith(".svg"):
            expect(16, tag in ELEMENTS and tag != "script", f"{path}: <{tag}>")
            check_attributes(element, path)
        for name in URLS & set(element.attrib):
            check_address(element.attrib[name], f"{path}: {name}")
    return root


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def check_site(site, pages=True):
    """Reads every file with the parser of its kind; all texts of open data by the kind of file."""
    texts = {"csv": [], "json": [], "xlsx": [], "data": []}
    for path in sorted(file for file in site.rglob("*") if file.is_file()):
        name, data = str(path.relative_to(site)), path.read_bytes()
        expect(14, re.fullmatch(r"[A-Za-z0-9._/-]+", name) and ".." not in name, f"a file is named {name!r}")
        if name.endswith(".html") and pages:
            document = check_page(name, data, site)
            texts["data"] += [text for script in document.iter("script") if script.attrib.get("type")
                              for text in strings(json.loads(script.text))]
        elif name.endswith((".xml", ".svg")):
            check_xml(name, data)
        elif name.endswith((".json", ".webmanifest")):
            texts["json"] += strings(json.loads(data))
        elif name.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
            expect(25, len({len(row) for row in rows}) == 1, f"{name} has rows of several widths")
            texts["csv"] += [cell for row in rows for cell in row]
        elif name.endswith(".xlsx"):
            for sheet in openpyxl.load_workbook(path):
                for cell in (cell for row in sheet for cell in row):
                    expect(25, cell.data_type != "f", f"{name}: {cell.coordinate} is a formula")
                    texts["xlsx"] += [cell.value] if isinstance(cell.value, str) else []
    for cell in texts["csv"]:
        is_number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", cell)
        expect(25, is_number or not cell.startswith(FORMULA), f"a cell of a CSV file is {cell!r}")
    return texts


def fill(value):
    """The shapes in which a field may take a text."""
    return [value, [value], {value: value}]


@functools.cache
def fields_that_take(loa, text, as_csv):
    """The fields of every kind that take this text, each with its shape."""
    found = []
    for kind, field in province.fields():
        for shape in range(1 if as_csv else 3):
            records = copy.deepcopy(province.RECORDS)
            province.record_of(records, kind)[field] = fill(text)[shape]
            if not loa.errors(province.files(records, as_csv)):
                found.append((kind, field, shape))
                break
    return found


def texts_with(payload, places, as_csv):
    records = copy.deepcopy(province.RECORDS)
    for number, (kind, field, shape) in enumerate(places):
        province.record_of(records, kind)[field] = fill(f"{payload} {TOKEN}-{number}-")[shape]
    return province.files(records, as_csv)


def is_exact(payload, text, places):
    """Titles and summaries of prose are Markdown, which drops tags; all others come through as they are."""
    number = re.search(f"{TOKEN}-([0-9]+)-", text)
    if not number or places[int(number[1])][0] in province.PROSE and places[int(number[1])][1] in ("title", "summary"):
        return True
    return payload.strip() in text


def check_payload(loa, payload, places, as_csv, pages):
    errors = [found for found in loa.build(texts_with(payload, places, as_csv)) if found["severity"] == "error"]
    expect(16, not errors, f"{payload!r} is refused: {errors[:1]}")
    for kind, found in ({} if errors else check_site(loa.site, pages)).items():
        for text in found:
            expect(25, is_exact(payload, text, places), f"{kind} says {text!r} for {payload!r}")


def check_fields(loa):
    """16, 17, 24, 25: payloads in every field of every kind of record that takes words"""
    kinds = {kind for kind, _ in province.fields()}
    expect(16, kinds == set(province.RECORDS) | set(province.ENTRIES), "a kind of docs/formats.md has no record in province.py")
    for as_csv in (False, True):
        places = fields_that_take(loa, "Chữ thử 1", as_csv)
        expect(16, len(places) > 40, f"only {len(places)} fields take words")
        for payload in SCRIPTS + NAUGHTY:
            check_payload(loa, payload, places, as_csv, True)
        for payload in FORMULAS:
            check_payload(loa, payload, places, as_csv, False)
        print(f"  {len(places)} fields of {'CSV' if as_csv else 'YAML'} take words")


def check_controls(loa):
    """22, 24: characters that no text may hold are refused in every field, however they are written"""
    for as_csv in (False, True):
        places = [place for place in fields_that_take(loa, "Chữ thử 1", as_csv) if place[2] < 2]
        for payload in CONTROLS:
            texts = texts_with(payload, places, as_csv)
            lines = {(error["location"]["path"].split("content/")[-1], error["location"]["line"]) for error in loa.errors(texts)}
            for path, text in texts.items():
                for number, line in enumerate(text.split("\n") if not as_csv else [], 1):
                    expect(22, TOKEN not in line or (path, number) in lines, f"{path}:{number} takes {payload!r}")
            expect(22, lines, f"{payload!r} is taken")


def check_addresses(loa):
    """14, 16: addresses that lead elsewhere, in every field that takes an address"""
    places = {place for text in ("https://vi.example/x", "/cu/") for place in fields_that_take(loa, text, False)}
    places -= set(fields_that_take(loa, "Chữ thử 1", False))
    expect(16, len(places) >= 4, f"only {len(places)} fields take addresses")
    built = 0
    for kind, field, shape in sorted(places):
        for payload in ADDRESSES + PATHS:
            records = copy.deepcopy(province.RECORDS)
            province.record_of(records, kind)[field] = fill(payload)[shape]
            if not any(found["severity"] == "error" for found in loa.build(province.files(records))):
                built += 1
                check_site(loa.site)
            around = {path.name for path in loa.content.parent.iterdir()} - {"content", "site"}
            expect(14, all(name.startswith(".") for name in around), f"{payload!r} made {around} beside the site")
    print(f"  {built} of {len(places) * len(ADDRESSES + PATHS)} were built, the others refused")


def check_prose(loa):
    """16: payloads in the text of bulletins"""
    texts = province.files(province.RECORDS)
    for number, prose in enumerate(PROSE):
        texts[f"bulletins/2023/thu-{number}.md"] = f"---\nngày: 2023-11-05\ntiêu đề: Thử {number}\n---\nĐầu {TOKEN}.\n\n{prose}"
    refused = {error["location"]["path"].split("content/")[-1] for error in loa.errors(texts)}
    errors = [error for error in loa.build({path: text for path, text in texts.items() if path not in refused}) if error["severity"] == "error"]
    expect(16, not errors, f"errors are left: {errors[:1]}")
    check_site(loa.site)
    for page in loa.site.rglob("ban-tin/**/*.html"):
        wrong = [char for char in html.unescape(page.read_text()) if ord(char) in province.CONTROLS]
        expect(24, not wrong, f"{page.relative_to(loa.site)} holds the characters {wrong}")
    print(f"  {len(PROSE) - len(refused)} of {len(PROSE)} texts were built, the others refused")


def main():
    with tempfile.TemporaryDirectory() as folder:
        loa = Loa(sys.argv[1], pathlib.Path(folder))
        expect(16, loa.errors(province.files(province.RECORDS)) == [], "the province itself has errors")
        for check in (check_fields, check_controls, check_addresses, check_prose):
            print(f"{check.__name__}: {check.__doc__}", flush=True)
            check(loa)
    print(f"content: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
