"""What is worked out for a place's own targets, and what of it a chart over time draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components import store
from components.charts.trend_ahead import Ahead, Goal
from components.model import target_words, targets
from components.model.periods import decimal_year
from components.model.target_path import Outlook, against_peers, due, outlook
from components.views import target_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.model.rows import Indicator, IndicatorRow, Place
    from components.model.target_path import AgainstPeers
    from components.model.targets import Target


def outlook_of(target: Target, row: IndicatorRow, place: Place) -> Outlook:
    """What can be said about a target of the place; ``row`` is its indicator's."""
    points = store.series(place.area_code, target.indicator_id)
    return outlook(target, row.indicator, points, row.trend, _peers(target, row, place))


def ahead_of(row: IndicatorRow, place: Place) -> Ahead | None:
    """Every target the place has for the indicator, to be drawn; None where it has none."""
    own = [t for t in target_state.of(place.area_code) if t.indicator_id == _id(row)]
    return drawn([outlook_of(target, row, place) for target in own], row.indicator)


def drawn(outlooks: Sequence[Outlook], indicator: Indicator) -> Ahead | None:
    """The targets on the chart, with the range of the line so far to the furthest that has one."""
    if not outlooks:
        return None
    latest = outlooks[0].latest
    start = None
    if latest is not None and latest.value is not None:
        start = (decimal_year(latest.period), latest.value)
    goals = [
        Goal(
            due(each.target), each.target.value, str(each.target.year),
            f"Target {targets.short(each.target.value, indicator)}",
            target_words.mark_words(each, indicator),
        )
        for each in outlooks
    ]  # fmt: skip
    longest = max((each.rays for each in outlooks), key=lambda rays: rays[-1].year if rays else 0)
    return Ahead(start, goals, [(r.year, r.middle, r.lower, r.upper) for r in longest])


def _peers(target: Target, row: IndicatorRow, place: Place) -> AgainstPeers | None:
    if place.kind != "council":
        return None
    by_code = {area.area_code: area for area in store.council_values(_id(row))}
    similar = store.similar_places("global").get(place.area_code, ())
    others = [by_code[code] for code in similar if code in by_code]
    return against_peers(target, by_code[place.area_code], others, row.indicator)


def _id(row: IndicatorRow) -> str:
    return row.indicator.indicator_id
