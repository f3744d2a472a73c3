#!/usr/bin/env python3
"""Writes content/: a made-up province with every kind of record, the same bytes each time.

    python3 generate.py [FOLDER]

Nothing here is about a real place. `content/frozen/` is left alone: `loa freeze` writes it.
"""

import sys
from pathlib import Path

import drawing

YEARS = (2022, 2023, 2024)
MERGER = "2023-07-01"
DISTRICTS = ("Sen", "Tràm", "Đước", "Bần", "Dừa", "Xoài", "Mận", "Lúa", "Súng")
NUMBERS = ("Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai", "Mười Ba",
           "Mười Bốn")
SLUGS = dict(zip(DISTRICTS, ("sen", "tram", "duoc", "ban", "dua", "xoai", "man", "lua", "sung")))


class Dice:
    """SplitMix64: the same numbers from one seed with any version of Python."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, low, high):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return low + (mixed ^ (mixed >> 31)) % (high - low + 1)


class Commune:
    def __init__(self, district, number, code, hamlets):
        self.district, self.hamlets, self.code = district, hamlets, code
        self.id = f"{SLUGS[district]}-{number:02}"
        self.name = f"Xã {district} {NUMBERS[number - 1]}"
        self.first, self.last, self.successor = "", "", ""


def communes():
    """120, of seven or eight hamlets each; the first two of Tràm become one in the middle of the time."""
    made = []
    for index, district in enumerate(DISTRICTS):
        for number in range(1, (14 if index < 3 else 13) + 1):
            made.append(Commune(district, number, 10_000 + len(made), 8 if len(made) % 2 == 0 else 7))
    old = [commune for commune in made if commune.id in ("tram-01", "tram-02")]
    new = Commune("Tràm", 1, 10_900, sum(commune.hamlets for commune in old))
    new.id, new.name, new.first = "tram-moi", "Xã Tràm Mới", MERGER
    for commune in old:
        commune.last, commune.successor = "2023-06-30", new.id
    return made + [new]


ALL = communes()


def valid(day):
    return [one for one in ALL if one.first <= day and (not one.last or day <= one.last)]


def sheet(header, rows):
    return "\n".join([header] + [",".join(str(cell) for cell in row) for row in rows]) + "\n"


def places():
    rows = [("tinh-sen", "00", "Tỉnh Sen", "tỉnh", "", "", "", "", "Tỉnh này không có thật.", "")]
    for index, district in enumerate(DISTRICTS):
        kind, word = ("thành phố", "Thành phố") if index == 0 else ("huyện", "Huyện")
        rows.append((f"h-{SLUGS[district]}", 100 + index, f"{word} {district}", kind, "tinh-sen", "", "", "", "", f"{index % 3 + 1}/{index // 3 + 1}"))
    for one in ALL:
        rows.append((one.id, one.code, one.name, "xã", f"h-{SLUGS[one.district]}", one.first, one.last, one.successor, "", ""))
    for one in ALL:
        for number in range(1, one.hamlets + 1):
            rows.append((f"{one.id}-ap-{number}", "", f"Ấp {number} ({one.name})", "ấp", one.id, one.first, one.last, "", "", ""))
    return sheet("định danh,mã,tên,loại,trực thuộc,hiệu lực từ,hiệu lực đến,kế thừa bởi,ghi chú,ô bản đồ", rows)


HEADER = "chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,nguồn"


def month(year, number):
    return f"{year}-thang-{number}"


def hamlets_attained(dice):
    """Of each commune on the last day of October and of December, growing with the years; with the province's sums."""
    rows, totals = [], {}
    for year in YEARS:
        for day in (f"{year}-10-31", f"{year}-12-31"):
            parts = []
            for one in valid(day):
                missing = dice.roll(0, 6 - 2 * (year - YEARS[0]) - (1 if day.endswith("12-31") else 0))
                parts.append((max(0, one.hamlets - missing), one.hamlets))
                rows.append(("ap-an-toan", one.id, "", day, "%d/%d" % parts[-1], f"bao-cao-{year}"))
            totals[day] = (sum(part for part, _ in parts), sum(whole for _, whole in parts))
    return rows, totals


