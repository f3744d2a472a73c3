"""Makes workbooks as another program writes them: shared strings, packed parts, formats. Run it with openpyxl 3.1."""

import datetime
import pathlib
import unicodedata

import openpyxl

here = pathlib.Path(__file__).parent
headings = ["Chỉ tiêu *", "Địa bàn", "Kỳ", "Tính đến", "Giá trị *", "Trên", "Nguồn *", "Ghi chú"]


def book(rows, title=None):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Số liệu"
    if title:
        sheet.append([title])
        sheet.merge_cells("A1:H1")
        sheet.append([])
    sheet.append(headings)
    for row in rows:
        sheet.append(row)
    return workbook, sheet


workbook, sheet = book(
    [
        ["Tin báo", "Huyện Đông", "tháng 9 năm 2019", None, 7167.0, None, "Bài báo mẫu", "ghi, chú"],
        ["tin-bao", unicodedata.normalize("NFD", " huyện  đông "), "2019-thang-8", None, "7.167", None, "bao-mau", None],
        ["Xã an toàn", None, None, datetime.date(2019, 10, 31), 145, 164, "bao-mau", None],
        ["Quỹ", None, 2018, None, 1250.5, None, "bao-mau", None],
    ],
    title="Báo cáo số liệu bịa",
)
hidden = workbook.create_sheet("Nháp")
hidden.append(headings)
hidden.append(["tin-bao", None, "2019", None, 1, None, "bao-mau", None])
hidden.sheet_state = "hidden"
workbook.create_sheet("Ghi chép").append(["không phải số liệu"])
workbook.save(here / "so-lieu.xlsx")

workbook, sheet = book(
    [
        ["tin-bao", None, "2019-thang-7", None, 0.9859, None, "bao-mau", None],
        ["tin-bao", None, datetime.date(2019, 10, 1), None, "7.16", None, "bao-mao", None],
        ["tin-bao", None, "2019-thang-6", None, "#N/A", None, "bao-mau", None],
        ["tin-bao", None, "2019-thang-5", None, "=1+1", None, "bao-mau", None],
        ["tin-bao", None, "2019-thang-4", None, 3, None, "bao-mau", None],
        ["tin-bao", None, "2019-thang-3", None, 4, None, "bao-mau", None],
    ]
)
sheet["E2"].number_format = "0.00%"
sheet["C3"].number_format = "dd/mm/yyyy"
sheet["E4"].data_type = "e"
sheet.merge_cells("A6:A7")
sheet.row_dimensions[6].hidden = True
sheet["I1"] = "Gía trị"
sheet["J6"] = "thừa"
workbook.save(here / "sai.xlsx")
