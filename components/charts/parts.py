"""What a doughnut and the bars beside it draw: one part per component or theme, with its words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from components.model.certainty_words import grounds, spoken_certainty
from components.model.rows import NoScoreReason, Score
from components.model.standing import (
    SIDE_WORDS,
    county_words,
    interval_share_words,
    rests_on_county,
    share_words,
    standing,
)
from components.model.uncertainty import score_interval
from components.model.wording import NO_SCORE_WORDS, format_number, join_words, plural

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


Hatch = Literal["partial", "inherited"]


@dataclass(frozen=True, slots=True)
class Part:
    """One wedge and its bar: a score with its name, hue and whether it is highlighted.

    ``symbol`` is a component id, None for a theme (themes carry no tile).
    """

    score: Score
    name: str
    hue: str
    symbol: str | None
    dimmed: bool = False
    chosen: bool = False
    grounds: tuple[str, ...] = ()  # what the confidence in the number rests on

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95% interval of the score on its scale 0-100, None where there is none."""
        return score_interval(self.score)

    @property
    def hatch(self) -> Hatch | None:
        """How it is hatched: a county's figures before a partial score; None for plain."""
        if self.score.score is None:
            return None
        if rests_on_county(self.score):
            return "inherited"
        return "partial" if self.score.state == "partial" else None


def parts(
    scores: Sequence[Score],
    *,
    component_id: str | None = None,
    names: Mapping[str, str] | None = None,
    highlighted: Collection[str] | None = None,
    chosen: str | None = None,
    coherence: Mapping[str, float | None] | None = None,
) -> tuple[Part, ...]:
    """Scores made ready to draw, in their order.

    Without ``component_id`` the scores are the eight components: each takes its own hue and tile.
    With it they are that component's themes: all take its hue, none a tile. ``names`` replaces long
    titles; ``highlighted`` (None = all) keeps the others visible but pale. ``coherence`` is the
    mean correlation of each component's themes.
    """
    return tuple(
        Part(
            score=score,
            name=(names or {}).get(score.id, score.title),
            hue=component_id or score.id,
            symbol=None if component_id else score.id,
            dimmed=highlighted is not None and score.id not in highlighted,
            chosen=score.id == chosen,
            grounds=grounds(score, (coherence or {}).get(score.id)),
        )
        for score in scores
    )


def known(items: Sequence[Part]) -> str:
    """Such as "7 of 8 known"."""
    return f"{sum(part.score.score is not None for part in items)} of {len(items)} known"


def no_number_words(score: Score) -> str:
    """Why there is no number, short: "no number: themes disagree"."""
    return NO_NUMBER_WORDS[score.reason] if score.reason else "no number"


def against_median(score: Score) -> str:
    """How the score stands against the median council, in one or two words, or why it is not said.

    The rule is ``components.model.standing``; ``caveats`` says on what basis.
    """
    found = standing(score)
    if found.side == "too_close":
        return "Too close to call"
    if found.side != "not_compared":
        return SIDE_WORDS[found.side].capitalize()
    return {"no_score": "Not scored", "no_median": "No median"}.get(found.basis, "Not compared")


def caveats(score: Score) -> list[str]:
    """What limits the number, each in a few words: its intervals, whose figures, what is missing.

    Empty where there is no score, or nothing limits it.
    """
    if score.score is None:
        return []
    missing = None
    if score.state == "partial":
        missing = f"{score.indicators_present} of {score.indicators_all} indicators"
    words = (county_words(score), missing, interval_share_words(score))
    return [each for each in words if each]


def spoken(part: Part, adjective: str) -> str:
    """The part as one sentence: "Health 48 of 100, 95% interval 43 to 53, below the median ..."."""
    score = part.score
    if score.score is None:
        reason = NO_SCORE_WORDS[score.reason] if score.reason else "no reason given"
        return f"{part.name}: no number, {reason}"
    words = [f"{part.name} {format_number(score.score)} of 100", *_interval_words(part)]
    if score.state == "partial":
        present = plural(score.indicators_all, "indicator")
        words.append(f"partial, {score.indicators_present} of {present} known")
    county = county_words(score)
    if county:
        words.append(county)
    if score.median is not None:
        side = SIDE_WORDS[standing(score).side]
        words.append(f"{side} the median {adjective} council, {format_number(score.median)}")
    words += spoken_certainty(score, adjective)
    return ", ".join(words)


def interval_text(part: Part) -> str | None:
    """The interval's ends, such as "43 to 53"; None where there is none."""
    if part.interval is None:
        return None
    low, high = (format_number(bound) for bound in part.interval)
    return f"{low} to {high}"


def _interval_words(part: Part) -> list[str]:
    ends = interval_text(part)
    if ends is None:
        return ["no interval published for its indicators"]
    words = [f"95% interval {ends}"]
    if interval_share_words(part.score):
        words.append(_wider(part.score))
    return words


def _wider(score: Score) -> str:
    return f"{share_words(score)} of its weight has an interval, so the true range is wider"


def interval_notes(items: Sequence[Part]) -> list[str]:
    """Sentences on which scores have no interval, and which have one for a part of their weight.

    At most two; none where every score has a whole one.
    """
    known_parts = [part for part in items if part.score.score is not None]
    without = [part.name for part in known_parts if part.interval is None]
    part_of = [
        f"{part.name} {share_words(part.score)}"
        for part in known_parts
        if part.interval is not None and interval_share_words(part.score)
    ]
    notes = []
    if without:
        notes.append(f"No interval is published for the indicators of {_listed(without)}.")
    if part_of:
        notes.append(
            f"Only part of the weight has an interval, so the true range is wider: "
            f"{'; '.join(part_of)}."
        )
    return notes


def _listed(names: Sequence[str]) -> str:
    """Names in a row; with semicolons where a name has an "and" of its own."""
    if any(" and " in name for name in names):
        return "; ".join(names)
    return join_words(list(names))


def text_alternative(items: Sequence[Part], adjective: str) -> str:
    """All parts in words: numbers, medians, states and reasons. The picture holds no more."""
    return (
        ". ".join([f"{known(items).capitalize()}", *(spoken(part, adjective) for part in items)])
        + "."
    )
