"""A visit to an unpacked pack, run in a network of its own: ``visit.py PACK HOME PATH PORT``.

Starts the pack twice with nothing but HOME and PATH, reads a page each time as a browser would, and
ends the script by its process number. Prints what happened as one line of JSON.
"""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from pathlib import Path

from bench.visitor import Visitor
from tools.server import port_is_free, seconds_until_healthy

PAGE, ADDRESS = "economy", "place=leeds"
OUTSIDE = ("192.0.2.1", 80)  # an address kept for documentation
FIRST_START_SECONDS = 300.0


class Reader(Visitor):
    """A visitor that keeps all that the page said."""

    page_text = ""

    def _read(self, message, used):
        self.page_text += str(message)
        return super()._read(message, used)


async def read(port: int) -> tuple[bool, str]:
    """Whether the page failed, and all that it said."""
    async with Reader(port, PAGE) as reader:
        run = await reader.run(ADDRESS)
        return run.failed, reader.page_text


def visit(pack: Path, port: int, environment: dict[str, str]) -> dict[str, object]:
    """One start, one page, one end."""
    log = Path(environment["HOME"]).parent / f"log-{time.monotonic_ns()}.txt"
    started = time.perf_counter()
    with log.open("wb") as lines:
        process = subprocess.Popen(
            ["sh", str(pack / "start.sh"), f"PORT={port}"], env=environment, cwd="/",
            stdin=subprocess.DEVNULL, stdout=lines, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            seconds_until_healthy(process, port, FIRST_START_SECONDS)
            seconds = time.perf_counter() - started
            failed, text = asyncio.run(read(port))
        finally:
            process.terminate()
            process.wait(30)
    return {
        "seconds": seconds, "failed": failed, "text": text, "code": process.returncode,
        "log": log.read_text(encoding="utf-8"), "ended": port_is_free(port),
    }  # fmt: skip


def reaches_outside() -> bool:
    """Whether a connection beyond this computer gets anywhere; no route says so at once."""
    with socket.socket() as probe:
        probe.settimeout(1)
        try:
            probe.connect(OUTSIDE)
        except OSError as fault:
            return isinstance(fault, TimeoutError)
    return True


def main(pack: str, home: str, path: str, port: str) -> None:
    """Both starts, told as JSON."""
    environment = {"HOME": home, "PATH": path}
    starts = [visit(Path(pack), int(port), environment) for _ in range(2)]
    print(json.dumps({"outside": reaches_outside(), "starts": starts}))


if __name__ == "__main__":
    main(*sys.argv[1:])
