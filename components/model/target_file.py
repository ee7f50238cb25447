"""A file of targets as a council brings it: read whatever Excel made of it, row by row.

Good rows are kept, bad ones listed with what is wrong; no row vanishes. A row is numbered as a
spreadsheet numbers it: lines of provenance and empty lines count.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from components.model.place_names import echoed
from components.model.target_cells import read_target
from components.model.targets import (
    LONGEST_WORDS,
    MOST_TARGETS,
    Fault,
    Rules,
    Target,
    clash,
    written,
)

LARGEST_BYTES: Final = 2_000_000  # some 20,000 rows
MOST_JOINED: Final = 20  # lines of one cell; more, and a quotation mark was never closed
MOST_SUGGESTED: Final = 50  # names of no indicator for which the nearest are looked up
NEEDED: Final = ("indicator", "target", "year", "decided_by")
COLUMNS: Final = (*NEEDED, "link", "area_code")
SAID: Final = {"decided_by": "who decided", "area_code": "area code"}
OTHER_NAMES: Final[Mapping[str, str]] = {
    "indicator id": "indicator", "measure": "indicator", "value": "target",
    "target value": "target", "goal": "target", "target year": "year", "by": "year",
    "by year": "year", "decided by": "decided_by", "who decided": "decided_by",
    "who": "decided_by", "url": "link", "web address": "link", "area code": "area_code",
    "code": "area_code",
}  # fmt: skip
DELIMITERS: Final = (",", ";", "\t")
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_WIDE_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
# Our own apostrophe before what would be a formula.
_KEPT_TEXT: Final = re.compile(r"\A'(?=[=+\-@\t\r\n＝＋－＠])")


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not kept: its number, its cells by column, and what is wrong with it."""

    row: int
    cells: Mapping[str, str]
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a file. ``problem`` is why nothing of it could be read, else None.

    ``kept`` are new targets; ``again`` counts rows that say what is kept already.
    """

    kept: tuple[Target, ...] = ()
    again: int = 0
    refused: tuple[Refused, ...] = field(default=())
    problem: str | None = None


class _FileError(ValueError):
    """The file as a whole cannot be read; the message is the sentence."""


def read_file(data: bytes, rules: Rules, already: Sequence[Target] = ()) -> Reading:
    """Read a file of targets for one place.

    Args:
        data: the bytes as they came.
        rules: the place, its indicators, the year we are in.
        already: the targets kept so far.
    """
    try:
        text = _decoded(data)
        delimiter, header, records = _table(text)
    except _FileError as fault:
        return Reading(problem=str(fault))
    kept: list[Target] = []
    refused: list[Refused] = []
    unknown: set[str] = set()
    again = 0
    for row, values in records:
        cells = {name: value for name, value in zip(header, values, strict=False) if name}
        suggest = len(unknown) < MOST_SUGGESTED or cells.get("indicator") in unknown
        semicolons = delimiter != ","
        target, faults = read_target(cells, rules, semicolons=semicolons, suggest=suggest)
        faults = (*_of_the_row(cells, values, header, rules), *faults)
        if target is not None and not faults:
            faults = beside(target, [*already, *kept], rules)
            if target in already or target in kept:
                again += 1
            elif not faults:
                kept.append(target)
        elif any(fault.column == "indicator" for fault in faults):
            unknown.add(cells.get("indicator", ""))
        if faults:
            refused.append(Refused(row, cells, faults))
    return Reading(tuple(kept), again, tuple(refused))


def _of_the_row(
    cells: Mapping[str, str], values: Sequence[str], header: Sequence[str], rules: Rules
) -> tuple[Fault, ...]:
    """What is wrong with a row as a whole: too many cells, an open quotation mark, other places."""
    faults = []
    if any(value.strip() for value in values[len(header) :]):
        allowed = f"{len(header)} cells; a text with a comma stands in quotation marks"
        faults.append(Fault("row", f"{len(values)} cells", allowed))
    code = cells.get("area_code", "").strip()
    if code and code != rules.area_code:
        whose = f"a target of another place, {echoed(code)}"
        faults.append(Fault("area code", whose, f"{rules.area_code}, which is {rules.place}"))
    return tuple(faults)


def beside(target: Target, others: Sequence[Target], rules: Rules) -> tuple[Fault, ...]:
    """What speaks against a good target beside those there are already."""
    if target in others:
        return ()
    indicator = rules.indicators[target.indicator_id]
    other = clash(target, others)
    if other is not None:
        second = written(target.value, indicator)
        found = f"a second target for {indicator.title} in {target.year}, {second}"
        allowed = f"one; there is {written(other.value, indicator)} already, to be removed first"
        return (Fault("target", found, allowed),)
    if len(others) >= MOST_TARGETS:
        return (Fault("row", "one target more", f"{MOST_TARGETS} targets for a place"),)
    return ()


def _decoded(data: bytes) -> str:
    if not data.strip():
        raise _FileError("The file is empty. It takes a line of column names and a row a target.")
    if len(data) > LARGEST_BYTES:
        raise _FileError("The file is larger than 2 MB. A file of targets has a row a target.")
    if data.startswith(_WORKBOOKS):
        raise _FileError(
            "This is a workbook, not a CSV file. In Excel choose Save as, then CSV UTF-8."
        )
    try:
        if data.startswith(_WIDE_MARKS):
            return data.decode("utf-16")
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise _FileError("This is not a text file. Save the targets as CSV.")
    return text


def _table(text: str) -> tuple[str, list[str], Iterator[tuple[int, list[str]]]]:
    """The delimiter, our names of the columns ("" for others), and the rows with their numbers."""
    lines = re.split(r"\r\n|\n|\r", text)
    skipped = 0
    while skipped < len(lines) and _is_no_header(lines[skipped]):
        skipped += 1
    if skipped == len(lines):
        raise _FileError("The file has no line of column names and no row.")
    headers = {mark: _names(_cells([lines[skipped]], mark)) for mark in DELIMITERS}
    delimiter = max(DELIMITERS, key=lambda mark: len(set(headers[mark]) & set(COLUMNS)))
    header = headers[delimiter]
    missing = [SAID.get(name, name) for name in NEEDED if name not in header]
    if missing:
        found = echoed(lines[skipped])
        raise _FileError(
            f"Missing: {', '.join(missing)}. The first line must name the columns indicator, "
            f"target, year, decided_by and, if you like, link. It says “{found}”."
        )
    if len({name for name in header if name}) < sum(bool(name) for name in header):
        raise _FileError("The first line names a column twice. Name each once.")
    return delimiter, header, _records(lines, skipped + 1, delimiter)


def _is_no_header(line: str) -> bool:
    """Lines of provenance, empty ones, and Excel's own "sep=;"."""
    bare = line.lstrip().lstrip('"')
    return not line.strip(' ,;\t"') or bare.startswith(("#", "sep="))


