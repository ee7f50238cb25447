"""Sets one page with typst in a process of its own: JSON in, the bytes of a file out.

A process of its own, because typst keeps what it worked out for its last ten pages: 330 MiB that a
server would hold for good, and no other session could run meanwhile. It takes a third of a second.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, Final, Literal

Kind = Literal["pdf", "png"]
STANDARD: Final = "ua-1"  # accessible PDF; typst refuses a page that would not keep it
PNG_PER_INCH: Final = 144
PATIENCE_SECONDS: Final = 60
_TURN: Final = BoundedSemaphore(os.cpu_count() or 1)  # more at once would only take memory


class TypesettingError(RuntimeError):
    """A page that could not be set, with what typst said."""


def pages(
    template: Path,
    data: object,
    fonts: Path,
    kind: Kind,
    made: int,
    *,
    system_fonts: bool = False,
    accessible: bool = True,
) -> list[bytes]:
    """The file as the one item of a list, or a picture a page.

    Args:
        template: the .typ file; it finds ``data`` as JSON in its input of that name.
        data: what JSON can hold.
        fonts: a folder of TrueType files.
        kind: a PDF, or pictures.
        made: the day it is made, as seconds since 1970.
        system_fonts: whether letters that those lack may come from fonts of this computer.
        accessible: whether a PDF must keep ``STANDARD``; it is tagged either way.

    Raises:
        TypesettingError: typst refused, or took too long.
    """
    asked = {
        "template": template.read_text(encoding="utf-8"),
        "data": json.dumps(data, ensure_ascii=False),
        "fonts": str(fonts), "kind": kind, "made": made, "system_fonts": system_fonts,
        "standards": [STANDARD] if kind == "pdf" and accessible else [],
    }  # fmt: skip
    with _TURN:
        try:
            done = subprocess.run(  # noqa: S603 - our own program, our own arguments
                [sys.executable, "-I", __file__],
                input=json.dumps(asked).encode(),
                capture_output=True,
                check=False,
                timeout=PATIENCE_SECONDS,
            )
        except subprocess.TimeoutExpired as fault:
            raise TypesettingError(f"No page after {PATIENCE_SECONDS} seconds") from fault
    if done.returncode:
        raise TypesettingError(done.stderr.decode(errors="replace").strip())
    return [base64.b64decode(line) for line in done.stdout.splitlines()]


def _set(asked: dict[str, Any]) -> list[bytes]:
    import typst  # noqa: PLC0415 - only in this process: 6 MiB that a server need not hold

    system = asked["system_fonts"]
    found = typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=system, font_paths=[asked["fonts"]]
    )
    made = typst.Compiler(font_paths=found, ignore_system_fonts=not system).compile(
        asked["template"].encode(),
        format=asked["kind"],
        sys_inputs={"data": asked["data"]},
        pdf_standards=asked["standards"],
        ppi=PNG_PER_INCH,
        timestamp=asked["made"],
    )
    return made if isinstance(made, list) else [made or b""]


def main() -> int:
    """Read what to set from standard input, write a line of base64 a file to standard output."""
    for page in _set(json.loads(sys.stdin.buffer.read())):
        sys.stdout.buffer.write(base64.b64encode(page) + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
