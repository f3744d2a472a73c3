"""Reads the files of a site, as far as the oracle needs them."""

import csv
import re
from fractions import Fraction

from periods import Period

TIERS = {"tỉnh": 0, "thành phố": 1, "huyện": 1, "xã": 2, "ấp": 3}
MEASURES = {"đếm": "count", "tỷ số": "ratio", "tiền": "money"}
NATURES = {"thời điểm": "stock", "trong kỳ": "flow", "lũy kế": "cumulative"}


class Observation:
    def __init__(self, measure, indicator, place, period, day, text, revised_on=""):
        self.indicator, self.place, self.period, self.revised_on = indicator, place, period, revised_on
        self.day = "" if day == "không nêu" else day
        parts = re.sub(r"\(.*\)", "", text).strip().split("/")
        self.value = Fraction(parts[0].replace(",", ".")) if measure == "money" else int(parts[0])
        self.of = int(parts[1]) if len(parts) > 1 else None


class Place:
    def __init__(self, row):
        self.id, self.parent, self.tier = row["định danh"], row["trực thuộc"], TIERS[row["loại"]]
        self.first, self.last = row["hiệu lực từ"], row["hiệu lực đến"]

    def was_there(self, first, last):
        """On any of the days."""
        return self.first <= last and (not self.last or first <= self.last)

    def months_there(self, period):
        """How many months of the period."""
        months = [Period(f"{period.year}-thang-{number}") for number in range(period.first_month, period.last_month + 1)]
        return sum(self.was_there(month.first_day, month.last_day) for month in months)


class Content:
    def universe(self, indicator, place, day):
        unit = self.indicators[indicator]["unit"]
        fitting = [one for one in self.universes if one["đơn vị tính"] == unit and place == self.home
                   and one["hiệu lực từ"] <= day <= one.get("hiệu lực đến", "9")]
        return int(fitting[0]["số lượng"])

    def has_break(self, indicator, first, last):
        return any(first < day <= last for day in self.indicators[indicator]["breaks"])

    def leaves(self, place, tier, first, last):
        if self.places[place].tier >= tier:
            return 1
        below = [child.id for child in self.children[place] if child.was_there(first, last)]
        return sum(self.leaves(child, tier, first, last) for child in below) if below else 1

    def target(self, indicator, place, period):
        for code in (period.code, str(period.year)):
            if (indicator, code, place) in self.targets:
                return self.targets[indicator, code, place], Period(code)
        return None, None


def read_content(folder):
    content = Content()
    site = fields((folder / "site.yml").read_text())
    content.home, content.base_year = site["địa bàn"], int(site["năm gốc"])
    content.periods = [code(words) for words in site["các kỳ"].strip("[]").split(", ")]
    content.indicators = {one["định danh"]: indicator(one) for one in blocks(folder / "indicators.yml")}
    content.universes = blocks(folder / "universes.yml")
    content.places = {row["định danh"]: Place(row) for row in rows(folder / "places.csv")}
    content.children = {place: [] for place in content.places}
    for place in content.places.values():
        if place.parent:
            content.children[place.parent].append(place)
    content.targets = {(row["chỉ tiêu"], row["kỳ"], row.get("địa bàn") or content.home): int(row["giá trị"])
                       for row in rows(folder / "targets.csv")}
    content.projected = [path.stem for path in (folder / "summaries").glob("*.md") if "ước cả năm" in path.read_text()]
    content.observations = list(observations(folder, content))
    return content


def observations(folder, content):
    measure = lambda name: content.indicators[name]["measure"]
    for path in sorted((folder / "observations").glob("*.csv")):
        for row in rows(path):
            name = row["chỉ tiêu"]
            yield Observation(measure(name), name, row.get("địa bàn") or content.home, row.get("kỳ", ""),
                              row.get("tính đến", ""), row["giá trị"], row.get("ngày sửa", ""))
    for path in sorted((folder / "achievements").glob("*/*.md")):
        front = path.read_text().split("---\n")[1]
        for name, text in re.findall(r"^  ([a-z-]+): (.+)$", front, re.MULTILINE):
            yield Observation(measure(name), name, content.home, path.parent.name, fields(front)["tính đến"], text)


def rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def fields(text):
    return dict(re.findall(r"^([^\s:-][^:]*): (.+)$", text, re.MULTILINE))


def blocks(path):
    """The records of a YAML list, one flat map each, with the whole text under `text`."""
    parts = re.split(r"^- ", path.read_text(), flags=re.MULTILINE)[1:]
    return [{**fields(re.sub(r"^  ", "", part, flags=re.MULTILINE)), "text": part} for part in parts]


def indicator(block):
    return {
        "id": block["định danh"], "measure": MEASURES[block["phép đo"]], "time": NATURES[block["tính chất"]],
        "unit": block["đơn vị tính"], "derived_from": block.get("tính từ lũy kế"),
        "sensitive": block.get("nhạy cảm") == "có", "breaks": re.findall(r"\{ngày: ([\d-]+)", block["text"])}


def code(words):
    """Of a period in words."""
    months = re.fullmatch(r"(\d+) tháng đầu năm (\d+)", words)
    return f"{months[2]}-{months[1]}m" if months else words.removeprefix("năm ")