def _names(cells: Sequence[str]) -> list[str]:
    names = []
    for cell in cells:
        plain = " ".join(re.sub(r"[\W_]+", " ", cell).lower().split())
        name = OTHER_NAMES.get(plain, plain)
        names.append(name if name in COLUMNS else "")
    return names


def _records(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every row that holds something. A cell may go on over lines while its quotation is open."""
    at, row = start, start
    while at < len(lines):
        take, marks = 1, lines[at].count('"')
        while marks % 2 and take <= MOST_JOINED and at + take < len(lines):
            marks += lines[at + take].count('"')
            take += 1
        swallowed = (len(_cells([line], delimiter)) for line in lines[at + 1 : at + take])
        if marks % 2 or any(cells >= len(NEEDED) for cells in swallowed):
            take = 1  # the mark was never closed: whole rows would vanish into one cell
        row += 1
        cells = _cells(lines[at : at + take], delimiter)
        if any(cell.strip() for cell in cells) and not _is_no_header(lines[at]):
            yield row, [_KEPT_TEXT.sub("", cell.strip(), count=1) for cell in cells]
        at += take


def _cells(lines: Sequence[str], delimiter: str) -> list[str]:
    try:
        return next(csv.reader([f"{line}\n" for line in lines], delimiter=delimiter), [])
    except csv.Error:  # a cell of more than 131,072 letters
        return [lines[0][:LONGEST_WORDS]]
