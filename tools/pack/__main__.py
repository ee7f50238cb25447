"""``make pack``: write the explorer as one archive for a memory stick."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from loaders import paths
from loaders.errors import ExplorerError
from tools.pack import archive, contents
from tools.pack.kinds import MACHINES, kinds
from tools.pack.requirements import running, tested
from tools.pack.wheels import gathered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.pack.kinds import Kind

WHEELS: Final = paths.BUILD / "wheels"  # kept from one pack to the next
_MEBIBYTE: Final = 1024 * 1024


def pack(to: Path, asked: Sequence[Kind], wheels: Path = WHEELS) -> Path:
    """Write the archive for these kinds of machine into ``to``; return its path.

    Raises:
        ExplorerError: something is missing, or it cannot be written; nothing half-written stays.
    """
    app = contents.of_the_app()
    archive.target_folder(to, 0)  # said before minutes of fetching
    versions = tested()
    sets = [(kind, gathered(running(), kind, wheels / kind.name, versions)) for kind in asked]
    name = f"connected-places-{contents.version()}-{'+'.join(k.machine for k in asked)}-"
    target = to / f"{name}{asked[0].abi}.zip"
    entries = [*app, *contents.of_wheels(sets), *contents.scripts(asked)]
    archive.target_folder(to, sum(entry.bytes_ for entry in entries))
    archive.write(target, entries)
    return target


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a pack; return 0, or 1 after saying what stopped it and what to do."""
    parser = argparse.ArgumentParser(prog="make pack", description=__doc__)
    parser.add_argument("--to", type=Path, help="the folder for the archive; build/ if not named")
    parser.add_argument("--platform", help=f"kinds of machine, with commas: {', '.join(MACHINES)}")
    parser.add_argument("--python-version", help="the version of Python over there, like 3.12")
    given = parser.parse_args(arguments)
    try:
        made = pack(given.to or paths.BUILD, kinds(given.platform, given.python_version))
    except ExplorerError as error:
        print(f"{error.message}\n{error.remedy}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. No archive was written.", file=sys.stderr)
        return 1
    print(f"{made}: {made.stat().st_size / _MEBIBYTE:.0f} MiB. Unpack it; README.txt says more.")
    return 0


if __name__ == "__main__":
    signal.signal(
        signal.SIGTERM, lambda *_: sys.exit(1)
    )  # so that the half-written is cleared away
    sys.exit(main())
