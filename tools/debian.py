"""Installing a package of Debian's where a test needs a program and the machine allows it."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

# As one command each, so that sudo passes the setting on: no question is ever asked.
_QUIETLY: Final = ("env", "DEBIAN_FRONTEND=noninteractive")


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


def install(why: str, *packages: str) -> bool:
    """Install packages, saying why; return whether that worked."""
    before = administrator()
    if before is None or shutil.which("apt-get") is None:
        return False
    print(f"Installing Debian's {' and '.join(packages)} {why} (once)", flush=True)
    steps = (
        ("apt-get", "update"),
        ("apt-get", "install", "-y", "--no-install-recommends", *packages),
    )
    return all(succeeds([*before, *_QUIETLY, *step]) for step in steps)
