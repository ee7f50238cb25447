"""The lines of a file about a framework: its terms, what speaks to one, regions by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from components.exports.csv_file import Cell
from components.model.lens_facts import TermFacts
from components.model.lens_rows import Lens, RegionProxy, Target, Term
from components.model.rows import IndicatorRow, Place, Score


def term_cells(
    lens: Lens, facts: Iterable[TermFacts], place: Place | None
) -> list[dict[str, Cell]]:
    """One line per term: its score or why it has none, and how much speaks to it.

    ``figures_known`` is empty while no place is chosen. ``made_by`` columns say whose a mapping is.
    """
    return [
        {
            "area_code": place.area_code if place else None,
            "place": place.name if place else None,
            "framework": lens.lens_id,
            "term": each.term.term_id,
            "title": each.term.title,
            "group": each.term.group,
            "explanation": each.term.explanation,
            **_score_cells(each.score, lens),
            "figures_known": each.known,
            "figures": each.figures,
            "case_studies": each.cases,
            "points": each.points,
            "figures_made_by": _makers(each.term, "indicator"),
            "case_studies_made_by": _makers(each.term, "case"),
            "points_made_by": _makers(each.term, "point"),
        }
        for each in facts
    ]


def _score_cells(score: Score | None, lens: Lens) -> dict[str, Cell]:
    return {
        "score": score.score if score else None,
        "state": score.state if score else "not_scored",
        "reason": score.reason if score else lens.why_no_scores,
        "standard_error": score.standard_error if score else None,
        "confidence": score.confidence if score else None,
        "median_council_of_nation": score.median if score else None,
    }


def _makers(term: Term, target: Target) -> str | None:
    """Whose the mappings are, each once: "ours", "ours and source"."""
    makers = sorted({link.made_by for link in term.links if link.target == target})
    return " and ".join(makers) or None


def link_cells(
    lens: Lens,
    term: Term,
    place: Place | None,
    rows: Mapping[str, IndicatorRow],
    titles: Mapping[str, str],
    *,
    ids: Mapping[str, str] | None = None,
) -> list[dict[str, Cell]]:
    """One line per indicator, case and point of a term, with whose the mapping is.

    ``titles`` holds what each is called, or for a point what it says, by its id. A figure's cells
    are empty for cases and points, and while no place is chosen. ``ids`` says what stands for an
    id that may not be told.
    """
    return [
        {
            "area_code": place.area_code if place else None,
            "place": place.name if place else None,
            "framework": lens.lens_id,
            "term": term.term_id,
            "what": link.target,
            "id": (ids or {}).get(link.target_id, link.target_id),
            "title": titles.get(link.target_id),
            "made_by": link.made_by,
            "through": link.through,
            **_figure(rows.get(link.target_id) if link.target == "indicator" else None),
        }
        for link in term.links
    ]


def _figure(row: IndicatorRow | None) -> dict[str, Cell]:
    verdict = row.nation if row else None
    return {
        "value": row.value if row else None,
        "unit": row.indicator.unit if row else None,
        "period": row.period if row else None,
        "lower_ci": row.lower if row else None,
        "upper_ci": row.upper if row else None,
        "how": row.how if row else None,
        "unknown_reason": row.unknown_reason if row else None,
        "verdict_nation": verdict.verdict if verdict else None,
        "verdict_nation_basis": verdict.basis if verdict else None,
        "position_nation": verdict.position if verdict else None,
    }


def region_cells(rows: Iterable[RegionProxy], titles: Sequence[str]) -> list[dict[str, Cell]]:
    """One line per region or nation and term, standard deviations from the mean of the twelve.

    Empty where no open figure by region speaks to the term; the last line of a place is its mean.
    """
    cells: list[dict[str, Cell]] = []
    for row in rows:
        named = [*zip(titles, row.z, strict=True), ("mean of those known", row.mean)]
        cells += [
            {
                "area_code": row.area_code,
                "place": row.name,
                "component": title,
                "standard_score": z,
                "unknown_reason": "no_data" if z is None else None,
            }
            for title, z in named
        ]
    return cells
