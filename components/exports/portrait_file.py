"""The lines of a file about a portrait: every dimension and threshold, known or not."""

from __future__ import annotations

from collections.abc import Iterable

from components.exports.csv_file import Cell
from components.model.portrait_rows import Part, Portrait, Stand
from components.model.rows import Place


def portrait_cells(portraits: Iterable[tuple[Place, str, Portrait]]) -> list[dict[str, Cell]]:
    """One line per place, dimension and threshold; a dimension without a threshold has one too.

    ``shortfall_or_overshoot`` is 0 to 1 (all is missing), or 0 at the ceiling, 1 twice as far,
    negative inside; empty where unknown, and ``unknown_reason`` says why.
    """
    return [
        {
            "area_code": place.area_code,
            "place": place.name,
            "as_of": as_of,
            **_dimension(stand),
            **_part(part, stand),
        }
        for place, as_of, portrait in portraits
        for stand in portrait
        for part in (*stand.parts, *stand.beside) or (None,)
    ]


def _dimension(stand: Stand) -> dict[str, Cell]:
    dimension = stand.dimension
    return {
        "dimension": dimension.dimension_id,
        "title": dimension.title,
        "side": dimension.side,
        "cluster": dimension.cluster,
        "shortfall_or_overshoot": stand.amount,
        "figures_known": len(stand.known_parts),
        "figures_counted": len(stand.parts),
        "standing": stand.standing,
        "who_might_hold": dimension.who_might_hold,
    }


def _part(part: Part | None, stand: Stand) -> dict[str, Cell]:
    threshold = part.threshold if part else None
    return {
        "indicator": part.indicator.indicator_id if part else None,
        "unit": part.indicator.unit if part else None,
        "period": part.period if part else None,
        "value": part.value if part else None,
        "lower_ci": part.lower if part else None,
        "upper_ci": part.upper if part else None,
        "how": part.how if part else None,
        "inherited_from": part.inherited_from if part else None,
        "unknown_reason": part.unknown_reason if part else stand.dimension.why_unknown,
        "estimate": ("yes" if part.indicator.is_estimate else "no") if part else None,
        "counts": ("yes" if part.threshold.counts else "no") if part else None,
        "amount": part.amount if part else None,
        "threshold_kind": threshold.kind if threshold else None,
        "threshold": threshold.value if threshold else None,
        "threshold_unit": threshold.unit if threshold else None,
        "threshold_standing": threshold.standing if threshold else None,
        "threshold_source": threshold.source_title if threshold else None,
        "threshold_url": threshold.source_url if threshold else None,
        "threshold_date": threshold.date if threshold else None,
        "threshold_geography": threshold.geography if threshold else None,
        "our_step": threshold.our_step if threshold else None,
    }
