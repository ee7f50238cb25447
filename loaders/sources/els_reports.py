"""What is worth reporting about harvested observations: coverage, odd intervals, absences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from components.model.rows import Indicator
from loaders.published import Observation
from loaders.receipts import Coverage
from loaders.sources.els_rows import period
from loaders.sources.text_tables import TextTable

COUNCIL_PREFIXES: Final = {
    "E06": "E", "E07": "E", "E08": "E", "E09": "E", "S12": "S", "W06": "W", "N09": "N",
}  # fmt: skip
_MOST_EXAMPLES = 3


def interval_warnings(file: str, rows: Sequence[Observation]) -> Iterator[str]:
    """Values outside their own interval, and intervals without width; both kept as published."""
    outside = [
        row
        for row in rows
        if row.value is not None and row.lower_ci is not None and row.upper_ci is not None
        if not row.lower_ci <= row.value <= row.upper_ci
    ]
    flat = [row for row in rows if row.lower_ci is not None and row.lower_ci == row.upper_ci]
    if outside:
        yield f"{file}: {len(outside)} values outside their own interval, such as {_such(outside)}"
    if flat:
        yield f"{file}: {len(flat)} intervals without width, such as {_such(flat)}"


def unit_warnings(
    table: TextTable,
    indicators: dict[str, Indicator],
    expected: dict[tuple[str, str], tuple[str, str]],
) -> Iterator[str]:
    """Measures or units that differ from what is known of the file, or from what we say."""
    printed: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for _, row in table:
        printed[row["indicator"]].add((row["measure"], row["unit"]))
    for name, indicator in sorted(indicators.items()):
        known = expected[(indicator.dataset, name)]
        for measure, unit in sorted(printed[name] - {known}):
            yield (
                f"{table.name}: {name} now says {measure!r} in {unit!r}, where it said "
                f"{known[0]!r} in {known[1]!r}; check the catalogue's unit"
            )
        if known in printed[name] and (known[1] == "%") != indicator.unit.startswith("%"):
            yield (
                f"{table.name}: {name} is printed in {known[1]!r}, which is wrong; "
                f"the catalogue says {indicator.unit!r}"
            )


def coverages(rows: Sequence[Observation]) -> Iterator[Coverage]:
    """How many areas with a value and how many periods each indicator holds, by indicator."""
    areas: dict[str, set[str]] = defaultdict(set)
    periods: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        periods[row.indicator_id].add(row.period)
        if row.value is not None:
            areas[row.indicator_id].add(row.area_code)
    for indicator_id in sorted(periods):
        ordered = sorted(periods[indicator_id], key=lambda iso: (period(iso).start, iso))
        yield Coverage(
            indicator_id, len(areas[indicator_id]), len(ordered), ordered[0], ordered[-1]
        )


def absences(indicators: Iterable[Indicator], rows: Sequence[Observation]) -> Iterator[str]:
    """Indicators without any row; nations that differ from the catalogue's in the latest period."""
    latest: dict[str, date] = {}
    for row in rows:
        start = period(row.period).start
        latest[row.indicator_id] = max(start, latest.get(row.indicator_id, start))
    nations: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        letter = COUNCIL_PREFIXES.get(row.area_code[:3])
        is_latest = period(row.period).start == latest[row.indicator_id]
        if is_latest and row.value is not None and letter is not None:
            nations[row.indicator_id].add(letter)
    for indicator in indicators:
        name, said = indicator.indicator_id, set(indicator.nations)
        if name not in latest:
            yield f"{name}: no row of {indicator.upstream_name!r} was found"
            continue
        for letter in sorted(said - nations[name]):
            yield f"{name}: no value for any council of nation {letter} in the latest period"
        for letter in sorted(nations[name] - said):
            yield f"{name}: the catalogue does not name nation {letter}, but it has values"


def _such(rows: Sequence[Observation]) -> str:
    ordered = sorted(rows, key=lambda row: row[:3])[:_MOST_EXAMPLES]
    return "; ".join(
        f"{row.indicator_id} {row.area_code} {row.period} "
        f"{row.value:g} ({row.lower_ci:g} to {row.upper_ci:g})"
        for row in ordered
    )
