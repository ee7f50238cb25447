"""A board: most dotted first under the facilitator's headings, as much as the stage holds."""

from __future__ import annotations

from dataclasses import replace

from components.model import board
from components.model.room_rows import Board, Note
from components.model.said_rows import Point, Section


def note(
    number: int, text: str = "Buses", *, dots: int = 0, group: str = "", part: str = "worked_well"
) -> Note:
    return Note(number, Board.WORKED, part, text, None, None, group, False, dots, False, False)


def shown(column: board.Column) -> list[list[int]]:
    return [[each.note_id for each in pile.notes] for pile in column.piles]


def test_a_board_has_its_parts_in_order_empty_ones_too() -> None:
    found = board.columns(Board.WORKED, [note(1, part="collaborate")])
    assert [each.section for each in found] == [
        "worked_well", "needs_to_change", "practical_step", "collaborate",
    ]  # fmt: skip
    assert [each.shown for each in found] == [0, 0, 0, 1]


def test_the_most_dotted_stand_first_and_a_heading_counts_all_its_dots() -> None:
    notes = [
        note(1),
        note(2, dots=2),
        note(3, group="Fares", dots=1),
        note(4, group="Fares", dots=3),
    ]
    assert shown(board.columns(Board.WORKED, notes)[0]) == [[4, 3], [2], [1]]


def staged(notes: list[Note]) -> tuple[board.Column, board.StageType]:
    fitted, size = board.for_stage(board.columns(Board.WORKED, notes))
    return fitted[0], size


def test_what_does_not_fit_on_the_stage_is_counted() -> None:
    fitted, size = staged([note(n, "x" * 60) for n in range(1, 9)])
    assert fitted.shown + fitted.more == 8
    assert 1 < fitted.shown < 8
    assert size is board.LARGE


def test_few_notes_stand_in_the_largest_type() -> None:
    fitted, size = staged([note(1, "Buses"), note(2, "Night trains")])
    assert (fitted.shown, fitted.more) == (2, 0)
    assert size is board.LARGEST


def test_one_full_part_makes_the_type_of_the_whole_board_smaller() -> None:
    full = [note(n, part="collaborate") for n in range(1, 8)]
    assert staged([note(9), *full])[1] is board.LARGE


def test_a_note_that_only_the_smaller_type_has_room_for_gets_it() -> None:
    fitted, size = staged([note(1, "x" * 280)])
    assert (fitted.shown, size) == (1, board.LARGE)


def test_a_note_longer_than_the_stage_is_shown_alone() -> None:
    fitted, _ = staged([note(1, "x" * 900), note(2)])
    assert (shown(fitted), fitted.more) == ([[1]], 1)


def point(year: int, theme: str, section: Section, text: str) -> Point:
    return Point("p", year, "Group", "", theme, section, text)


def test_earlier_points_stand_under_the_parts_of_our_board() -> None:
    points = [
        point(2021, "power-of-data", "practical_steps", "Lend it."),
        point(2024, "power-of-data", "practical_steps", "Share it."),
        point(2021, "resilient-places", "asks_and_offers", "Fund it."),
    ]
    worked = board.earlier(points, Board.WORKED, None)
    assert [p.text for p in worked["practical_step"]] == ["Share it.", "Lend it."]
    assert board.earlier(points, Board.WORKED, "local-ai")["practical_step"] == []
    assert [p.text for p in board.earlier(points, Board.ASKS, None)["ask"]] == ["Fund it."]


def about(component: str | None, theme: str | None = None, *, hidden: bool = False) -> Note:
    return replace(note(1), component=component, theme=theme, is_hidden=hidden)


def test_what_most_notes_are_about_is_a_component_or_the_theme_that_leads_in_it() -> None:
    assert board.leading_tag([]) == board.leading_tag([about(None)]) == ""
    notes = [about("travel"), about("skills", "training"), about("skills", "adult-skills")]
    assert board.leading_tag(notes) == "skills"
    assert board.leading_tag([*notes, about("skills", "training")]) == "skills:training"
    assert board.leading_tag([about("travel"), about("skills", hidden=True)]) == "travel"


def test_notes_on_a_phone_stand_as_they_came() -> None:
    """They were once sorted by dots, so a note moved from under the finger that dotted it."""
    notes = [note(1), note(2, dots=3), note(3, group="Fares"), note(4, dots=9, group="Fares")]
    column = board.columns(Board.WORKED, notes, by_dots=False)[0]
    assert [[n.note_id for n in pile.notes] for pile in column.piles] == [[1], [2], [3, 4]]
