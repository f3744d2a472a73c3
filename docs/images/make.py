#!/usr/bin/env python3
"""Takes the pictures of the guide for staff anew: pages of the made-up province in `examples/tinh-sen`, as `loa serve` shows
them, on a copy of its content.

usage: make.py LOA [NAME...]     (in the folder of Package.swift; `make pictures` brings Chromium and playwright)
"""
import io
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = pathlib.Path("docs/images")
CONTENT = pathlib.Path("examples/tinh-sen/content")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SHEET, PHONE = 900, 420
# Flat colours and letters need no more, and a picture is a third of its size then.
COLOURS = 48


class Preview:
    """`loa serve --edit` on a copy of the example."""

    def __init__(self, loa):
        self.folder = tempfile.TemporaryDirectory()
        self.content = pathlib.Path(self.folder.name) / "content"
        shutil.copytree(CONTENT, self.content)
        self.process = subprocess.Popen(
            [str(pathlib.Path(loa).resolve()), "serve", "--edit", "--port", "0", "--lang", "vi"],
            cwd=self.folder.name, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = re.search(r"http://\S+/", self.process.stdout.readline())[0]
        self.process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.folder.cleanup()

    def write(self, path, old, new):
        file = self.content / path
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def published(address):
    """A page as readers see it: without what the preview's script adds."""
    def take(page, preview):
        page.route("**/_loa/*.js", lambda route: route.abort())
        page.goto(preview.url + address)
    return take


def overlay(page, preview):
    """The second number of a bulletin is typed, and wrong."""
    page.goto(preview.url + "ban-tin/2024/thang-11/")
    preview.write("bulletins/2024/thang-11.md", "[](figure:camera)", "[5.612](figure:camera)")
    page.locator(".loa-problems[open] .help").first.wait_for()


def form(page, preview):
    """Filled in as a beginner would, with decimals where a count belongs, and sent."""
    page.goto(preview.url + "_loa/edit/achievement")
    page.get_by_label("Tiêu đề").fill("Camera an ninh ở các ngã tư")
    page.get_by_label("Kỳ").fill("10 tháng đầu năm 2024")
    page.get_by_label("Nguồn").select_option("bao-cao-2024")
    page.get_by_label("Chỉ tiêu, dòng 1").select_option("camera")
    page.get_by_label("Giá trị, dòng 1").fill("51,62")
    page.get_by_label("Bài viết").fill("Đến hết tháng 10, các xã đã lắp thêm camera ở những ngã tư đông người.")
    page.get_by_role("button", name="Lưu").click()
    page.locator(".loa-error").first.wait_for()


# What each shows, and how large.
PICTURES = {
    "bao-cao": (published("2024-10m/"), SHEET, 810),
    "ban-tin": (published("ban-tin/2024/thang-11/"), SHEET, 840),
    "dinh-chinh": (published("dinh-chinh/"), SHEET, 600),
    "xem-truoc": (overlay, PHONE, 560),
    "viet-moi": (form, PHONE, 1020),
}


def save(name, screenshot):
    picture = Image.open(io.BytesIO(screenshot)).convert("RGB")
    path = HERE / f"{name}.png"
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path}: {picture.width} × {picture.height}, {path.stat().st_size} bytes")


def main(loa, *names):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name in names or PICTURES:
            take, width, height = PICTURES[name]
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            with Preview(loa) as preview:
                take(page, preview)
                save(name, page.screenshot())
            page.close()
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
