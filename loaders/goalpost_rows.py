"""Goalposts frozen with the data: where 0 and 100 stand for each indicator (METHOD 3.1-3.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from components.model.normalise import goalposts
from components.model.rows import Indicator, Place
from components.model.score import NEVER_SCORED
from loaders.places import ResolvedValue

UNITED_KINGDOM: Final = "UK"


class GoalpostRow(NamedTuple):
    """One row of goalposts.csv. ``scope`` is "UK", or a nation for measures of one nation."""

    indicator_id: str
    scope: str
    n_ref: int
    lower: float
    median: float
    upper: float
    minimum: float
    maximum: float


def goalpost_rows(
    resolved: Iterable[ResolvedValue], places: Sequence[Place], indicators: Sequence[Indicator]
) -> list[GoalpostRow]:
    """One row per scored indicator and scope, in the order of indicators, then scopes.

    A reference set holds each council's value, and a county's once however many districts inherit
    it; City of London and Isles of Scilly are left out.
    """
    nations = {p.area_code: p.nation_code for p in places if p.kind == "council"}
    by_role = {i.indicator_id: i.role for i in indicators}
    sets: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for row in resolved:
        role, nation = by_role[row.indicator_id], nations.get(row.area_code)
        if nation is None or row.value is None or row.area_code in NEVER_SCORED:
            continue
        scope = {"score": UNITED_KINGDOM, "nation": nation}.get(role)
        if scope is not None:
            owner = row.inherited_from if row.how == "inherited" else None
            sets[row.indicator_id, scope][owner or row.area_code] = row.value
    order = [indicator.indicator_id for indicator in indicators]
    rows = []
    for indicator_id, scope in sorted(sets, key=lambda key: (order.index(key[0]), key[1])):
        posts = goalposts(sets[indicator_id, scope].values())
        rows.append(
            GoalpostRow(
                indicator_id, scope, posts.n_ref, posts.lower, posts.median, posts.upper,
                posts.minimum, posts.maximum,
            )
        )  # fmt: skip
    return rows
