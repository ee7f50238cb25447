"""Start the explorer from its pack: ``python -m tools.packed [room] [PORT=8600] [ADDRESS=...]``."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from loaders.errors import ExplorerError
from loaders.paths import ROOT
from tools.packed import parts
from tools.packed.whole import kind_here, manifest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

PACK: Final = ROOT.parent  # the app's folder lies in the pack beside the start scripts
ROOM: Final = "room"
_SWITCHES: Final = {"YES=1": ["--yes"]}  # as one types them after make


def command(arguments: Sequence[str]) -> list[str]:
    """The module that starts the app and what to tell it: the very one that make calls."""
    room = ROOM in arguments
    given = [word for word in arguments if word != ROOM]
    typed: list[str] = []
    for word in given:
        name, equals, value = word.partition("=")
        typed += _SWITCHES.get(word) or ([f"--{name.lower()}", value] if equals else [word])
    module, script = ("tools.room", "room.sh") if room else ("tools.run", "start.sh")
    ending = f"{script.removesuffix('.sh')}.cmd" if sys.platform == "win32" else f"sh {script}"
    return [sys.executable, "-m", module, "--called", ending, *typed]


def environment(packages: Path, own: Mapping[str, str]) -> dict[str, str]:
    """What the app is started with: its packages first, nothing written into the app."""
    variables = {
        **own,
        "PYTHONPATH": str(packages / parts.PACKAGES),
        "PYTHONNOUSERSITE": "1",
    }
    # There the folder's whole path comes twice in a file's name, and Windows ends names at 260.
    if sys.platform != "win32":
        variables["PYTHONPYCACHEPREFIX"] = str(packages / "compiled")
    return variables


def packages() -> Path:
    """The folder with the packages, checked and set up where that was not done yet.

    Raises:
        ExplorerError: the pack is not whole, or not for this computer or its Python.
    """
    said, kind = manifest(PACK), kind_here()
    if kind not in said["kinds"]:
        raise ExplorerError(
            f"This pack is for {', '.join(said['kinds'])}. This computer and its Python are "
            f"{kind}.",
            "Ask whoever made it for a pack of that kind.",
        )
    return parts.ready(PACK, said, kind)


def main(arguments: Sequence[str]) -> int:
    """Check, set up, start; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr] # a name no console has
    try:
        words, variables = command(arguments), environment(packages(), os.environ)
    except ExplorerError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped before the end; the next start does it anew.", file=sys.stderr)
        return 1
    print("Starting ...", flush=True)
    os.chdir(ROOT)
    if os.name == "posix":  # one process: who ends the script ends the app
        os.execve(words[0], words, variables)  # noqa: S606 - our own module, no shell wanted
    try:
        return subprocess.call(words, env=variables)
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
