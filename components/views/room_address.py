"""Where phones find this room: known only when the app was started for a room."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

if TYPE_CHECKING:
    from components.model.room_rows import Room

VARIABLE: Final = "CONNECTED_PLACES_ROOM_ADDRESS"  # set by make room: scheme, address and port


def base() -> str | None:
    """The address of the app on the room's network; None where it serves this computer alone."""
    return os.environ.get(VARIABLE) or None


def join_address(room: Room) -> str | None:
    """What the QR code holds: the page for phones with the room's code and ticket."""
    where = base()
    if where is None:
        return None
    return f"{where}/join?{urlencode({'room': room.code, 'ticket': room.ticket})}"


def spoken_address() -> str | None:
    """The address that is short enough to be typed: 192.168.1.5:8501/join."""
    where = base()
    return None if where is None else f"{where.split('://', 1)[-1]}/join"
