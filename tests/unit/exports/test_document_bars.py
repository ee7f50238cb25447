"""Bars in a document: a drawing told by shape, hidden from screen readers, its number beside it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from components.exports.document import Document, html
from components.exports.document_bars import BarRow, Bars
from components.exports.document_pdf import pdf as set_pdf
from loaders.fonts import print_fonts

MADE = date(2026, 11, 22)
ROWS = (
    BarRow(("None of it", "0"), 0.0),
    BarRow(("Some", "3"), 0.25),
    BarRow(("All", "12"), 1.0),
    BarRow(("Unknown", "not known"), None),
)


def page(look="bar", rows=ROWS, after=1):
    bars = Bars("What it shows", ("Name", "Number"), "0 to 12", rows, look, after)
    return Document("A record", ("From here",), (bars,))


def test_every_number_stands_beside_its_drawing_and_what_is_unknown_has_none():
    made = html(page())
    for words in ("What it shows", "0 to 12", "None of it", ">3<", ">12<", "not known"):
        assert words in made
    rows = re.findall(r"<tr><th scope=\"row\".*?(?=<tr><th scope|</tbody>)", made)
    assert [('class="bar"' in row) for row in rows] == [True, True, True, False]
    assert made.count('role="presentation" aria-hidden="true"') == 3


@pytest.mark.parametrize(
    ("look", "quarter"),
    [
        ("bar", '<td class="full" bgcolor="#2F5D7C" width="40">'),
        ("outline", '<td class="line" width="40">'),
        ("mark", 'width="40">&nbsp;</td><td class="mark" bgcolor="#14212B" width="4">'),
    ],
)
def test_looks_are_told_by_their_shape_which_word_processors_keep(look, quarter):
    """By rules of a style sheet alone a word processor showed no bar at all."""
    assert quarter in html(page(look))


def test_a_drawing_stands_where_it_is_asked_for():
    row = BarRow(("Air", "Short term", "Some harm"), 0.25)
    bars = Bars("Wheel", ("Factor", "Term", "Expected"), "Harm to benefit", (row,), "mark", 2)
    made = html(Document("A record", (), (bars,)))
    assert 'Short term</td><td class="drawn" valign="top"><table' in made
    # Without it LibreOffice puts a table that begins a cell into the cell before.
    assert 'align="left" cellpadding' in made


def test_what_was_typed_stays_text_in_a_row_with_a_bar():
    made = html(page(rows=(BarRow(("=1+1<script>", "@x"), 0.5),)))
    assert "<script>" not in made
    assert "&#x27;=1+1&lt;script&gt;" in made
    assert "&#x27;@x" in made


@pytest.mark.parametrize("look", ["bar", "outline", "mark"])
def test_the_pdf_is_tagged_and_holds_the_table(look):
    made = set_pdf(
        page(look, (*ROWS, BarRow(("#pagebreak() $x$", "=1+1"), 0.5))), print_fonts(), MADE
    )
    assert b"/StructTreeRoot" in made
    assert b"/Table" in made
