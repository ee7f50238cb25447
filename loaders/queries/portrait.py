"""Questions about doughnut portraits: the registers, and a place set to its thresholds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from components.model.portrait_rows import Dimension, Part, Stand, Threshold

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from components.model.catalogue_rows import Catalogue
    from components.model.portrait_rows import Portrait

_NO_FIGURE: Final[tuple[Any, ...]] = (
    None,
    None,
    None,
    None,
    "none",
    None,
    "no_data",
    None,
)  # of a year


def dimensions(cursor: DuckDBPyConnection) -> tuple[Dimension, ...]:
    """The dimensions in the order of the ring."""
    rows = cursor.execute("SELECT * EXCLUDE (position) FROM dimension ORDER BY position").fetchall()
    return tuple(replace(Dimension(*row), themes=tuple(row[-1])) for row in rows)


def thresholds(cursor: DuckDBPyConnection) -> tuple[Threshold, ...]:
    """The whole register, thresholds out of force included, in its order."""
    rows = cursor.execute("SELECT * EXCLUDE (position) FROM threshold ORDER BY position").fetchall()
    return tuple(Threshold(*row) for row in rows)


def portrait_years(cursor: DuckDBPyConnection, area_code: str) -> tuple[str, ...]:
    """The years for which the place has a portrait, newest first; the latest is not among them."""
    rows = cursor.execute(
        """
        SELECT DISTINCT as_of FROM portrait_dimension
        WHERE area_code = ? AND as_of <> 'latest' ORDER BY as_of DESC
        """,
        [area_code],
    ).fetchall()
    return tuple(as_of for (as_of,) in rows)


def portrait(cursor: DuckDBPyConnection, of: Catalogue, area_code: str, as_of: str) -> Portrait:
    """Every dimension of a place, known or not; ``as_of`` is "latest" or a year.

    A part without a figure of that year stands there as unknown, without a period.
    """
    rows = cursor.execute(
        """
        SELECT threshold_id, p.value, lower_ci, upper_ci, period_label, how, owner.name,
          unknown_reason, amount
        FROM portrait_part AS p LEFT JOIN place AS owner ON owner.area_code = inherited_from
        WHERE p.area_code = ? AND as_of = ?
        """,
        [area_code, as_of],
    ).fetchall()
    figures = {row[0]: row[1:] for row in rows}
    amounts = dict(
        cursor.execute(
            "SELECT dimension_id, amount FROM portrait_dimension WHERE area_code = ? AND as_of = ?",
            [area_code, as_of],
        ).fetchall()
    )
    parts: dict[tuple[str, bool], list[Part]] = defaultdict(list)
    for threshold in thresholds(cursor):
        if threshold.indicator_id is not None and threshold.superseded_by is None:
            figure = figures.get(threshold.threshold_id, _NO_FIGURE)
            part = Part(threshold, of.indicator(threshold.indicator_id), *figure)
            parts[threshold.dimension_id, threshold.counts].append(part)
    return tuple(
        Stand(
            each,
            amounts.get(each.dimension_id),
            tuple(parts[each.dimension_id, True]),
            tuple(parts[each.dimension_id, False]),
        )
        for each in dimensions(cursor)
    )
