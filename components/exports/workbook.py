"""An accessible spreadsheet: cover, contents, notes, then one table a worksheet, marked as one.

After the UK Government Analysis Function's guidance on releasing statistics in spreadsheets and on
shorthand in tables: no merged cells, no colour that means something, nothing hidden, no empty cell,
shorthand in square brackets and explained. Text is written as text: nothing in it is ever run.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from textwrap import wrap
from typing import Any, Final

from components.model.provenance import NAME
from components.model.rows import UnknownReason

MARKERS: Final[Mapping[UnknownReason, str]] = {
    "no_data": "[x]", "suppressed": "[c]", "not_applicable": "[z]", "not_comparable": "[n]",
}  # fmt: skip
NO_INTERVAL: Final = "[i]"
NOTHING: Final = "[z]"
_HELD_BACK: Final = (
    "Suppressed: the publisher held the figure back, because it rests on too few cases or is not "
    "reliable enough."
)
_OWN_WAY: Final = (
    "Not comparable: this nation measures it in its own way, so no figure is set beside those of "
    "other nations."
)
MEANINGS: Final[tuple[tuple[str, str], ...]] = (
    (
        "[x]",
        "Not available: no figure is published, or no score can be made. It is unknown, not 0.",
    ),
    ("[c]", _HELD_BACK),
    ("[z]", "Not applicable: the figure, or this column, does not apply here."),
    ("[n]", _OWN_WAY),
    ("[i]", "No interval: the publisher gives no 95% confidence interval for this figure."),
)
SIGNS: Final = frozenset(sign for sign, _ in MEANINGS)
SHORTHAND: Final = (
    "This worksheet contains one table. Shorthand in square brackets stands where there is no "
    "number; the worksheet Notes says what each means."
)
LONGEST_NAME: Final = 31  # letters of a worksheet's name that spreadsheet programs allow
NARROWEST: Final = 10  # letters
WIDEST: Final = 48
A4: Final = 9  # as spreadsheet programs count sizes of paper
PAGE_LETTERS: Final = 200  # that can still be read across a page on its side
SMALLEST_PERCENT: Final = 60  # of 12 points: 7 on paper
WIDER: Final = 1.1  # a letter of 12 points than one of a column's width
POINTS: Final = 12  # of type, as the guidance asks
LINE_POINTS: Final = 16
COVER_LETTERS: Final = 88  # in a line of the cover: as wide as a page
ABOVE_LETTERS: Final = 110  # in a line above a table: longer ones would set the width of the page
URL_IS_TEXT: Final = {
    "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """A number as published, and with how many decimals it is shown."""

    value: float
    decimals: int = 0


SheetCell = str | int | float | Number


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet with one table: a name for its tab, a title, headings, and a row per list."""

    name: str
    title: str
    about: str
    headings: Sequence[str]
    rows: Sequence[Sequence[SheetCell]]


def marker(reason: UnknownReason | None) -> str:
    """The shorthand for a figure that is not there."""
    return MARKERS[reason or "no_data"]


def workbook_bytes(
    title: str,
    sheets: Sequence[Sheet],
    *,
    provenance: Sequence[tuple[str, str]],
    short: Sequence[tuple[str, str]],
    made: date,
) -> bytes:
    """The file. ``provenance`` stands on the cover, ``short`` above every table.

    Raises:
        ValueError: a worksheet has no row, a heading twice, or a name that is too long.
    """
    import xlsxwriter  # noqa: PLC0415 - a tenth of a second and 11 MiB that only an export needs

    out = io.BytesIO()
    options: dict[str, Any] = URL_IS_TEXT | {
        "in_memory": True,
        "default_format_properties": {"font_name": "Arial", "font_size": POINTS},
    }
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties(
            {
                "title": title,
                "author": NAME,
                "comments": f"Data {dict(short).get('Data', '')}",
                "created": datetime(made.year, made.month, made.day),  # noqa: DTZ001 - a day
            }
        )
        writer = _Writer(book, short)
        writer.cover(title, provenance)
        for number, sheet in enumerate((_contents(sheets), _notes(), *sheets)):
            writer.sheet(sheet, number)
    return out.getvalue()


def _contents(sheets: Sequence[Sheet]) -> Sheet:
    listed = (("Notes", "What the shorthand in square brackets means"),
              *((sheet.name, sheet.about) for sheet in sheets))  # fmt: skip
    return Sheet("Contents", "Contents", "Every worksheet", ("Worksheet", "What it holds"), listed)


def _notes() -> Sheet:
    return Sheet("Notes", "Notes", "Shorthand", ("Shorthand", "What it means"), MEANINGS)


