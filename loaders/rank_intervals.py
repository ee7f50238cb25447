"""Rank intervals, made once with the data and committed: drawing is no work for a build.

    python -m loaders.rank_intervals [--data DIR]

The figures, goalposts and states come out of a database built from ``data/`` on the spot, so there
is one truth about them. ``make harvest`` ends with this; run it by itself after editing the
catalogue. The same data gives the same bytes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import duckdb
import numpy as np

from components.model.rank_draws import DRAWS, SEED, Reference, rank_intervals
from components.model.uncertainty import standard_error
from loaders import paths, table_shapes, tables
from loaders.build import build
from loaders.build_lines import Progress
from loaders.errors import ExplorerError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

FILE: Final = "rank_intervals.csv"
# Every figure that scores rest on, with who it was published for and the goalposts of its scale.
SCORED_FIGURES: Final = """
SELECT i.component_id, i.indicator_id, g.scope, i.theme_id, i.polarity, g.lower, g.upper,
  v.area_code, coalesce(CASE v.how WHEN 'inherited' THEN v.inherited_from END, v.area_code),
  v.value, v.lower_ci, v.upper_ci
FROM indicator_score AS s
JOIN latest_value AS v USING (area_code, indicator_id)
JOIN indicator AS i USING (indicator_id)
JOIN place USING (area_code)
JOIN goalpost AS g ON g.indicator_id = i.indicator_id
  AND g.scope = CASE i.role WHEN 'nation' THEN place.nation_code ELSE 'UK' END
WHERE s.score IS NOT NULL
ORDER BY ALL
"""
# Partial numbers are drawn hatched and not ranked (METHOD 0.5).
RANKED: Final = """
SELECT component_id, area_code, nation_code
FROM component_score JOIN place USING (area_code) JOIN component USING (component_id)
WHERE component_score.state = 'full' ORDER BY component.position, area_code
"""


class RankRow(NamedTuple):
    """One row of rank_intervals.csv: rank 1 has the highest score, among a nation's councils."""

    component_id: str
    area_code: str
    rank_low: int
    rank_high: int
    ranked_of: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when the file was renewed, 1 when something stopped it."""
    parser = argparse.ArgumentParser(prog="python -m loaders.rank_intervals", description=__doc__)
    parser.add_argument("--data", type=Path, default=paths.DATA, help="where our tables lie")
    options = parser.parse_args(arguments)
    try:
        rows = renew(options.data)
    except ExplorerError as fault:
        print(f"Nothing was changed. {fault}", file=sys.stderr)
        return 1
    print(f"{FILE}: {len(rows):,} rank intervals of {DRAWS:,} draws each")
    return 0


def renew(data: Path) -> list[RankRow]:
    """Draw the rank intervals of the figures in ``data`` anew and write them there.

    Raises:
        ExplorerError: ``data`` cannot be built, or cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix=".ranks-", dir=data.parent) as folder:
        database = build(Path(folder), data=data, progress=Progress(lambda _: None))
        with duckdb.connect(str(database), read_only=True) as connection:
            rows = rank_rows(connection)
        beside = Path(folder) / FILE
        tables.write_csv(tables.table(FILE, rows, table_shapes.RANK_INTERVALS), beside)
        beside.replace(data / FILE)
    return rows


def rank_rows(connection: DuckDBPyConnection, draws: int = DRAWS) -> list[RankRow]:
    """One row per component and ranked council, by component, then code."""
    figures = connection.execute(SCORED_FIGURES).fetchall()
    ranked = connection.execute(RANKED).fetchall()
    nations = {component: {code: nation for _, code, nation in rows}
               for component, rows in _by_component(ranked)}  # fmt: skip
    by_component = dict(_by_component(figures))
    found: list[RankRow] = []
    for number, (component, nation_of) in enumerate(nations.items()):
        rows = by_component[component]
        councils = sorted({row[7] for row in rows})
        ends = rank_intervals(
            _references(rows, councils),
            [nation_of.get(code) for code in councils],
            draws=draws,
            seed=(SEED, number),
        )
        found += [
            RankRow(component, code, *interval)
            for code, interval in zip(councils, ends, strict=True)
            if interval is not None
        ]
    return found


def _by_component(rows: Sequence[Any]) -> Iterator[tuple[str, list[Any]]]:
    return ((key, list(group)) for key, group in groupby(rows, key=itemgetter(0)))


def _references(rows: Sequence[Any], councils: Sequence[str]) -> list[Reference]:
    """The figures of one component, a reference per indicator and scale."""
    position = {code: number for number, code in enumerate(councils)}
    references = []
    for _, of_scale in groupby(rows, key=itemgetter(1, 2)):
        figures = list(of_scale)
        _, _, _, theme, polarity, lower, upper, *_ = figures[0]
        holders = {row[8]: row[9:] for row in figures}
        numbers = {code: number for number, code in enumerate(holders)}
        references.append(
            Reference(
                theme, polarity, lower, upper,
                values=np.array([value for value, _, _ in holders.values()]),
                errors=np.array(
                    [standard_error(low, high) or 0.0 for _, low, high in holders.values()]
                ),
                councils=np.array([position[row[7]] for row in figures]),
                holder_of=np.array([numbers[row[8]] for row in figures]),
            )
        )  # fmt: skip
    return references


if __name__ == "__main__":
    sys.exit(main())
