"""What a place has under each term of a framework: number, known figures, cases, points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from components.model.lens_rows import Lens, Term
from components.model.rows import Indicator, IndicatorRow, NoScoreReason, Place, Score


@dataclass(frozen=True, slots=True)
class TermFacts:
    """One term for one place.

    ``score`` is None where terms are counted and not scored. ``known`` is None while no place is
    chosen; ``figures`` leaves out another nation's version of a measure.
    """

    term: Term
    score: Score | None
    known: int | None
    figures: int
    cases: int
    points: int


def term_facts(
    lens: Lens,
    place: Place | None,
    rows: Mapping[str, IndicatorRow],
    scores: Mapping[str, Score],
    indicators: Mapping[str, Indicator],
) -> tuple[TermFacts, ...]:
    """The terms of a framework in their order, with what the place has under each.

    Args:
        lens: the framework.
        place: the chosen place, None while there is none.
        rows: the place's rows by indicator_id; empty without a place.
        scores: the council's scores by term_id.
        indicators: every indicator of the catalogue by its id.
    """
    found = []
    for term in lens.terms:
        own = figures_of(term, rows) if place else ()
        known = sum(row.value is not None for row in own) if place else None
        figures = len(own) if place else len(term.ids("indicator"))
        score = _score(term, scores, indicators) if is_scored(lens, place) else None
        found.append(
            TermFacts(term, score, known, figures, len(term.ids("case")), len(term.ids("point")))
        )
    return tuple(found)


def is_scored(lens: Lens, place: Place | None) -> bool:
    """Whether the terms get numbers: for councils, where the framework's terms can have any."""
    has_place = place is not None and place.kind == "council"
    return has_place and lens.has_indicators and lens.why_no_scores is None


def figures_of(term: Term, rows: Mapping[str, IndicatorRow]) -> tuple[IndicatorRow, ...]:
    """The place's rows of a term's indicators, in screen order, known or not.

    Another nation's version of a measure is no gap of this place, so it is left out.
    """
    wanted = set(term.ids("indicator"))
    return tuple(
        row
        for indicator_id, row in rows.items()
        if indicator_id in wanted and row.unknown_reason != "not_comparable"
    )


def _score(term: Term, scores: Mapping[str, Score], indicators: Mapping[str, Indicator]) -> Score:
    """The term's score; without one, why it has none: no figure at all, or context only."""
    own = scores.get(term.term_id)
    if own is not None:
        return own
    named = [indicators[each] for each in term.ids("indicator") if each in indicators]
    reason: NoScoreReason = "no_scored_indicator" if named else "no_indicator"
    return Score(term.term_id, term.title, None, "unknown", reason, None, 0, len(named), None)


def with_number(facts: Sequence[TermFacts]) -> int:
    """How many terms have a number."""
    return sum(each.score is not None and each.score.score is not None for each in facts)


def with_figure(facts: Sequence[TermFacts]) -> int:
    """How many terms have at least one figure: known here, or at all while no place is chosen."""
    return sum(bool(each.figures if each.known is None else each.known) for each in facts)
