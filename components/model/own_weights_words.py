"""A component with other weights, said beside the one with equal weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.model.own_weights import EQUAL, Weights, movable
from components.model.place_names import echoed
from components.model.rows import Place, Score
from components.model.uncertainty import score_interval
from components.model.wording import (
    NO_SCORE_WORDS,
    format_number,
    in_sentence,
    join_words,
    sentence_start,
)

LABELS: Final = {0.0: "0 · left out", EQUAL: "1 · as it is"}


def step_label(weight: float) -> str:
    """A weight as its slider says it: "0 · left out", "1 · as it is", "2"."""
    return LABELS.get(weight, f"{weight:g}")


def purpose(place: Place) -> str:
    """What own weights are for, and what they never make."""
    return (
        "How much each theme counts is a choice; here each counts the same. Move the weights and "
        f"see what becomes of the number of {in_sentence(place.name)}. The weights are for this "
        "place alone: they make no median, no rank and no league table."
    )


def beside_sentence(name: str, own: Score, equal: Score, weights: Weights, place: Place) -> str:
    """Both numbers with their intervals, each or why there is none; one while all weights are 1."""
    where = f"{name} in {in_sentence(place.name)}"
    if not weights:
        return f"{where}: {_number(equal)}. Every theme counts the same so far."
    return f"{where}: {_number(own)}, with your weights; {_number(equal)}, with equal ones."


def no_weight_sentence(themes: Sequence[Score]) -> str | None:
    """The themes that have no slider, and why; None where all have one."""
    counted = {theme.id for theme in movable(themes)}
    titles = [f"“{theme.title}”" for theme in themes if theme.id not in counted]
    if not titles:
        return None
    verb = "has no scored indicator and so no weight"
    if len(titles) > 1:
        verb = "have no scored indicator and so no weight"
    return f"{sentence_start(join_words(titles))} {verb}."


def withheld_sentence(name: str) -> str:
    """Why a component whose themes disagree has nothing to weigh."""
    return f"{name} has no number whatever the weights. It is {NO_SCORE_WORDS['themes_disagree']}."


def left_out_sentence(parts: Sequence[str]) -> str:
    """What a link asked for that cannot be."""
    asked = join_words([f"“{echoed(part)}”" for part in parts])
    return f"The link asks for weights that cannot be set here: {asked}. They were left out."


def _number(score: Score) -> str:
    if score.score is None:
        return f"no number ({_why(score)})"
    interval = score_interval(score)
    if interval is None:
        return f"{format_number(score.score)}, no interval published"
    low, high = (format_number(end) for end in interval)
    return f"{format_number(score.score)}, 95% interval {low} to {high}"


def _why(score: Score) -> str:
    return NO_SCORE_WORDS[score.reason] if score.reason else "nothing has a weight"
