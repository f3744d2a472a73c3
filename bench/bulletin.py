"""One bulletin, as Loa's staff write it and, with the same words, as Hugo reads it."""

import random
import re

import words
from province import pick


class Bulletin:
    """The number decides every word of it."""

    def __init__(self, number, province):
        self.number, self.province, self.dice = number, province, random.Random(number)
        self.flow, self.year = pick(self.dice, province.whole_years)
        self.totals = province.totals[self.flow, self.year]
        self.commune = int(self.dice.random() * len(province.communes))
        self.date = f"{self.year}-{int(self.dice.random() * 12) + 1:02}-{int(self.dice.random() * 28) + 1:02}"
        self.id = f"{self.year}/tin-{number:06}"
        self.title = pick(self.dice, words.TITLES).format(name=province.name(self.commune))
        self.summary = pick(self.dice, words.SENTENCES[4:9])
        self.models, self.places = set(), set()
        self.sentences = iter(self.shuffled(words.SENTENCES))
        self.body = self.written()

    def loa(self):
        return (f"---\nngày: {self.date}\nkỳ: năm {self.year}\nnguồn: bao-cao-{self.year}\ntác giả: Nhóm Loa\n"
                f"tóm tắt: {self.summary}\n---\n# {self.title}\n\n{self.body}")

    def hugo(self):
        """Links to figures become links to the pages that Loa leads them to; what they print stands there as text."""
        body = re.sub(r"\(figure:([a-z-]+)[^)]*\)", r"(/chi-tieu/\1/)", self.body)
        return (f"---\ndate: {self.date}\ntitle: \"{self.title}\"\nsummary: \"{self.summary}\"\nauthor: Nhóm Loa\n"
                f"nguon: bao-cao-{self.year}\nmo-hinh: {self.listed(self.models)}\n"
                f"dia-ban: {self.listed(self.places)}\n---\n{body}")

    @staticmethod
    def listed(ids):
        return "[" + ", ".join(sorted(ids)) + "]"

    def written(self):
        parts = [self.filled(pick(self.dice, words.OPENINGS)) + " " + self.paragraph(3)]
        for heading in self.shuffled(words.HEADINGS)[:3]:
            parts += [f"## {heading}", self.paragraph(3), self.items(), self.paragraph(2)]
        quote = pick(self.dice, words.QUOTES)
        parts.insert(5, f"> {quote}\n> một người dân ở {self.link_to_place(self.commune)} nói.")
        return "\n\n".join(parts) + "\n"

    def paragraph(self, count):
        return " ".join(self.filled(next(self.sentences)) for _ in range(count))

    def items(self):
        is_ordered = self.dice.random() < 0.3
        return "\n".join((f"{place}. " if is_ordered else "- ") + self.filled(item) + "."
                         for place, item in enumerate(self.shuffled(words.ITEMS)[:3], 1))

    def shuffled(self, choices):
        return sorted(choices, key=lambda _: self.dice.random())

    def filled(self, text):
        """Only the gaps that the sentence has are filled, since filling one rolls the dice."""
        for gap, fill in (("place", self.place), ("other", self.place), ("model", self.model), ("figure", self.figure),
                          ("more", self.figure_of_commune), ("share", self.share)):
            if "{" + gap + "}" in text:
                text = text.replace("{" + gap + "}", fill())
        return text

    def place(self):
        return self.link_to_place(int(self.dice.random() * len(self.province.communes)))

    def link_to_place(self, commune):
        self.places.add(self.province.communes[commune])
        return f"[{self.province.name(commune)}](/dia-ban/{self.province.communes[commune]}/)"

    def model(self):
        number = int(self.dice.random() * len(words.MODELS))
        self.models.add(f"mo-hinh-{number:02}")
        return f"[{words.MODELS[number]}](/mo-hinh/mo-hinh-{number:02}/)"

    def figure(self):
        return self.number_of(sum(self.totals), "")

    def figure_of_commune(self):
        return self.number_of(self.totals[self.commune], f"/{self.year}/{self.province.communes[self.commune]}")

    def number_of(self, total, address):
        id, _, unit = words.FLOWS[self.flow]
        number = f"{total:,}".replace(",", ".")
        return f"[{number}](figure:{id}{address}) {unit}"

    def share(self):
        part, whole = self.province.shares[self.year]
        return f"[{part}/{whole}](figure:ap-an-toan)"
