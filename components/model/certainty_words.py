"""How sure a component's number is, in words: where it could stand, and why it can be relied on.

A rank is only ever said as a range of nine draws in ten inside one nation (METHOD 3.10 ii), and the
confidence in a number with what it rests on (METHOD 3.11).
"""

from __future__ import annotations

from typing import Final

from components.model.confidence import HALF, LEAST_COHERENCE, NARROW, WIDE
from components.model.rows import Confidence, Score
from components.model.wording import in_sentence, possessive

# A range over more of the councils than this says hardly anything about where one stands. Ours.
ALMOST_ANYWHERE: Final = 0.6
# Of so few councils one place is a large step: Northern Ireland has 11. Ours.
FEW_COUNCILS: Final = 20
NOT_RANKED: Final = "not ranked: some of its indicators are missing"
DRAWS: Final = "nine draws in ten"
_ROUNDING: Final = 1e-9  # shares are sums of fractions such as a third
_TEENS: Final = range(11, 14)


def ordinal(number: int) -> str:
    """Such as "1st", "112th", "1,003rd"."""
    ending = "th"
    if number % 100 not in _TEENS:
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def rank_range(score: Score) -> tuple[int, int, int] | None:
    """The best and the worst place and among how many, 1 = highest score; None where not ranked.

    Never fewer than two neighbouring places: one alone would be a rank.
    """
    low, high, of = score.rank_low, score.rank_high, score.ranked_of
    if low is None or high is None or of is None:
        return None
    if low == high:
        low, high = max(1, low - 1), min(of, high + 1)
    return low, high, of


def range_words(score: Score) -> str | None:
    """Short: "130th to 211th of 294", or why a number has none; None where there is no number."""
    if score.score is None:
        return None
    found = rank_range(score)
    if found is None:
        return NOT_RANKED if score.state == "partial" else None
    low, high, of = found
    words = f"{ordinal(low)} to {ordinal(high)} of {of:,}"
    return f"almost anywhere, {words}" if is_almost_anywhere(score) else words


def is_almost_anywhere(score: Score) -> bool:
    """Whether the range spans so many councils that it says hardly anything."""
    share = rank_share(score)
    return share is not None and share > ALMOST_ANYWHERE


def rank_share(score: Score) -> float | None:
    """The share of the ranked councils that the range spans, 0 to 1; None where not ranked."""
    if score.rank_low is None or score.rank_high is None or not score.ranked_of:
        return None
    return (score.rank_high - score.rank_low + 1) / score.ranked_of


def standing_words(score: Score, nation: str) -> str | None:
    """Where it could stand: "between 130th and 211th of England’s 294 councils with a full score".

    "Not ranked" with its reason for a partial score; None where there is nothing to say.
    """
    found = rank_range(score)
    if found is None:
        return range_words(score)
    low, high, of = found
    councils = f"{possessive(nation)} {of:,} councils"
    if of < FEW_COUNCILS:
        councils = f"only {of} councils of {in_sentence(nation)}"
    words = f"between {ordinal(low)} and {ordinal(high)} of {councils} with a full score ({DRAWS})"
    if is_almost_anywhere(score):
        return f"almost anywhere, {words}"
    return words


def confidence_words(word: Confidence) -> str:
    """Such as "high confidence"."""
    return f"{word} confidence"


def spoken_certainty(score: Score, adjective: str) -> list[str]:
    """Where a component's number could stand and the confidence in it; empty for a theme's."""
    words = []
    found = rank_range(score)
    if found is not None:
        low, high, of = found
        councils = f"{of} {adjective} councils with a full score"
        words.append(f"between {ordinal(low)} and {ordinal(high)} of {councils} in {DRAWS}")
    elif score.confidence is not None and (why := range_words(score)):
        words.append(why)
    if score.confidence is not None:
        words.append(confidence_words(score.confidence))
    return words


def grounds(score: Score, coherence: float | None) -> tuple[str, ...]:
    """What the confidence in a number rests on, a few words each; empty where there is no number.

    ``coherence`` is the mean correlation of the component's themes, None where it has one theme.
    """
    if score.confidence is None:
        return ()
    said = [_coverage_words(score), _rank_words(score), _age_words(score)]
    if (score.share_inherited or 0.0) >= HALF - _ROUNDING:
        owner = possessive(score.inherited_from) if score.inherited_from else "the county’s"
        said.append(f"half of it or more is {owner} figures, so never high")
    if coherence is not None and coherence < LEAST_COHERENCE:
        said.append("its themes hardly move together, so low")
    return tuple(said)


def _coverage_words(score: Score) -> str:
    if score.state == "partial":
        return "under three quarters of its themes have a figure"
    return "at least three quarters of its themes have a figure"


def _rank_words(score: Score) -> str:
    share = rank_share(score)
    if share is None:
        return "it is not ranked"
    if share <= NARROW:
        return "its range of places is narrow: at most 15% of the councils"
    if share <= WIDE:
        return "its range of places is of middling width: 15% to 35% of the councils"
    return "its range of places is wide: over 35% of the councils"


def _age_words(score: Score) -> str:
    if (score.share_fresh or 0.0) >= HALF:
        return "at least half of it rests on figures of the last two years"
    if (score.share_stale or 0.0) >= HALF:
        return "at least half of it rests on figures more than four years old"
    return "less than half of it rests on figures of the last two years"
