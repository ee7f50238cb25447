"""Workbooks that a screen reader can walk, opened with another library than wrote them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from components import store
from components.exports.workbook import MARKERS, MEANINGS, Number, Sheet, workbook_bytes
from components.exports.workbook_sheets import indicators_sheet
from components.model.rows import IndicatorRow
from components.views import workbooks
from tests.unit.model.made_rows import KNOWN, LEEDS, UNKNOWN

MADE = date(2026, 11, 20)
LINES = [("Connected Places Explorer", "Test"), ("Data", "abc"), ("Link", "http://h")]
LINK = "http://127.0.0.1:8501/place"
TITLES = {"health": "Health", "healthy-living": "Healthy living"}


@pytest.fixture(autouse=True)
def open_database(database):
    """Workbooks are made of real rows."""
    store.ensure_database()


def opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def place_book(slug: str) -> openpyxl.Workbook:
    place = next(each for each in store.choosable_places() if each.slug == slug)
    return opened(workbooks.place_workbook(place, LINK, MADE))


def cells(book: openpyxl.Workbook, name: str) -> list[dict[str, object]]:
    """The rows of the one table of a worksheet, by heading."""
    page = book[name]
    (table,) = page.tables.values()
    heads, *rows = [[cell.value for cell in row] for row in page[table.ref]]
    return [dict(zip(heads, row, strict=True)) for row in rows]


def one_sheet(*rows: IndicatorRow) -> openpyxl.Workbook:
    sheet = indicators_sheet(rows, LEEDS, TITLES)
    return opened(workbook_bytes("Test", [sheet], provenance=LINES, short=LINES, made=MADE))


@pytest.mark.parametrize("slug", ["leeds", "isles-of-scilly", "norfolk", "wales", "belfast"])
def test_cover_contents_and_notes_come_first_then_one_table_a_sheet(slug):
    book = place_book(slug)
    assert book.sheetnames[:3] == ["Cover", "Contents", "Notes"]
    for page in book.worksheets[1:]:
        (table,) = page.tables.values()
        assert table.ref.endswith(page.dimensions.split(":")[1])
    for page in book.worksheets:
        assert not page.merged_cells.ranges
        assert page.sheet_state == "visible"


def test_no_cell_of_a_table_is_empty_and_no_cell_of_any_sheet_is_a_formula():
    book = place_book("belfast")
    for page in book.worksheets:
        for row in page.iter_rows():
            assert not any(cell.data_type == "f" for cell in row)
    for name in book.sheetnames[1:]:
        assert all(value not in {None, ""} for row in cells(book, name) for value in row.values())


def test_every_sheet_says_where_its_figures_come_from():
    book = place_book("leeds")
    for page in book.worksheets:
        said = "\n".join(str(cell.value) for (cell,) in page.iter_rows(max_col=1, max_row=90))
        for label in ("Licence", "Attribution", "Made on: 20 November 2026", "Version: ", "Data: ",
                      f"Link: {LINK}"):  # fmt: skip
            assert label in said, page.title


def test_numbers_are_numbers_and_equal_those_of_the_screen():
    rows = store.place_rows("E08000035")
    for cell, row in zip(cells(place_book("leeds"), "Indicators"), rows, strict=True):
        if row.value is not None:
            assert cell["Value"] == pytest.approx(row.value, rel=1e-15)  # a file keeps 16 digits
            assert isinstance(cell["Value"], int | float)
        if row.lower is not None:
            assert (cell["Lower end of 95% interval"], cell["Upper end of 95% interval"]) == (
                pytest.approx(row.lower, rel=1e-15), pytest.approx(row.upper, rel=1e-15),
            )  # fmt: skip


def test_the_four_kinds_of_unknown_and_a_missing_interval_are_told_apart_and_explained():
    rows = [replace(UNKNOWN, unknown_reason=kind) for kind in MARKERS]
    book = one_sheet(*rows, KNOWN)
    *unknown, known = cells(book, "Indicators")
    assert [row["Value"] for row in unknown] == ["[x]", "[c]", "[z]", "[n]"]
    assert known["Value"] == 12
    assert known["Lower end of 95% interval"] == "[i]"
    explained = {row["Shorthand"] for row in cells(book, "Notes")}
    assert explained == {marker for marker, _ in MEANINGS}


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://x.example", "12"]
)
def test_text_stays_text_whatever_it_starts_with(text):
    sheet = Sheet("Words", text, text, ("One", "Two"), [(text, Number(1.25, 1))])
    book = opened(workbook_bytes(text, [sheet], provenance=LINES, short=LINES, made=MADE))
    cell = book["Words"].cell(row=book["Words"].max_row, column=1)
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    number = book["Words"].cell(row=book["Words"].max_row, column=2)
    assert (number.value, number.number_format) == (1.25, "#,##0.0")


def test_an_unscored_council_has_no_number_and_the_reason_in_words():
    row = cells(place_book("isles-of-scilly"), "Scores")[0]
    assert row["Score, 0 to 100"] == "[x]"
    assert row["Why there is no number"] == "Too few residents to score"


def test_the_workbook_of_an_indicator_holds_its_definition_every_council_and_every_period():
    indicator = store.catalogue().indicator("adult-smokers")
    book = opened(workbooks.indicator_workbook(indicator, LINK, MADE))
    assert book.sheetnames[3:] == ["Definition", "Councils", "Over time", "Sources"]
    councils = cells(book, "Councils")
    assert len(councils) == len(store.councils())
    assert {"what": "Unit", "words": indicator.unit} in [
        {"what": row["What"], "words": row["Words"]} for row in cells(book, "Definition")
    ]
    assert cells(book, "Sources")[0]["Licence"] == "OGL v3"


def test_no_line_above_a_table_is_wider_than_a_page_and_no_words_of_a_table_are_cut():
    # on paper every sheet was as wide as its longest source line: a table was a speck in a corner
    for slug in ("leeds", "norfolk"):
        book = place_book(slug)
        for page in book.worksheets[1:]:
            (table,) = page.tables.values()
            top = page[table.ref][0][0].row
            above = [page.cell(row=row, column=1).value for row in range(1, top)]
            assert max(map(len, above)) <= 110
            words = [cell for row in page[table.ref] for cell in row if isinstance(cell.value, str)]
            assert all(cell.alignment.wrap_text or len(cell.value) == 3 for cell in words)
            assert all(page.row_dimensions[cell.row].height > 15 for cell in words)


def test_a_workbook_opens_on_its_cover_at_the_first_cell_with_nothing_frozen_or_filtered():
    book = place_book("wales")
    assert book.active.title == "Cover"
    assert book.properties.title == "Indicators and scores of Wales"
    for page in book.worksheets:
        assert page.sheet_view.selection[0].activeCell == "A1"
        assert page.freeze_panes is None
        assert all(table.autoFilter is None for table in page.tables.values())
        assert all(name == f"table_{page.title.lower()}" for name in page.tables)
        assert page.cell(row=1, column=1).value


def test_contents_lead_to_every_sheet():
    book = place_book("leeds")
    page = book["Contents"]
    leads = {cell.value: cell.hyperlink.location for (cell,) in page.iter_rows(max_col=1)
             if cell.hyperlink}  # fmt: skip
    assert leads == {name: f"'{name}'!A1" for name in book.sheetnames[2:]}


@pytest.mark.parametrize("sheet", [
    Sheet("Empty", "t", "a", ("One",), []),
    Sheet("Twice", "t", "a", ("One", "One"), [(1, 2)]),
    Sheet("x" * 32, "t", "a", ("One",), [(1,)]),
])  # fmt: skip
def test_a_sheet_that_no_program_could_read_is_refused(sheet):
    with pytest.raises(ValueError, match=r"worksheet|name"):
        workbook_bytes("Test", [sheet], provenance=LINES, short=LINES, made=MADE)
