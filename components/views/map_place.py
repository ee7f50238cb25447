"""What a map outlines for a place: a council itself, or the councils of a wider place together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components import store
from components.model.wording import NATION_LETTER

if TYPE_CHECKING:
    from components.model.rows import Place


@dataclass(frozen=True, slots=True)
class Outlined:
    """The name of a place, how the codes of its councils begin, and where they are in map order."""

    name: str
    codes: tuple[str, ...]
    positions: tuple[int, ...]


def outlined(place: Place | None) -> Outlined | None:
    """What to outline for ``place``; None for the whole UK and for what has no shape."""
    if place is None or place.kind == "uk":
        return None
    codes = _codes(place)
    every = enumerate(store.council_names())
    positions = tuple(at for at, code in every if code.startswith(codes)) if codes else ()
    return Outlined(place.name, codes, positions) if positions else None


def _codes(place: Place) -> tuple[str, ...]:
    if place.kind == "council":
        return (place.area_code,)
    if place.kind == "nation":  # one letter instead of 296 codes in every message
        return (NATION_LETTER[place.area_code],)
    return tuple(council.area_code for council, _ in store.councils_in(place.area_code))
