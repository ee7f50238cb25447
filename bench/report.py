"""docs/speed.md: what was measured, against what was promised."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bench.results import DECIMALS, Line, as_dict
from loaders import paths

if TYPE_CHECKING:
    from collections.abc import Iterable

KEPT: Final = paths.BUILD / "bench.json"  # so that a part can be measured again alone
SPEED: Final = paths.ROOT / "docs" / "speed.md"
NOTES: Final = Path(__file__).with_name("notes.md")  # why some are short; put it right by hand
GROUPS: Final = ("In the browser", "Server", "Exports", "Build and files")
HEAD: Final = """# Speed

Written by `make bench` on {machine}; do not edit by hand.
A computer that is busy with something else measures slower, so each line carries the load average
of its last minute, the measurement itself included; {cores} means that all cores were taken.
"""
METHOD: Final = """
## How it was measured

- **In the browser**: headless Chromium without a GPU, 1440 by 900, on the same computer as the
  server. A time runs from the key press or click to the last change one sees, found by watching
  the page for changes, plus the frame that paints it. Cold: a server that nobody has visited and a
  window with an empty cache. Warm: the same server, a window with an empty cache.
- **Server**: a client that speaks the app's own protocol over a websocket, on the same computer; a
  time runs from sending the request to having read the last message of the run, so it holds the
  page's own work, packing, sending and unpacking. A change of place comes as a new address, as from
  a link. At once: visitors who look, think {think:.0f} seconds on average, then look again. A room:
  phones that come one after the other, see the question, answer it and stay, each asking every two
  seconds what the room does; a vote's time ends when the phone has been told that it is counted.
- **Search**: from the text to the typed rows, in the process itself, over the judged queries of
  the tests; twenty times the text is every case and point with nineteen copies of it in which every
  sixth word is one of its own, so that there are more words to forgive spellings by.
- **Exports**: from the click to the bytes of the file, in the process itself; a hundred different
  councils one after another, twenty of them before to fill the caches; at once: from ten threads.
- **Build and files**: as on the disk; gzip as a web server would.
"""


def merge(measured: Iterable[Line]) -> list[Line]:
    """Return what is known, the newest of each line, and keep it."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.is_file() else []
    known = {(row["group"], row["what"]): Line(**row) for row in kept}
    known |= {(new.group, new.what): new for new in measured}
    lines = sorted(known.values(), key=lambda each: GROUPS.index(each.group))
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(json.dumps([as_dict(each) for each in lines], indent=1), encoding="utf-8")
    return lines


def _row(each: Line) -> str:
    decimals = DECIMALS[each.unit]
    value = "not measured" if each.value is None else f"{each.value:,.{decimals}f} {each.unit}"
    target = "" if each.at_most is None else f"{each.at_most:,.{decimals}f} {each.unit}"
    return f"| {each.what} | {value} | {target} | {each.verdict} | {each.load:.1f} | {each.note} |"


def _table(group: str, lines: Iterable[Line]) -> str:
    head = "| what | measured | at most | | load | |\n|---|---|---|---|---|---|\n"
    return f"\n## {group}\n\n{head}" + "\n".join(_row(each) for each in lines) + "\n"


def write(lines: list[Line], think_seconds: float) -> None:
    """Write the tables."""
    cores = os.cpu_count() or 1
    machine = f"{cores} cores, Python {platform.python_version()}, {platform.system()}"
    text = HEAD.format(machine=machine, cores=cores)
    for group in GROUPS:
        text += _table(group, [each for each in lines if each.group == group])
    SPEED.parent.mkdir(exist_ok=True)
    method = METHOD.format(think=think_seconds)
    notes = NOTES.read_text(encoding="utf-8")
    SPEED.write_text(text.rstrip() + "\n" + notes + method, encoding="utf-8")
