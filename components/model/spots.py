"""The themes in which a place stands out, each with the figure that says it best.

The same rules as in ``standouts``: a verdict on a published interval, a position in the outer tenth
of the nation's councils, or a change that passed its test.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from components.model.comparison_words import position_words, verdict_words
from components.model.findings import Sign, Tone
from components.model.rows import IndicatorRow, Polarity
from components.model.standouts import certainty, may_stand_out, outlyingness
from components.model.trend_words import CERTAIN, trend_words
from components.model.wording import lower_first

Side = Literal["behind", "worsening", "ahead", "apart"]
"""How a place stands out in a theme, the weakest first.

behind: worse than its nation, or in the outer tenth at the worse end; worsening: a tested change
for the worse; ahead: the better end; apart: far from the others, on a figure without a better end.
"""
SIDES: Final[tuple[Side, ...]] = get_args(Side)
WEAK: Final[frozenset[Side]] = frozenset({"behind", "worsening"})
_BETTER_ABOVE: Final[Mapping[Polarity, bool]] = {"higher": True, "lower": False}


@dataclass(frozen=True, slots=True)
class Spot:
    """One theme that stands out.

    ``claim`` is what is said of the figure; ``certain`` where a published interval decided it.
    ``tone`` and ``sign`` are those of the finding about it.
    """

    theme_id: str
    component_id: str
    indicator_id: str
    indicator_title: str
    side: Side
    certain: bool
    claim: str
    tone: Tone
    sign: Sign


def spots(rows: Iterable[IndicatorRow], nation: str) -> tuple[Spot, ...]:
    """One spot a theme, the most telling of its figures, the weakest themes first.

    Weak comes before strong, sure before less sure, what is scored before what only sets the scene,
    far out before near. ``rows`` are the indicators of one place in any order; ``nation`` is what
    it is compared with, in words.
    """
    told = [(_order(spot, row), spot) for row in rows for spot in _spots_of(row, nation)]
    best: dict[str, Spot] = {}
    for _, spot in sorted(told, key=lambda pair: pair[0]):
        best.setdefault(spot.theme_id, spot)
    return tuple(best.values())


def weak_first(found: Sequence[Spot], most_weak: int, most_others: int) -> tuple[Spot, ...]:
    """The first so many weak spots, then so many of the others."""
    weak = [spot for spot in found if spot.side in WEAK]
    others = [spot for spot in found if spot.side not in WEAK]
    return (*weak[:most_weak], *others[:most_others])


def spot_words(spot: Spot) -> str:
    """What stands out, in one line: "Adults who smoke cigarettes: worse than England (95%)"."""
    return f"{spot.indicator_title}: {lower_first(spot.claim)}"


def _order(spot: Spot, row: IndicatorRow) -> tuple[int, bool, bool, bool, float, str]:
    trend = row.trend
    shared = spot.side == "worsening" and trend is not None and trend.trend == trend.nation_trend
    context = row.indicator.role == "context"
    out = -outlyingness(row.nation)
    return SIDES.index(spot.side), not spot.certain, shared, context, out, spot.indicator_id


def _spots_of(row: IndicatorRow, nation: str) -> list[Spot]:
    if not may_stand_out(row):
        return []
    return [spot for spot in (_compared(row, nation), _changed(row)) if spot]


def _compared(row: IndicatorRow, nation: str) -> Spot | None:
    verdict = row.nation
    sure = {above: certainty(row, above=above) for above in (True, False)}
    if verdict is None or not any(sure.values()):
        return None
    above = sure[True] > 0
    certain = sure[above] > 1
    side = _side(row.indicator.polarity, above=above)
    place: str | None = position_words(verdict, row.indicator, nation, row.period)
    tones: dict[Side, Tone] = {"behind": "worse", "ahead": "better"}
    signs: dict[Side, Sign] = {"behind": "worse", "ahead": "better"}
    way: Sign = "higher" if above else "lower"
    return _spot(
        row, side, verdict_words(verdict) if certain or not place else place,
        tones.get(side, "shift") if certain else "shift",
        signs.get(side, way) if certain else way, certain=certain,
    )  # fmt: skip


def _side(polarity: Polarity, *, above: bool) -> Side:
    better_above = _BETTER_ABOVE.get(polarity)
    if better_above is None:
        return "apart"
    return "ahead" if above is better_above else "behind"


def _changed(row: IndicatorRow) -> Spot | None:
    trend = row.trend
    if trend is None or trend.trend != "worsening":
        return None
    certain = trend.basis in CERTAIN
    way: Sign = "up" if row.indicator.polarity == "lower" else "down"
    tone: Tone = "worse" if certain else "shift"
    return _spot(row, "worsening", trend_words(trend), tone, way, certain=certain)


def _spot(
    row: IndicatorRow, side: Side, claim: str, tone: Tone, sign: Sign, *, certain: bool
) -> Spot:
    one = row.indicator
    return Spot(
        one.theme_id, one.component_id, one.indicator_id, one.title, side, certain, claim, tone,
        sign,
    )  # fmt: skip
