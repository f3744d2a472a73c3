"""Pages as Chromium prints them to PDF, read back by pdfplumber.

A page is printed on A4 with its own margins. Then each text must stand in the PDF, inside the margins of a sheet and in the
order of the page: first every cell of every table, so that a table which is clipped, or wider than the paper, shows; at
last the sources. A table that goes on to the next sheet has its head there again. Each sheet bears its number, each but
the first the site's name, and no heading stands alone at the foot of a sheet.
"""

import bisect
import itertools
import logging
import re
import tempfile
import unicodedata

import pdfplumber

# Of fonts that Chromium describes in less than all of their measures.
logging.getLogger("pdfminer").setLevel(logging.ERROR)

POINTS = 72 / 25.4
# Of templates/Theme.swift, in millimetres: top, side, bottom.
MARGINS = (20, 16, 18)

TEXTS = """() => {
    const shown = (one) => one.getClientRects().length > 0;
    const text = (one) => one.innerText;
    const main = document.querySelector("main");
    return {
        tables: [...main.querySelectorAll("table")].map((table) => ({
            head: [...table.querySelectorAll("thead th")].filter(shown).map(text).join(""),
            cells: [...table.querySelectorAll("tbody th, tbody td, tfoot th, tfoot td")].filter(shown).map(text),
        })),
        headings: [...main.querySelectorAll("h2, h3, figcaption strong, caption")]
            .filter((one) => shown(one) && !one.closest(".spoken") && !one.matches(".spoken")).map(text),
        sources: [...main.querySelectorAll("#nguon dd, #nguon dt")].filter(shown).map(text),
        site: document.querySelector(".brand").innerText,
    };
}"""


def plain(text):
    """Without spaces, which PDF does not keep."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def check_printed(site, browser, origin):
    page = browser.new_page()
    for name in printed_pages(site):
        page.goto(f"{origin}/{name}")
        page.emulate_media(media="print")
        texts = page.evaluate(TEXTS)
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            page.pdf(path=file.name, prefer_css_page_size=True)
            with pdfplumber.open(file.name) as document:
                sheets = [Sheet(sheet) for sheet in document.pages]
        for fault in sorted(set(faults(texts, sheets))):
            site.fault(f"print: {name}: {fault}")
    page.close()


def printed_pages(site):
    """The report with most on it, and the indicator with most."""
    def largest(pages):
        return [str(page.relative_to(site.folder)) for page in sorted(pages, key=lambda one: one.stat().st_size)[-1:]]

    reports = [page for page in site.folder.glob("*/index.html") if page.parent.name[:4].isdecimal()]
    return largest(reports) + largest(site.folder.glob("chi-tieu/*/index.html"))


class Sheet:
    def __init__(self, page):
        top, side, bottom = (margin * POINTS for margin in MARGINS)
        inside = lambda char: (  # noqa: E731
            side - 1 <= char["x0"] and char["x1"] <= page.width - side + 1
            and top - 1 <= char["top"] and char["bottom"] <= page.height - bottom + 1)
        self.size = (round(page.width), round(page.height))
        self.chars = [char for char in page.chars if inside(char)]
        # As the page is written, which is the order of its elements.
        self.text = plain("".join(char["text"] for char in self.chars))
        self.head = plain("".join(char["text"] for char in page.chars if char["bottom"] < top))
        self.foot = plain("".join(char["text"] for char in page.chars if char["top"] > page.height - bottom))

    def bottom(self):
        """The text of the lowest line."""
        lowest = max((char["bottom"] for char in self.chars), default=0)
        return plain("".join(char["text"] for char in self.chars if char["bottom"] > lowest - 3))


def faults(texts, sheets):
    if any(sheet.size != (595, 842) for sheet in sheets):
        yield "is not on A4"
    whole = "".join(sheet.text for sheet in sheets)
    ends = list(itertools.accumulate(len(sheet.text) for sheet in sheets))
    at = 0
    for number, table in enumerate(texts["tables"], 1):
        head, bearing = plain(table["head"]), set()
        found = whole.find(head, at)
        if found < 0:
            yield f"table {number} is not there, or its head not whole"
            continue
        at = found + len(head)
        for cell in filter(None, map(plain, table["cells"])):
            found = whole.find(cell, at)
            if found < 0:
                yield f"table {number}: “{cell}” is not within the paper, or not whole"
            else:
                at = found + len(cell)
                bearing.add(bisect.bisect_right(ends, found))
        for sheet in bearing:
            if head not in sheets[sheet].text:
                yield f"table {number} has no head on sheet {sheet + 1}"
    for text in map(plain, texts["sources"]):
        if text not in whole[at:] and text not in whole[len(whole) // 2:]:
            yield f"the source “{text}” does not stand at the end"
    for number, sheet in enumerate(sheets, 1):
        if sheet.foot != f"{number}/{len(sheets)}":
            yield f"sheet {number} says “{sheet.foot}” for its number"
        if number > 1 and sheet.head != plain(texts["site"]):
            yield f"sheet {number} is headed “{sheet.head}”"
        if number < len(sheets) and sheet.bottom() in map(plain, texts["headings"]):
            yield f"sheet {number} ends with the heading “{sheet.bottom()}”"
