"""One published figure of one council, as a file of all of them lists it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from components.model.rows import UnknownReason


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A council in a period. ``value`` is None only with ``unknown_reason`` beside it.

    ``published_under`` is the code the figure was published under: an old code of the same area, or
    the county that ``inherited_from`` names.
    """

    area_code: str
    name: str
    nation_code: str
    period: str | None
    period_start: date | None
    period_end: date | None
    value: float | None
    lower: float | None
    upper: float | None
    published_under: str | None
    inherited_from: str | None
    unknown_reason: UnknownReason | None
