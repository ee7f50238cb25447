"""Finding a Chromium for the browser tests, and installing Debian's where there is none."""

from __future__ import annotations

import os
import shutil
import sys

from tools import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No background traffic, no GPU: the slowest client the product will meet, and a silent one.
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
)  # fmt: skip
HOW = (
    "No Chromium was found, and the browser tests are never skipped. Install one "
    "(sudo apt-get update && sudo apt-get install chromium) or name one: "
    "CHROMIUM=/path/to/chromium make test"
)


def found() -> str | None:
    """Return the path of a Chromium: $CHROMIUM, else the first on PATH, else None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def main() -> int:
    """Make sure that there is a Chromium; return 1 with a sentence where there cannot be one."""
    if os.environ.get("CHROMIUM") and found() is None:
        print(f"CHROMIUM={os.environ['CHROMIUM']} is not a program. {HOW}", file=sys.stderr)
        return 1
    if found() is None and not (debian.install("for the browser tests", "chromium") and found()):
        print(HOW, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
