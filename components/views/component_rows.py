"""The indicator rows a component page shows, by ids: for drawings that are kept by these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components import store

if TYPE_CHECKING:
    from components.model.rows import IndicatorRow

KEPT: Final = 256  # a tuple of rows that the store keeps anyway


@store.kept(KEPT)
def shown_rows(area_code: str, component_id: str, theme: str | None) -> tuple[IndicatorRow, ...]:
    """The rows of a component or of one theme, in screen order.

    Another nation's version of a measure is no gap here: it is listed under what is not known.
    """
    every = store.indicator_rows(area_code, component_id)
    return tuple(
        row
        for row in every
        if row.unknown_reason != "not_comparable" and theme in {None, row.indicator.theme_id}
    )


def indicator_row(area_code: str, component_id: str, indicator_id: str) -> IndicatorRow:
    """The row of one indicator of a component.

    Raises:
        StopIteration: the component has no such indicator.
    """
    every = store.indicator_rows(area_code, component_id)
    return next(row for row in every if row.indicator.indicator_id == indicator_id)
