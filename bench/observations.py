#!/usr/bin/env python3
"""Times Loa against DuckDB on observations, and prints medians and their ratio.

    python3 bench/observations.py LOA [ROWS ...]

Both get the same CSV files: counts of communes by month, some indicators, three years. DuckDB sums them by indicator,
place and month and does no more. Loa reads and checks every record, adds up months and places, and prints all figures.
The two take turns, so that a busy machine slows both. Needs the package `duckdb`.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMUNES, YEARS, REPEATS = 280, (2022, 2023, 2024), 5

QUERY = """import duckdb
print(duckdb.sql('''SELECT #1, #2, #3, sum(n) FROM (SELECT "chỉ tiêu", "địa bàn", "kỳ", "giá trị" AS n
FROM read_csv('{0}/observations/*.csv', header=true)) GROUP BY 1, 2, 3''').aggregate("count(*)"))"""

SITE = "tiêu đề: Thử\nđơn vị: Thử\nđịa bàn: t\ncông khai: có\ncác kỳ: [2024, 2024-10m]\n"
SOURCE = "- {định danh: b, loại: báo cáo, tiêu đề: B, nơi xuất bản: B, ngày: 2024-12-31}\n"
INDICATOR = "- {{định danh: chi-tieu-{0}, tên: Chỉ tiêu {0}, đơn vị tính: vụ, phép đo: đếm, tính chất: trong kỳ, nhóm: bối cảnh}}\n"


def write_content(folder, rows):
    """About as many rows as asked; returns how many there are."""
    (folder / "observations").mkdir(parents=True)
    indicators = max(1, rows // (COMMUNES * len(YEARS) * 12))
    (folder / "site.yml").write_text(SITE)
    (folder / "sources.yml").write_text(SOURCE)
    (folder / "indicators.yml").write_text("".join(INDICATOR.format(number) for number in range(indicators)))
    places = ["định danh,mã,tên,loại,trực thuộc", "t,01,Tỉnh T,tỉnh,"]
    places += [f"h{number},{100 + number},Huyện {number},huyện,t" for number in range(9)]
    places += [f"x{number},{10_000 + number},Xã {number},xã,h{number % 9}" for number in range(COMMUNES)]
    (folder / "places.csv").write_text("\n".join(places) + "\n")
    state = 1
    for indicator in range(indicators):
        lines = ["chỉ tiêu,địa bàn,kỳ,giá trị,nguồn"]
        for year in YEARS:
            for month in range(1, 13):
                for commune in range(COMMUNES):
                    state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
                    lines.append(f"chi-tieu-{indicator},x{commune},{year}-thang-{month},{(state >> 33) % 1000},b")
        (folder / "observations" / f"{indicator}.csv").write_text("\n".join(lines) + "\n")
    return indicators * len(YEARS) * 12 * COMMUNES


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def peak_megabytes(command):
    """Of one more run, by itself in a child that has no other children."""
    script = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); "
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    run = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=True)
    return int(run.stdout) / 1024


def main():
    loa, sizes = sys.argv[1], [int(size) for size in sys.argv[2:]] or [100_000, 1_000_000]
    print(f"{'rows':>10} {'Loa s':>8} {'Loa MB':>8} {'DuckDB s':>9} {'DuckDB MB':>10} {'ratio':>7}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "content"
            rows = write_content(folder, size)
            commands = ([loa, "figures", "--content", str(folder)], [sys.executable, "-c", QUERY.format(folder)])
            times = [[seconds(command) for command in commands] for _ in range(REPEATS)]
            ours, theirs = (statistics.median(column) for column in zip(*times))
            memory = [peak_megabytes(command) for command in commands]
            print(f"{rows:>10} {ours:>8.2f} {memory[0]:>8.0f} {theirs:>9.2f} {memory[1]:>10.0f} {ours / theirs:>7.1f}")


if __name__ == "__main__":
    main()
