"""Figures followed by hand back to the published file, without the code that loaded them."""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from loaders.database import connect, writable_folder
from loaders.paths import DATABASE_NAME

if TYPE_CHECKING:
    from pathlib import Path

SEED: Final = 20261122
FIGURES: Final = 20
SOURCE: Final = "ons-explore-local-statistics"
KNOWN: Final = """
SELECT i.title, p.name, v.period_label, v.value, v.source_code, i.dataset, i.upstream_name,
  o.period_iso
FROM latest_value AS v JOIN indicator AS i USING (indicator_id) JOIN place AS p USING (area_code)
JOIN observation AS o ON o.area_code = v.source_code AND o.indicator_id = v.indicator_id
  AND o.period_start = v.period_start AND o.period_end = v.period_end
WHERE v.value IS NOT NULL AND i.source_id = $1
ORDER BY v.indicator_id, v.area_code
"""


@dataclass(frozen=True, slots=True)
class Traced:
    """One figure here and the cell it was published in, as text; ``line`` counts from 1."""

    indicator: str
    place: str
    period: str
    ours: float
    published: str
    file: str
    line: int


def traced(sources: Path) -> list[Traced]:
    """Return the figures of the draw, each with its published cell.

    Raises:
        LookupError: a figure stands in no published row, or in several that differ.
    """
    with connect(writable_folder() / DATABASE_NAME) as connection:
        known = connection.execute(KNOWN, [SOURCE]).fetchall()
    drawn = random.Random(SEED).sample(known, FIGURES)  # noqa: S311 - a draw anyone can repeat, not a secret
    return [_found(sources, row) for row in drawn]


def _found(sources: Path, row: tuple[Any, ...]) -> Traced:
    title, place, label, value, code, dataset, upstream, period = row
    (path,) = (sources / SOURCE / dataset).glob("*.csv")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        cells = {
            cell["observation"]: reader.line_num
            for cell in reader
            if (cell["areacd"], cell["indicator"], cell["period"]) == (code, upstream, period)
        }
    if len(cells) != 1:
        raise LookupError(f"{title}, {place}: {len(cells)} published cells in {path.name}.")
    ((published, line),) = cells.items()
    return Traced(title, place, label, value, published, f"{dataset}/{path.name}", line)
