"""What the readers of council tables share: codes of today, cells checked, rows counted.

A table of councils, of constituencies or of small areas becomes observations here. Every row of a
file is either used for a figure or left out for a reason that the receipt names. Codes are those of
today: a renamed council goes by its new code, and councils that were merged are added up by whoever
reads counts. Rates of merged councils are weighted by residents or left out, never guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import fsum
from pathlib import Path
from typing import Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from components.model.rows import Indicator
from loaders.errors import MalformedFileError
from loaders.published import AreaChange
from loaders.sources.text_tables import Lines, number

# What publishers print where they have no figure: not published, not available, too few to show.
_NO_FIGURE: Final = frozenset({"", "NA", "[x]", "[X]", "[c]", "[z]", ".."})
_COUNCIL: Final = re.compile(r"(E0[6-9]|N09|S12|W06)\d{6}", re.ASCII)
_GROUPED: Final = ("", "---")
# One code that came in became one code of today, whose area is the same or holds it whole.
_FOLLOWED: Final = ("recoded", "merged")


class Weight(NamedTuple):
    """A figure and what it counts for in a mean."""

    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class World:
    """What every reader needs to know of places and of the catalogue.

    ``successors`` maps a former council's code to today's; ``renamed`` holds those whose area
    stayed the same. ``residents`` counts people by council of today, for rates.
    """

    sources: Path
    councils: frozenset[str]
    successors: Mapping[str, str]
    renamed: frozenset[str]
    residents: Mapping[str, int]
    indicators: Mapping[str, Indicator]
    printed: Mapping[tuple[str, str], tuple[str, str]]

    @classmethod
    def of(
        cls,
        sources: Path,
        *,
        councils: Iterable[str],
        changes: Iterable[AreaChange],
        residents: Mapping[str, tuple[int, str]],
        indicators: Iterable[Indicator],
        printed: Mapping[tuple[str, str], tuple[str, str]],
    ) -> World:  # fmt: skip
        """Take from places and catalogue what readers need."""
        followed = [change for change in changes if change.kind in _FOLLOWED]
        return cls(
            sources,
            frozenset(councils),
            {change.old_code: change.new_code for change in followed},
            frozenset(c.old_code for c in followed if c.kind == "recoded"),
            {code: people for code, (people, _) in residents.items()},
            {indicator.indicator_id: indicator for indicator in indicators},
            printed,
        )

    def council(self, file: str, line: int, column: str, code: str) -> str:
        """Today's council of a code.

        Raises:
            MalformedFileError: the code is no council's, of today or before.
        """
        found = code if code in self.councils else self.successors.get(code)
        if found is None:
            raise MalformedFileError(file, line, column, repr(code), "a council's code")
        return found

    def keeps_its_area(self, code: str) -> bool:
        """Whether a figure under this code is a figure of today's council."""
        return code in self.councils or code in self.renamed


def is_council_code(code: str) -> bool:
    """Whether a code is written as councils' codes are, in force or not."""
    return _COUNCIL.fullmatch(code) is not None


@dataclass(slots=True)
class Tally:
    """What became of the rows of one file."""

    file: str
    rows_in: int
    used: int = 0
    dropped: Counter[str] = field(default_factory=Counter)

    def drop(self, reason: str) -> None:
        """Leave one row out, for this reason."""
        self.dropped[reason] += 1


def figure(file: str, line: int, column: str, text: str) -> float | None:
    """A cell as a number: "1,234 " is one, and "[x]", "NA" and blank are no figure.

    Raises:
        MalformedFileError: the cell holds anything else.
    """
    plain = text.strip().replace(",", "")
    return None if plain in _NO_FIGURE else number(file, line, column, plain)


def known_figure(file: str, line: int, column: str, text: str) -> float:
    """A cell that must hold a number.

    Raises:
        MalformedFileError: it does not.
    """
    value = figure(file, line, column, text)
    if value is None:
        raise MalformedFileError(file, line, column, repr(text), "a number")
    return value


def once(file: str, line: int, key: tuple[str, ...], seen: dict[tuple[str, ...], int]) -> None:
    """Refuse a key that an earlier line has already."""
    first = seen.setdefault(key, line)
    if first != line:
        found, allowed = f"{', '.join(key)} again", f"it once, as in line {first}"
        raise MalformedFileError(file, line, None, found, allowed)


def weighted_mean(parts: Collection[Weight]) -> float | None:
    """The mean, summed so that the order does not matter; None where nothing counts."""
    whole = fsum(part.weight for part in parts)
    return fsum(part.value * part.weight for part in parts) / whole if whole else None


def grouped_header(lines: Lines) -> list[str]:
    """A header of two lines with rules below: "Scenario 1" over "Households" becomes both."""
    groups, names = next(lines, (1, []))[1], next(lines, (2, []))[1]
    next(lines, None)  # the line of rules
    if len(names) != len(groups):
        return groups
    return [
        group if name in _GROUPED else f"{group} {name}"
        for group, name in zip(groups, names, strict=True)
    ]


def header_below_title(lines: Lines) -> list[str]:
    """The header of a table with lines of prose above: the first line with a second cell."""
    for _, cells in lines:
        if len(cells) > 1 and cells[1].strip():
            return [" ".join(cell.split()) for cell in cells]
    return []


def parquet_rows(path: Path, needed: Collection[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Rows of a parquet file by column name, numbered from 1; unknown is None.

    Raises:
        MalformedFileError: no such file, or a needed column is missing.
    """
    try:
        columns = list(needed)
        table = pq.read_table(path, columns=columns)
        missing = [column for column in columns if column not in table.column_names]
    except (OSError, pa.ArrowInvalid, KeyError) as fault:
        allowed = f"a parquet file with the columns {', '.join(needed)}"
        raise MalformedFileError(path.name, None, None, str(fault), allowed) from fault
    if missing:
        found = "a file without it"
        raise MalformedFileError(path.name, None, missing[0], found, "a column of this name")
    yield from enumerate(table.to_pylist(), start=1)


def year_period(file: str, line: int, column: str, text: str) -> str:
    """A year as printed, as a period: "2024" is a calendar year, "2023/24" one from April.

    Raises:
        MalformedFileError: the cell holds anything else.
    """
    if re.fullmatch(r"\d{4}", text, re.ASCII):
        return f"{text}-01-01/P1Y"
    split = re.fullmatch(r"(\d{4})/(\d{2})", text, re.ASCII)
    if split is None or (int(split[1]) + 1) % 100 != int(split[2]):
        raise MalformedFileError(file, line, column, repr(text), "a year such as 2024 or 2023/24")
    return f"{split[1]}-04-01/P1Y"
