"""The first page of a record: what the room said comes before all small print."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from components.exports import record_summary as in_short
from components.exports.document import Document, Table, Words, html
from components.exports.document_bars import column_widths
from components.exports.document_pdf import pdf
from components.model.board import columns
from components.model.room_rows import Assessment, Board, Note
from components.model.wheel import Cell, Factor, Wheel, part
from loaders.fonts import print_fonts


def note(number, text, dots=0, section="practical_step"):
    return Note(number, Board.WORKED, section, text, None, None, "", False, dots, False, False)


def board(*notes):
    return {Board.WORKED: columns(Board.WORKED, notes)}


def test_the_answer_that_most_people_gave_is_named_with_all_that_are_equal():
    assert in_short.most_said([("Below", 3), ("Above", 5)]) == "Above: 5 of 8"
    assert in_short.most_said([("Below", 4), ("Above", 4)]) == "Below and Above: 4 each of 8"
    assert in_short.most_said([("Below", 0), ("Above", 0)]) == "No votes"


def test_of_each_part_the_two_notes_with_most_dots_are_named():
    [table] = in_short.notes(board(note(1, "a"), note(2, "b", 7), note(3, "c", 2)))
    assert table.rows == (("Practical steps", "b", "7"), ("Practical steps", "c", "2"))


def test_without_dots_the_first_notes_are_named_and_said_to_be():
    [table] = in_short.notes(board(note(2, "later"), note(1, "first")))
    assert "as no dots were given" in table.caption
    assert table.rows[0] == ("Practical steps", "first")


def test_a_proposal_names_what_gains_what_loses_and_where_views_differ():
    factors = tuple(
        Factor(each, "social", each.capitalize(), "") for each in ("air", "jobs", "fun")
    )
    wheel = Wheel(("A tram",), factors)
    cells = {
        part(1, "air", "long"): Cell({1: 3}),
        part(1, "jobs", "long"): Cell({-2: 3}),
        part(1, "fun", "long"): Cell({-1: 2, 1: 2}),
        part(1, "air", "short"): Cell({-2: 3}),
    }
    [table] = in_short.wheels([("A tram", wheel, cells)])
    assert table.rows == (("A tram", "Air", "Jobs", "Fun"),)
    assert in_short.wheels([("A tram", wheel, {})]) == []


def test_of_many_factors_the_strongest_are_named_and_the_others_counted():
    factors = tuple(Factor(f"f{n}", "social", f"F{n}", "") for n in range(9))
    cells = {part(1, f"f{n}", "long"): Cell({2 if n == 8 else 1: 1}) for n in range(9)}
    [table] = in_short.wheels([("A", Wheel(("A",), factors), cells)])
    assert table.rows[0][1] == "F8, F0, F1, F2, F3 and 4 more"


def test_what_comes_next_and_who_is_a_table_of_its_own():
    said = {"data": Assessment("data", 3, "", "Publish it", "The team"),
            "value": Assessment("value", 0)}  # fmt: skip
    words, table = in_short.assessment(said)
    assert "well under way: Data; not known: Value. 2 of the 12" in words.text
    assert table.rows == (("Data", "Publish it", "The team"),)


def test_a_workshop_without_a_word_says_so_in_place_of_what_was_said():
    assert [b.text for b in in_short.page([])] == [in_short.TITLE, in_short.NOTHING]


@pytest.mark.parametrize("word", ["x" * 280, "!" * 280, "http://a.example/" + "b" * 260])
def test_a_very_long_word_stays_in_its_column(word):
    """It once ran over the next column and off the page."""
    table = Table("Notes", ("Note", "Dots"), ((word, "7"),))
    made = pdf(Document("D", (), (table,)), print_fonts(), date(2026, 11, 20))
    said = PdfReader(BytesIO(made)).pages[0].extract_text()
    assert max(map(len, said.splitlines())) < 160  # narrow signs; the whole word has 280
    assert "\u200b" in html(Document("D", (), (table,)))


def test_the_longest_ordinary_word_of_a_column_has_room():
    """A short column beside long ones once ran into its neighbour."""
    rows = [
        ("Outcome", "Standing", "Evidence"),
        ("Organisational capability", "Not known", "x " * 300),
    ]
    first, second, third = column_widths(rows, 92)
    assert (first > len("Organisational"), second > len("Not known")) == (True, True)
    assert first + second + third <= 92


def test_small_print_is_small_in_both_forms():
    page = html(Document("D", (), (Words("small", "Sources: ONS."),)))
    assert '<p class="small" dir="auto">Sources: ONS.</p>' in page
