"""Published tables of one row per small area: parquet or CSV, read by column name."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from loaders.errors import MalformedFileError
from loaders.sources.text_tables import number, read_table

Figures = dict[str, tuple[float | None, ...]]


def figures_by_code(path: Path, key: str, columns: Sequence[str]) -> Figures:
    """The figures of each code, in the order of ``columns``; None where a cell is empty.

    Raises:
        MalformedFileError: no such file, a column is missing, a cell is no number, or a code
            stands there twice.
    """
    rows = _parquet(path, key, columns) if path.suffix == ".parquet" else _csv(path, key, columns)
    found = dict(rows)
    if len(found) != len(rows):
        codes = [code for code, _ in rows]
        twice = next(code for code in codes if codes.count(code) > 1)
        raise MalformedFileError(path.name, None, key, f"{twice!r} twice", "each code once")
    return found


def _csv(
    path: Path, key: str, columns: Sequence[str]
) -> list[tuple[str, tuple[float | None, ...]]]:
    return [
        (row[key], tuple(number(path.name, line, name, row[name]) for name in columns))
        for line, row in read_table(path, (key, *columns))
    ]


def _parquet(
    path: Path, key: str, columns: Sequence[str]
) -> list[tuple[str, tuple[float | None, ...]]]:
    try:
        if missing := {key, *columns} - set(pq.read_schema(path).names):
            raise MalformedFileError(path.name, None, min(missing), "no such column", "that column")
        table = pq.read_table(path, columns=[key, *columns])
    except (OSError, pa.ArrowException) as fault:
        found = str(fault).splitlines()[0]
        raise MalformedFileError(path.name, None, None, found, "a parquet file") from fault
    cells = [_numbers(path.name, name, table[name].to_pylist()) for name in columns]
    return list(zip(table[key].to_pylist(), zip(*cells, strict=True), strict=True))


def _numbers(file: str, column: str, cells: list[object]) -> list[float | None]:
    """The column as numbers; what the file's own software wrote as "not a number" is unknown."""
    if odd := next((c for c in cells if not isinstance(c, int | float | None)), None):
        raise MalformedFileError(file, None, column, repr(odd), "numbers only")
    return [float(c) if isinstance(c, int | float) and isfinite(c) else None for c in cells]
