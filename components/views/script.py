"""What Streamlit is sent of a script of ours: where it lies, so that a browser fetches it once."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from pathlib import Path


def loader(script: Path, part: str = "default") -> str:
    """The module that fetches ``script`` and calls its ``part``.

    The file's checksum is in its address, so that a browser does not keep an old one. On two lines,
    because Streamlit takes a script of one line for a file's name.
    """
    address = f"app/static/{script.name}?{crc32(script.read_bytes()):x}"
    return f"export default c=>\nimport(new URL('{address}',document.baseURI)).then(m=>m.{part}(c))"
