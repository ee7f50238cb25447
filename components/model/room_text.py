"""What people type in a room, made safe to keep: plain text of limited length."""

from __future__ import annotations

import unicodedata
from typing import Final

# Turn the reading order of what follows on a projector: left out, while the letters stay.
_TURNERS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

FAR_TOO_LONG: Final = 100  # times what there is room for: too many letters to look at one by one


class TooLongError(ValueError):
    """A text is longer than there is room for; the message says by how much."""


def room_for(longest: int) -> str:
    """What a field says before anything is typed.

    A field with a limit of its own takes nothing of a longer text that is pasted into it, and does
    not say so: here everything is taken, and ``plain`` says by how much it is too long.
    """
    return f"Up to {longest} characters"


def plain(text: str, longest: int) -> str:
    """Return ``text`` in one line of plain characters, spaces joined.

    Control characters and marks that turn the reading order are left out; emoji and scripts that
    run from right to left stay. Nothing is cut silently.

    Raises:
        TooLongError: where more than ``longest`` characters remain.
    """
    if len(text) > FAR_TOO_LONG * longest:
        raise _too_long(len(text), longest)
    normal = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign
        for sign in normal
        if sign not in _TURNERS and unicodedata.category(sign) not in {"Cs", "Cn"}
    )
    line = " ".join(kept.split())
    if len(line) > longest:
        raise _too_long(len(line), longest)
    return line


def _too_long(given: int, longest: int) -> TooLongError:
    return TooLongError(
        f"This has {given:,} characters; there is room for {longest:,}. "
        "Shorten it and send it again: nothing was lost."
    )
