#!/usr/bin/env python3
"""Writes a made-up site of any size, the same bytes from the same numbers, for Loa and, with its bulletins, for Hugo.

    python3 bench/content.py FOLDER [--bulletins 10000] [--observations 9600] [--communes 160]

FOLDER/loa is content for `loa build --content`; FOLDER/hugo is Hugo's `content`.
"""

import argparse
from pathlib import Path

from bulletin import Bulletin
from province import Province


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_content(folder, bulletins, observations=9_600, communes=160):
    province = Province(communes, observations)
    for path, text in province.files():
        write(folder / "loa" / path, text)
    for path, text in province.hugo_files():
        write(folder / "hugo" / path, text)
    for number in range(bulletins):
        bulletin = Bulletin(number, province)
        write(folder / "loa" / "bulletins" / f"{bulletin.id}.md", bulletin.loa())
        write(folder / "hugo" / "ban-tin" / f"{bulletin.id}.md", bulletin.hugo())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bulletins", type=int, default=10_000)
    parser.add_argument("--observations", type=int, default=9_600)
    parser.add_argument("--communes", type=int, default=160)
    given = parser.parse_args()
    write_content(given.folder, given.bulletins, given.observations, given.communes)


if __name__ == "__main__":
    main()