class _Writer:
    """Writes worksheets into one workbook, with its few formats."""

    def __init__(self, book: Any, short: Sequence[tuple[str, str]]) -> None:
        self._book = book
        self._short = short
        self._title = book.add_format({"bold": True, "font_size": POINTS + 4})
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self._marker = book.add_format({"align": "right", "valign": "top"})
        self._link = book.add_format(
            {"font_color": "#0563C1", "underline": 1, "text_wrap": True, "valign": "top"}
        )
        self._numbers: dict[int, Any] = {}

    def cover(self, title: str, provenance: Sequence[tuple[str, str]]) -> None:
        """Title and every line of where the figures come from, in one column."""
        page = self._book.add_worksheet("Cover")
        page.set_column(0, 0, COVER_LETTERS)
        page.set_landscape()  # a single column is not made smaller to fit, but cut
        page.set_paper(A4)
        page.fit_to_pages(1, 0)
        page.write_string(0, 0, title, self._title)
        for row, (label, words) in enumerate(provenance, 1):
            line = f"{label}: {words}"
            page.write_string(row, 0, line, self._wrap)
            # Not every program makes a row as high as its text.
            page.set_row(row, LINE_POINTS * ceil(len(line) / COVER_LETTERS))

    def sheet(self, sheet: Sheet, number: int) -> None:
        """One worksheet: title, what it is, provenance, then the table."""
        _refuse(sheet)
        page = self._book.add_worksheet(sheet.name)
        page.set_landscape()
        page.set_paper(A4)
        page.write_string(0, 0, sheet.title, self._title)
        above = [SHORTHAND if number > 1 else "This worksheet contains one table."]
        above += [f"{label}: {words}" for label, words in self._short]
        lines = [line for text in above for line in wrap(text, ABOVE_LETTERS)]
        for at, line in enumerate(lines, 1):
            page.write_string(at, 0, line)
        self._table(page, sheet, len(lines) + 1)

    def _table(self, page: Any, sheet: Sheet, top: int) -> None:
        widths = [_width(sheet, column) for column in range(len(sheet.headings))]
        columns = [{"header": name, "header_format": self._head} for name in sheet.headings]
        page.add_table(
            top, 0, top + len(sheet.rows), len(columns) - 1,
            {"name": f"table_{sheet.name.lower().replace(' ', '_')}", "columns": columns,
             "autofilter": False, "style": "Table Style Light 1", "banded_rows": False},
        )  # fmt: skip
        for column, width in enumerate(widths):
            page.set_column(column, column, width)
        page.repeat_rows(top)
        if sum(widths) > PAGE_LETTERS:  # on paper goes on to the right, each page with the names
            page.repeat_columns(0)
            page.set_print_scale(SMALLEST_PERCENT)
        else:
            page.fit_to_pages(1, 0)  # as wide as a page, as long as it takes
        for at, row in enumerate((sheet.headings, *sheet.rows), top):
            # Not every program makes a row as high as its text.
            page.set_row(at, LINE_POINTS * max(map(_lines, row, widths)))
            if at == top:
                continue
            for column, cell in enumerate(row):
                self._write(page, at, column, cell)
            if sheet.name == "Contents":
                name = str(row[0])
                page.write_url(at, 0, f"internal:'{name}'!A1", self._link, string=name)

    def _write(self, page: Any, row: int, column: int, cell: SheetCell) -> None:
        if isinstance(cell, Number):
            page.write_number(row, column, cell.value, self._number(cell.decimals))
        elif isinstance(cell, str):
            page.write_string(
                row, column, cell, self._marker if column and cell in SIGNS else self._wrap
            )
        else:
            page.write_number(row, column, cell, self._wrap)

    def _number(self, decimals: int) -> Any:
        if decimals not in self._numbers:
            shown = "#,##0" + ("." + "0" * decimals if decimals else "")
            self._numbers[decimals] = self._book.add_format({"num_format": shown, "valign": "top"})
        return self._numbers[decimals]


def _refuse(sheet: Sheet) -> None:
    if not sheet.rows:
        raise ValueError(f"The worksheet {sheet.name} has no row")
    if len(set(sheet.headings)) != len(sheet.headings):
        raise ValueError(f"The worksheet {sheet.name} has a heading twice")
    if len(sheet.name) > LONGEST_NAME:
        raise ValueError(f"The name {sheet.name} is longer than {LONGEST_NAME} letters")


def _width(sheet: Sheet, column: int) -> float:
    """As wide as its longest cell, within reason; a heading may break into lines."""
    longest = max(len(_shown(row[column])) for row in sheet.rows)
    word = max(len(word) for word in sheet.headings[column].split())
    return min(WIDEST, max(NARROWEST, longest + 2, word + 3)) * WIDER


def _shown(cell: SheetCell) -> str:
    return f"{cell.value:,.{cell.decimals}f}" if isinstance(cell, Number) else str(cell)


def _lines(cell: SheetCell, width: float) -> int:
    """How many lines a cell takes, broken between words or, where one is too long, inside it."""
    return max(1, len(wrap(_shown(cell), int(width / WIDER))))
