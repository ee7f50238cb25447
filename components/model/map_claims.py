"""What a map shows when it is coloured by verdict or by change: one letter a council, and words.

A verdict needs a published interval (METHOD 6.1). A change is better or worse only where its test
weighed published intervals; otherwise the map says no more than rising or falling (METHOD 6.1b).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.map_codes import MapClasses, drawn
from components.model.rows import (
    AreaValue,
    Indicator,
    Polarity,
    TrendBasis,
    TrendWord,
    VerdictBasis,
    VerdictWord,
)
from components.model.trend_words import CERTAIN

Colouring = Literal["value", "verdict", "change"]
# The letters of a map, in the order of its legend.
CLAIM_LETTERS: Final[Mapping[VerdictWord, str]] = {
    "better": "p", "similar": "q", "worse": "r", "higher": "h", "lower": "l", "not_compared": "k",
}  # fmt: skip
_UNJUDGED: Final[Mapping[TrendWord, VerdictWord]] = {
    "not_enough_data": "not_compared",
    "no_clear_change": "similar",
    "increasing": "higher",
    "gaining_on_uk": "higher",
    "decreasing": "lower",
    "falling_behind_uk": "lower",
}
_CLAIM_OF: Final = {letter: claim for claim, letter in CLAIM_LETTERS.items()}


@dataclass(frozen=True, slots=True)
class AreaClaim:
    """What is said of one council's latest figure against its nation, and of its change."""

    verdict: VerdictWord
    verdict_basis: VerdictBasis
    trend: TrendWord
    trend_basis: TrendBasis


Claims = Mapping[str, AreaClaim]  # by council code


def verdict_claim(area: AreaValue, claims: Claims) -> VerdictWord:
    """How a council stands against its nation; not compared without an interval of its own."""
    found = claims.get(area.area_code)
    return found.verdict if found else "not_compared"


def change_claim(area: AreaValue, claims: Claims, polarity: Polarity) -> VerdictWord:
    """How a council's figure changed: better, worse, similar (no clear change), higher, lower.

    Not compared where too few periods are published, or where the figure is its county's.
    """
    found = claims.get(area.area_code)
    if found is None or area.how == "inherited":
        return "not_compared"
    if found.trend in {"improving", "worsening"}:
        improves = found.trend == "improving"
        if found.trend_basis in CERTAIN:
            return "better" if improves else "worse"
        return "higher" if improves == (polarity == "higher") else "lower"
    return _UNJUDGED[found.trend]


def claims_map(
    indicator: Indicator,
    values: Sequence[AreaValue],
    scope: str,
    claims: Claims,
    colouring: Colouring,
) -> MapClasses:
    """One map by verdict or by change. ``values`` holds every council, in the shapes' order."""

    def letter(area: AreaValue) -> str:
        if colouring == "verdict":
            return CLAIM_LETTERS[verdict_claim(area, claims)]
        return CLAIM_LETTERS[change_claim(area, claims, indicator.polarity)]

    return drawn(indicator, values, scope, letter)


def claim_counts(drawn_map: MapClasses) -> dict[VerdictWord, int]:
    """Councils of each claim that occurs, in the order of the legend."""
    counts = {claim: drawn_map.codes.count(letter) for claim, letter in CLAIM_LETTERS.items()}
    return {claim: count for claim, count in counts.items() if count}


def claim_of(letter: str) -> VerdictWord | None:
    """The claim of a letter of the map; None for a council that has none."""
    return _CLAIM_OF.get(letter)


def has_verdicts(drawn_map: MapClasses) -> bool:
    """Whether any council of the map has a verdict."""
    return bool(set(claim_counts(drawn_map)) - {"not_compared"})


def claim_words(claim: VerdictWord, colouring: Colouring, nation: str, *, money: bool) -> str:
    """A claim as legend, tooltip and table say it.

    Args:
        claim: what is said.
        colouring: against the nation, or of the change.
        nation: what it is compared with, such as "England" or "its nation".
        money: the change is against the UK's, as prices rise.
    """
    if colouring == "verdict":
        if claim == "not_compared":
            return "not compared: no interval"
        return f"{claim} {'to' if claim == 'similar' else 'than'} {nation}"
    return (_MONEY_CHANGES if money else _CHANGES)[claim]


_CHANGES: Final[Mapping[VerdictWord, str]] = {
    "better": "improving",
    "similar": "no clear change",
    "worse": "worsening",
    "higher": "rising",
    "lower": "falling",
    "not_compared": "not tested: too few periods",
}
_MONEY_CHANGES: Final[Mapping[VerdictWord, str]] = {
    **_CHANGES,
    "similar": "no clear difference from the UK",
    "higher": "growing faster than the UK",
    "lower": "growing slower than the UK, or falling",
}
