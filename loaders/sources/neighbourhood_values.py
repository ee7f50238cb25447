"""The published figures of neighbourhoods: four indices of deprivation, and digital exclusion."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby, pairwise
from pathlib import Path
from typing import Final, NamedTuple

from components.model.neighbourhood_rows import TENTHS, NeighbourhoodMeasure
from loaders.errors import MalformedFileError
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.figures_by_code import Figures, figures_by_code
from loaders.sources.neighbourhood_places import Neighbourhoods

CHANGED: Final = "boundary changed in 2021, so the figure is about another area"
ELSEWHERE: Final = "of another nation, read with that nation's"
# Codes of 2011 in England, whose index is on the neighbourhoods of 2021; in Wales both are of 2011.
CODES_OF_2011: Final = frozenset({"lsoa11_code", "LSOAcode"})
NATION: Final[Mapping[str, str]] = {
    "E92000001": "England", "S92000003": "Scotland", "W92000004": "Wales",
    "N92000002": "Northern Ireland",
}  # fmt: skip
# Where a nation's measures of one source and kind of tenth stand, and the column of codes.
FILES: Final[Mapping[tuple[str, str, str], tuple[str, str]]] = {
    ("english-indices-of-deprivation", "E92000001", "published"):
        ("deprivation/imd2025_england_lsoa21.parquet", "lsoa21_code"),
    ("english-indices-of-deprivation", "E92000001", "ours"):
        ("deprivation/imd2025_england_lsoa21_indicators.parquet", "lsoa21_code"),
    ("welsh-index-of-deprivation", "W92000004", "published"):
        ("deprivation/imd2019_wales_lsoa11.parquet", "lsoa11_code"),
    ("scottish-index-of-deprivation", "S92000003", "published"):
        ("deprivation/imd2020_scotland_dz11.csv", "dz11_code"),
    ("northern-ireland-deprivation-measure", "N92000002", "published"):
        ("deprivation/imd2017_northern_ireland_soa01.csv", "soa01_code"),
    ("digital-exclusion-risk-index", "E92000001", "ours"):
        ("digital-exclusion/deri16_england_small_area.csv", "lsoa11_code"),
    ("digital-exclusion-risk-index", "W92000004", "ours"):
        ("digital-exclusion/deri16_wales_small_area.csv", "lsoa11_code"),
    ("digital-exclusion-risk-index", "S92000003", "ours"):
        ("digital-exclusion/deri16_scotland_small_area.csv", "lsoa11_code"),
    ("digital-propensity-index", "E92000001", "ours"):
        ("digital-exclusion/dpi2021_lsoa11_ew.csv", "LSOAcode"),
    ("digital-propensity-index", "W92000004", "ours"):
        ("digital-exclusion/dpi2021_lsoa11_ew.csv", "LSOAcode"),
}  # fmt: skip


class NeighbourhoodValue(NamedTuple):
    """A figure, columns in the order of ``data/neighbourhoods/values.parquet``.

    ``tenth`` is the published one, None where none is published or the value is unknown.
    """

    measure_id: str
    code: str
    value: float | None
    tenth: int | None


def load(
    sources: Path, measures: Sequence[NeighbourhoodMeasure], of: Neighbourhoods
) -> tuple[list[NeighbourhoodValue], list[Receipt]]:
    """One row for each measure and neighbourhood of its nation, by measure and code.

    Raises:
        MalformedFileError: a file lacks a neighbourhood, names one that there is not, or a tenth
            is none.
    """
    values: list[NeighbourhoodValue] = []
    files: dict[str, list[FileReceipt]] = {}

    def place(measure: NeighbourhoodMeasure) -> tuple[str, str, str]:
        return measure.source_id, measure.nation_code, measure.tenths

    for key, group in groupby(sorted(measures, key=place), place):
        own = list(group)
        name, column = FILES[key]
        columns = [each for measure in own for each in _columns(measure)]
        published = figures_by_code(sources / name, column, columns)
        codes = {code for code, each in of.places.items() if each.nation_code == key[1]}
        carried = codes if column not in CODES_OF_2011 else codes & of.carried
        file = f"{Path(name).name} ({NATION[key[1]]})"
        files.setdefault(key[0], []).append(_receipt(file, published, codes, carried))
        position = 0
        for measure in own:
            width = len(_columns(measure))
            rows = [
                _value(measure, code, published[code][position : position + width])
                if code in carried else NeighbourhoodValue(measure.measure_id, code, None, None)
                for code in codes
            ]  # fmt: skip
            _check_order(file, measure, rows)
            values += rows
            position += width
    receipts = [Receipt(source, tuple(found)) for source, found in sorted(files.items())]
    return sorted(values, key=lambda row: (row.measure_id, row.code)), receipts


def _columns(measure: NeighbourhoodMeasure) -> tuple[str, ...]:
    name = measure.upstream_name
    return (f"{name}_rank", f"{name}_decile") if measure.tenths == "published" else (name,)


def _receipt(
    file: str, published: Figures, codes: Collection[str], carried: Collection[str]
) -> FileReceipt:
    """What became of the rows.

    Raises:
        MalformedFileError: a neighbourhood is missing, or there is one more than there are.
    """
    if missing := sorted(set(carried) - set(published)):
        raise MalformedFileError(file, None, None, f"no row for {missing[0]}", "one for each")
    letter = next(iter(codes))[0]
    left = set(published) - set(carried)
    elsewhere = {code for code in left if code[0] != letter}
    changed = left - elsewhere
    if changed and len(carried) == len(codes):
        raise MalformedFileError(file, None, None, repr(min(changed)), "a neighbourhood there is")
    dropped = {ELSEWHERE: len(elsewhere), CHANGED: len(changed)}
    return FileReceipt(
        file, len(published), len(carried), {why: rows for why, rows in dropped.items() if rows}
    )


def _value(
    measure: NeighbourhoodMeasure, code: str, cells: tuple[float | None, ...]
) -> NeighbourhoodValue:
    value, tenth = cells[0], cells[1] if len(cells) > 1 else None
    return NeighbourhoodValue(
        measure.measure_id, code, value, None if tenth is None else int(tenth)
    )


def _check_order(
    file: str, measure: NeighbourhoodMeasure, rows: Sequence[NeighbourhoodValue]
) -> None:
    """Assert of published tenths that they are ten and run with the rank, tied ranks aside."""
    if measure.tenths == "ours":
        return
    ranks: dict[int, list[float]] = {}
    for row in rows:
        if row.tenth is None or row.value is None:
            found = f"no rank or no tenth for {row.code}"
            raise MalformedFileError(file, None, measure.upstream_name, found, "both")
        ranks.setdefault(row.tenth, []).append(row.value)
    ends = [(min(ranks[tenth]), max(ranks[tenth])) for tenth in sorted(ranks)]
    if sorted(ranks) != list(range(1, TENTHS + 1)) or any(
        below[1] > above[0] for below, above in pairwise(ends)
    ):
        found = "tenths that do not follow the rank"
        allowed = "1 for the most deprived tenth to 10 for the least deprived"
        raise MalformedFileError(file, None, measure.upstream_name, found, allowed)
