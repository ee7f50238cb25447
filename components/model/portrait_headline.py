"""The finding of a portrait: past which ceilings a place goes, and on what it falls short."""

from __future__ import annotations

from typing import Final

from components.model import wording
from components.model.portrait_rows import (
    DIMENSIONS,
    LATEST,
    STANDINGS,
    Portrait,
    Stand,
    Standing,
)
from components.model.portrait_words import known, limits, unknown
from components.model.rows import Place

GROUNDS: Final[dict[Standing, str]] = {
    "statutory": "set in law", "policy": "a government aim", "recommendation": "a recommendation",
    "benchmark": "a benchmark",
}  # fmt: skip
NAMED: Final = 2  # shortfalls named one by one; of more the furthest


def headline(portrait: Portrait, place: Place, as_of: str = LATEST) -> str:
    """The finding in one or two sentences, with how much is not known."""
    finding = _finding(portrait, place, as_of)
    missing = unknown_sentence(portrait, as_of)
    return f"{finding} {missing}" if finding else missing


def short_headline(portrait: Portrait, place: Place) -> str:
    """The finding alone, to be read from the back of a room beside bars that say each standing.

    How much is not known (``unknown_sentence``) where nothing can be found.
    """
    finding = _finding(portrait, place, LATEST, has_ground=False)
    return finding or unknown_sentence(portrait)


def unknown_sentence(portrait: Portrait, as_of: str = LATEST) -> str:
    """Such as "12 of 21 dimensions are not known."; "were" of a year of the past."""
    missing, is_past = len(unknown(portrait)), as_of != LATEST
    verb = ("was" if missing == 1 else "were") if is_past else ("is" if missing == 1 else "are")
    return f"{missing} of {DIMENSIONS} dimensions {verb} not known."


def _finding(portrait: Portrait, place: Place, as_of: str, *, has_ground: bool = True) -> str:
    """What is past the ceiling and short of the foundation; "" where neither is known."""
    name, is_past = wording.in_sentence(place.name), as_of != LATEST
    said = [
        _about_the_ceiling(portrait, is_past),
        _about_the_foundation(portrait, is_past, has_ground=has_ground),
    ]
    finding = " and ".join(part for part in said if part)
    start = f"In {as_of} {name}" if is_past else wording.sentence_start(name)
    return f"{start} {finding}." if finding else ""


def _about_the_ceiling(portrait: Portrait, is_past: bool) -> str:
    of = [s for s in known(portrait) if s.dimension.side == "ecological"]
    over = [s for s in of if (s.amount or 0) > 0]
    names = wording.join_words([wording.lower_first(s.dimension.title) for s in over or of])
    if not of:
        return ""
    if over:
        return f"{'went' if is_past else 'goes'} past the ceiling on {names}"
    return f"{'stayed' if is_past else 'stays'} inside the ceiling on {names}"


def _about_the_foundation(portrait: Portrait, is_past: bool, *, has_ground: bool) -> str:
    """On how many dimensions and which furthest, with the standing of its threshold; two by name.

    All shortfalls of the bars beside the sentence are counted: who stands in the last row counts
    bars. Named is the furthest from a published threshold, because "nobody left out", our own step,
    always leaves some; of two that are as far, the one of the stronger standing.
    """
    social = (s for s in known(portrait) if s.dimension.side == "social")
    short = sorted((s for s in social if (s.amount or 0) > 0), key=_furthest_first)
    if not short:
        return ""
    verb = "fell" if is_past else "falls"
    names = [wording.lower_first(s.dimension.title) for s in short]
    if len(short) <= NAMED:
        return f"{verb} short on {wording.join_words(names)}"
    published = [s for s in short if not s.is_partial and _is_published(s)]
    most = (published or short)[0]
    what = " from a published threshold" if published else ""
    name = wording.lower_first(most.dimension.title)
    ground = _ground(most) if has_ground else ""
    return f"{verb} short on {len(short)} dimensions, furthest{what} on {name}{ground}"


def _is_published(stand: Stand) -> bool:
    return all(part.threshold.published for part in stand.known_parts)


def _furthest_first(stand: Stand) -> tuple[float, int]:
    standing = stand.standing
    return -(stand.amount or 0), STANDINGS.index(standing) if standing else len(STANDINGS)


def _ground(stand: Stand) -> str:
    """Such as " (a benchmark)", " (a benchmark; rests on 1 of 2 figures)"."""
    said = [GROUNDS[stand.standing]] if stand.standing else []
    if stand.is_partial:
        said.append(limits(stand)[0])
    return f" ({'; '.join(said)})" if said else ""
