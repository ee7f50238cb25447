"""Which cases speak to what stands out for a place, and why, in words.

Every case gets points for four things: its themes, the likeness of its place, its evidence and how
recent it is. Points are only ever added, so a case that matches in one thing more never ranks
lower; only a place itself is not counted as like itself. They order a short list and are never
shown: what is shown are the reasons.

The weights are our judgement. Theme weighs most, because a case on another subject helps nobody,
however near. Likeness comes next: of its kinds the statistical ones weigh most, because a council
alike in people and economy can copy more than the one next door. Evidence and recency decide
between cases that are otherwise alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from components.model.case_rows import CaseCard, Nearness, StatusGroup, Viewpoint, ties
from components.model.case_words import STILL_RUNNING
from components.model.rows import Place
from components.model.spots import Side, Spot

Kinship = Literal[Nearness, "neighbour", "kind", "setting"]
"""A way in which the place of a case is like mine: those of ``Nearness``, whether its middle lies
within ten miles, whether it is the same kind of council in the same nation, and whether it is as
urban or rural.
"""

SIDE_POINTS: Final[Mapping[Side, int]] = {"behind": 40, "worsening": 36, "ahead": 30, "apart": 28}
FIRST_THEME: Final = 6  # the theme stands first among those of the case: it is mainly about it
FURTHER_SPOT: Final = 4  # for each further theme that stands out too
MOST_FURTHER: Final = 2
KIN_POINTS: Final[Mapping[Kinship, int]] = {
    "cluster": 12, "similar": 10, "neighbour": 6, "county": 5, "region": 4, "kind": 4, "setting": 3,
    "nation": 2, "country": 1, "here": 0, "inside": 0, "elsewhere": 0,
}  # fmt: skip
UNDER_WAY: Final[frozenset[StatusGroup]] = STILL_RUNNING | {"planned"}
OWN: Final[frozenset[Kinship]] = frozenset({"here", "inside"})
TELLING: Final[frozenset[Kinship]] = OWN | {"neighbour", "county"}
"""Ways of being near that few places share: they would tell which one it is."""
# Where one does well, a case of one's own counts like one from a place much like it; elsewhere for
# nothing, because others are looked for.
OWN_STRENGTH: Final = 24
FOUND: Final = 6  # a public source was found
HAS_RESULT: Final = 2
RECENT: Final[tuple[tuple[int, int], ...]] = ((3, 4), (6, 3), (10, 2), (20, 1))
"""Points by years before the newest case: up to 3 years 4 points, and so on; undated 0."""


@dataclass(frozen=True, slots=True)
class Seen:
    """For whom cases are matched.

    The place as in ``Viewpoint``, the councils next to it, how urban or rural each place is by its
    code (as far as classified), what stands out, and the newest year that any case names (None
    where none does). While names are off, a place of one's own or near by would be given away:
    ``names_off`` counts it like any other of its cluster and region.
    """

    view: Viewpoint
    neighbours: frozenset[str] = frozenset()
    settings: Mapping[str, str] = field(default_factory=dict)
    spots: tuple[Spot, ...] = ()
    newest: int | None = None
    names_off: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A case and why it stands where it stands.

    ``spot`` is what it speaks to, None where nothing that stands out is among its themes. ``kin``
    holds how its place is like mine, the most telling first; empty without a place of its own in
    the UK. ``year`` is the latest it names.
    """

    case: CaseCard
    points: int
    spot: Spot | None
    kin: tuple[Kinship, ...]
    year: int | None


def newest_year(cases: Iterable[CaseCard]) -> int | None:
    """The latest year that any case names."""
    return max((year for case in cases if (year := last_year(case)) is not None), default=None)


def last_year(case: CaseCard) -> int | None:
    """The latest year in which something is known of a case; None where it is undated.

    A contract that runs for twenty years more names its end: until then its start counts.
    """
    if case.status_group in UNDER_WAY:
        return case.year_start
    return case.year_end or case.year_start


def matches(cases: Iterable[CaseCard], seen: Seen) -> tuple[Match, ...]:
    """Every case with its reasons, most points first; the equal by title and id."""
    by_theme = {spot.theme_id: spot for spot in seen.spots}
    return _ordered(_match(case, seen, by_theme) for case in cases)


def by_spot(
    cases: Sequence[CaseCard], seen: Seen, most: int
) -> tuple[tuple[Spot, tuple[Match, ...]], ...]:
    """For each spot in its order the best cases on its theme, those not yet shown above.

    Where all have been shown, the best of them again; a spot on whose theme there is no case stays,
    with nothing beside it.
    """
    by_theme = {spot.theme_id: spot for spot in seen.spots}
    shown: set[str] = set()
    found = []
    for spot in seen.spots:
        own = (case for case in cases if spot.theme_id in case.themes)
        ranked = _ordered(_match(case, seen, by_theme, spot) for case in own)
        best = tuple(m for m in ranked if m.case.case_id not in shown)[:most] or ranked[:1]
        shown.update(match.case.case_id for match in best)
        found.append((spot, best))
    return tuple(found)


def _ordered(found: Iterable[Match]) -> tuple[Match, ...]:
    return tuple(sorted(found, key=lambda m: (-m.points, m.case.title, m.case.case_id)))


def _match(
    case: CaseCard, seen: Seen, by_theme: Mapping[str, Spot], about: Spot | None = None
) -> Match:
    touched = [by_theme[theme] for theme in case.themes if theme in by_theme]
    spot = about or max(touched, key=lambda each: _theme_points(case, each), default=None)
    kin = kinships(case, seen)
    year = last_year(case)
    further = min(len(touched) - 1, MOST_FURTHER) if touched else 0
    points = (
        (_theme_points(case, spot) if spot else 0)
        + FURTHER_SPOT * further
        + _place_points(kin, spot)
        + FOUND * (case.evidence == "found")
        + HAS_RESULT * (case.result is not None)
        + _recency(year, seen.newest)
    )
    return Match(case, points, spot, kin, year)


def _theme_points(case: CaseCard, spot: Spot) -> int:
    return SIDE_POINTS[spot.side] + FIRST_THEME * (case.themes[0] == spot.theme_id)


def _place_points(kin: Collection[Kinship], spot: Spot | None) -> int:
    """Points of likeness: a place is not like itself, it is itself."""
    if OWN.intersection(kin):
        return OWN_STRENGTH if spot is not None and spot.side == "ahead" else 0
    return sum(KIN_POINTS[each] for each in kin)


def kinships(case: CaseCard, seen: Seen) -> tuple[Kinship, ...]:
    """How the places of a case are like mine, the most telling first."""
    held: set[Kinship] = set()
    mine = seen.view.place
    for code in case.area_codes:
        held |= {near for near, true in ties(code, seen.view).items() if true}
        if code in seen.neighbours:
            held.add("neighbour")
        theirs = seen.view.places.get(code)
        if mine and theirs and _same_kind(mine, theirs):
            held.add("kind")
        if mine and seen.settings.get(mine.area_code, "") == seen.settings.get(code):
            held.add("setting")
    if seen.names_off:
        held -= TELLING
    elif OWN.intersection(held):
        held &= OWN
    return tuple(sorted(held, key=lambda each: (-KIN_POINTS[each], each)))


def _same_kind(mine: Place, theirs: Place) -> bool:
    kind = (mine.kind, mine.council_type, mine.nation_code)
    return kind == (theirs.kind, theirs.council_type, theirs.nation_code)


def _recency(year: int | None, newest: int | None) -> int:
    if year is None or newest is None:
        return 0
    return next((points for within, points in RECENT if newest - year <= within), 0)
