"""What speed is asked of Loa, as ratios within one run."""

from dataclasses import dataclass

import cases


@dataclass(frozen=True)
class Aim:
    """Loa's cost over another's, or over its own of another case or size, is at most the limit.

    `tool`, `other_case` and `other_size` name the other side; without a tool the limit is in seconds or megabytes.
    """
    case: str
    size: int
    part: str
    limit: float
    tool: str | None = None
    other_case: str | None = None
    other_size: int | None = None

    def reached(self, results):
        """None where this run has not measured it."""
        ours = results.get((self.case, self.size), {}).get("Loa")
        key = (self.other_case or self.case, self.size if self.other_size is None else self.other_size)
        theirs = results.get(key, {}).get(self.tool)
        if not ours or (self.tool and not theirs):
            return None
        return getattr(ours, self.part) / (getattr(theirs, self.part) if self.tool else 1)

    def words(self):
        what = {"wall": "time", "peak": "peak memory"}[self.part]
        if self.tool is None:
            against = {"wall": "seconds", "peak": "MB"}[self.part]
        elif self.other_size:
            against = f"of its own {what} for {self.other_size:,}"
        else:
            against = f"of {self.tool}'s {what}" + (f" for a {self.other_case}" if self.other_case else "")
        return f"{self.case}, {self.size:,}: {what}, {against}"


ALL = [
    Aim(cases.COLD, 10_000, "wall", 1 / 8, "Hugo"),
    Aim(cases.COLD, 10_000, "peak", 1 / 8, "Hugo"),
    Aim(cases.COLD, 10_000, "wall", 2.2, "floor"),
    Aim(cases.SAME, 10_000, "wall", 1 / 30, "Hugo", cases.COLD),
    Aim(cases.ONE_BULLETIN, 10_000, "wall", 1 / 20, "Hugo"),
    Aim(cases.ONE_OBSERVATION, 10_000, "wall", 1 / 20, "Hugo"),
    Aim(cases.SAVE, 10_000, "wall", 0.1),
    Aim(cases.SUMS, 1_000_000, "wall", 1, "DuckDB"),
    Aim(cases.COLD, 100_000, "wall", 11, "Loa", other_size=10_000),
    Aim(cases.COLD, 100_000, "peak", 2_000),
    Aim(cases.NATION, 100_000, "peak", 2_000),
]
