"""Where a score stands against the median council, and on what basis that is said.

The one rule for headlines, bars, wedges and what is read aloud: above or below only where the 95%
interval of the score leaves the median out (METHOD 3.10 i, 6.1); without an interval the side is
named with its basis; a county's figures are never a district's own standing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from components.model.rows import Score
from components.model.uncertainty import score_interval
from components.model.wording import format_number, possessive

Side = Literal["above", "below", "level", "too_close", "not_compared"]
StandingBasis = Literal[
    "interval_95",  # every figure in the score has an interval
    "part_interval",  # at least half of its weight has: the true interval is wider
    "little_interval",  # less than half of its weight has
    "no_interval",  # none has
    "inherited",  # the score rests on the county's figures
    "no_median",  # no council of the nation has the score
    "no_score",
]

# From here on a score is the county's rather than the district's. Ours, as in METHOD 3.11.
RESTS_ON_COUNTY: Final = 0.5
# Under this share of its weight, what an interval leaves out is no longer the smaller part. Ours.
BORNE_OUT: Final = 0.5
_ROUNDING: Final = 1e-9  # shares are sums of fractions such as a third

SIDE_WORDS: Final[dict[Side, str]] = {
    "above": "above",
    "below": "below",
    "level": "level with",
    "too_close": "too close to call against",
    "not_compared": "not compared with",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The side of the median council on which a score stands, and the basis for saying so."""

    side: Side
    basis: StandingBasis

    @property
    def is_sure(self) -> bool:
        """Whether an interval over at least half of the score's weight bears the side out."""
        return self.side in {"above", "below"} and self.basis in {"interval_95", "part_interval"}


def rests_on_county(score: Score) -> bool:
    """Whether at least half of the score's weight is the county's figures."""
    return (score.share_inherited or 0.0) >= RESTS_ON_COUNTY - _ROUNDING


def standing(score: Score) -> Standing:
    """Return where the score stands against the median council of its nation.

    Without an interval, scores that read the same as the median, rounded as shown, are level.
    """
    if score.score is None:
        return Standing("not_compared", "no_score")
    if score.median is None:
        return Standing("not_compared", "no_median")
    if rests_on_county(score):
        return Standing("not_compared", "inherited")
    side: Side = "above" if score.score > score.median else "below"
    interval = score_interval(score)
    if interval is None:
        reads_the_same = format_number(score.score) == format_number(score.median)
        return Standing("level" if reads_the_same else side, "no_interval")
    holds_median = interval[0] <= score.median <= interval[1]
    return Standing("too_close" if holds_median else side, _interval_basis(score))


def interval_share_words(score: Score) -> str | None:
    """How much of the score has an interval: "no interval", "interval for 42%", None for all.

    None too where there is no score.
    """
    if score.score is None:
        return None
    if score_interval(score) is None:
        return "no interval"
    whole = _interval_basis(score) == "interval_95"
    return None if whole else f"interval for {share_words(score)}"


def share_words(score: Score) -> str:
    """The share of the score's weight that has an interval, such as "42%"."""
    return share_percent(score.share_with_interval)


def county_words(score: Score) -> str | None:
    """Whose figures it rests on: "rests on Norfolk’s figures", "25% rests on Norfolk’s figures".

    None where all are the place's own.
    """
    if score.score is None or not score.share_inherited or score.inherited_from is None:
        return None
    words = f"rests on {possessive(score.inherited_from)} figures"
    if score.share_inherited >= 1 - _ROUNDING:
        return words
    return f"{share_percent(score.share_inherited)} {words}"


def _interval_basis(score: Score) -> StandingBasis:
    share = (score.share_with_interval or 0.0) + _ROUNDING
    if share >= 1:
        return "interval_95"
    return "part_interval" if share >= BORNE_OUT else "little_interval"


def share_percent(share: float | None) -> str:
    """A share of a score's weight, 0-1, as "42%"; unknown is none."""
    return f"{format_number((share or 0.0) * 100)}%"
