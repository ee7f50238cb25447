"""Which answers a question of a room can have: asked of phones and of files alike. Pure."""

from __future__ import annotations

import re
from typing import Final

from components.model.room_rows import STAND_STEPS, WHEEL_POINTS, ActivityKind

PLACES: Final = range(1, 9)  # of the eight components in an order
_PARTS: Final = {
    ActivityKind.STAND: re.compile(r""),
    ActivityKind.RANK: re.compile(r"[a-z0-9-]{1,40}"),
    ActivityKind.WHEEL: re.compile(r"[1-9]:[a-z0-9-]{1,40}:(short|long)"),
}
_VALUES: Final = {
    ActivityKind.STAND: STAND_STEPS,
    ActivityKind.RANK: PLACES,
    ActivityKind.WHEEL: WHEEL_POINTS,
}


def fits(kind: ActivityKind, part: str, value: int) -> bool:
    """Whether ``value`` can be said of ``part`` of such a question.

    A phone can be made to send what its form does not offer, and a saved workshop be changed by
    hand; a value that no chart knows would stop the screen of the whole room.
    """
    return _PARTS[kind].fullmatch(part) is not None and value in _VALUES[kind]
