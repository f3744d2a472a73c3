#!/usr/bin/env python3
"""Works out every figure of a site anew, from its files alone, and holds them against what `loa figures` says.

    python3 oracle.py LOA CONTENT

It shares no code with Loa, uses exact fractions, and needs nothing but Python. It reads as much of the formats as
`examples/tinh-sen` uses. Prints each disagreement; exit code 1 if there is one.
"""

import csv
import io
import subprocess
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

from content import read_content
from disclosure import check_disclosure
from periods import Period, last_day, position

SHEET = ("value", "of", "share", "reported", "expected", "partial", "formula", "revisions")


class Figure:
    def __init__(self, value, of=None, formula="stated", parts=(), reported=None, expected=None, partial=False,
                 exact=True, revisions=0):
        self.value, self.of, self.formula = value, of, formula
        self.reported, self.expected, self.exact, self.revisions = reported, expected, exact, revisions
        self.partial = partial or (reported is not None and reported != expected)

    @property
    def share(self):
        return None if self.of is None else Fraction(self.value, self.of)


def half_up(fraction):
    """The nearest whole number, halves away from zero."""
    return (1 if fraction >= 0 else -1) * ((abs(fraction) * 2 + 1).__floor__() // 2)


class Book:
    """Figures by (indicator, time, place); a time is a period's code or a day."""

    def __init__(self, content):
        self.content, self.figures = content, {}
        self.series = defaultdict(dict)
        self.add_stated()
        self.periods = self.wanted_periods()
        for indicator in content.indicators.values():
            self.add_differences(indicator)
        for indicator in content.indicators.values():
            if indicator["time"] == "flow" and indicator["measure"] != "ratio":
                self.add_sums_over_time(indicator)
        for indicator in content.indicators.values():
            for period in self.periods:
                self.add_sums_over_places(indicator, period)

    def add(self, key, figure):
        """What is there already is kept: nothing that is worked out replaces what a record states."""
        self.figures.setdefault(key, figure)
        self.series[key[0], key[2]].setdefault(key[1], figure)

    def add_stated(self):
        chains = defaultdict(list)
        for record in self.content.observations:
            time = record.period if self.content.indicators[record.indicator]["time"] == "flow" or not record.day else record.day
            chains[record.indicator, time, record.place].append(record)
        for (indicator, time, place), records in chains.items():
            last = sorted(records, key=lambda record: record.revised_on or "")[-1]
            of, formula = last.of, "stated"
            if of is None and self.content.indicators[indicator]["measure"] == "ratio":
                of, formula = self.content.universe(indicator, place, last_day(time)), "stated-over-universe"
            self.add((indicator, time, place), Figure(last.value, of, formula, revisions=len(records) - 1))

    def wanted_periods(self):
        site = [Period(code) for code in self.content.periods]
        near = {other for one in site for other in (one, one.twin, one.previous, one.same(self.content.base_year)) if other}
        near |= {Period(str(one.year - 1)) for one in map(Period, self.content.projected)}
        return near

    def at(self, indicator, place):
        return self.series[indicator, place]

    def places(self, indicator):
        return sorted(place for one, place in self.series if one == indicator)

    def add_differences(self, indicator):
        source = indicator.get("derived_from")
        for place in self.places(source) if source else []:
            ends = self.at(source, place)
            years = {int(time[:4]) for time in ends}
            usual = {Period(f"{year}-thang-{number}") for year in years for number in range(1, 13)}
            usual |= {Period(f"{year}-q{number}") for year in years for number in range(1, 5)}
            for period in usual | self.periods:
                later = ends.get(period.last_day)
                earlier = ends.get(period.day_before) if period.first_month > 1 else Figure(0)
                key = (indicator["id"], period.code, place)
                if later and earlier and not self.content.has_break(indicator["id"], period.first_day, period.last_day):
                    self.add(key, Figure(later.value - earlier.value, formula="difference"))

    def add_sums_over_time(self, indicator):
        for place in self.places(indicator["id"]):
            stated = dict(self.at(indicator["id"], place))
            for period in self.periods:
                key = (indicator["id"], period.code, place)
                if key in self.figures or self.content.has_break(indicator["id"], period.first_day, period.last_day):
                    continue
                parts = []
                for quarter in range(1, 5):
                    months = [Period(f"{period.year}-thang-{number}") for number in range(quarter * 3 - 2, quarter * 3 + 1)]
                    inside = [one for one in months if period.contains(one) and one.code in stated]
                    whole = Period(f"{period.year}-q{quarter}")
                    if len(inside) < 3 and period.contains(whole) and whole.code in stated and whole != period:
                        inside = [whole]
                    parts += [one for one in inside if one != period]
                if parts:
                    total = sum(stated[one.code].value for one in parts)
                    months = self.content.places[place].months_there
                    self.add(key, Figure(
                        total, formula="sum-of-periods", reported=sum(map(months, parts)), expected=months(period)))

    def choose(self, indicator, period, place, summed=True):
        """The time whose figure a report on the period prints: the latest day in it, else what was reported for it."""
        times = {time: one for time, one in self.at(indicator, place).items() if summed or one.formula != "sum-of-places"}
        days = [time for time in times if len(time) == 10 and period.first_day <= time <= period.last_day]
        return max(days) if days else period.code if period.code in times else None

    def add_sums_over_places(self, indicator, period):
        name, places = indicator["id"], self.content.places
        chosen = {place: self.choose(name, period, place) for place in self.places(name)}
        tier = max((places[place].tier for place, time in chosen.items() if time), default=0)
        for parent in sorted(places.values(), key=lambda place: -place.tier):
            if parent.tier >= tier:
                continue
            flows = indicator["time"] == "flow"
            first = period.first_day if flows else period.last_day
            children = [child for child in self.content.children[parent.id] if child.was_there(first, period.last_day)]
            times = {child.id: self.choose(name, period, child.id) for child in children}
            latest = max((last_day(time) for time in times.values() if time), default="")
            parts = {child: self.figures[name, time, child] for child, time in times.items()
                     if time and (flows or last_day(time)[:7] == latest[:7])}
            if not parts:
                continue
            dated = all(len(times[child]) == 10 for child in parts)
            time = max(times[child] for child in parts) if dated and not flows else period.code
            leaves = lambda place: self.content.leaves(place, tier, first, period.last_day)
            reported = sum(part.reported if part.formula == "sum-of-places" else leaves(child) for child, part in parts.items())
            total = Figure(
                sum(part.value for part in parts.values()),
                sum(part.of for part in parts.values()) if indicator["measure"] == "ratio" else None,
                "sum-of-places", reported=reported, expected=leaves(parent.id),
                partial=any(part.partial for part in parts.values()))
            stated = self.choose(name, period, parent.id, summed=False)
            known = self.figures.get((name, stated, parent.id))
            if not stated or last_day(stated)[:7] < last_day(time)[:7]:
                self.add((name, time, parent.id), total)
            elif known.formula == "sum-of-periods" and known.partial and not total.partial:
                self.figures[name, time, parent.id] = self.series[name, parent.id][time] = total


def expected_row(figure):
    decimals = lambda number: f"{number // 10}.{number % 10}"
    money = isinstance(figure.value, Fraction)
    tenths = figure.value * 10 if money else None
    share = half_up(figure.share * 10_000) if figure.of else None
    return {
        "value": decimals(int(tenths)) if money else str(figure.value), "of": str(figure.of or ""),
        "share": "" if share is None else f"{share // 100}.{share % 100:02}",
        "reported": str(figure.reported or ""), "expected": str(figure.expected or ""),
        "partial": "yes" if figure.partial else "no", "formula": figure.formula, "revisions": str(figure.revisions)}


def expected_comparison(book, told, key, period):
    """What the report says of the figure beside the same months a year before, and beside its target."""
    name, time, place = key
    figure, content = book.figures[key], book.content
    row = dict.fromkeys(("base", "absolute", "relative", "points", "reason", "target", "reached", "pace"), "")
    other = book.choose(name, period.twin, place)
    base = book.figures.get((name, other, place))
    if base is None:
        row["reason"] = "no-figure"
    elif "open" != told[key] or "open" != told[name, other, place]:
        row["reason"] = "withheld"
    elif content.has_break(name, Period.first_day_of(other), last_day(time)):
        row["reason"] = "series-break"
    elif figure.partial or base.partial:
        row["reason"] = "partial"
    elif len(time) == len(other) == 10 and position(time, period) != position(other, period.twin):
        row["reason"] = "other-day"
    else:
        row["base"] = f"{name}/{other}/{place}"
        difference = figure.value - base.value
        if figure.of is None:
            row["absolute"] = str(difference) if isinstance(difference, int) else tenths(difference)
            row["relative"] = str(half_up(Fraction(difference, 1) / base.value * 10_000)) if base.value else ""
        else:
            row["absolute"] = str(difference) if figure.of == base.of else ""
            row["points"] = str(half_up((figure.share - base.share) * 10_000))
    target, of = content.target(name, place, period)
    if target:
        row["target"] = str(target)
        fair = told[key] == "open" and not figure.partial
        row["reached"] = str(half_up(Fraction(figure.value, target) * 10_000)) if fair else ""
        row["pace"] = str(half_up(Fraction(period.last_month - of.first_month + 1, of.length) * 10_000))
    return row


def tenths(number):
    digits = int(abs(number) * 10)
    return f"{'-' if number < 0 else ''}{digits // 10}.{digits % 10}"


def loa_sheet(loa, content, *more):
    run = subprocess.run([loa, "figures", "--content", content, *more], capture_output=True, text=True, check=True)
    return list(csv.DictReader(io.StringIO(run.stdout)))


def key_of(row):
    return row["indicator"], row["time"], row["place"]


def main():
    loa, folder = sys.argv[1:3]
    book = Book(read_content(Path(folder)))
    rows = {key_of(row): row for row in loa_sheet(loa, folder)}
    told = {key: row["told"] for key, row in rows.items()}
    wrong = [f"{key}: only the oracle has it" for key in book.figures.keys() - rows.keys()]
    wrong += [f"{key}: only Loa has it" for key in rows.keys() - book.figures.keys()]
    for key in sorted(rows.keys() & book.figures.keys()):
        for column, expected in expected_row(book.figures[key]).items():
            hides = told[key] != "open" and column in ("value", "of", "share")
            if rows[key][column] != ("" if hides else expected):
                wrong.append(f"{key} {column}: Loa says {rows[key][column]!r}, the oracle {expected!r}")
    wrong += check_disclosure(book, told)
    compared = 0
    for code in book.content.periods:
        for row in loa_sheet(loa, folder, "--period", code):
            compared += 1
            for column, expected in expected_comparison(book, told, key_of(row), Period(code)).items():
                if row[column] != expected:
                    wrong.append(f"{key_of(row)} in {code} {column}: Loa says {row[column]!r}, the oracle {expected!r}")
    for line in wrong[:40]:
        print(line)
    print(f"oracle: {len(rows)} figures and {compared} comparisons, {len(wrong)} disagreements")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
