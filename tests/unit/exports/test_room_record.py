"""The record of a workshop: readable, plain text, no formula, no names where none are wanted."""

from __future__ import annotations

from datetime import date

import pytest

from components.exports import room_record as written
from components.exports.document import Document, Table, Words, html
from components.exports.document_pdf import pdf as set_pdf
from components.model.board import columns
from components.model.room_rows import Assessment, Board, Note
from components.model.wheel import Cell, Factor, Wheel, part
from loaders.fonts import print_fonts

MADE = date(2026, 11, 20)
EVIL = ("<script>alert(1)</script>", "#pagebreak() $x$ @ref", "=1+1", "**bold**", "مرحبا 🙂")


def pdf(whole):
    return set_pdf(whole, print_fonts(), MADE)


def document(*blocks):
    return Document("Leeds <b>", ("Connected Places Explorer", "Written today"), blocks)


def note(text, group=""):
    return Note(1, Board.WORKED, "worked_well", text, None, None, group, False, 2, False, False)


def test_whatever_was_typed_is_text_in_the_page():
    page = html(document(*(Words("p", text) for text in EVIL), Table("C", ("A",), ((EVIL[0],),))))
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "**bold**" in page
    assert "default-src 'none'" in page


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula_when_the_table_is_opened_as_a_sheet(start):
    page = html(document(Table("C", ("A", "B"), ((f"{start}1+1", f"{start}cmd|x"),))))
    assert f">'{start}1+1<".replace("'", "&#x27;") in page
    assert f">{start}" not in page


@pytest.mark.parametrize("typed", ["=1+1", "@SUM(1)", "\t=1+1", "＝1+1"])
def test_no_heading_paragraph_or_caption_is_a_formula_when_a_sheet_opens_the_page(typed):
    """A spreadsheet that opens the record takes each of them for a cell of its own."""
    blocks = (Words("h2", typed), Words("note", typed), Table(typed, (typed,), ((typed,),)))
    page = html(Document(typed, (typed,), blocks))
    body = page.partition("<body>")[2]
    assert body.count(f"&#x27;{typed}") == 7
    assert f">{typed}" not in body


def test_the_page_names_where_it_comes_from():
    assert "<p>Connected Places Explorer</p><p>Written today</p>" in html(document())


def test_the_pdf_takes_whatever_was_typed_for_text():
    made = pdf(document(*(Words("p", text) for text in EVIL), Table("C", ("A", "B"), (EVIL[:2],))))
    assert made.startswith(b"%PDF-")
    assert b"/JavaScript" not in made
    assert (
        made.count(b"/Type /Page\n") + made.count(b"/Type/Page\n") <= 1
    )  # no page break of theirs


def test_an_empty_workshop_makes_a_document_of_its_story_alone():
    assert written.board(Board.WORKED, columns(Board.WORKED, ())) == []
    assert written.assessment({}) == []
    blocks = written.story([written.Shown("A finding", "About", ("Said",), "Source: ONS.")])
    assert [block.text for block in blocks] == [
        "The story as it was shown", "1. A finding", "About", "Said", "Source: ONS."
    ]  # fmt: skip


def test_every_part_of_a_workshop_is_in_it():
    wheel = Wheel(("Do it",), (Factor("jobs", "social", "Jobs", "Work here"),))
    cells = {part(1, "jobs", "short"): Cell({1: 2, -1: 1}, ((1, "More jobs"),))}
    blocks = [
        *written.vote("Where?", "3 votes.", [("Well below", 3)], (1,), "The data: well above."),
        *written.order("In which?", "1 vote.", [("Skills", 1.0, 1)]),
        *written.board(Board.WORKED, columns(Board.WORKED, [note("Free buses", "Travel")])),
        *written.wheel("A tram", wheel, cells, 3),
        *written.assessment(
            {"data": Assessment("data", 3, "A register", "Publish it", "The team")}
        ),
    ]
    page = html(document(*blocks))
    for words in ("Well below", "The data: well above.", "Skills", "Free buses", "A tram",
                  "More jobs", "Jobs", "Long term", "A register", "Well under way",
                  "Opinion, not statistics."):  # fmt: skip
        assert words in page


def test_reasons_stand_beside_what_they_are_for_and_equal_ones_once():
    wheel = Wheel(("Do it",), (Factor("jobs", "social", "Jobs", "Work here"),))
    reasons = ((-1, "Noise"), (1, "More jobs"), (1, "More jobs"))
    cells = {part(1, "jobs", "short"): Cell({1: 2, -1: 1}, reasons)}
    why = written.wheel("A tram", wheel, cells, 3)[-1]
    assert why.rows == (
        ("Jobs, short term", "Some harm: Noise · Some benefit: More jobs (2 people)"),
    )


def test_an_answer_that_nobody_gave_has_no_bar():
    blocks = written.vote("Where?", "3 votes.", [("Below", 3), ("Above", 0)], (1,), "")
    assert [row.at for row in blocks[-1].rows] == [1, None]
