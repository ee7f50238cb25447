"""Which published figure stands for which place: METHOD 2 as a pure function over plain rows.

First hit wins: its own code, a former code of the same area, the county it replaced, an area
published jointly, a row without a value, its county's figure. A value is never split between
councils and never averaged: where none of these holds, the answer is ``none``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from components.model.rows import CHOOSABLE_KINDS, How, Indicator, Place, UnknownReason
from loaders.latest_rows import LatestRows, latest_rows
from loaders.published import ITL_TWINS, JOINT_STATUS, AreaChange, Observation

# What a status letter says (METHOD 9); a blank says nothing, so it is no data.
REASON_OF_STATUS: Final[dict[str | None, UnknownReason]] = {
    None: "no_data", "x": "no_data", "c": "suppressed", "u": "suppressed", "z": "not_applicable",
}  # fmt: skip
_TWIN_OF: Final = {code: itl for itl, code in ITL_TWINS.items()}


@dataclass(frozen=True, slots=True)
class ResolvedValue:
    """The figure that stands for a place in an indicator's latest period, and how it was found.

    ``value`` is None exactly where ``unknown_reason`` is set. ``source_code`` is the code the row
    was published under, None where there is no row. ``inherited_from`` is the code of the county
    (how ``inherited``) or of the joint area (how ``joint``) whose figure it is.
    """

    area_code: str
    indicator_id: str
    period: str | None
    value: float | None
    lower_ci: float | None
    upper_ci: float | None
    status: str | None
    how: How
    source_code: str | None
    inherited_from: str | None
    unknown_reason: UnknownReason | None


@dataclass(frozen=True, slots=True)
class Ties:
    """Codes whose figures may stand for a council, newest change first."""

    recoded: tuple[str, ...] = ()
    predecessor: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()


def resolve_all(
    observations: Iterable[Observation],
    places: Iterable[Place],
    changes: Iterable[AreaChange],
    indicators: Sequence[Indicator],
) -> list[ResolvedValue]:
    """The figure of every place that can be chosen for every indicator.

    Args:
        observations: rows in the columns of ``Observation``; plain tuples will do.
        places: all places; those of other kinds than ``CHOOSABLE_KINDS`` are passed over.
        changes: what became of former codes, joint areas included.
        indicators: the catalogue's.

    Returns:
        One row per choosable place and indicator, in the order of indicators, then places.
    """
    chosen = [p for p in places if p.kind in CHOOSABLE_KINDS and p.is_current]
    ties_of = ties(changes)
    latest = latest_rows(observations, indicators)
    nothing = Ties()
    return [
        resolve(place, rows, ties_of.get(place.area_code, nothing))
        for rows in latest
        for place in chosen
    ]


def ties(changes: Iterable[AreaChange]) -> dict[str, Ties]:
    """By council: the codes that may stand for it. Merged and split areas never may."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for change in sorted(changes, key=lambda c: (-(c.year or 0), c.old_code)):
        found[change.new_code][change.kind].append(change.old_code)
    return {
        code: Ties(*(tuple(kinds.get(kind, ())) for kind in ("recoded", "predecessor", "joint")))
        for code, kinds in found.items()
    }


def resolve(place: Place, latest: LatestRows, council_ties: Ties) -> ResolvedValue:
    """The figure that stands for one place, by METHOD 2 (first hit wins)."""
    code, rows = place.area_code, latest.rows
    if place.kind != "council":
        own = (code, _TWIN_OF[code]) if code in _TWIN_OF else (code,)
        return _first_known(place, latest, [("direct", own)]) or _unknown(place, latest, own)
    tried: list[tuple[How, tuple[str, ...]]] = [
        ("direct", (code,)),
        ("recoded", council_ties.recoded),
        ("predecessor", council_ties.predecessor),
        ("joint", council_ties.joint),
    ]
    known = _first_known(place, latest, tried)
    if known is not None:
        return known
    published = [c for _, codes in tried for c in codes if c in rows]
    county = place.county_code
    if not published and county is not None and code not in latest.codes_ever:
        inherited = _first_known(place, latest, [("inherited", (county,))])
        if inherited is not None:
            return inherited
        return _unknown(place, latest, (), of_county=rows.get(county))
    return _unknown(place, latest, published)


def _first_known(
    place: Place, latest: LatestRows, tried: Sequence[tuple[How, Sequence[str]]]
) -> ResolvedValue | None:
    """The first of these codes that has a value."""
    for how, codes in tried:
        for code in codes:
            row = latest.rows.get(code)
            if row is not None and row.value is not None:
                return _known(place, row, "joint" if row.status == JOINT_STATUS else how)
    return None


def _known(place: Place, row: Observation, how: How) -> ResolvedValue:
    owner = row.area_code if how in ("inherited", "joint") else None
    return ResolvedValue(
        place.area_code, row.indicator_id, row.period, row.value, row.lower_ci, row.upper_ci,
        row.status, how, row.area_code, owner, None,
    )  # fmt: skip


def _unknown(
    place: Place,
    latest: LatestRows,
    published: Sequence[str],
    *,
    of_county: Observation | None = None,
) -> ResolvedValue:
    """No value: ``suppressed`` where a row of its own says so, else ``none``."""
    own = next((latest.rows[code] for code in published if code in latest.rows), None)
    row = own or of_county
    reason = _reason_without_row(place, latest) if row is None else REASON_OF_STATUS[row.status]
    return ResolvedValue(
        place.area_code, latest.indicator.indicator_id,
        latest.period_of(place.area_code), None, None, None,
        None if row is None else row.status, "none" if own is None else "suppressed",
        None if row is None else row.area_code, None, reason,
    )  # fmt: skip


def _reason_without_row(place: Place, latest: LatestRows) -> UnknownReason:
    """Not comparable where the place's nation has a measure of its own in the family."""
    letter = (place.nation_code or "")[:1]
    has_its_own = letter not in latest.indicator.nations and letter in latest.other_nations
    return "not_comparable" if has_its_own else "no_data"
