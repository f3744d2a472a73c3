"""Periods and days, as their codes."""

import calendar


class Period:
    def __init__(self, code):
        self.code = code
        self.year = int(code[:4])
        rest = code[5:]
        if not rest:
            self.first_month, self.last_month = 1, 12
        elif rest.startswith("thang-"):
            self.first_month = self.last_month = int(rest[6:])
        elif rest.startswith("q"):
            self.first_month, self.last_month = int(rest[1:]) * 3 - 2, int(rest[1:]) * 3
        else:
            self.first_month, self.last_month = 1, int(rest[:-1])

    def __eq__(self, other):
        return self.code == other.code

    def __hash__(self):
        return hash(self.code)

    @property
    def length(self):
        return self.last_month - self.first_month + 1

    @property
    def first_day(self):
        return f"{self.year}-{self.first_month:02}-01"

    @property
    def last_day(self):
        return month_end(self.year, self.last_month)

    @property
    def day_before(self):
        return month_end(self.year, self.first_month - 1)

    @property
    def twin(self):
        return self.same(self.year - 1)

    @property
    def previous(self):
        """Of a year the one before; the example reports on no quarter or month."""
        return self.twin if self.length == 12 else None

    def same(self, year):
        return Period(f"{year}{self.code[4:]}") if year else None

    def contains(self, other):
        return self.year == other.year and self.first_month <= other.first_month and other.last_month <= self.last_month

    @staticmethod
    def first_day_of(time):
        return time if len(time) == 10 else Period(time).first_day


def month_end(year, month):
    return f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"


def last_day(time):
    return time if len(time) == 10 else Period(time).last_day


def position(day, period):
    """In which month of the period a day lies."""
    return int(day[5:7]) - period.first_month
