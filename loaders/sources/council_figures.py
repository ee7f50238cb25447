"""Gathering the figures of one source: each once, within reason, with a receipt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Final, NamedTuple

from components.model.rows import Indicator
from loaders.errors import MalformedFileError
from loaders.published import Observation
from loaders.receipts import FileReceipt, Receipt
from loaders.sources.council_tables import Tally, World
from loaders.sources.els_reports import COUNCIL_PREFIXES, coverages, interval_warnings
from loaders.sources.els_rows import STATUS_LETTERS, period
from loaders.sources.text_tables import TextTable

NATION_NAMES: Final = {"E": "England", "W": "Wales", "S": "Scotland", "N": "Northern Ireland"}


class Bounds(NamedTuple):
    """Where values of a measure may lie, and where the middle one must.

    A share printed as 0.4 instead of 40, or tonnes instead of kilos, fits its own file perfectly;
    the middle of all councils gives it away.
    """

    least: float
    most: float
    middle_from: float
    middle_to: float


@dataclass(slots=True)
class Figures:
    """The figures of one source in the making."""

    source_id: str
    world: World
    bounds: Mapping[str, Bounds]
    nations: str = "EWSN"  # those that the source could cover; another brings the others
    rows: dict[tuple[str, str, str], Observation] = field(default_factory=dict)
    tallies: list[Tally] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def opened(self, table: TextTable) -> Tally:
        """Begin to count the rows of a file; what its header brings that is new is reported."""
        self.warnings += table.warnings
        return self.counted(table.name, len(table))

    def counted(self, file: str, rows_in: int) -> Tally:
        """Begin to count the rows of a file that is not a table of text."""
        self.tallies.append(Tally(file, rows_in))
        return self.tallies[-1]

    def add(
        self,
        indicator_id: str,
        area_code: str,
        iso: str,
        value: float | None,
        *,
        interval: tuple[float, float] | None = None,
        status: str | None = None,
    ) -> None:
        """Add a figure; None is one that the publisher does not have, ``status`` says why.

        Raises:
            MalformedFileError: the place has a figure for this period already, or a status letter
                stands beside a figure.
        """
        if status is not None and (value is not None or status not in STATUS_LETTERS):
            found, allowed = f"{status!r} for {area_code}", "a letter beside no figure, or nothing"
            raise MalformedFileError(self.tallies[-1].file, None, "status", found, allowed)
        lower, upper = interval or (None, None)
        key = indicator_id, area_code, iso
        if key in self.rows:
            found = f"{area_code} twice for {indicator_id}, {period(iso).label}"
            allowed = "one figure for a place and period"
            raise MalformedFileError(self.tallies[-1].file, None, None, found, allowed)
        self.rows[key] = Observation(area_code, indicator_id, iso, value, lower, upper, status)

    def require_printed(self, line: int, indicator: Indicator, found: tuple[str, str]) -> None:
        """Refuse a measure or unit other than the catalogue knows of this file.

        Raises:
            MalformedFileError: the file now prints another one.
        """
        known = self.world.printed[indicator.dataset, indicator.upstream_name]
        if found != known:
            raise MalformedFileError(
                self.tallies[-1].file, line, "unit", " in ".join(map(repr, found)),
                " in ".join(map(repr, known)),
            )  # fmt: skip

    def done(self) -> tuple[list[Observation], Receipt]:
        """Everything read, sorted by indicator, area and first day, with its receipt.

        Raises:
            MalformedFileError: values lie where those of their unit cannot.
        """
        rows = sorted(
            self.rows.values(),
            key=lambda o: (o.indicator_id, o.area_code, period(o.period).start, o.period),
        )
        ours = [i for i in self.world.indicators.values() if i.indicator_id in self.bounds]
        for indicator in ours:
            self._check_bounds(indicator, rows)
        self.warnings += interval_warnings(self.source_id, rows)
        self.warnings += nations_missing(ours, rows, self.nations)
        self.notes.append(f"{len(rows):,} figures were made of these rows")
        files = tuple(FileReceipt(t.file, t.rows_in, t.used, dict(t.dropped)) for t in self.tallies)
        receipt = Receipt(
            self.source_id, files, tuple(coverages(rows)), tuple(self.warnings), tuple(self.notes)
        )
        return rows, receipt

    def _check_bounds(self, indicator: Indicator, rows: Iterable[Observation]) -> None:
        bounds, file = self.bounds[indicator.indicator_id], self.tallies[0].file
        known = [
            row for row in rows if row.indicator_id == indicator.indicator_id
            if row.value is not None
        ]  # fmt: skip
        for row in known:
            if not bounds.least <= (row.value or 0) <= bounds.most:
                found = f"{row.value:g} for {row.area_code}, {period(row.period).label}"
                allowed = f"{bounds.least:g} to {bounds.most:g} {indicator.unit}"
                raise MalformedFileError(file, None, indicator.upstream_name, found, allowed)
        middle = median(row.value or 0 for row in known) if known else None
        if middle is not None and not bounds.middle_from <= middle <= bounds.middle_to:
            found = f"{middle:g} as the middle of all values, as if the unit had changed"
            allowed = f"{bounds.middle_from:g} to {bounds.middle_to:g} {indicator.unit}"
            raise MalformedFileError(file, None, indicator.upstream_name, found, allowed)


def nations_missing(
    indicators: Iterable[Indicator], rows: Sequence[Observation], covered: str
) -> Iterator[str]:
    """Nations that the catalogue names and no council of which has a value, and the reverse."""
    found: dict[str, set[str]] = {}
    for row in rows:
        letter = COUNCIL_PREFIXES.get(row.area_code[:3])
        if row.value is not None and letter is not None:
            found.setdefault(row.indicator_id, set()).add(letter)
    for indicator in indicators:
        there, said = (
            found.get(indicator.indicator_id, set()),
            set(indicator.nations) & set(covered),
        )
        for letter in sorted(said - there):
            yield f"{indicator.indicator_id}: no value for any council of {NATION_NAMES[letter]}"
        for letter in sorted(there - said):
            yield (
                f"{indicator.indicator_id}: the catalogue does not name {NATION_NAMES[letter]}, "
                "but it has values"
            )
