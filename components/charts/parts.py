"""What a doughnut and the bars beside it draw: one part per component or theme, with its words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from components.model.rows import NoScoreReason, Score
from components.model.wording import NO_SCORE_WORDS, format_number, plural

# Short enough for a bar's place; the whole sentence is wording.NO_SCORE_WORDS.
NO_NUMBER_WORDS: Final[Mapping[NoScoreReason, str]] = {
    "themes_disagree": "no number: themes disagree",
    "too_few_themes": "no number: too few themes",
    "no_value": "no figure here",
    "single_indicator": "one indicator only",
    "no_indicator": "no figures for any council",
    "no_scored_indicator": "context only",
    "never_scored": "too few residents",
    "not_a_council": "councils only",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One wedge and its bar: a score with its name, hue, interval and whether it is highlighted.

    ``interval`` is the 95% interval of the score on its scale 0-100, None where there is none.
    ``symbol`` is a component id, None for a theme (themes carry no tile).
    """

    score: Score
    name: str
    hue: str
    symbol: str | None
    interval: tuple[float, float] | None = None
    dimmed: bool = False
    chosen: bool = False


def parts(
    scores: Sequence[Score],
    *,
    component_id: str | None = None,
    names: Mapping[str, str] | None = None,
    intervals: Mapping[str, tuple[float, float]] | None = None,
    highlighted: Collection[str] | None = None,
    chosen: str | None = None,
) -> tuple[Part, ...]:
    """Scores made ready to draw, in their order.

    Without ``component_id`` the scores are the eight components: each takes its own hue and tile.
    With it they are that component's themes: all take its hue, none a tile. ``names`` replaces long
    titles; ``highlighted`` (None = all) keeps the others visible but pale.
    """
    return tuple(
        Part(
            score=score,
            name=(names or {}).get(score.id, score.title),
            hue=component_id or score.id,
            symbol=None if component_id else score.id,
            interval=(intervals or {}).get(score.id),
            dimmed=highlighted is not None and score.id not in highlighted,
            chosen=score.id == chosen,
        )
        for score in scores
    )


def known(items: Sequence[Part]) -> str:
    """Such as "7 of 8 known"."""
    return f"{sum(part.score.score is not None for part in items)} of {len(items)} known"


def no_number_words(score: Score) -> str:
    """Why there is no number, short: "no number: themes disagree"."""
    return NO_NUMBER_WORDS[score.reason] if score.reason else "no number"


def against_median(part: Part) -> str:
    """How the score stands against the median council, in one or two words, or why it is not said.

    With an interval that holds the median nothing is claimed. Scores that read the same, rounded as
    shown, are "Level with" it.
    """
    score, median = part.score.score, part.score.median
    if score is None:
        return "Not scored"
    if part.score.state == "partial":
        return f"{part.score.indicators_present} of {part.score.indicators_all} indicators"
    if median is None:
        return "No median"
    if part.interval and part.interval[0] <= median <= part.interval[1]:
        return "Too close to call"
    if format_number(score) == format_number(median):
        return "Level with"
    return "Above" if score > median else "Below"


def spoken(part: Part, adjective: str) -> str:
    """The part as one sentence: "Health 48 of 100, median English council 55"."""
    score = part.score
    if score.score is None:
        reason = NO_SCORE_WORDS[score.reason] if score.reason else "no reason given"
        return f"{part.name}: no number, {reason}"
    words = [f"{part.name} {format_number(score.score)} of 100"]
    if part.interval:
        low, high = (format_number(bound) for bound in part.interval)
        words.append(f"95% interval {low} to {high}")
    if score.state == "partial":
        present = plural(score.indicators_all, "indicator")
        words.append(f"partial, {score.indicators_present} of {present} known")
    if score.median is not None:
        words.append(f"median {adjective} council {format_number(score.median)}")
    return ", ".join(words)


def text_alternative(items: Sequence[Part], adjective: str) -> str:
    """All parts in words: numbers, medians, states and reasons. The picture holds no more."""
    return (
        ". ".join([f"{known(items).capitalize()}", *(spoken(part, adjective) for part in items)])
        + "."
    )
