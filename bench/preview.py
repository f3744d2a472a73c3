"""The preview while somebody writes: how long from a save to the message on which a browser loads the page anew."""

import json
import os
import re
import select
import socket
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from trial import Cost

ROUNDS, LONGEST = 9, 60
# After which the preview has looked at all pages too.
QUIET = 3


@dataclass(frozen=True)
class Preview:
    """Measured within one run of the preview: there is no command that could take turns with others."""
    name: str
    size: int
    command: list
    edit: Callable[[], object]

    def medians(self):
        server = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            port = int(re.search(r":(\d+)/", server.stdout.readline())[1])
            server.stdout.readline()
            states = States(port)
            states.time(self.edit)
            before = processor_seconds(server.pid)
            walls = [states.time(self.edit) for _ in range(ROUNDS)]
            processor = (processor_seconds(server.pid) - before) / ROUNDS
            return {"Loa": Cost(statistics.median(walls), processor, peak(server.pid))}
        finally:
            server.terminate()
            server.wait(LONGEST)


class States:
    """The messages that browsers get: which site is shown, and how much is wrong with it."""

    def __init__(self, port):
        self.connection = socket.create_connection(("127.0.0.1", port), timeout=LONGEST)
        self.connection.sendall(b"GET /_loa/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % port)
        self.read = b""
        self.site = self.next_site(None)

    def time(self, edit):
        """Seconds until the site is another one; then waits until all that is wrong with it has been told."""
        begin = time.perf_counter()
        edit()
        known = self.site
        self.site = self.next_site(known)
        seconds = time.perf_counter() - begin
        while select.select([self.connection], [], [], QUIET)[0]:
            self.read += self.connection.recv(65536)
        return seconds

    def next_site(self, known):
        while True:
            for line in self.lines():
                if line.startswith(b"data:") and (site := json.loads(line[5:])["site"]) != known:
                    return site
            self.read += self.connection.recv(65536)

    def lines(self):
        while b"\n" in self.read:
            line, _, self.read = self.read.partition(b"\n")
            yield line


def processor_seconds(process):
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak(process):
    """Megabytes."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())[1]) / 1024
