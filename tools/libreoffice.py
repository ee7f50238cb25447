"""LibreOffice for the tests that open slides and workbooks in it: found, or Debian's installed.

Of Debian's packages those without a window: they bring no desktop along.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools import debian

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES: Final = ("soffice", "libreoffice")
# A LibreOffice without its slides or its sheets opens no such file; each is one library.
PARTS: Final = {"libsdlo.so": "libreoffice-impress-nogui", "libsclo.so": "libreoffice-calc-nogui"}
PATIENCE_SECONDS: Final = 240  # a first start on a busy machine takes half a minute
HOW: Final = (
    "No LibreOffice with slides and sheets was found, and the tests that open files in it are "
    "never skipped. Install it: sudo apt-get update && sudo apt-get install "
    "--no-install-recommends libreoffice-impress-nogui libreoffice-calc-nogui"
)


class LibreOfficeError(OSError):
    """LibreOffice did not make the file that was asked for."""


def program() -> Path | None:
    """The program, None where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return Path(found).resolve() if found else None


def lacking() -> list[str]:
    """Debian's packages for the parts that are not there."""
    found = program()
    beside = found.parent if found else Path("/nowhere")
    return [package for part, package in PARTS.items() if not (beside / part).is_file()]


def converted(files: Sequence[Path], ending: str, folder: Path) -> list[Path]:
    """The files as LibreOffice opens them and saves them again, such as "pdf" or "csv".

    All in one go: a start takes longer than a file.

    Raises:
        LibreOfficeError: it is not there, or would not open a file.
        subprocess.TimeoutExpired: it took too long.
    """
    office = program()
    if office is None:
        raise LibreOfficeError(HOW)
    made = [folder / f"{file.stem}.{ending}" for file in files]
    with tempfile.TemporaryDirectory(prefix="libreoffice-") as profile:
        command = [
            str(office), f"-env:UserInstallation={Path(profile).as_uri()}", "--headless",
            "--convert-to", ending, "--outdir", str(folder), *map(str, files),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE_SECONDS)
    missing = [file.name for file in made if not file.is_file()]
    if missing:
        raise LibreOfficeError(f"No {', '.join(missing)}: {done.stderr.decode().strip()}")
    return made


def main() -> int:
    """Make sure that there is one; return 1 with a sentence where there cannot be one."""
    packages = lacking()
    wanted = "for the tests that open slides and workbooks"
    if packages and not (debian.install(wanted, *packages) and not lacking()):
        print(HOW, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
