"""What people type in a room, made safe to keep: plain text of limited length."""

from __future__ import annotations

import unicodedata
from typing import Final

# Turn the reading order of what follows on a projector: left out, while the letters stay.
_TURNERS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class TooLongError(ValueError):
    """A text is longer than there is room for; the message says by how much."""


def plain(text: str, longest: int) -> str:
    """Return ``text`` in one line of plain characters, spaces joined.

    Control characters and marks that turn the reading order are left out; emoji and scripts that
    run from right to left stay. Nothing is cut silently.

    Raises:
        TooLongError: where more than ``longest`` characters remain.
    """
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign
        for sign in normal
        if sign not in _TURNERS and unicodedata.category(sign) not in {"Cs", "Cn"}
    )
    line = " ".join(kept.split())
    if len(line) > longest:
        raise TooLongError(
            f"This has {len(line):,} characters; there is room for {longest:,}. "
            "Shorten it and send it again: nothing was lost."
        )
    return line
