"""What was measured, as a table and a chart."""

from pathlib import Path

import aims

# By hand, since a profile has to be read by somebody.
FINDINGS = Path(__file__).parent / "findings.md"

HEAD = ("| work | size | tool | seconds | CPU seconds | peak MB | Loa's seconds over it | CPU | MB |\n"
        "|---|--:|---|--:|--:|--:|--:|--:|--:|\n")


def rows(case, size, costs):
    for tool, cost in costs.items():
        ratios = [] if tool == "Loa" else [
            digits(getattr(costs["Loa"], part) / getattr(cost, part)) for part in ("wall", "cpu", "peak")]
        cells = [case, f"{size:,}" if size else "", tool, f"{cost.wall:.3f}", f"{cost.cpu:.3f}", f"{cost.peak:.0f}"]
        yield f"| {' | '.join(cells + (ratios or [''] * 3))} |\n"


def table(results):
    return HEAD + "".join(row for (case, size), costs in results.items() for row in rows(case, size, costs))


def aims_table(results):
    lines = ["| aim | at most | reached | |\n", "|---|--:|--:|---|\n"]
    for aim in aims.ALL:
        reached = aim.reached(results)
        if reached is not None:
            verdict = "yes" if reached <= aim.limit else f"no, {reached / aim.limit:.2f} times as much"
            lines.append(f"| {aim.words()} | {digits(aim.limit)} | {digits(reached)} | {verdict} |\n")
    return "".join(lines)


def digits(number):
    """Three of them, or all before the point."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def page(results, versions, where, load):
    about = "".join(f"| {name} | {text} |\n" for name, text in versions.items())
    return f"""# Speed

Written by `make bench-docs`; `bench/README.md` says what is measured and how. Ratios of one run are what counts.

| with | |
|---|---|
{about}| files on | {where} |
| load before the run | {load} |

## Aims

{aims_table(results)}
## Measured

Medians of interleaved runs.

{table(results)}
![Cold builds by number of bulletins](images/speed.svg)

{FINDINGS.read_text(encoding="utf-8")}"""
