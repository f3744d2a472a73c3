"""Uses the preview as people do, in a real browser: an edit loads the page anew and keeps its place, an error comes up on the
page with its file and line, and goes when it is mended.

Usage: preview.py LOA CONTENT [PICTURES]    Works on a copy of the content; exits 1 if anything is wrong. With a folder for
pictures it writes there what it saw at 360 and 1,280 pixels.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


class Preview:
    """`loa serve` on a copy of a content folder."""

    def __init__(self, loa, content, *options):
        self.folder = tempfile.TemporaryDirectory()
        self.content = pathlib.Path(self.folder.name) / "content"
        shutil.copytree(content, self.content)
        self.process = subprocess.Popen(
            [str(pathlib.Path(loa).resolve()), "serve", "--content", "content", "--port", "0", "--lang", "vi", *options],
            cwd=self.folder.name, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = re.search(r"http://\S+/", self.process.stdout.readline())[0]
        self.process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.folder.cleanup()


class Check:
    def __init__(self, pictures):
        self.pictures = pictures and pathlib.Path(pictures)
        self.faults = []

    def that(self, holds, what):
        print(("ok      " if holds else "FAULT   ") + what)
        if not holds:
            self.faults.append(what)

    def picture(self, page, name):
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            found = Axe().run(page, options=WCAG).response["violations"]
            self.that(not found, f"{name} at {width} pixels passes axe: {[item['id'] for item in found]}")
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            self.that(overflow <= 0, f"{name} at {width} pixels does not scroll sideways ({overflow})")
            if self.pictures:
                self.pictures.mkdir(exist_ok=True)
                page.screenshot(path=self.pictures / f"{name}-{width}.png")


def reload_and_overlay(check, preview, page):
    bulletin = sorted(preview.content.glob("bulletins/*/*.md"))[-1]
    sound = bulletin.read_text("utf-8") + "\n" + "Đoạn chữ cho dài trang.\n\n" * 80
    bulletin.write_text(sound, "utf-8")
    address = f"{preview.url}ban-tin/{bulletin.parent.name}/{bulletin.stem}/"
    while "cho dài trang" not in urllib.request.urlopen(address, timeout=10).read().decode():
        time.sleep(0.1)
    page.goto(address)
    page.evaluate("scrollTo({top: 700, behavior: 'instant'})")
    page.wait_for_timeout(300)

    start = time.monotonic()
    bulletin.write_text(sound.replace("Đoạn chữ cho dài trang.", "Câu vừa mới viết.", 1), "utf-8")
    page.get_by_text("Câu vừa mới viết.").wait_for(timeout=10_000)
    check.that(True, f"a save is on the page after {(time.monotonic() - start) * 1000:.0f} ms")
    page.wait_for_load_state("load")
    place = page.evaluate("scrollY")
    check.that(abs(place - 700) < 5, f"the page stands where it stood ({place})")

    swap = bulletin.with_suffix(".tmp")
    swap.write_text(sound.replace("Đoạn chữ cho dài trang.", "Câu lưu bằng đổi tên.", 1), "utf-8")
    swap.replace(bulletin)
    page.get_by_text("Câu lưu bằng đổi tên.").wait_for(timeout=10_000)
    check.that(True, "a save by rename is shown")

    bulletin.write_text(sound.replace("ngày:", "ngay thang:", 1), "utf-8")
    panel = page.locator(".loa-problems.has-errors")
    panel.wait_for(timeout=10_000)
    shown = panel.inner_text()
    check.that(f"bulletins/{bulletin.parent.name}/{bulletin.name}:2:" in shown, "an error comes up with its file and line")
    check.that("gợi ý" in shown and "lỗi" in shown, "and says what is wrong and what to write")
    check.that(page.get_by_text("Câu lưu bằng đổi tên.").count() == 1, "the last good page is still behind it")
    check.picture(page, "overlay")
    page.keyboard.press("Escape")
    check.that(not panel.locator(".loa-body").is_visible(), "Escape puts it away")
    page.reload()
    panel.locator(".loa-body").wait_for(timeout=10_000)
    bulletin.write_text(sound, "utf-8")
    panel.wait_for(state="detached", timeout=10_000)
    check.that(page.get_by_text("Đoạn chữ cho dài trang.").count() == 80, "mended, the error goes by itself")

    bulletin.unlink()
    page.get_by_text("Không tìm thấy").first.wait_for(timeout=10_000)
    bulletin.write_text(sound, "utf-8")
    page.get_by_text("Đoạn chữ cho dài trang.").first.wait_for(timeout=10_000)
    check.that(True, "a page that is deleted and comes back is shown again")


def forms(check, preview, page):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(preview.url)
    page.get_by_role("link", name="Viết mới").click()
    page.get_by_role("link", name="Bản tin mới").click()
    page.get_by_label("Tiêu đề").fill("Bản tin gõ trong trình duyệt")
    page.get_by_label("Ngày").fill("2026-11-20")
    page.get_by_label("Bài viết").fill("Đoạn đầu của bài.\n\nXem [trang này](/khong-co/).")
    page.locator(".loa-draft code", has_text="dead-link").wait_for(timeout=10_000)
    frame = page.frame_locator(".loa-draft iframe")
    frame.get_by_text("Đoạn đầu của bài.").first.wait_for(timeout=10_000)
    check.that(True, "the form shows the page and what is wrong as one types")
    check.picture(page, "form-bulletin")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_label("Tiêu đề").wait_for()
    check.that(not list(preview.content.glob("bulletins/2026/ban-tin-go*")), "a text with an error is not written")
    page.get_by_label("Bài viết").fill("Đoạn đầu của bài.\n\nĐoạn sau đã sửa.")
    page.get_by_role("button", name="Lưu").click()
    page.get_by_role("heading", name="Bản tin gõ trong trình duyệt").wait_for(timeout=10_000)
    text = (preview.content / "bulletins/2026/ban-tin-go-trong-trinh-duyet.md").read_text("utf-8")
    check.that(text.endswith("\nĐoạn đầu của bài.\n\nĐoạn sau đã sửa.\n"), "saved, it is a plain file and its page comes up")
    page.goto(preview.url + "_loa/edit/achievement")
    check.picture(page, "form-achievement")


def main(loa, content, pictures=None):
    check = Check(pictures)
    with sync_playwright() as playwright, Preview(loa, content, "--edit") as preview:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        refused = []
        page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: refused.append(str(error)))
        reload_and_overlay(check, preview, page)
        forms(check, preview, page)
        refused = [text for text in refused if "404" not in text and "422" not in text]
        check.that(not refused, f"the browser has nothing to complain of: {refused[:3]}")
        check.that(preview.process.poll() is None, "the server is still there")
        browser.close()
    sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
