"""Promises 19 and 20 of docs/promises.md: a file that is made to take long is built quickly, or refused at once.

Usage: size.py LOA    Processor time is counted, not the clock. FULL=1 tries all sizes of every family and holds them
against what is promised. Else one family in six is tried, at the largest size, with five times the time: how fast a
machine is must not decide there, and what grows with the square is far beyond that too.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import province

KILO = 1024
IS_FULL = os.environ.get("FULL") == "1"
SIZES = (16 * KILO, 64 * KILO, 256 * KILO, 1024 * KILO) if IS_FULL else (1000 * KILO,)
PATIENCE = 1 if IS_FULL else 5
BUILT_SECONDS, REFUSED_SECONDS, MEGABYTES = 2.0 * PATIENCE, 0.2 * PATIENCE, 300
# Those that found something once, and every so many of the others.
ALWAYS = ("charts", "dead links in short", "unknown figures in short", "a title of one word", "marks by number", "nested quotes")
STEP = 1 if IS_FULL else 6
failures = []


def repeated(piece):
    return lambda size: piece * (size // len(piece.encode()))


def around(open, middle, close):
    return lambda size: open * (size // len(open + close)) + middle + close * (size // len(open + close))


def staircase(marker, step="  ", gap="\n"):
    def make(size):
        lines, length = [], 0
        while length < size:
            lines.append(step * len(lines) + marker)
            length += len(lines[-1]) + len(gap)
        return gap.join(lines)
    return make


PROSE = {
    "nested quotes": repeated("> "), "nested lists": repeated("- "), "numbered lists": repeated("1. "), "mixed nesting": repeated("> 1. - "),
    "a staircase of lists": staircase("- a"), "the same with blank lines": staircase("- a", gap="\n\n"), "a staircase of quotes": staircase(">", ">"),
    "lists in all columns": lambda size: "\n".join(" " * (i % 30) + "- a" for i in range(size // 18)),
    "thirty levels, over and over": lambda size: ("> " * 15 + "- " * 15 + "a\n\n") * (size // 62),
    "open brackets": repeated("["), "closed brackets": repeated("]"), "brackets in brackets": around("[", "a", "]"), "images that open": repeated("![[]()"),
    "image openers": repeated("!["), "links that open": repeated("[a]("), "links in angles": repeated("[a](<b"), "links with titles": repeated("[a](b \""),
    "links in links": around("[", "a", "](b)"), "images in images": around("![", "a", "](b)"), "a hundred thousand links": repeated("[a](https://vi.example/) "),
    "references": lambda size: "".join(f"[{i}]: /a\n" for i in range(size // 12)) + "\n[1] [x] [y]", "references that repeat": repeated("[a]: b\n"),
    "uses of one long reference": lambda size: f"[a]: https://vi.example/{'b' * (size // 2)}\n\n" + "[a]\n" * (size // 8),
    "emphasis": repeated("*a_ "), "emphasis that opens": repeated("*a **b "), "emphasis that closes": repeated("a* b** "), "stars": repeated("*"), "underlines": repeated("_a"),
    "nested emphasis": around("*a **a ", "b", "** a*"), "triple stars": around("***a ", "b", "***"), "quotes and stars": repeated("“*a*” "),
    "backticks": lambda size: "".join("e" + "`" * i for i in range(int((2 * size) ** 0.5))), "one backtick after the other": repeated("`a"), "fences": repeated("```\n"),
    "entities": repeated("&"), "entities that are none": repeated("&a;"), "numeric entities": repeated("&#8211;"), "long entities": repeated("&" + "a" * 40 + ";"),
    "tags": repeated("<a"), "tags that end": repeated("<a>"), "comments": repeated("<!--"), "declarations": repeated("<!A "), "CDATA": repeated("<![CDATA["), "instructions": repeated("<?"),
    "autolinks": repeated("<https://vi.example/>"), "autolinks that are none": repeated("<https:"), "attributes": repeated("<a b=\""),
    "a title of one word": lambda size: "# " + "ữ" * (size // 3) + "\n", "a long line": repeated("chữ "), "one word": repeated("ữ"), "short lines": repeated("a\n"), "blank lines": repeated("\n"), "spaces": repeated(" "), "lines of spaces": repeated("    \n"), "tabs": repeated("\t"),
    "headings": repeated("# a\n"), "the same heading": repeated("## Kết quả\n\n"), "underlined headings": repeated("a\n=\n"), "rules": repeated("---\n\n"), "deep headings": repeated("######"),
    "backslashes": repeated("\\"), "hard breaks": repeated("a\\\n"), "trailing spaces": repeated("a  \n"), "digits": repeated("1"), "numbers": repeated("7.167 "), "pairs": repeated("950/978 (97,14%) "),
    "numbers with a unit": repeated("120 tin báo, "), "figures": repeated("[120](figure:tin-bao/2023-10m) "), "empty figures": repeated("[](figure:tin-bao/2023-10m)\n"),
    # Each chart is a picture and a page of its own, so that it is their number that takes time.
    "charts": repeated("![a](chart:tin-bao/2023-10m#years)\n\n"), "as many charts as may be": lambda size: "![a](chart:tin-bao/2023-10m#years)\n\n" * min(size // 36, 200),
    "tables of figures": repeated("![a](table:tin-bao/2023-10m#years)\n\n"), "comparisons": repeated("tăng gấp đôi cao nhất thấp nhất "),
    "a table": lambda size: "```csv Bảng\na;b\n" + "1;2\n" * (size // 4) + "```\n", "a wide table": lambda size: "```csv Bảng\n" + ";".join(f"c{i}" for i in range(size // 16)) + "\n" + ";".join("1" for _ in range(size // 16)) + "\n```\n",
    "decomposed letters": repeated("ệ"), "marks upon marks": lambda size: "a" + "\u0301" * (size // 2), "marks of two classes": lambda size: "a" + "\u0301\u0323" * (size // 4),
    "marks by number": lambda size: "# a" + "&#769;&#803;" * (size // 12) + "\n", "decomposed words": repeated("e\u0302\u0323p "),
    "dead links": repeated("[a](/b) "), "empty links": repeated("[]() "), "dead anchors": repeated("[a](#b) "), "unknown figures": repeated("[a](figure:tin-ba) "), "unknown figures in short": repeated("[x](figure:khong-co)"), "dead links in short": repeated("[](a)"),
    "unknown sources": repeated("[a](source:x) "), "missing pictures": repeated("![a](/b.jpg)\n\n"), "slips": repeated("a \"b\" ấp ấp. "),
    "joined pictures": repeated("👩‍👩‍👧"), "brackets of all kinds": repeated("[({<"), "quoted names": repeated("“a”"), "open quotes": repeated("“"), "sentences": repeated("A. "), "abbreviations": repeated("ANTT "),
}
YAML = {
    "lists": repeated("["), "maps": repeated("{a: "), "lists in lines": repeated("- "), "keys": repeated("? "), "a staircase": staircase("a:", " "), "anchors": repeated("&a "), "aliases": repeated("*a "),
    "a bomb": lambda size: "a: &a [x, x]\n" + "".join(f"{chr(98 + i % 24)}{i}: &{chr(98 + i % 24)}{i} [*a, *a]\n" for i in range(size // 24)),
    "merges": repeated("<<: *a\n"), "a wide list": lambda size: "[" + "a, " * (size // 3) + "]", "a wide map": lambda size: "".join(f"k{i}: v\n" for i in range(size // 9)),
    "the same key": repeated("a: b\n"), "colons": repeated(":"), "colons and spaces": repeated(": "), "quotes": repeated("'"), "doubled quotes": lambda size: "a: '" + "''" * (size // 2) + "'\n",
    "escapes": lambda size: 'a: "' + "\\u00e9" * (size // 6) + '"\n', "a long line": lambda size: "title: " + "a" * size + "\n", "a long key": lambda size: "a" * size + ": b\n", "documents": repeated("---\n"),
    "directives": repeated("%YAML 1.1\n"), "tags": repeated("!a "), "blocks": lambda size: "a: |\n" + "  b\n" * (size // 4), "folded": lambda size: "a: >\n" + "  b\n\n" * (size // 5), "comments": repeated("# a\n"),
    "tabs": repeated("\t"), "lines of tabs": repeated("\t\n"), "comments that cut": lambda size: "- a #b\n" * (size // 7), "items with commas": lambda size: "tên: [" + "Ấp, ữa, " * (size // 12) + "]\n",
    "records of unknown keys": lambda size: "".join(f"- chỉ tiêuu{i}: 1\n" for i in range(size // 22)), "a map of ids": lambda size: "".join(f"t{i}: {{x: 1}}\n" for i in range(size // 16)),
    "records": lambda size: "".join(f"- id: t-{i}\n  name: a\n" for i in range(size // 22)), "braces that close": repeated("}"), "commas": lambda size: "[" + "," * size, "unknown keys": lambda size: "".join(f"khoá{i}: 1\n" for i in range(size // 12)),
}
CSV = {
    "columns": lambda size: ";".join(f"c{i}" for i in range(size // 7)) + "\n", "the same columns": lambda size: "a;" * (size // 2) + "\n", "empty columns": repeated(";"), "wide rows": lambda size: "indicator;value\n" + ";" * size,
    "quotes": repeated('"'), "a cell without end": lambda size: 'indicator;value\n"' + "a\n" * (size // 2), "doubled quotes": lambda size: 'indicator;value\n"' + '""' * (size // 2) + '";1\n', "rows": lambda size: "indicator;value\n" + "x;1\n" * (size // 4),
    "empty rows": lambda size: "indicator;value\n" + ";\n" * (size // 2), "a wide cell": lambda size: "indicator;value\n" + "a" * size + ";1\n", "observations": lambda size: "indicator;period;value;place\n" + "".join(f"tin-bao;2019-thang-{i % 12 + 1};{i};p{i}\n" for i in range(size // 26)),
    "an unknown column": lambda size: "indicator;tên của chỉ tiêu\n" + "x;1\n" * (size // 4), "a column twice": lambda size: "indicator;chỉ tiêu\n" + "x;1\n" * (size // 4),
    "a row of many columns": lambda size: ";".join(f"cột{i}" for i in range(size // 16)) + "\n" + ";".join("1" * (size // 16)) + "\n", "short rows": lambda size: "a;b\n" + "1\n" * (size // 2),
    "quotes in cells": lambda size: "indicator;value\n" + 'a";\n' * (size // 4), "text after quotes": lambda size: "indicator;value\n" + '"a"b;1\n' * (size // 7), "wrong values": lambda size: "indicator;period;value\n" + "x;2;y\n" * (size // 6),
    "the same observation": lambda size: "indicator;period;value\n" + "tin-bao;2019;5\n" * (size // 15), "lists in cells": lambda size: "indicator;value;source\ntin-bao;5;" + "bao|" * (size // 4) + "\n", "one row ends": lambda size: "indicator;value\r" + "x;1\r" * (size // 4),
}


def measure(command):
    """Exit code, seconds of processor time, megabytes, messages."""
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(command, stdout=messages, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, messages.read(2000)


def attempt(loa, folder, path, name, make):
    base = measure([loa, "build", "--content", folder / "content", "--output", folder / "base"])[1]
    for size in SIZES:
        text = make(size)
        shutil.rmtree(folder / "site", ignore_errors=True)
        title = "" if "title" in name else "tiêu đề: Thử\n"
        head = f"---\nngày: 2023-11-05\n{title}tóm tắt: Tin.\nkỳ: 2023-10m\n---\n" if path.endswith(".md") and "front" not in name else ""
        province.write(folder / "content", {path: head + text})
        # Ended by the system should it not end by itself.
        code, seconds, memory, messages = measure(["prlimit", "--cpu=20", "--as=8589934592", loa, "build", "--content", folder / "content", "--output", folder / "site"])
        (folder / "content" / path).unlink()
        # What is refused for its size or depth is so before it is read; other errors are found by reading.
        # Of prose all is read, and only its links are left off behind a thousand errors.
        refusals = rb"\[[a-z-]*too-(long|deep|large|many)"
        if path.startswith("bulletins/"):
            refusals += rb"(?!-faults)"
        is_refused = code == 1 and re.search(refusals, messages)
        limit = (REFUSED_SECONDS if is_refused else BUILT_SECONDS) + base
        is_kept = code in (0, 1) and seconds < limit and memory < MEGABYTES and (code == 0 or b"[" in messages)
        if os.environ.get("VERBOSE"):
            print(f"    {path} {name}, {size // KILO} kB: exit {code}, {seconds:.2f} s ({base:.2f}), {memory:.0f} MB")
        if not is_kept:
            failures.append(name)
            print(f"  promise {19 if path.endswith('.md') else 20} is broken: {name} of {size // KILO} kB in {path}: exit {code}, "
                  f"{seconds:.2f} s of {limit:.2f}, {memory:.0f} MB, {messages[:200]!r}", flush=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        province.write(folder / "content", province.files(province.RECORDS))
        for what, path, families in (("prose", "bulletins/2023/la.md", PROSE), ("YAML", "observations/la.yml", YAML),
                                     ("front matter", "models/la.md", {f"front matter: {name}": lambda size, make=make: f"---\n{make(size)}\n---\n# Tin\n" for name, make in YAML.items()}),
                                     ("CSV", "observations/la.csv", CSV)):
            tried = {name: make for number, (name, make) in enumerate(families.items()) if number % STEP == 0 or name in ALWAYS}
            print(f"{what}: {len(tried)} of {len(families)} families", flush=True)
            for name, make in tried.items():
                attempt(os.path.abspath(sys.argv[1]), folder, path, name, make)
    print(f"size: {len(failures)} promises broken")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
