"""LibreOffice for the tests that open slides and workbooks in it: found, or Debian's installed.

Of Debian's packages those without a window: they bring no desktop along.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tools import debian

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


def converted(file: Path, ending: str, folder: Path) -> Path:
    """The file as LibreOffice opens it and saves it again, such as "pdf" or "csv".

    Raises:
        LibreOfficeError: it is not there, would not open the file, or took too long.
    """
    office = program()
    if office is None:
        raise LibreOfficeError(HOW)
    made = folder / f"{file.stem}.{ending}"
    with tempfile.TemporaryDirectory(prefix="libreoffice-") as profile:
        command = [
            str(office), f"-env:UserInstallation={Path(profile).as_uri()}", "--headless",
            "--convert-to", ending, "--outdir", str(folder), str(file),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, check=False, timeout=PATIENCE_SECONDS)
    if not made.is_file():
        raise LibreOfficeError(f"{file.name} was not opened: {done.stderr.decode().strip()}")
    return made


def main() -> int:
    """Make sure that there is one; return 1 with a sentence where there cannot be one."""
    for package in lacking():
        if not debian.install(package, "for the tests that open slides and workbooks"):
            break
    if lacking():
        print(HOW, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
