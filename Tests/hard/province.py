"""A made-up province with one record of every kind, each with every field that can be filled, as Python values.

The kinds and their fields are those of docs/formats.md, which is made from the record types: a new field is tried in
each of its records without a line being added here, and a new kind without a record here fails the check.
"""

import json
import pathlib
import re

ROOT = pathlib.Path(__file__).parents[2]
# What no text may hold.
CONTROLS = {*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF} - {0x09, 0x0A}
ENTRIES = {
    "an entry of an indicator's `breaks`": ("indicator", "breaks"),
    "an entry of a commendation's `recipients`": ("commendation", "recipients"),
}

# Where the record of each kind that is tried lies. Lists hold it last; what it needs stands before it.
FILES = {
    "site": "site.yml",
    "place": "places.yml",
    "universe": "universes.yml",
    "source": "sources.yml",
    "indicator": "indicators.yml",
    "standard": "standards.yml",
    "organisation": "organisations.yml",
    "observation": "observations/so-lieu.yml",
    "target": "targets.yml",
    "commendation": "commendations/khen.yml",
    "activity": "activities.yml",
    "model": "models/loa.md",
    "achievement": "achievements/2023-10m/ket-qua.md",
    "bulletin": "bulletins/2023/tin.md",
    "summary": "summaries/2023-10m.md",
    "page": "pages/gioi-thieu.md",
    "frozen": "frozen/2022.csv",
}

BEFORE = {
    "place": [{"id": "tinh", "name": "Tỉnh Thử", "kind": "province"}],
    "indicator": [
        {"id": "xa-an-toan", "name": "Xã an toàn", "unit": "xã", "measure": "ratio", "time": "stock", "universe": "xa",
         "group": "standard", "standard": "chuan"},
    ],
    "observation": [
        {"indicator": "xa-an-toan", "period": "2023-10m", "value": "150/164", "source": "bao"},
        {"indicator": "tin-bao", "period": "2022-10m", "value": "90", "source": "bao"},
        {"indicator": "tin-bao", "period": "2022", "value": "110", "source": "bao"},
        {"indicator": "tin-bao", "period": "2023-10m", "value": "100", "source": "bao"},
    ],
}

BODY = "\nĐến nay có [](figure:tin-bao/2023-10m) tin báo.\n\n![Tin báo theo năm](chart:tin-bao/2023-10m#years)\n"

RECORDS = {
    "site": {
        "title": "Trang thử", "organisation": "Đơn vị thử", "place": "tinh", "public": "yes", "periods": ["2023-10m", "2022"],
        "base_url": "https://vi.example/", "languages": ["vi", "en"], "compiled_on": "2023-11-05", "base_year": "2022",
    },
    "place": {"id": "huyen", "name": "Huyện Thử", "kind": "district", "parent": "tinh"},
    "universe": {"id": "xa", "unit": "xã", "count": "164", "place": "tinh", "source": "bao"},
    "source": {"id": "bao", "kind": "press", "title": "Bài báo", "publisher": "Báo Thử", "date": "2023-11-01"},
    "indicator": {
        "id": "tin-bao", "name": "Tin báo", "unit": "tin", "measure": "count", "time": "flow", "group": "information",
        "better": "up", "model": "loa",
        "breaks": [{"date": "2020-01-01", "kind": "definition", "note": "Nghĩa khác"}],
    },
    "standard": {"id": "chuan", "name": "An toàn"},
    "organisation": {"id": "bo", "name": "Bộ Thử", "kind": "ministry", "level": "ministry", "place": "tinh"},
    "observation": {
        "indicator": "tin-bao", "period": "2023-10m", "value": "120", "source": "bao", "revises": "100",
        "revision": "correction", "revised_on": "2023-11-04", "reason": "Cộng sót",
    },
    "target": {"indicator": "tin-bao", "period": "2023", "value": "200", "source": "bao"},
    "commendation": {
        "kind": "certificate-of-merit", "by": "bo", "year": "2022", "collective": "2", "source": "bao", "id": "khen",
        "recipients": [{"name": "Nhân dân xã Thử", "kind": "collective"}],
    },
    "activity": {"id": "dien-dan", "kind": "forum", "date": "2023-05-01", "place": "huyen", "sessions": "2", "source": "bao"},
    "model": {"name": "Loa", "status": "replicated", "led_by": ["bo"], "source": "bao"},
    "achievement": {"source": "bao", "models": ["loa"], "place": "tinh", "group": "models"},
    "bulletin": {"date": "2023-11-05", "period": "2023-10m", "source": "bao"},
    "summary": {},
    "page": {},
    "frozen": {"figure": "tin-bao/2022/tinh", "value": "110"},
}
PROSE = ("model", "achievement", "bulletin", "summary", "page")


def fields():
    """Pairs of a kind and a field, as docs/formats.md lists them."""
    text = (ROOT / "docs/formats.md").read_text()
    table = text.split("<!-- table: fields -->")[1].split("<!-- end of table: fields -->")[0]
    found = []
    for section in table.split("### ")[1:]:
        kind = section.splitlines()[0]
        names = re.findall(r"^\| `(\w+)`", section, re.M)
        kinds = RECORDS if kind == "every kind" else [kind]
        found += [(kind, name) for kind in kinds for name in names]
    return found


def record_of(records, kind):
    """The record, or the entry within one, that a section of docs/formats.md tells of."""
    if kind in ENTRIES:
        outer, field = ENTRIES[kind]
        return records[outer][field][-1]
    return records[kind]


def yaml(value):
    """JSON is YAML: quoted strings. Control characters are written as escapes, which no look at the file's bytes finds."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(f"\\u{ord(char):04x}" if ord(char) in CONTROLS else char for char in text)


def lines(record):
    return "".join(f"{key}: {yaml(value)}\n" for key, value in record.items())


def csv_cell(value):
    return '"' + ("|".join(value) if isinstance(value, list) else str(value)).replace('"', '""') + '"'


def sheet(records):
    names = list(dict.fromkeys(name for record in records for name in record))
    rows = [",".join(csv_cell(record.get(name, "")) for name in names) for record in records]
    return "\n".join([",".join(names)] + rows) + "\n"


def files(records, as_csv=False, bodies={}):
    """The files of a content folder as texts. With `as_csv` all kinds are sheets that can be."""
    texts = {}
    for kind, path in FILES.items():
        record = records[kind]
        before = BEFORE.get(kind, [])
        if kind == "site":
            texts[path] = lines(record)
        elif kind in PROSE:
            texts[path] = f"---\n{lines(record)}---\n{bodies.get(kind, f'# Chữ của {kind}' + chr(10) + BODY)}"
        elif kind == "frozen" or as_csv and not any(
                isinstance(value, (dict, list)) and value and isinstance(value[0], dict) for value in record.values()):
            texts[path.replace(".yml", ".csv")] = sheet(before + [record])
        else:
            # One field a line, so that the place of a message tells the field.
            texts[path] = "".join(
                "-" + "".join("  " + line + "\n" for line in lines(entry).splitlines())[1:] for entry in before + [record])
    return texts


def write(folder, texts):
    for path, text in texts.items():
        file = pathlib.Path(folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
