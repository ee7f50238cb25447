"""A real PostgreSQL for the tests of the rooms' store: found or installed, started on loopback."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools import debian

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEBIANS: Final = Path("/usr/lib/postgresql")  # Debian keeps the server's programs off the PATH
HOW: Final = (
    "No PostgreSQL was found, and the tests of the rooms' store are never skipped. Install it: "
    "sudo apt-get update && sudo apt-get install postgresql"
)


def programs() -> Path | None:
    """The folder with initdb and pg_ctl: the newest of Debian's, else the PATH's, else None."""
    found = sorted(_DEBIANS.glob("*/bin/initdb"), key=lambda file: float(file.parent.parent.name))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).resolve().parent if on_path else None


def free_port() -> int:
    """A port of this machine that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _as_owner(folder: Path) -> list[str]:
    """What to put before PostgreSQL's commands: it refuses to run as root."""
    if os.geteuid() != 0:
        return []
    owner = next(
        (user for user in ("postgres", "nobody") if user in {p.pw_name for p in pwd.getpwall()}), ""
    )
    shutil.chown(folder, owner)
    return ["runuser", "-u", owner, "--"]


@contextmanager
def server() -> Iterator[str]:
    """Run a new, empty PostgreSQL on loopback; give its address as SQLAlchemy writes it."""
    where = programs()
    if where is None:
        raise FileNotFoundError(HOW)
    folder = Path(tempfile.mkdtemp(prefix="rooms-postgres-", dir="/tmp"))
    before, data, port = _as_owner(folder), folder / "data", free_port()
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
    _run([*before, f"{where}/initdb", "-D", f"{data}", "-A", "trust", "-U", "rooms", "-E", "UTF8"])
    _run([*before, f"{where}/pg_ctl", "-D", f"{data}", "-w", "-l", f"{folder}/log", "-o", options,
          "start"])  # fmt: skip
    try:
        yield f"postgresql+psycopg://rooms@127.0.0.1:{port}/postgres"
    finally:
        _run([*before, f"{where}/pg_ctl", "-D", f"{data}", "-m", "immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, cwd="/"
    )
    if done.returncode != 0:
        raise OSError(f"{' '.join(command)}: {done.stderr.decode().strip()}")


def main() -> int:
    """Make sure that there is a PostgreSQL; return 1 with a sentence where there cannot be one."""
    wanted = "for the tests of the rooms' store"
    if programs() is None and not (debian.install(wanted, "postgresql") and programs()):
        print(HOW, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
