#!/usr/bin/env python3
"""Makes a content folder of the guide for staff, so that Loa renders it as a site.

usage: guide.py FOLDER     (in the folder of Package.swift)
"""
import csv
import io
import pathlib
import re
import shutil
import sys

DOCS = pathlib.Path("docs")
PAGES = ["huong-dan", "thong-bao"]
SITE = """\
tiêu đề: "Hướng dẫn dùng Loa"
đơn vị: "Nhóm Loa"
địa bàn: vi-du
công khai: có
các kỳ: []
lưu ý: "Cách viết, kiểm tra, xem thử, đăng và đính chính một trang báo cáo làm bằng Loa."
giấy phép: Apache-2.0
"""
PLACES = "định danh,tên,loại\nvi-du,Tỉnh ví dụ,tỉnh\n"


def cells(line):
    """Of a row of a Markdown table, as plain text."""
    return [part.replace("`", "").replace("\\|", "|").strip() for part in re.split(r"(?<!\\)\|", line.strip()[1:-1])]


def table(lines, caption):
    """A Markdown table as the fenced CSV that Loa makes a table of."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows(cells(line) for line in [lines[0], *lines[2:]])
    return ["```csv " + caption, *text.getvalue().splitlines(), "```"]


def link(match):
    text, target = match.groups()
    page = re.fullmatch(r"([a-z-]+)\.md(#.*)?", target)
    if page is None:
        return match.group()
    return f"[{text}](/{page[1]}/{page[2] or ''})" if page[1] in PAGES else text


def fenced(text):
    """With fences around what is code by its indentation; what stands within fences stays as it is."""
    pattern = re.compile(r"^(?P<fence>```|~~~)[\s\S]*?^(?P=fence)$|(?:^    .*\n(?:\n(?=    ))?)+", re.MULTILINE)

    def fence(block):
        if block["fence"]:
            return block[0]
        return "~~~~\n" + re.sub(r"^    ", "", block[0], flags=re.MULTILINE) + "~~~~\n"

    return pattern.sub(fence, text)


def converted(text):
    result, rows, fence, heading = [], [], None, ""
    for line in [*fenced(text).splitlines(), ""]:
        mark = re.match(r"```|~~~+", line)
        if mark:
            fence = None if fence == mark[0] else fence or mark[0]
        if not fence and line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            result += table(rows, heading)
            rows = []
        if not fence and line.startswith("#"):
            heading = line.lstrip("# ").replace("`", "")
        result.append(line if fence else re.sub(r"(?<!!)(?<!`)\[([^\]]+)\]\(([^)]+)\)(?!`)", link, line))
    return "\n".join(result)


def main():
    folder = pathlib.Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "pages").mkdir(parents=True)
    (folder / "site.yml").write_text(SITE, encoding="utf-8")
    (folder / "places.csv").write_text(PLACES, encoding="utf-8")
    for page in PAGES:
        text = converted((DOCS / f"{page}.md").read_text(encoding="utf-8"))
        (folder / "pages" / f"{page}.md").write_text(text, encoding="utf-8")
        for picture in set(re.findall(r"\]\((images/[^ )]+)", text)):
            (folder / "pages" / "images").mkdir(exist_ok=True)
            shutil.copy(DOCS / picture, folder / "pages" / picture)


main()