def offices_attained(dice):
    """By district; the standard counts other offices from 2023-02-10 on. One district does not report in 2024."""
    rows = []
    for year in YEARS:
        for index, district in enumerate(DISTRICTS):
            if (year, index) == (2024, 8):
                continue
            whole = 90 + 7 * index - (25 if year > 2022 else 0)
            rows.append(("co-quan-an-toan", f"h-{SLUGS[district]}", "", f"{year}-10-31",
                         f"{whole - dice.roll(1, 15)}/{whole}", f"bao-cao-{year}"))
    return rows


def sessions(dice):
    """Each month by district. Two months are missing: one district sends none in August and September 2024."""
    rows = []
    for year in YEARS:
        for number in range(1, 13):
            for index, district in enumerate(DISTRICTS):
                if (year, index) == (2024, 5) and number in (8, 9):
                    continue
                count = dice.roll(12, 40) + 4 * (year - 2022) + (15 if number == 8 else 0)
                rows.append(("buoi-tuyen-truyen", f"h-{SLUGS[district]}", month(year, number), "", count, f"bao-cao-{year}"))
    return rows


def persons_helped(dice):
    """The sensitive one: of each commune by quarter, mostly none, at most a few."""
    rows = []
    for year in YEARS:
        for quarter in range(1, 5):
            for one in valid(f"{year}-{quarter * 3:02}-28"):
                count = dice.roll(1, 4) if dice.roll(1, 5) == 1 else 0
                if one.id.endswith(("-03", "-07")):
                    count += dice.roll(5, 12)
                rows.append(("nguoi-duoc-cam-hoa", one.id, f"{year}-q{quarter}", "", count, f"bao-cao-{year}"))
    return rows


