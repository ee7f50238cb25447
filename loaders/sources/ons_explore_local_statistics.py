"""ONS Explore Local Statistics: one CSV a dataset, its metadata in a JSON beside it.

Codes, periods and values are kept as published; nothing is recoded or filled in here. Traps of
these files are told in METHOD 9: byte order marks, a column given twice, prose where a status
letter belongs, one code for three city regions, rows listed twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from components.model.rows import Indicator
from loaders.catalogue import Catalogue
from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.els_reports import absences, coverages, interval_warnings, unit_warnings
from loaders.sources.els_rows import observation, period
from loaders.sources.text_tables import TextTable, read_table

SOURCE_ID: Final = "ons-explore-local-statistics"
NEEDED: Final = (
    "areacd", "areanm", "indicator", "period", "observation", "measure", "unit",
    "lci_95", "uci_95", "status",
)  # fmt: skip
KNOWN: Final = ("geography", "notes")  # labels of areas contradict each other; codes do not


@dataclass(slots=True)
class Harvested:
    """What reading has given so far; ``load`` returns it with everything in its order."""

    observations: list[Observation] = field(default_factory=list)
    area_names: dict[str, str] = field(default_factory=dict)  # of every code in them
    files: list[FileReceipt] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def load(
    folder: Path, catalogue: Catalogue, former_codes: Collection[str]
) -> tuple[Harvested, Receipt]:
    """Read every dataset that the catalogue names.

    Args:
        folder: the folder that holds one folder a dataset.
        catalogue: which indicators there are, and in what units the files print them.
        former_codes: codes that are no longer a council's, to count what is kept as history.

    Returns:
        Observations sorted by indicator, area and first day, with the areas' names; the receipt.

    Raises:
        MalformedFileError: a file is missing or holds what it may not hold.
    """
    ours = [i for i in catalogue.indicators if i.source_id == SOURCE_ID]
    datasets: dict[str, dict[str, Indicator]] = defaultdict(dict)
    for indicator in ours:
        datasets[indicator.dataset][indicator.upstream_name] = indicator
    harvested = Harvested()
    harvested.warnings += _folders_left_out(folder, datasets)
    for dataset, indicators in sorted(datasets.items()):
        table = read_table(folder / dataset / f"{dataset}.csv", NEEDED, KNOWN)
        _read_dataset(table, indicators, former_codes, harvested)
        harvested.warnings += unit_warnings(table, indicators, catalogue.upstream_units)
    rows = harvested.observations
    rows.sort(key=lambda o: (o.indicator_id, o.area_code, period(o.period).start, o.period))
    harvested.warnings += absences(ours, rows)
    files, warnings = tuple(harvested.files), tuple(harvested.warnings)
    return harvested, Receipt(SOURCE_ID, files, tuple(coverages(rows)), warnings)


def _read_dataset(
    table: TextTable,
    indicators: dict[str, Indicator],
    former_codes: Collection[str],
    into: Harvested,
) -> None:
    """Add the rows of one file, its receipt, and what is odd about it."""
    kept: dict[tuple[str, ...], tuple[int, Observation]] = {}
    dropped: Counter[str] = Counter()
    for line, row in table:
        indicator = indicators.get(row["indicator"])
        if indicator is None:
            dropped[f"indicator {row['indicator']!r} is not in the catalogue"] += 1
            continue
        found = observation(table.name, line, row, indicator.indicator_id)
        _note_name(table.name, line, found.area_code, row["areanm"], into.area_names)
        key = (found.indicator_id, found.area_code, found.period)
        first_line, first = kept.setdefault(key, (line, found))
        if first != found:
            _refuse_contradiction(table.name, line, first_line, found)
        if first_line != line:
            dropped["the same row twice"] += 1
    rows = [row for _, row in kept.values()]
    history = sum(row.area_code in former_codes for row in rows)
    into.observations += rows
    into.files.append(FileReceipt(table.name, len(table), len(rows), dict(dropped), history))
    into.warnings += [*table.warnings, *interval_warnings(table.name, rows)]
    into.warnings += [
        f"{table.name}: {n} rows dropped: {why}" for why, n in sorted(dropped.items())
    ]


def _note_name(file: str, line: int, code: str, name: str, names: dict[str, str]) -> None:
    if names.setdefault(code, name) != name:
        found, allowed = f"{name!r} for {code}", f"{names[code]!r}, its name elsewhere"
        raise MalformedFileError(file, line, "areanm", found, allowed)


def _refuse_contradiction(file: str, line: int, first_line: int, row: Observation) -> None:
    found = f"another figure for {row.indicator_id}, {row.area_code}, {row.period}"
    allowed = f"the figure of line {first_line}, or none: one figure for a place and period"
    raise MalformedFileError(file, line, "observation", found, allowed)


def _folders_left_out(folder: Path, datasets: Collection[str]) -> Iterator[str]:
    """Datasets beside ours that the catalogue does not name."""
    for path in sorted(folder.glob("*/*.csv")):
        if path.parent.name not in datasets:
            yield f"{path.parent.name}: not in the catalogue, so not read"
