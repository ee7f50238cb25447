"""Reading published CSV files as text, by column name, with the line of every row kept.

Byte order marks, both kinds of line ends, any order of columns and a column given twice are read
alike. Nothing is turned into a number here, and no text is taken for missing: "na" stays "na".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from loaders.errors import MalformedFileError

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
UTF_8: Final = "utf-8-sig"  # with a byte order mark or without
Lines: TypeAlias = Iterator[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class TextTable:
    """The rows of a file as text. ``rows`` pairs the line a row stands on with its cells."""

    name: str
    rows: list[tuple[int, dict[str, str]]]
    warnings: tuple[str, ...]

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Line and cells of each row, in the order of the file."""
        return iter(self.rows)

    def __len__(self) -> int:
        """How many rows the file has below its header."""
        return len(self.rows)


def first_line(lines: Lines) -> list[str]:
    """The header of a plain table: its first line, or nothing in an empty file."""
    return next(lines, (1, []))[1]


def read_table(
    path: Path,
    needed: Collection[str],
    known: Collection[str] | None = (),
    header_of: Callable[[Lines], list[str]] = first_line,
    encoding: str = UTF_8,
) -> TextTable:
    """Read a CSV file by column name, all cells as text.

    Args:
        path: the file.
        needed: columns that must be there; only these are in the rows.
        known: further columns that may be there. Any other column is reported, not refused;
            None = many others are there, and none of them is worth a word.
        header_of: takes the lines of the header and returns the columns' names.
        encoding: of the few files that are not UTF-8.

    Raises:
        MalformedFileError: no such file, not text, a needed column missing, or a row with more
            or fewer cells than the header.
    """
    lines = _lines(path, encoding)
    header = header_of(lines)
    warnings = _header_warnings(path, header, needed, known)
    places = {column: header.index(column) for column in needed}
    rows = []
    for line, cells in lines:
        if len(cells) != len(header):
            found, allowed = f"{len(cells)} cells", f"{len(header)} cells, as in the header"
            raise MalformedFileError(path.name, line, None, found, allowed)
        rows.append((line, {column: cells[place] for column, place in places.items()}))
    return TextTable(path.name, rows, warnings)


def number(file: str, line: int, column: str, text: str) -> float | None:
    """A cell as a number, None where it is empty.

    Raises:
        MalformedFileError: the cell holds anything else: "-", "n/a", "nan", "1,234".
    """
    if text == "":
        return None
    if _NUMBER.fullmatch(text) is None:
        raise MalformedFileError(file, line, column, repr(text), "a number such as 12.5, or empty")
    return float(text)


def whole_number(file: str, line: int, column: str, text: str) -> int:
    """A cell as a whole number; "92347.0" is one.

    Raises:
        MalformedFileError: the cell is empty or holds anything else.
    """
    value = number(file, line, column, text)
    if value is None or value != int(value):
        raise MalformedFileError(file, line, column, repr(text), "a whole number")
    return int(value)


def _lines(path: Path, encoding: str) -> Lines:
    """The line each row begins on, and its cells."""
    reader = csv.reader(io.StringIO(_text(path, encoding), newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            allowed = "rows of cells parted by commas, with every quotation mark closed"
            raise MalformedFileError(path.name, line, None, str(fault), allowed) from fault
        yield line, cells


def _text(path: Path, encoding: str) -> str:
    name = "UTF-8" if encoding == UTF_8 else encoding
    try:
        return path.read_bytes().decode(encoding)
    except UnicodeDecodeError as fault:
        found = f"bytes that are not {name} text ({fault.reason})"
        raise MalformedFileError(path.name, None, None, found, f"{name} text") from fault
    except OSError as fault:
        found = "no such file, or one that cannot be read"
        raise MalformedFileError(path.name, None, None, found, "a readable CSV file") from fault


def _header_warnings(
    path: Path, header: list[str], needed: Collection[str], known: Collection[str] | None
) -> tuple[str, ...]:
    missing = [column for column in needed if column not in header]
    if missing:
        found = f"columns {', '.join(header) or '(none)'}"
        raise MalformedFileError(path.name, 1, missing[0], found, f"a column {missing[0]!r}")
    warnings = [
        f"{path.name}: unknown column {column!r}, not read"
        for column in dict.fromkeys(header)
        if known is not None and column not in needed and column not in known
    ]
    for column in dict.fromkeys(header):
        times = header.count(column)
        if times > 1 and column in needed:
            allowed = f"the column {column!r} once"
            raise MalformedFileError(path.name, 1, column, f"it {times} times", allowed)
        if times > 1 and known is not None:
            warnings.append(f"{path.name}: column {column!r} stands there {times} times")
    return tuple(warnings)