def fund(dice):
    """Money counted from each year's beginning, at the end of every month."""
    rows, ends = [], (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    for year in YEARS:
        tenths = 0
        for number, end in enumerate(ends, 1):
            tenths += dice.roll(400, 2_000)
            end = 29 if (year, number) == (2024, 2) else end
            amount = f'"{tenths // 10},{tenths % 10}"'
            rows.append(("quy-luy-ke", "", "", f"{year}-{number:02}-{end}", amount, f"bao-cao-{year}"))
    return rows


def offences(dice):
    """Each month, for the province. December 2024 is not there yet."""
    return [("vu-pham-phap", "", month(year, number), "", dice.roll(60, 95) - 6 * (year - 2022), f"bao-cao-{year}")
            for year in YEARS for number in range(1, 13) if (year, number) != (2024, 12)]


def attendances(dice):
    return [("luot-nguoi", "", f"{year}-q{quarter}", "", dice.roll(18_000, 26_000), f"bao-cao-{year}")
            for year in YEARS for quarter in range(1, 5)]


def stocks(dice):
    rows = []
    for year in YEARS:
        for day in (f"{year}-06-30", f"{year}-10-31", f"{year}-12-31"):
            rows.append(("camera", "", "", day, 3_000 + 900 * (year - 2022) + dice.roll(0, 200) + int(day[5:7]) * 20,
                         f"bao-cao-{year}"))
        rows.append(("to-tu-quan", "", f"{year}-10m", "không nêu", 1_800 + 35 * (year - 2022) + dice.roll(0, 20),
                     f"bao-cao-{year}"))
        rows.append(("dien-hinh", "", year, "", 40 + dice.roll(0, 20), f"bao-cao-{year}"))
    return rows


REVISED = """chỉ tiêu,kỳ,tính đến,giá trị,thay cho,loại sửa,ngày sửa,lý do,nguồn
luot-nguoi,2023-q2,,{0},{1},điều chỉnh,2023-09-05,Hai huyện nộp báo cáo muộn,bao-cao-2023
vu-pham-phap,2023-thang-5,,{2},{3},đính chính,2024-01-15,Một vụ được ghi hai lần,bao-cao-2023
camera,,2024-06-30,{4},{5},đính chính,2024-08-01,Cộng nhầm số của một huyện,bao-cao-2024
"""


def revisions(rows):
    def value(indicator, time):
        return next(int(row[4]) for row in rows if row[0] == indicator and time in (row[2], row[3]))

    people, cases, cameras = value("luot-nguoi", "2023-q2"), value("vu-pham-phap", month(2023, 5)), value("camera", "2024-06-30")
    return REVISED.format(people + 750, people, cases - 1, cases, cameras - 40, cameras)


SITE = """tiêu đề: "Phong trào ở Tỉnh Sen (số liệu bịa)"
đơn vị: "Trang ví dụ của dự án Loa; tỉnh này và mọi số liệu ở đây đều do chúng tôi bịa ra."
địa bàn: tinh-sen
địa chỉ web: https://tinh-sen.example/
công khai: có
ngôn ngữ: [vi, en]
tiêu đề tiếng anh: "The movement in Lotus Province (made-up figures)"
đơn vị tiếng anh: "An example site of the project Loa; this province and all figures here are made up."
lưu ý tiếng anh: "Made-up figures: this province does not exist, and a program made every number as an example."
các kỳ: [năm 2024, 10 tháng đầu năm 2024, năm 2023, 10 tháng đầu năm 2023, năm 2022]
năm gốc: 2022
giấy phép: CC BY 4.0
lưu ý: "Số liệu bịa: tỉnh này không có thật, mọi con số do máy tạo ra để làm ví dụ."
biên soạn: Nhóm Loa
ngày biên soạn: 2025-01-10
viết tắt:
  ANTT: an ninh, trật tự
"""

INDICATORS = """- định danh: ap-an-toan
  tên: Ấp đạt tiêu chuẩn “An toàn về ANTT”
  tên tiếng anh: Hamlets attaining the standard “Safe in security and order”
  tên ngắn: Ấp đạt chuẩn
  đơn vị tính: ấp
  tên ngắn tiếng anh: Hamlets attaining the standard
  đơn vị tính tiếng anh: hamlets
  vị ngữ: đạt tiêu chuẩn “An toàn về ANTT”
  vị ngữ tiếng anh: attain the standard “Safe in security and order”
  phép đo: tỷ số
  tính chất: thời điểm
  chiều tốt: tăng
  tiêu chuẩn: an-toan
  nhóm: tiêu chuẩn

- định danh: xa-an-toan
  tên: Xã đạt tiêu chuẩn “An toàn về ANTT”
  tên tiếng anh: Communes attaining the standard “Safe in security and order”
  tên ngắn: Xã đạt chuẩn
  đơn vị tính: xã
  tên ngắn tiếng anh: Communes attaining the standard
  đơn vị tính tiếng anh: communes
  vị ngữ: đạt tiêu chuẩn “An toàn về ANTT”
  vị ngữ tiếng anh: attain the standard “Safe in security and order”
  phép đo: tỷ số
  tính chất: thời điểm
  chiều tốt: tăng
  mẫu số: xa-2022
  tiêu chuẩn: an-toan
  nhóm: tiêu chuẩn

- định danh: co-quan-an-toan
  tên: Cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về ANTT”
  tên tiếng anh: Offices, enterprises and schools attaining the standard
  tên ngắn: Cơ quan đạt chuẩn
  đơn vị tính: cơ quan, doanh nghiệp, cơ sở giáo dục
  tên ngắn tiếng anh: Offices attaining the standard
  đơn vị tính tiếng anh: offices, enterprises and schools
  vị ngữ: đạt tiêu chuẩn “An toàn về ANTT”
  vị ngữ tiếng anh: attain the standard “Safe in security and order”
  phép đo: tỷ số
  tính chất: thời điểm
  chiều tốt: tăng
  tiêu chuẩn: an-toan
  nhóm: tiêu chuẩn
  đứt chuỗi:
    - {ngày: 2023-02-10, loại: định nghĩa, ghi chú: không còn tính cơ sở nhỏ và trường tiểu học}

- định danh: xa-co-tieng-keng
  tên: Xã có mô hình “Tiếng kẻng bình yên (bịa)”
  tên tiếng anh: Communes with the model “Gong of peace (made up)”
  tên ngắn: “Tiếng kẻng bình yên”
  đơn vị tính: xã
  tên ngắn tiếng anh: “Gong of peace”
  đơn vị tính tiếng anh: communes
  vị ngữ: có mô hình “Tiếng kẻng bình yên (bịa)”
  vị ngữ tiếng anh: have the model “Gong of peace (made up)”
  phép đo: tỷ số
  tính chất: thời điểm
  chiều tốt: tăng
  mẫu số: xa-2022
  mô hình: tieng-keng-binh-yen
  nhóm: mô hình

- định danh: buoi-tuyen-truyen
  tên: Buổi tuyên truyền
  tên tiếng anh: Public information sessions
  đơn vị tính: buổi
  đơn vị tính tiếng anh: sessions
  vị ngữ: tuyên truyền được tổ chức
  vị ngữ tiếng anh: of public information were held
  phép đo: đếm
  tính chất: trong kỳ
  chiều tốt: tăng
  nhóm: tuyên truyền

- định danh: luot-nguoi
  tên: Lượt người dự tuyên truyền
  tên tiếng anh: Attendances at public information sessions
  đơn vị tính: lượt người
  tên ngắn tiếng anh: Attendances
  đơn vị tính tiếng anh: attendances
  phép đo: đếm
  tính chất: trong kỳ
  chiều tốt: tăng
  nhóm: tuyên truyền

- định danh: nguoi-duoc-cam-hoa
  tên: Người lầm lỗi được cảm hóa, giúp đỡ
  tên tiếng anh: Persons helped back into the community
  đơn vị tính: người
  đơn vị tính tiếng anh: persons
  phép đo: đếm
  tính chất: trong kỳ
  nhạy cảm: có
  nhóm: nguồn tin

- định danh: camera
  tên: Hệ thống camera an ninh
  tên tiếng anh: Security camera systems
  đơn vị tính: hệ thống
  đơn vị tính tiếng anh: systems
  phép đo: đếm
  tính chất: thời điểm
  chiều tốt: tăng
  nhóm: kỹ thuật

- định danh: to-tu-quan
  tên: Tổ nhân dân tự quản
  tên tiếng anh: Self-governing groups
  đơn vị tính: tổ
  đơn vị tính tiếng anh: groups
  phép đo: đếm
  tính chất: thời điểm
  nhóm: lực lượng
  đứt chuỗi:
    - {ngày: 2024-07-01, loại: cách thu thập, ghi chú: nhập chung ba lực lượng ở cơ sở}

- định danh: quy-luy-ke
  tên: Quỹ vận động được từ đầu năm
  tên tiếng anh: Funds raised since the beginning of the year
  đơn vị tính: triệu đồng
  đơn vị tính tiếng anh: million dong
  phép đo: tiền
  tính chất: lũy kế
  nhóm: nguồn lực

- định danh: quy-trong-ky
  tên: Quỹ vận động được trong kỳ
  tên tiếng anh: Funds raised in the period
  đơn vị tính: triệu đồng
  đơn vị tính tiếng anh: million dong
  phép đo: tiền
  tính chất: trong kỳ
  tính từ lũy kế: quy-luy-ke
  nhóm: nguồn lực

- định danh: vu-pham-phap
  tên: Vụ phạm pháp hình sự
  tên tiếng anh: Criminal offences
  đơn vị tính: vụ
  đơn vị tính tiếng anh: offences
  phép đo: đếm
  tính chất: trong kỳ
  chiều tốt: giảm
  nhóm: bối cảnh

- định danh: dien-hinh
  tên: Điển hình tiên tiến được biểu dương
  tên tiếng anh: Advanced examples praised
  đơn vị tính: điển hình
  đơn vị tính tiếng anh: examples
  phép đo: đếm
  tính chất: trong kỳ
  nhóm: biểu dương
"""

UNIVERSES = """- định danh: xa-2022
  đơn vị tính: xã
  số lượng: 120
  loại địa bàn: [xã]
  hiệu lực từ: 2022-01-01
  hiệu lực đến: 2023-06-30
  nguồn: bao-cao-2022
- định danh: xa-2023
  đơn vị tính: xã
  số lượng: 119
  loại địa bàn: [xã]
  hiệu lực từ: 2023-07-01
  nguồn: bao-cao-2023
- định danh: ap-2022
  đơn vị tính: ấp
  số lượng: 900
  loại địa bàn: [ấp]
  hiệu lực từ: 2022-01-01
  nguồn: bao-cao-2022
"""

STANDARDS = """- định danh: an-toan
  tên: Tiêu chuẩn “An toàn về ANTT” (bịa cho ví dụ)
  quy tắc: Do trang ví dụ đặt ra, không phải quy định có thật.
  nguồn: bao-cao-2022
"""

ORGANISATIONS = """- {định danh: bo, tên: Bộ ví dụ, loại: bộ, cấp: bộ}
- {định danh: uy-ban-tinh, tên: Ủy ban Tỉnh Sen (bịa), loại: ủy ban, cấp: tỉnh}
- {định danh: cong-an-tinh, tên: Công an Tỉnh Sen (bịa), loại: công an, cấp: tỉnh}
- {định danh: uy-ban-huyen, tên: Ủy ban các huyện (bịa), loại: ủy ban, cấp: huyện}
- {định danh: hoi-nong-dan, tên: Hội Nông dân Tỉnh Sen (bịa), loại: đoàn thể, cấp: tỉnh}
- {định danh: hoi-phu-nu, tên: Hội Phụ nữ Tỉnh Sen (bịa), loại: đoàn thể, cấp: tỉnh}
- {định danh: mat-tran, tên: Mặt trận Tỉnh Sen (bịa), loại: mặt trận, cấp: tỉnh}
"""


def sources():
    return "".join(f"""- định danh: bao-cao-{year}
  loại: báo cáo
  tiêu đề: Báo cáo bịa năm {year} của Tỉnh Sen
  nơi xuất bản: Nhóm Loa (số liệu bịa)
  ngày: {year}-12-31
""" for year in YEARS)


def targets():
    rows = [("buoi-tuyen-truyen", year, 3_000 + 400 * (year - 2022), f"bao-cao-{year}") for year in YEARS]
    rows += [("luot-nguoi", year, 90_000, f"bao-cao-{year}") for year in YEARS]
    rows += [("xa-an-toan", year, 105 + 3 * (year - 2022), f"bao-cao-{year}") for year in YEARS]
    rows += [("camera", year, 3_600 + 900 * (year - 2022), f"bao-cao-{year}") for year in YEARS]
    rows.append(("dien-hinh", 2024, 20, "bao-cao-2024"))
    return sheet("chỉ tiêu,kỳ,giá trị,nguồn", rows)


def awards(dice):
    files = {}
    for year in YEARS:
        flags = ", ".join(f"{{định danh: tap-the-{number}, tên: Tập thể ví dụ số {number}, loại: tập thể}}"
                          for number in (1, 1 + dice.roll(1, 3)))
        files[f"commendations/{year}.yml"] = f"""- {{loại: cờ thi đua, nơi tặng: bo, năm: {year}, tập thể: 2, danh sách: [{flags}], nguồn: bao-cao-{year}}}
- {{loại: bằng khen, nơi tặng: bo, năm: {year}, tập thể: {dice.roll(5, 12)}, cá nhân: {dice.roll(3, 9)}, nguồn: bao-cao-{year}}}
- {{loại: bằng khen, nơi tặng: uy-ban-tinh, năm: {year}, tập thể: {dice.roll(15, 30)}, cá nhân: {dice.roll(20, 40)}, hộ gia đình: {dice.roll(1, 6)}, nguồn: bao-cao-{year}}}
- {{loại: giấy khen, nơi tặng: cong-an-tinh, năm: {year}, tập thể: {dice.roll(40, 80)}, cá nhân: {dice.roll(20, 60)}, nguồn: bao-cao-{year}}}
- {{loại: giấy khen, nơi tặng: uy-ban-huyen, năm: {year}, gộp: {dice.roll(60, 120)}, nguồn: bao-cao-{year}, ghi chú: Nguồn gộp tập thể và cá nhân.}}
"""
    return files


MODEL_NAMES = (
    "Tiếng kẻng bình yên", "Camera nhà mình", "Tổ liên gia", "Đường sáng", "Xóm không rác, không trộm", "Loa sớm",
    "Ghe tuần tra", "Chợ văn minh", "Nhà trọ tự quản", "Bến đò an toàn", "Vườn chung", "Đội xung kích", "Cựu binh gương mẫu",
    "Phụ nữ giữ bình yên", "Thanh niên ban đêm", "Nông dân nói không với ma túy", "Trường học an toàn", "Cổng trường xanh",
    "Xóm đạo đoàn kết", "Nhóm Zalo ấp", "Hộp thư góp ý", "Một nhà một đèn", "Tuyến đường tự quản", "Bếp ăn khu trọ",
    "Ngày thứ bảy vì dân")
FAMILIES = ("cảnh báo", "kỹ thuật", "tự quản", "phòng ngừa", "đoàn thể", "dân vận", "tôn giáo")
STATUSES = ("nhân rộng", "duy trì", "làm điểm", "mới", "sơ kết", "công nhận", "dừng", "không nêu")
LEADERS = ("hoi-nong-dan", "hoi-phu-nu", "mat-tran", "cong-an-tinh")
MODEL_SLUGS = (
    "tieng-keng-binh-yen", "camera-nha-minh", "to-lien-gia", "duong-sang", "xom-khong-rac", "loa-som", "ghe-tuan-tra",
    "cho-van-minh", "nha-tro-tu-quan", "ben-do-an-toan", "vuon-chung", "doi-xung-kich", "cuu-binh", "phu-nu", "thanh-nien",
    "nong-dan", "truong-hoc", "cong-truong", "xom-dao", "nhom-zalo", "hop-thu", "mot-nha-mot-den", "tuyen-duong", "bep-an",
    "thu-bay")


def models(dice):
    files = {}
    for index, (name, slug) in enumerate(zip(MODEL_NAMES, MODEL_SLUGS)):
        started = f"{2019 + index % 6}-{dice.roll(1, 12):02}-{dice.roll(1, 28):02}"
        status = STATUSES[0 if index == 0 else dice.roll(0, len(STATUSES) - 1)]
        files[f"models/{slug}.md"] = f"""---
tên: "{name} (bịa)"
nhóm mô hình: {FAMILIES[index % len(FAMILIES)]}
chủ trì: {LEADERS[dice.roll(0, len(LEADERS) - 1)]}
bắt đầu: {started}
trạng thái: {status}
nguồn: bao-cao-2024
---
Mô hình này do trang ví dụ đặt ra. Người dân trong xóm cùng hẹn nhau một việc nhỏ, làm đều mỗi tuần và ghi lại kết quả.
"""
    return files


def cut_off(part, whole):
    """A per cent with one decimal, cut off instead of rounded as some sources do; None where that is no difference."""
    tenths = part * 1_000 // whole
    return f"{tenths // 10},{tenths % 10}" if tenths != (part * 2_000 + whole) // (2 * whole) else None


def achievements(dice, totals):
    """The results that reports are about: stated beside the communes' own numbers, which must add up to them."""
    files, covered, warned = {}, 84, False
    for year in YEARS:
        for period, day in ((f"{year}-10m", f"{year}-10-31"), (f"{year}", f"{year}-12-31")):
            part, whole = totals[day]
            communes = 96 + 6 * (year - 2022) + (3 if day.endswith("12-31") else 0) + dice.roll(0, 2)
            covered += dice.roll(1, 5)
            hundredths = (part * 20_000 + whole) // (2 * whole)
            percent = f"{hundredths // 100},{hundredths % 100:02}"
            if not warned and cut_off(part, whole):
                # The one warning that this site means to show.
                percent, warned = cut_off(part, whole), True
            # The last count comes with the names of the communes, in a sheet of its own.
            is_last = day == f"{YEARS[-1]}-12-31"
            if is_last:
                files["observations/xa-dat-chuan.csv"] = named(communes, day)
            files[f"achievements/{period}/ap-xa-dat-chuan.md"] = f"""---
nguồn: bao-cao-{year}
tính đến: {day}
số liệu:
  ap-an-toan: {part}/{whole} ({percent}%)
{"" if is_last else f"  xa-an-toan: {communes}{chr(10)}"}---
# Ấp, xã đạt tiêu chuẩn “An toàn về ANTT”

Đến ngày báo cáo có [](figure:ap-an-toan/{period}) ấp đạt chuẩn, tức [](figure:ap-an-toan/{period}#share).
Ở cấp xã là [](figure:xa-an-toan/{period}) xã; còn [](figure:xa-an-toan/{period}#rest) xã chưa đạt.
"""
            files[f"achievements/{period}/tieng-keng.md"] = f"""---
nguồn: bao-cao-{year}
tính đến: {day}
các mô hình: tieng-keng-binh-yen
số liệu:
  xa-co-tieng-keng: {covered}
---
# Mô hình “Tiếng kẻng bình yên (bịa)” đến [{covered}](figure:xa-co-tieng-keng#value) xã

Mô hình có ở [](figure:xa-co-tieng-keng/{period}) xã.
"""
    return files


def named(count, day):
    """So many of the communes of that day, named as the source does; those left out are spread over the districts."""
    there = valid(day)
    rest = len(there) - count
    left_out = {index * len(there) // rest + 5 for index in range(rest)}
    listed = [one.id for index, one in enumerate(there) if index not in left_out]
    return sheet("chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,các địa bàn,nguồn", [
        ("xa-an-toan", "", "", day, f"{count}/{len(there)}", "|".join(listed), f"bao-cao-{day[:4]}")])


def rehearsal():
    """A coverage whose communes the source lists one by one, for one month."""
    listed = [f"{SLUGS[district]}-{number:02}" for district in DISTRICTS for number in (4, 9)]
    return sheet("chỉ tiêu,địa bàn,kỳ,tính đến,giá trị,các địa bàn,nguồn", [
        ("buoi-tuyen-truyen", "h-sen", month(2021, 12), "", 3, "sen-01|sen-02|sen-03", "bao-cao-2022"),
        ("xa-co-tieng-keng", "", "", "2021-12-31", f"{len(listed)}/120", "|".join(listed), "bao-cao-2022")])


CHARTS = """
![Ấp đạt chuẩn qua các năm](chart:ap-an-toan#years)

![Ấp đạt chuẩn theo huyện](chart:ap-an-toan#places)

![Ấp và xã đạt chuẩn](table:ap-an-toan,xa-an-toan)
"""


def bulletins(dice):
    files = {}
    for year in YEARS:
        for number in range(1, 5):
            when = number * 3 - 1
            files[f"bulletins/{year}/thang-{when}.md"] = f"""---
ngày: {year}-{when:02}-{dice.roll(10, 28)}
kỳ: {year}-10m
nguồn: bao-cao-{year}
tác giả: Nhóm Loa
---
# Bản tin ví dụ tháng {when} năm {year}

Đến hết tháng 10 có [](figure:ap-an-toan#value) ấp đạt chuẩn trên [](figure:ap-an-toan#of) ấp.
Camera an ninh: [](figure:camera) hệ thống.
"""
        files[f"bulletins/{year}/thang-11.md"] += CHARTS
    files[f"bulletins/{YEARS[-1]}/thang-11.md"] += PICTURE
    files[f"bulletins/{YEARS[-1]}/dam-sen.png"] = drawing.png()
    return files


PICTURE = """
![Ba bông sen nở trên đầm, lá sen nổi trên mặt nước, phía xa là ruộng và đồi](dam-sen.png "Đầm sen. Tranh do một chương trình nhỏ vẽ cho trang ví dụ.")
"""


FOREWORD = """---
ước cả năm: [buoi-tuyen-truyen, luot-nguoi, vu-pham-phap, quy-trong-ky]
ngày chốt: 2024-10-31
---
# 10 tháng đầu năm 2024 ở Tỉnh Sen

Báo cáo này là ví dụ, số liệu bịa. Trong kỳ có [](figure:vu-pham-phap) vụ phạm pháp hình sự.
"""

ABOUT = """# Về trang ví dụ này

Tỉnh Sen không có thật. Tên xã, số liệu, mô hình và khen thưởng đều do một chương trình nhỏ tạo ra,
để thấy một trang đầy đủ trông như thế nào và để kiểm tra mọi phép tính.
"""


def files():
    dice = Dice(7)
    attained, totals = hamlets_attained(dice)
    plain = sessions(dice) + offences(dice) + attendances(dice) + stocks(dice)
    made = {
        "site.yml": SITE, "places.csv": places(), "sources.yml": sources(), "universes.yml": UNIVERSES,
        "standards.yml": STANDARDS, "organisations.yml": ORGANISATIONS, "indicators.yml": INDICATORS,
        "targets.csv": targets(), "summaries/2024-10m.md": FOREWORD, "pages/gioi-thieu.md": ABOUT,
        "observations/ap.csv": sheet(HEADER, attained),
        "observations/co-quan.csv": sheet(HEADER, offices_attained(dice)),
        "observations/trong-ky.csv": sheet(HEADER, plain),
        "observations/cam-hoa.csv": sheet(HEADER, persons_helped(dice)),
        "observations/quy.csv": sheet(HEADER, fund(dice)),
        "observations/sua.csv": revisions(plain),
        "observations/2021.csv": rehearsal(),
    }
    for more in (awards(dice), models(dice), achievements(dice, totals), bulletins(dice)):
        made.update(more)
    return made


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "content")
    for name, text in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


if __name__ == "__main__":
    main()
