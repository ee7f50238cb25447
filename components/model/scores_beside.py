"""Two councils' scores of one component or theme: which is higher, or why nothing is said.

The rule is that of two estimates (METHOD 6.1): their difference against its own standard errors
(METHOD 3.10 i). A score without errors, or with them for less than half of its weight, is not told
apart from another: what the interval leaves out could close any gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.peers import difference_side
from components.model.rows import Place, Score
from components.model.standing import BORNE_OUT, rests_on_county, share_percent
from components.model.wording import in_sentence, join_words, plural, sentence_start

ScoreSide = Literal[
    "higher",
    "lower",
    "too_close",
    "no_interval",  # one of the two has none
    "little_interval",  # one of the two has one for less than half of its weight
    "inherited",  # one of the two rests on a county's figures
    "other_nation",  # some measures are scored inside each nation
]
WHOLE: Final = 1 - 1e-9  # shares are sums of fractions such as a third


@dataclass(frozen=True, slots=True)
class ScoreBeside:
    """The side on which a score stands of another, and the share (0-1) of weight that bears it."""

    side: ScoreSide
    share: float


def score_beside(score: Score, first: Score, *, one_nation: bool) -> ScoreBeside | None:
    """How ``score`` stands beside the first council's; None where one of them is unknown."""
    if score.score is None or first.score is None:
        return None
    share = min(each.share_with_interval or 0.0 for each in (score, first))
    return ScoreBeside(_side(score, first, share) if one_nation else "other_nation", share)


def _side(score: Score, first: Score, share: float) -> ScoreSide:
    if rests_on_county(score) or rests_on_county(first):
        return "inherited"
    errors = (score.standard_error, first.standard_error)
    if score.score is None or first.score is None or None in errors:
        return "no_interval"
    side = difference_side(score.score - first.score, *errors)
    if side == 0:
        return "too_close"
    if share < BORNE_OUT - (1 - WHOLE):
        return "little_interval"
    return "higher" if side > 0 else "lower"


def score_beside_words(found: ScoreBeside, first: str) -> str | None:
    """With its basis, such as "higher than Leeds (interval for 63%)".

    None across nations, which ``scores_sentence`` says once for all components.
    """
    whole = found.share >= WHOLE
    basis = "95% intervals" if whole else f"interval for {share_percent(found.share)}"
    said: dict[ScoreSide, str] = {
        "higher": f"higher than {first} ({basis})",
        "lower": f"lower than {first} ({basis})",
        "too_close": f"too close to call ({basis})",
        "no_interval": "not compared",  # each number says that it has none
        "little_interval": "interval for under half: not compared",
        "inherited": "a county’s figures: not compared",
    }
    return said.get(found.side)


def scores_sentence(
    place: Place, first: Place, named: Sequence[tuple[str, ScoreBeside | None]]
) -> str:
    """All components of two councils: "Bradford scores lower than Leeds in Health; ...".

    ``named`` are the components' names with how each stands.
    """
    name, other = in_sentence(place.name), in_sentence(first.name)
    sides = {side: [n for n, found in named if found and found.side == side] for side in _SAID}
    untold = sum(found is not None for _, found in named) - sum(map(len, sides.values()))
    if any(found and found.side == "other_nation" for _, found in named):
        return (
            f"{sentence_start(name)} is of another nation, which scores some measures inside "
            f"itself: its scores are not set against those of {other}."
        )
    parts = [
        f"{sentence_start(name)} scores {side} than {other} in {join_words(sides[side])}"
        for side in ("higher", "lower")
        if sides[side]
    ]
    if len(parts) > 1:
        parts = [f"{parts[0]}, and lower in {join_words(sides['lower'])}"]
    if not parts:
        parts = [f"Nothing tells the scores of {name} and {other} apart"]
    said = f"{parts[0]}.{_close(sides['too_close'])}"
    return f"{said} {_untold(untold)}" if untold else said


_SAID: Final[tuple[ScoreSide, ...]] = ("higher", "lower", "too_close")


def _close(names: Sequence[str]) -> str:
    if not names:
        return ""
    return f" {join_words(list(names))} {'is' if len(names) == 1 else 'are'} too close to call."


def _untold(count: int) -> str:
    return f"For {plural(count, 'component')} there are too few intervals to say."
