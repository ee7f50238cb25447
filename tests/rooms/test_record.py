"""The record: one file that loads again elsewhere, without a word on who said what."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from components.model import room_rows as rows
from components.rooms import assessment, boards, engine, record, store, votes
from components.rooms.engine import RoomsError, opened
from components.rooms.tables import ROOM

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Engine


@pytest.fixture
def room(rooms: Engine) -> rows.Room:
    made, _ = store.opened_room(rooms, "Budget", "E08000035")
    here = made.room_id
    for token in ("token-one", "token-two"):
        store.joined(rooms, here, token)
    store.with_story(rooms, here, '{"steps": []}')
    store.at_step(rooms, here, 4)
    asked = votes.asked(rooms, here, rows.ActivityKind.STAND, "gigabit-broadband")
    votes.answered(rooms, here, asked, "voter-one", [rows.Answer("", 4, "Cables")])
    votes.answered(rooms, here, asked, "voter-two", [rows.Answer("", 2)])
    votes.on_paper(rooms, here, asked, "", {1: 3})
    votes.in_state(rooms, here, asked, rows.ActivityState.REVEALED)
    for text in ("=1+1", "Buses"):
        draft = rows.Draft(rows.Board.WORKED, "worked_well", text, "travel")
        boards.written(rooms, here, draft, "voter-one", f"mark-{text}")
    note = boards.notes(rooms, here, rows.Board.WORKED)[1]
    boards.dotted(rooms, here, note.note_id, "voter-two", on=True)
    boards.with_hidden(rooms, here, note.note_id, True)
    assessment.assessed(rooms, here, rows.Assessment("services", 2, "Survey", "Ask", "The team"))
    return store.room(rooms, here)


def number_of_rooms(rooms: Engine) -> int:
    with engine.reading(rooms) as connection:
        return connection.scalar(select(func.count()).select_from(ROOM)) or 0


def seen(rooms: Engine, room_id: int) -> tuple[object, ...]:
    """Everything a room shows, without its own numbers."""
    room = store.room(rooms, room_id)
    asked = votes.activities(rooms, room_id)
    return (
        room.title, room.place_code, room.step, room.story,
        [(a.kind, a.subject, a.state, votes.tally(rooms, a.activity_id)) for a in asked],
        [(n.section, n.text, n.component, n.dots, n.is_hidden)
         for n in boards.notes(rooms, room_id, rows.Board.WORKED, hidden_too=True)],
        assessment.assessments(rooms, room_id),
    )  # fmt: skip


def test_a_saved_workshop_loads_again_whole_with_a_code_of_its_own(
    rooms: Engine, room: rows.Room
) -> None:
    again, key = record.loaded(rooms, record.as_json(rooms, room.room_id))
    assert seen(rooms, again.room_id) == seen(rooms, room.room_id)
    assert again.code != room.code
    assert store.by_key(rooms, key) == store.room(rooms, again.room_id)


def test_a_workshop_that_was_loaded_saves_as_the_same_file(
    tmp_path: Path, rooms: Engine, room: rows.Room
) -> None:
    """Voters were once in another order, so that nobody could compare two files."""
    asked = votes.activities(rooms, room.room_id)[0].activity_id
    votes.in_state(rooms, room.room_id, asked, rows.ActivityState.OPEN)
    for n in range(12):
        votes.answered(rooms, room.room_id, asked, f"{n * 7919 % 31}-voter", [rows.Answer("", 3)])
    text = record.as_json(rooms, room.room_id)
    other = opened(f"sqlite:///{tmp_path / 'other.sqlite3'}")
    again, _ = record.loaded(other, text)
    first, second = json.loads(text), json.loads(record.as_json(other, again.room_id))
    for saved in (first, second):
        del saved["room"]["created_at"]
    assert second == first


def test_the_same_file_loads_twice(rooms: Engine, room: rows.Room) -> None:
    text = record.as_json(rooms, room.room_id)
    first, _ = record.loaded(rooms, text)
    second, _ = record.loaded(rooms, text)
    assert seen(rooms, first.room_id) == seen(rooms, second.room_id)


def test_the_file_says_nothing_of_who_said_it(rooms: Engine, room: rows.Room) -> None:
    text = record.as_json(rooms, room.room_id)
    for private in ("voter-one", "voter-two", "token-one", "mark-", room.code, room.ticket, "key"):
        assert private not in text


def _without_room(saved: dict[str, Any]) -> None:
    del saved["room"]


def _long_note(saved: dict[str, Any]) -> None:
    saved["notes"][0]["text"] = "x" * 10_000


def _strange_section(saved: dict[str, Any]) -> None:
    saved["notes"][0]["section"] = "offer"


def _unknown_field(saved: dict[str, Any]) -> None:
    saved["notes"][0]["colour"] = "red"


def _text_for_number(saved: dict[str, Any]) -> None:
    saved["answers"][0]["value"] = "4"


def _lost_parent(saved: dict[str, Any]) -> None:
    saved["answers"][0]["activity_id"] = 999_999


def _twice(saved: dict[str, Any]) -> None:
    saved["answers"].append(saved["answers"][0])


def _newer(saved: dict[str, Any]) -> None:
    saved["format_version"] = 2


@pytest.mark.parametrize(
    "breaks",
    [_without_room, _long_note, _strange_section, _unknown_field, _text_for_number, _lost_parent,
     _twice, _newer],
)  # fmt: skip
def test_a_broken_file_is_a_sentence_and_leaves_no_room_behind(
    rooms: Engine, room: rows.Room, breaks: Callable[[dict[str, Any]], None]
) -> None:
    saved = json.loads(record.as_json(rooms, room.room_id))
    breaks(saved)
    with pytest.raises(RoomsError):
        record.loaded(rooms, json.dumps(saved))
    assert number_of_rooms(rooms) == 1


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": "x"}', "x" * 6_000_000])
def test_what_is_no_workshop_is_a_sentence(rooms: Engine, text: str) -> None:
    with pytest.raises(RoomsError):
        record.loaded(rooms, text)


def test_a_note_loses_tags_that_are_not_known_here(rooms: Engine, room: rows.Room) -> None:
    saved = json.loads(record.as_json(rooms, room.room_id, ["From a test"]))
    saved["notes"][0] |= {"component": "magic", "theme": "wands"}
    loaded, _ = record.loaded(rooms, json.dumps(saved), {"health": {"mortality"}})
    notes = [n for board in rows.Board for n in boards.notes(rooms, loaded.room_id, board)]
    assert {note.component for note in notes} <= {None, "health"}
    assert {note.theme for note in notes} <= {None, "mortality"}


def test_a_record_of_many_sources_loads_again(rooms: Engine) -> None:
    """The line of sources of a long story was longer than the file's own reader allowed."""
    room, _ = store.opened_room(rooms, "Budget", None)
    text = record.as_json(
        rooms, room.room_id, ["Sources: " + "Office for National Statistics; " * 200]
    )
    assert record.loaded(rooms, text)[0].title == "Budget"
