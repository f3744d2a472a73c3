"""A made-up province: its places, models, indicators, sources and observations, the same from the same numbers."""

import functools
import random

import words

YEARS = (2024, 2023, 2022, 2021, 2020)

SITE = """tiêu đề: "Phong trào ở Tỉnh Thử (số liệu bịa)"
đơn vị: "Phép đo tốc độ của dự án Loa; mọi con số ở đây đều do máy bịa ra."
địa bàn: tinh-thu
địa chỉ web: https://tinh-thu.example/
công khai: có
các kỳ: [{0}]
giấy phép: CC BY 4.0
lưu ý: "Số liệu bịa để đo tốc độ."
biên soạn: Nhóm Loa
ngày biên soạn: 2025-01-10
"""


def pick(dice, choices):
    """Only `random()` is promised to give the same numbers with every version of Python."""
    return choices[int(dice.random() * len(choices))]


class Province:
    def __init__(self, communes, observations):
        self.communes = [f"x{number:05}" for number in range(communes)]
        self.districts = [f"h{number:02}" for number in range(max(2, communes // 170))]
        self.dice = random.Random(communes)
        self.months = self.reported_months(max(1, round(observations / communes)))
        self.values = {month: [int(self.dice.random() * 90) + 2 for _ in self.communes] for month in self.months}
        self.shares = {year: (900 + 11 * (year - 2020) + int(self.dice.random() * 10), 978) for year in self.years}

    @staticmethod
    def reported_months(count):
        """Pairs of a flow and a month, whole years first."""
        every = [(flow, year, month) for flow in range(len(words.FLOWS)) for year in YEARS for month in range(1, 13)]
        return every[:count]

    @property
    def years(self):
        return sorted({year for _, year, _ in self.months}, reverse=True)

    @property
    def flows(self):
        return sorted({flow for flow, _, _ in self.months})

    @functools.cached_property
    def whole_years(self):
        """Pairs of a flow and a year of which every month is there: what bulletins cite."""
        return [(flow, year) for flow in self.flows for year in self.years if (flow, year, 12) in self.values]

    @functools.cached_property
    def totals(self):
        """By flow and year, those of each commune."""
        def months(flow, year):
            return (self.values[flow, year, month] for month in range(1, 13))

        return {(flow, year): list(map(sum, zip(*months(flow, year)))) for flow, year in self.whole_years}

    def name(self, commune):
        base, parts = len(words.SYLLABLES), []
        for power in range(3):
            parts.append(words.SYLLABLES[(commune // base ** power + 7 * power) % base])
        return "Xã " + " ".join(parts)

    def files(self):
        """Path and text of each file but the bulletins."""
        periods = [period for year in self.years for period in (f"năm {year}", f"10 tháng đầu năm {year}")]
        yield "site.yml", SITE.format(", ".join(periods))
        yield "sources.yml", "".join(
            f"- {{định danh: bao-cao-{year}, loại: báo cáo, tiêu đề: Báo cáo bịa năm {year}, "
            f"nơi xuất bản: Nhóm Loa, ngày: {year}-12-31}}\n" for year in self.years)
        yield "indicators.yml", self.indicators()
        yield "places.csv", self.places()
        for number, name in enumerate(words.MODELS):
            yield f"models/mo-hinh-{number:02}.md", (
                f"---\ntên: \"{name} (bịa)\"\nnhóm mô hình: tự quản\ntrạng thái: nhân rộng\nnguồn: bao-cao-2024\n---\n"
                f"{self.story(number)}\n")
        yield "observations/ap.csv", "chỉ tiêu,tính đến,giá trị,nguồn\n" + "".join(
            f"ap-an-toan,{year}-12-31,{part}/{whole},bao-cao-{year}\n" for year, (part, whole) in self.shares.items())
        yield "observations/den.csv", "chỉ tiêu,địa bàn,tính đến,giá trị,nguồn\n" + "".join(
            f"den-an-ninh,{commune},{self.years[0]}-12-31,{100 + number % 80},bao-cao-{self.years[0]}\n"
            for number, commune in enumerate(self.communes))
        for flow in self.flows:
            for year in self.years:
                if rows := self.rows(flow, year):
                    path = f"observations/{words.FLOWS[flow][0]}-{year}.csv"
                    yield path, "chỉ tiêu,địa bàn,kỳ,giá trị,nguồn\n" + rows

    def hugo_files(self):
        """Names of places and models, to which Hugo lists the bulletins. Figures have no like in Hugo."""
        yield "ban-tin/_index.md", "---\ntitle: Bản tin\n---\n"
        for folder, title in (("mo-hinh", "Mô hình"), ("dia-ban", "Địa bàn")):
            yield f"{folder}/_index.md", f"---\ntitle: {title}\n---\n"
        for number, name in enumerate(words.MODELS):
            yield f"mo-hinh/mo-hinh-{number:02}/_index.md", f"---\ntitle: \"{name}\"\n---\n{self.story(number)}\n"
        for number, commune in enumerate(self.communes):
            yield f"dia-ban/{commune}/_index.md", f"---\ntitle: \"{self.name(number)}\"\n---\n"

    @staticmethod
    def story(model):
        return f"{words.SENTENCES[4 + model % 5]} {words.SENTENCES[10 + model % 8]}"

    def rows(self, flow, year):
        return "".join(
            f"{words.FLOWS[flow][0]},{commune},{year}-thang-{month},{value},bao-cao-{year}\n"
            for month in range(1, 13) if (flow, year, month) in self.values
            for commune, value in zip(self.communes, self.values[flow, year, month]))

    def indicators(self):
        share = ("- {định danh: ap-an-toan, tên: \"Ấp, khu phố đạt tiêu chuẩn\", đơn vị tính: \"ấp, khu phố\", "
                 "phép đo: tỷ số, tính chất: thời điểm, chiều tốt: tăng, nhóm: tiêu chuẩn}\n")
        lamps = ("- {định danh: den-an-ninh, tên: Đèn an ninh, đơn vị tính: bóng, phép đo: đếm, tính chất: thời điểm, "
                 "chiều tốt: tăng, nhóm: kỹ thuật}\n")
        return share + lamps + "".join(
            f"- {{định danh: {words.FLOWS[flow][0]}, tên: {words.FLOWS[flow][1]}, đơn vị tính: {words.FLOWS[flow][2]}, "
            "phép đo: đếm, tính chất: trong kỳ, chiều tốt: tăng, nhóm: tuyên truyền}\n" for flow in self.flows)

    def places(self):
        lines = ["định danh,mã,tên,loại,trực thuộc", "tinh-thu,00,Tỉnh Thử,tỉnh,"]
        lines += [f"{district},{100 + number},Huyện Thử {number + 1},huyện,tinh-thu"
                  for number, district in enumerate(self.districts)]
        lines += [f"{commune},{10_000 + number},{self.name(number)},xã,{self.districts[number % len(self.districts)]}"
                  for number, commune in enumerate(self.communes)]
        return "\n".join(lines) + "\n"
