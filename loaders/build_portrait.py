"""The doughnut portrait of every place that can be chosen: its registers, then each dimension.

Shortfalls and overshoots are those of ``components.model.portrait``; nothing is worked out twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import astuple
from typing import TYPE_CHECKING, NamedTuple

from components.model.portrait import amount, dimension
from components.model.portrait_rows import LATEST
from loaders.build_tables import insert
from loaders.catalogue_portrait import read_portrait
from loaders.paths import SQL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from components.model.portrait_rows import Threshold
    from loaders.catalogue_portrait import PortraitRegisters

FEWEST_DIMENSIONS = 3  # of a year that a place's portrait can be drawn for


class _Figure(NamedTuple):
    """A row of the temporary table ``portrait_figure``."""

    area_code: str
    indicator_id: str
    as_of: str
    value: float | None
    lower: float | None
    upper: float | None
    period_label: str | None
    how: str
    inherited_from: str | None
    unknown_reason: str | None


def load_portrait(connection: DuckDBPyConnection, folder: Path) -> str:
    """Fill dimension, threshold, portrait_part and portrait_dimension; return what to say.

    Needs the temporary tables ``series`` and ``period``. A year that shows fewer than three
    dimensions of a place is left out; the newest figures never are.

    Raises:
        MalformedFileError: a register does not fit.
    """
    themes = {row[0] for row in connection.execute("SELECT theme_id FROM theme").fetchall()}
    known = {row[0] for row in connection.execute("SELECT indicator_id FROM indicator").fetchall()}
    registers = read_portrait(folder, themes, known)
    _load_registers(connection, registers)
    connection.execute((SQL / "portrait.sql").read_text("utf-8"))
    rows = connection.execute("SELECT * FROM portrait_figure ORDER BY ALL").fetchall()
    by_portrait: dict[tuple[str, str], list[_Figure]] = defaultdict(list)
    for row in map(_Figure._make, rows):
        by_portrait[row.area_code, row.as_of].append(row)
    counted = Counter(t.dimension_id for t in registers.thresholds if t.counts)
    every = tuple(each.dimension_id for each in registers.dimensions)
    parts: list[Sequence[object]] = []
    stands: list[Sequence[object]] = []
    for (area_code, as_of), figures in by_portrait.items():
        found = list(_parts(figures, registers.thresholds))
        of_place = list(_stands(area_code, as_of, found, every if as_of == LATEST else ()))
        if as_of == LATEST or len(of_place) >= FEWEST_DIMENSIONS:
            parts += [row for _, row in found]
            stands += [(*stand, counted[stand[2]]) for stand in of_place]
    insert(connection, "portrait_part", parts)
    insert(connection, "portrait_dimension", stands)
    return (
        f"{len(registers.thresholds)} thresholds, {len(stands):,} dimensions of places, "
        f"{len(parts):,} figures set to one"
    )


def _load_registers(connection: DuckDBPyConnection, registers: PortraitRegisters) -> None:
    insert(
        connection,
        "dimension",
        [
            (d.dimension_id, n, d.title, d.side, d.cluster, d.meaning, d.why_unknown,
             d.who_might_hold, list(d.themes))
            for n, d in enumerate(registers.dimensions, 1)
        ],
    )  # fmt: skip
    rows = [(*astuple(t)[:1], n, *astuple(t)[1:]) for n, t in enumerate(registers.thresholds, 1)]
    insert(connection, "threshold", rows)


def _parts(
    figures: Iterable[_Figure], thresholds: Sequence[Threshold]
) -> Iterable[tuple[Threshold, tuple[object, ...]]]:
    """Each figure set to each threshold in force that asks for it, as a row of portrait_part."""
    by_indicator = {figure.indicator_id: figure for figure in figures}
    for threshold in thresholds:
        figure = by_indicator.get(threshold.indicator_id or "")
        if figure is None or threshold.superseded_by:
            continue
        if not threshold.counts and figure.as_of != LATEST:
            continue
        short = amount(figure.value, threshold.kind, threshold.value)
        yield threshold, (
            figure.area_code, figure.as_of, threshold.threshold_id, figure.value, figure.lower,
            figure.upper, figure.period_label, figure.how, figure.inherited_from,
            figure.unknown_reason, short,
        )  # fmt: skip


def _stands(
    area_code: str,
    as_of: str,
    parts: Iterable[tuple[Threshold, tuple[object, ...]]],
    every: Sequence[str],
) -> Iterable[tuple[str, str, str, float | None, int]]:
    """A row for each dimension of ``every``, known or not, or for each that has a figure.

    Its mean and how many of its figures are known.
    """
    amounts: dict[str, list[float]] = {dimension_id: [] for dimension_id in every}
    for threshold, row in parts:
        short = row[-1]
        if threshold.counts and isinstance(short, float):
            amounts.setdefault(threshold.dimension_id, []).append(short)
    for dimension_id, of in amounts.items():
        yield area_code, as_of, dimension_id, dimension(of), len(of)
