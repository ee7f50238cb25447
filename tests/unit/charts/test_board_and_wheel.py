"""Boards and wheels as drawn: typed words stay words, signs say it without colour."""

from __future__ import annotations

import re

import pytest

from components.charts import wheel as drawing
from components.charts.assessment_strip import outcome_strip
from components.charts.board import board, note_button
from components.charts.wheel_table import wheel_table
from components.model.board import columns
from components.model.room_rows import Assessment, Board, Note
from components.model.wheel import Cell, Factor, Wheel

TYPED = '<img src=x onerror=alert(1)> **bold** "=1+1"'
FACTORS = (
    Factor("work", "social", "Work", "Jobs"),
    Factor("health", "social", TYPED[:40], "Health"),
    Factor("air", "environmental", "Air", "Breath"),
)
ASKED = Wheel(("Close the street",), FACTORS)
SAID = {
    "1:work:short": Cell({-2: 2, 2: 2}, ((-2, TYPED), (2, "Room to sit"))),
    "1:work:long": Cell({1: 3}),
}


def one_wheel(*, labelled: bool = True, choosable: bool = True) -> str:
    return drawing.wheel(ASKED, 1, SAID, labelled=labelled, choosable=choosable)


def test_a_note_is_text_in_the_board_and_in_the_names_of_its_buttons() -> None:
    note = Note(7, Board.WORKED, "worked_well", TYPED, "travel", None, TYPED, False, 2, False, True)
    drawn = board(
        columns(Board.WORKED, [note]), "Board",
        buttons=lambda each: note_button("dot", each, "Take dot back", pressed=True),
    )  # fmt: skip
    assert "<img" not in drawn
    assert "&lt;img src=x onerror=alert(1)&gt; **bold**" in drawn
    assert 'data-choose="dot 7"' in drawn
    assert "2 dots" in drawn


def test_every_factor_is_a_wedge_that_can_be_chosen_and_says_both_terms() -> None:
    drawn = one_wheel()
    assert re.findall(r'data-choose="([\w-]+)"', drawn) == ["work", "health", "air"]
    assert "1 Work: short term views differ, long term some benefit" in drawn


def test_the_signs_say_without_colour_what_is_judged_and_no_known_impact_has_none() -> None:
    drawn = one_wheel(labelled=False, choosable=False)
    signs = re.findall(r'class="cp-w-s [^"]+"[^>]*>([^<]+)<', drawn)
    assert signs == ["±", "+"]
    assert drawn.count('class="cp-w-0"') == 4


def test_names_stand_beside_the_wheel_as_text_and_numbers_when_there_is_no_room() -> None:
    assert "<img" not in one_wheel()
    assert 'class="cp-w-l"' in one_wheel()
    assert 'class="cp-w-l"' not in one_wheel(labelled=False)
    assert one_wheel(labelled=False).count('class="cp-w-n"') == 3


def test_the_words_of_a_wheel_name_what_is_judged_and_count_the_rest() -> None:
    words = drawing.alternative(ASKED, 1, SAID)
    assert words == (
        "Work: short term views differ, long term some benefit; "
        "2 of 3 factors without a known impact."
    )


def test_the_table_has_every_factor_with_reasons_people_and_spread() -> None:
    table = wheel_table(ASKED, SAID, one_person=False)
    assert table.count('<th scope="row">') == 3
    assert "4 people: 2 long-lasting or severe harm, 2 long-lasting or extensive benefit" in table
    assert "Nobody answered" in table
    assert "&lt;img" in table
    assert "<img" not in table


def test_a_single_view_has_no_count_of_people() -> None:
    assert "people" not in wheel_table(ASKED, SAID, one_person=True)


def test_a_wheel_of_one_factor_is_drawn() -> None:
    single = Wheel(("Now",), FACTORS[:1])
    assert "cp-w-social" in drawing.wheel(single, 1, {}, labelled=True, choosable=False)


def test_the_strip_says_not_known_in_words_and_steps_in_signs() -> None:
    drawn = outcome_strip({"data": Assessment("data", 3)}, "data")
    assert drawn.count("Not known") == 11
    assert "Well under way" in drawn
    assert drawn.count('class="cp-on"') == 3


@pytest.mark.parametrize(
    ("titles", "fits"),
    [
        (["Air", "Heat, flood and drought"], True),
        (["Air", "A name of forty letters, as long as it may"], False),
        ([f"Factor {n}" for n in range(24)], True),
        ([f"Factor {n}" for n in range(25)], False),
    ],
)
def test_names_stand_beside_a_stages_wheel_only_where_large_type_has_room(
    titles: list[str], fits: bool
) -> None:
    factors = tuple(Factor(f"f{n}", "social", title, "") for n, title in enumerate(titles))
    assert drawing.has_room_for_names(Wheel(("Do it",), factors)) is fits
