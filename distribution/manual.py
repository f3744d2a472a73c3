#!/usr/bin/env python3
"""Writes the manual page of loa out of what the program itself says of its verbs and options.

usage: manual.py LOA VERSION DATE > loa.1      (LOA is the program, DATE is ISO 8601)
"""
import json
import subprocess
import sys

EXITS = [
    ("0", "Xong. Done."),
    ("1", "Nội dung có lỗi, chưa xuất bản gì. The content has errors, and nothing was published."),
    ("64", "Lệnh viết sai. Wrong usage."),
    ("74", "Không đọc hay ghi được đĩa. The disk said no."),
    ("75", "Một lần dựng khác đang chạy. Another build is at work in the output folder."),
]


def escaped(text):
    """Text that groff takes for nothing but text."""
    text = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def dashed(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def usage(argument):
    """How one option is written."""
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return "\\fI" + escaped(value.upper()) + "\\fR"
    names = ", ".join("\\fB" + escaped(dashed(name)) + "\\fR" for name in argument["names"])
    return names + (" \\fI" + escaped(value.upper()) + "\\fR" if argument["kind"] == "option" else "")


def described(argument):
    text = argument.get("abstract", "")
    default = argument.get("defaultValue")
    return escaped(text + (f" (mặc định · default: {default})" if default else ""))


def shown(argument):
    hidden = {"help", "version"}
    return argument.get("shouldDisplay", True) and argument.get("valueName") not in hidden


def arguments(command):
    for argument in filter(shown, command.get("arguments", [])):
        yield ".TP\n" + usage(argument) + "\n" + described(argument)


def verb(command):
    positional = [a for a in filter(shown, command.get("arguments", [])) if a["kind"] == "positional"]
    words = " ".join(("[" + usage(a) + "]") if a["isOptional"] else usage(a) for a in positional)
    yield ".SS loa " + command["commandName"] + (" " + words if words else "")
    yield escaped(command.get("abstract", ""))
    if command.get("discussion"):
        yield ".PP\n" + escaped(command["discussion"])
    yield from arguments(command)


def page(tool, version, date):
    command = tool["command"]
    yield f'.TH LOA 1 "{date}" "loa {version}" "Loa"'
    yield ".SH NAME\nloa \\- " + escaped(command["abstract"])
    yield ".SH SYNOPSIS\n\\fBloa\\fR \\fILỆNH\\fR [\\fITÙY CHỌN\\fR]"
    yield ".SH COMMANDS"
    for each in command["subcommands"]:
        if each["commandName"] != "help":
            yield from verb(each)
    yield ".SH EXIT STATUS"
    for code, meaning in EXITS:
        yield f".TP\n\\fB{code}\\fR\n{escaped(meaning)}"
    yield ".SH ENVIRONMENT\n.TP\n\\fBLOA_LANG\\fR\n" + escaped(
        "Ngôn ngữ của thông báo: vi hoặc en. Language of messages, before that of the locale.")
    yield ".TP\n\\fBNO_COLOR\\fR\n" + escaped("Không tô màu. Messages without colours.")


def main():
    program, version, date = sys.argv[1:]
    text = subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout
    sys.stdout.reconfigure(encoding="utf-8")
    print("\n".join(page(json.loads(text), version, date)))


main()
