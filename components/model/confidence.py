"""How far a component's number can be relied on, in one word (METHOD 3.11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from components.model.rows import Confidence

# Shares of the councils of a nation that a rank interval spans.
NARROW, WIDE = 0.15, 0.35
HALF: Final = 0.5
FRESH_MONTHS, STALE_MONTHS = 24, 48
LEAST_COHERENCE: Final = 0.2  # under it the themes hardly agree, and their mean says little
HIGH_POINTS, MEDIUM_POINTS = 5, 3


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the word rests on. Shares are of the component's weight, 0 to 1."""

    is_full: bool  # three quarters of the themes or more
    rank_share: float | None  # width of the rank interval by councils ranked; None = not ranked
    share_fresh: float  # figures whose period ended at most 24 months before the data was made
    share_stale: float  # more than 48 months before
    share_inherited: float  # figures of a county
    coherence: float | None  # mean rank correlation of the themes; None = one theme


def confidence(grounds: Grounds) -> Confidence:
    """Return high, medium or low for a component that shows a number (METHOD 3.11).

    Points: coverage (full 2, partial 1), rank interval (narrow 2, not wide 1), freshness (half of
    the weight fresh 2, half stale 0, else 1). A number that rests half on a county's figures is at
    most medium; one whose themes hardly agree is low.
    """
    points = (2 if grounds.is_full else 1) + _rank_points(grounds.rank_share) + _age_points(grounds)
    if grounds.coherence is not None and grounds.coherence < LEAST_COHERENCE:
        return "low"
    if points < MEDIUM_POINTS:
        return "low"
    if points >= HIGH_POINTS and grounds.share_inherited < HALF:
        return "high"
    return "medium"


def _rank_points(share: float | None) -> int:
    if share is None or share > WIDE:
        return 0
    return 2 if share <= NARROW else 1


def _age_points(grounds: Grounds) -> int:
    if grounds.share_fresh >= HALF:
        return 2
    return 0 if grounds.share_stale >= HALF else 1
