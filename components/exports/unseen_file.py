"""The lines of a file about what is not known, of one place or of all councils by nation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from components.exports.csv_file import Cell
from components.model import unseen_words
from components.model.rows import Indicator, Place
from components.model.unseen import EmptyTheme, Gap, Shared


def gap_cells(
    gaps: Iterable[Gap], empty: Iterable[EmptyTheme], place: Place, nation: str
) -> list[dict[str, Cell]]:
    """One line per unknown figure, then one per theme that has no indicator for any place.

    ``councils_without`` are those of the nation that have no figure either, of ``councils``.
    """
    first: dict[str, Cell] = {"area_code": place.area_code, "place": place.name}
    lines: list[dict[str, Cell]] = [
        {
            **first,
            "component": gap.indicator.component_id,
            "theme": gap.indicator.theme_id,
            "indicator": gap.indicator.indicator_id,
            "title": gap.indicator.title,
            "unknown_reason": gap.kind,
            "why": unseen_words.why_words(gap, nation),
            "basis": unseen_words.BASIS_WORDS[gap.basis],
            "might_be_held_by": gap.holder,
            "nation": nation,
            "councils_without": gap.lacking,
            "councils": gap.councils,
            "source": gap.indicator.publisher,
            "source_url": gap.indicator.source_url,
        }
        for gap in gaps
    ]
    lines += [
        {
            **first,
            "component": one.theme.component_id,
            "theme": one.theme.theme_id,
            "title": one.theme.title,
            "why": "No indicator for any place",
            "might_be_held_by": one.holder,
        }
        for one in empty
    ]
    columns = dict.fromkeys(column for line in lines for column in line)
    return [{column: line.get(column) for column in columns} for line in lines]


def shared_cells(
    shared: Sequence[Shared], indicators: Mapping[str, Indicator], nations: Mapping[str, Place]
) -> list[dict[str, Cell]]:
    """One line per indicator, nation and kind of unknown: how many councils it holds for."""
    return [
        {
            "nation_code": one.nation_code,
            "nation": nations[one.nation_code].name,
            "component": indicators[one.indicator_id].component_id,
            "theme": indicators[one.indicator_id].theme_id,
            "indicator": one.indicator_id,
            "title": indicators[one.indicator_id].title,
            "unknown_reason": one.kind,
            "councils": one.councils,
            "source": indicators[one.indicator_id].publisher,
            "source_url": indicators[one.indicator_id].source_url,
        }
        for one in shared
    ]
