"""``make bench``: measure all, or some parts: ``make bench BENCH="files reruns"``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from typing import TYPE_CHECKING, Final

from bench import boards, exports, files, first_page, report, rooms, search, sessions, switching

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.results import Line

PARTS: Final[dict[str, Callable[[], list[Line]]]] = {
    "first-page": first_page.measure,
    "switching": switching.measure,
    "reruns": sessions.reruns,
    "crowds": sessions.crowds,
    "search": search.measure,
    "exports": exports.measure,
    "rooms": rooms.measure,
    "boards": boards.measure,
    "build": files.builds,
    "files": files.sizes,
    "checks": files.checks,
}


CALM_LOAD: Final = 1.0  # load average under which a measurement says something about the app
PATIENCE_SECONDS: Final = 240.0
LOOK_AGAIN_SECONDS: Final = 5.0


def wait_for_calm() -> None:
    """Wait a while for a busy computer to calm down; each line says how busy it was in the end."""
    until = time.monotonic() + PATIENCE_SECONDS
    while os.getloadavg()[0] > CALM_LOAD and time.monotonic() < until:
        time.sleep(LOOK_AGAIN_SECONDS)


def main() -> int:
    """Measure the parts asked for, print each line, and write docs/speed.md."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    wanted = parser.parse_args().parts or list(PARTS)
    unknown = set(wanted) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    for part in wanted:
        wait_for_calm()
        print(f"Measuring: {part} (load {os.getloadavg()[0]:.1f})", flush=True)
        measured = PARTS[part]()
        for each in measured:
            value = "not measured" if each.value is None else f"{each.value:.2f} {each.unit}"
            print(f"  {each.what}: {value} {each.verdict} {each.note}", flush=True)
        report.write(report.merge(measured), sessions.THINK_SECONDS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
