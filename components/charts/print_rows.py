"""Parts of a doughnut made ready for paper: rows of bars in plain words, and signs as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from components.charts.bars import DASH
from components.charts.icons import glyph_svg
from components.charts.parts import (
    Part,
    against_median,
    caveats,
    interval_notes,
    interval_text,
    no_number_words,
)
from components.charts.tokens import colour
from components.model.brief import BarRow, Look
from components.model.certainty_words import confidence_words, range_words, rank_range
from components.model.standing import interval_share_words
from components.model.wording import format_number, sentence_start

SIGNS: Final = ("better", "worse", "similar", "higher", "lower", "up", "down", "unknown")
SEPARATOR: Final = " · "
RANKS: Final = "Ranks: where nine draws of ten put the score in its nation, 1st the highest."


def bar_rows(items: Sequence[Part]) -> tuple[BarRow, ...]:
    """One row a part, in their order, with the words of the table on the screen."""
    return tuple(_row(part) for part in items)


def _row(part: Part) -> BarRow:
    score = part.score
    low, high = part.interval or (None, None)
    known = score.score is not None
    median = score.median if known else None
    return BarRow(
        name=part.name,
        look=_look(part),
        score=score.score,
        lower=low,
        upper=high,
        median=median,
        shown=DASH if score.score is None else format_number(score.score),
        ends=interval_text(part) or "",
        median_shown=DASH if median is None else format_number(median),
        words=sentence_start(against_median(score) if known else no_number_words(score)),
        small=_small(part),
    )


def _look(part: Part) -> Look:
    if part.score.score is None:
        return "withheld" if part.score.state == "withheld" else "unknown"
    return part.hatch or "plain"


def _small(part: Part) -> str:
    """Where it could stand, how sure that is, and what limits it.

    How much of it has an interval is said of all in ``marks_note``.
    """
    score = part.score
    said = [range_words(score), confidence_words(score.confidence)] if score.confidence else []
    limits = [each for each in caveats(score) if each != interval_share_words(score)]
    return SEPARATOR.join(each for each in (*said, *limits) if each)


def marks_note(items: Sequence[Part], adjective: str) -> str:
    """What the marks mean, only those that appear, as a sentence; then which have no interval."""
    scores = [part.score for part in items]
    hatches = {part.hatch for part in items}
    signs = [
        (f"the upright mark is the median {adjective} council".replace("  ", " "),
         any(s.median is not None and s.score is not None for s in scores)),
        ("the thin line the score’s 95% interval", any(part.interval for part in items)),
        ("broad stripes: some indicators missing", "partial" in hatches),
        ("thin gaps: the county’s figures", "inherited" in hatches),
        ("a dashed box: no number", any(s.score is None for s in scores)),
    ]  # fmt: skip
    named = [words for words, wanted in signs if wanted]
    notes = [*interval_notes(items), *([RANKS] if any(rank_range(s) for s in scores) else [])]
    return " ".join([f"Marks: {'; '.join(named)}.", *notes]) if named else ""


def sign_pictures() -> dict[str, str]:
    """Each sign of a finding as an SVG document in ink, by its name: told by shape alone."""
    ink = colour("ink", "light")
    return {name: glyph_svg(name).replace("currentColor", ink) for name in SIGNS}
