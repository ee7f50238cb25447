"""What a facilitator writes alone is taken along when a room is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from components.model import room_rows as rows
from components.rooms import assessment, boards, record, store, votes
from components.rooms.engine import RoomsError
from components.rooms.unshared import unshared

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from components.model.room_rows import Room

DESK = "desk"


@pytest.fixture
def alone() -> tuple[Engine, Room]:
    engine, room = unshared("Workshop", None)
    note = rows.Draft(rows.Board.WORKED, "worked_well", "<b>Buses</b>", "travel", None)
    boards.written(engine, room.room_id, note, DESK, "mark")
    first = boards.notes(engine, room.room_id, rows.Board.WORKED)[0]
    boards.dotted(engine, room.room_id, first.note_id, DESK, on=True)
    wheel = votes.asked(engine, room.room_id, rows.ActivityKind.WHEEL, "Close the street")
    votes.answered(engine, room.room_id, wheel, DESK, [rows.Answer("1:air:short", 2, "Less")])
    assessment.assessed(engine, room.room_id, rows.Assessment("data", 3))
    return engine, room


def test_a_room_takes_along_what_was_written_before_it_was_opened(
    rooms: Engine, alone: tuple[Engine, Room]
) -> None:
    engine, own = alone
    room, _ = store.opened_room(rooms, "Budget", None)
    record.poured(rooms, room.room_id, record.as_json(engine, own.room_id), DESK)
    note = boards.notes(rooms, room.room_id, rows.Board.WORKED, reader=DESK)[0]
    assert (note.text, note.mine, note.dotted, note.dots) == ("<b>Buses</b>", True, True, 1)
    wheel = votes.activities(rooms, room.room_id)[0]
    given = votes.answers_of(rooms, wheel.activity_id, DESK)
    assert given == (rows.Answer("1:air:short", 2, "Less"),)
    assert assessment.assessments(rooms, room.room_id)["data"].standing == 3
    assert store.room(rooms, room.room_id).title == "Budget"


def test_a_closed_room_takes_nothing_along(rooms: Engine, alone: tuple[Engine, Room]) -> None:
    engine, own = alone
    room, _ = store.opened_room(rooms, "Budget", None)
    store.in_state(rooms, room.room_id, rows.RoomState.CLOSED)
    with pytest.raises(RoomsError, match="closed"):
        record.poured(rooms, room.room_id, record.as_json(engine, own.room_id), DESK)
    assert boards.notes(rooms, room.room_id, rows.Board.WORKED) == ()


def test_two_facilitators_alone_share_nothing(alone: tuple[Engine, Room]) -> None:
    engine, room = unshared("Another", None)
    assert boards.notes(engine, room.room_id, rows.Board.WORKED) == ()
