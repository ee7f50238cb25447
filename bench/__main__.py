"""``make bench``: measure all, or some parts: ``make bench BENCH="files reruns"``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

from bench import files, first_page, report, sessions, switching

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.results import Line

PARTS: Final[dict[str, Callable[[], list[Line]]]] = {
    "first-page": first_page.measure,
    "switching": switching.measure,
    "reruns": sessions.reruns,
    "crowds": sessions.crowds,
    "build": files.builds,
    "files": files.sizes,
    "checks": files.checks,
}


def main() -> int:
    """Measure the parts asked for, print each line, and write docs/speed.md."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    wanted = parser.parse_args().parts or list(PARTS)
    unknown = set(wanted) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    for part in wanted:
        print(f"Measuring: {part}", flush=True)
        measured = PARTS[part]()
        for each in measured:
            value = "not measured" if each.value is None else f"{each.value:.2f} {each.unit}"
            print(f"  {each.what}: {value} {each.verdict} {each.note}", flush=True)
        report.write(report.merge(measured), sessions.THINK_SECONDS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
