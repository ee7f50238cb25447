"""Finding a Chromium for the browser tests, and installing Debian's where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# As one command each, so that sudo passes the setting on: no question is ever asked.
QUIETLY = ("env", "DEBIAN_FRONTEND=noninteractive")
INSTALL_STEPS = (
    ("apt-get", "update"),
    ("apt-get", "install", "-y", "--no-install-recommends", "chromium"),
)
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


def succeeds(arguments: list[str]) -> bool:
    """Run a command without showing what it prints; return whether it succeeded."""
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def administrator() -> list[str] | None:
    """Return what to put before a command that needs rights: nothing, sudo, or None (no rights)."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return [sudo, "-n"] if sudo and succeeds([sudo, "-n", "true"]) else None


def install() -> bool:
    """Install Debian's Chromium; return whether that worked."""
    before = administrator()
    if before is None or shutil.which("apt-get") is None:
        return False
    print("Installing Debian's Chromium for the browser tests (once)", flush=True)
    return all(succeeds([*before, *QUIETLY, *step]) for step in INSTALL_STEPS)


def main() -> int:
    """Make sure that there is a Chromium; return 1 with a sentence where there cannot be one."""
    if os.environ.get("CHROMIUM") and found() is None:
        print(f"CHROMIUM={os.environ['CHROMIUM']} is not a program. {HOW}", file=sys.stderr)
        return 1
    if found() is None and not (install() and found()):
        print(HOW, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
