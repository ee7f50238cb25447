"""The worked figures every number is held against, as rows with numbers in them."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "vectors"
POLARITY = {
    "1": "higher", "-1": "lower",
    "higher better": "higher", "lower better": "lower", "context only": "context",
}  # fmt: skip


@cache
def vectors(name: str) -> tuple[dict[str, str], ...]:
    """Every row of tests/vectors/<name>.csv, as text."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def number(text: str) -> float | None:
    """A number, or None for an empty cell."""
    return float(text) if text else None


def row_id(row: dict[str, str]) -> str:
    """What a failing row is called."""
    return "-".join(filter(None, (row["area"], row.get("component"), row.get("id"))))
