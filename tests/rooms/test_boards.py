"""Boards: plain notes, kept once, dotted, grouped, hidden and shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.model import room_rows as rows
from components.model.room_text import TooLongError
from components.rooms import boards, codes, store
from components.rooms.engine import RoomsError

if TYPE_CHECKING:
    from sqlalchemy import Engine

WORKED = rows.Board.WORKED


@pytest.fixture
def room_id(rooms: Engine) -> int:
    return store.opened_room(rooms, "Budget", None)[0].room_id


def write(rooms: Engine, room_id: int, text: str, author: str = "a", sent_as: str = "") -> None:
    draft = rows.Draft(WORKED, "worked_well", text, "travel", "public-transport")
    boards.written(rooms, room_id, draft, author, sent_as or codes.hashed(author + text))


def texts(rooms: Engine, room_id: int) -> list[str]:
    return [note.text for note in boards.notes(rooms, room_id, WORKED)]


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "=HYPERLINK(1)",
        "**bold** [a](b)",
        "مرحبا بكم",
        "🚌🚲",
        "O'Brien; --",
    ],
)
def test_a_note_is_kept_as_it_was_typed(rooms: Engine, room_id: int, typed: str) -> None:
    write(rooms, room_id, typed)
    assert texts(rooms, room_id) == [typed]


def test_marks_that_turn_the_reading_order_and_control_signs_are_left_out(
    rooms: Engine, room_id: int
) -> None:
    write(rooms, room_id, " buses\n\x00 \u202eare\u2066 good\t")
    assert texts(rooms, room_id) == ["buses are good"]


@pytest.mark.parametrize("typed", ["", "   ", "\n\x07"])
def test_an_empty_note_is_a_sentence(rooms: Engine, room_id: int, typed: str) -> None:
    with pytest.raises(RoomsError, match="empty"):
        write(rooms, room_id, typed)


def test_a_note_of_ten_thousand_characters_is_refused_and_nothing_cut(
    rooms: Engine, room_id: int
) -> None:
    with pytest.raises(TooLongError, match="room for 280"):
        write(rooms, room_id, "x" * 10_000)
    assert texts(rooms, room_id) == []


def test_a_note_sent_twice_is_kept_once(rooms: Engine, room_id: int) -> None:
    for _ in range(2):
        write(rooms, room_id, "Buses", sent_as="the-same")
    assert texts(rooms, room_id) == ["Buses"]


def test_a_phone_that_writes_without_end_is_told_to_wait(rooms: Engine, room_id: int) -> None:
    for number in range(boards.NOTES_A_MINUTE):
        write(rooms, room_id, f"Note {number}")
    with pytest.raises(RoomsError, match="Wait a moment"):
        write(rooms, room_id, "One more")
    write(rooms, room_id, "Of another phone", author="b")


def test_a_full_room_takes_no_more_notes(
    rooms: Engine, room_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "MOST_NOTES", 1)
    write(rooms, room_id, "One")
    with pytest.raises(RoomsError, match="holds 1 notes"):
        write(rooms, room_id, "Two")


def test_a_part_of_another_board_is_refused(rooms: Engine, room_id: int) -> None:
    with pytest.raises(RoomsError, match="no such part"):
        boards.written(rooms, room_id, rows.Draft(WORKED, "offer", "Rooms"), "a", "m")


def test_hidden_notes_are_for_the_facilitator_and_come_back(rooms: Engine, room_id: int) -> None:
    write(rooms, room_id, "Rude")
    note = boards.notes(rooms, room_id, WORKED)[0]
    boards.with_hidden(rooms, room_id, note.note_id, True)
    assert texts(rooms, room_id) == []
    assert [n.is_hidden for n in boards.notes(rooms, room_id, WORKED, hidden_too=True)] == [True]
    boards.with_hidden(rooms, room_id, note.note_id, False)
    assert texts(rooms, room_id) == ["Rude"]


def test_a_person_has_five_dots_one_for_a_note(rooms: Engine, room_id: int) -> None:
    for number in range(6):
        write(rooms, room_id, f"Note {number}")
    ids = [note.note_id for note in boards.notes(rooms, room_id, WORKED)]
    for note_id in [ids[0], *ids[:5]]:
        boards.dotted(rooms, room_id, note_id, "v", on=True)
    with pytest.raises(RoomsError, match="dots are given"):
        boards.dotted(rooms, room_id, ids[5], "v", on=True)
    boards.dotted(rooms, room_id, ids[0], "v", on=False)
    boards.dotted(rooms, room_id, ids[5], "v", on=True)
    boards.dotted(rooms, room_id, ids[5], "w", on=True)
    seen = boards.notes(rooms, room_id, WORKED, reader="v")
    assert [note.dots for note in seen] == [0, 1, 1, 1, 1, 2]
    assert [note.dotted for note in seen] == [False, True, True, True, True, True]
    assert [boards.has_dot(rooms, note_id, "v") for note_id in ids[:2]] == [False, True]


def test_notes_are_grouped_and_tagged(rooms: Engine, room_id: int) -> None:
    write(rooms, room_id, "Buses")
    note = boards.notes(rooms, room_id, WORKED)[0]
    boards.in_group(rooms, room_id, note.note_id, "Getting about")
    boards.tagged(rooms, room_id, note.note_id, "travel", None)
    after = boards.notes(rooms, room_id, WORKED, reader="a")[0]
    assert (after.group, after.component, after.theme, after.mine) == (
        "Getting about", "travel", None, True,
    )  # fmt: skip


def test_a_note_of_another_room_cannot_be_touched(rooms: Engine, room_id: int) -> None:
    write(rooms, room_id, "Buses")
    note = boards.notes(rooms, room_id, WORKED)[0]
    other = store.opened_room(rooms, "Another", None)[0].room_id
    boards.with_hidden(rooms, other, note.note_id, True)
    with pytest.raises(RoomsError, match="no longer there"):
        boards.dotted(rooms, other, note.note_id, "v", on=True)
    assert texts(rooms, room_id) == ["Buses"]


def test_a_phone_that_dots_without_end_is_told_to_wait(rooms: Engine, room_id: int) -> None:
    """Giving and taking back a dot had no limit, and each made every screen draw again."""
    write(rooms, room_id, "Buses")
    note = boards.notes(rooms, room_id, WORKED)[0].note_id
    for turn in range(boards.DOTS_A_MINUTE):
        boards.dotted(rooms, room_id, note, "v", on=turn % 2 == 0)
    with pytest.raises(RoomsError, match="Wait a moment"):
        boards.dotted(rooms, room_id, note, "v", on=True)
    boards.dotted(rooms, room_id, note, "w", on=True)
