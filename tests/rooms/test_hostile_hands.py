"""Hands that mean harm, or are merely quick: what a phone's form does not offer is not done."""

from __future__ import annotations

import json
import threading
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from components.model import room_rows as rows
from components.rooms import boards, codes, record, store, votes
from components.rooms.codes import Guard
from components.rooms.engine import RoomsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

WORKED = rows.Board.WORKED
AT_ONCE = 8


@pytest.fixture
def room_id(rooms: Engine) -> int:
    return store.opened_room(rooms, "Budget", None)[0].room_id


def at_once(do: Callable[[int], object]) -> list[str]:
    """Do it with eight hands at one moment; what went wrong, as sentences."""
    gate, wrong = threading.Barrier(AT_ONCE), []

    def hand(number: int) -> None:
        gate.wait()
        try:
            do(number)
        except RoomsError as error:
            wrong.append(str(error))

    hands = [threading.Thread(target=hand, args=(number,)) for number in range(AT_ONCE)]
    for each in hands:
        each.start()
    for each in hands:
        each.join()
    return wrong


def write(rooms: Engine, room_id: int, text: str, mark: str, **tags: str) -> None:
    boards.written(rooms, room_id, rows.Draft(WORKED, "worked_well", text, **tags), "a", mark)


def test_windows_of_one_phone_that_join_at_once_are_one_phone(rooms: Engine, room_id: int) -> None:
    """On PostgreSQL one of them was told that nothing could be saved, and stayed outside."""
    assert at_once(lambda _: store.joined(rooms, room_id, "token")) == []
    assert store.participants(rooms, room_id) == 1


def test_a_note_sent_twice_at_once_is_kept_once(rooms: Engine, room_id: int) -> None:
    assert at_once(lambda _: write(rooms, room_id, "Buses", "the-same")) == []
    assert len(boards.notes(rooms, room_id, WORKED)) == 1


def test_quick_fingers_have_no_more_dots_than_others(rooms: Engine, room_id: int) -> None:
    for number in range(AT_ONCE):
        write(rooms, room_id, f"Note {number}", f"mark-{number}")
    ids = [note.note_id for note in boards.notes(rooms, room_id, WORKED)]
    wrong = at_once(lambda n: boards.dotted(rooms, room_id, ids[n], "v", on=True))
    assert len(wrong) == AT_ONCE - rows.DOTS_PER_PERSON
    given = [note.dotted for note in boards.notes(rooms, room_id, WORKED, reader="v")]
    assert sum(given) == rows.DOTS_PER_PERSON


@pytest.mark.parametrize("tag", ["<script>", "x" * 10_000, "no such thing", ""])
def test_a_note_cannot_be_about_what_no_form_offers(rooms: Engine, room_id: int, tag: str) -> None:
    """A tag that no drawing knows stopped the screen of the whole room."""
    with pytest.raises(RoomsError, match="Choose one of those shown"):
        write(rooms, room_id, "Buses", "mark", component=tag)
    assert boards.notes(rooms, room_id, WORKED) == ()


def test_a_hidden_note_takes_no_dot_and_gives_back_those_it_had(
    rooms: Engine, room_id: int
) -> None:
    for number in range(6):
        write(rooms, room_id, f"Note {number}", f"mark-{number}")
    ids = [note.note_id for note in boards.notes(rooms, room_id, WORKED)]
    for note_id in ids[:5]:
        boards.dotted(rooms, room_id, note_id, "v", on=True)
    boards.with_hidden(rooms, room_id, ids[0], True)
    with pytest.raises(RoomsError, match="no longer there"):
        boards.dotted(rooms, room_id, ids[0], "w", on=True)
    boards.dotted(rooms, room_id, ids[5], "v", on=True)


@pytest.mark.parametrize(
    ("kind", "part", "value"),
    [
        (rows.ActivityKind.STAND, "", 6),
        (rows.ActivityKind.STAND, "travel", 3),
        (rows.ActivityKind.RANK, "travel", 9),
        (rows.ActivityKind.RANK, "<b>", 1),
        (rows.ActivityKind.WHEEL, "1:air:short", 50),
        (rows.ActivityKind.WHEEL, "air", 1),
    ],
)
def test_an_answer_that_a_question_does_not_have_is_refused_from_phone_and_file(
    rooms: Engine, room_id: int, kind: rows.ActivityKind, part: str, value: int
) -> None:
    asked = votes.asked(rooms, room_id, kind, "gigabit-broadband")
    with pytest.raises(RoomsError, match="no such answer"):
        votes.answered(rooms, room_id, asked, "v", [rows.Answer(part, value)])
    saved = json.loads(record.as_json(rooms, room_id))
    said = {"activity_id": saved["activities"][0]["activity_id"], "part": part, "value": value}
    saved["paper"] = [{**said, "votes": 1}]
    with pytest.raises(RoomsError):
        record.loaded(rooms, json.dumps(saved))


def test_a_room_never_gets_the_number_of_one_that_was_deleted(rooms: Engine) -> None:
    """A phone that still followed the deleted room followed the next one, without its code."""
    first = store.opened_room(rooms, "Budget", None)[0].room_id
    store.deleted(rooms, first)
    assert store.opened_room(rooms, "Another", None)[0].room_id != first
    with pytest.raises(RoomsError, match="no longer there"):
        store.room(rooms, first)


def test_wrong_codes_of_one_visit_stop_that_visit_alone(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    own = Guard(codes.WRONG_TRIES_OF_ONE)
    for _ in range(codes.WRONG_TRIES_A_MINUTE * 2):
        with pytest.raises(RoomsError):
            store.found_room(rooms, codes.new_code(), own=own)
    with pytest.raises(RoomsError, match="Wait a minute"):
        store.found_room(rooms, room.code, own=own)
    another = Guard(codes.WRONG_TRIES_OF_ONE)
    assert store.found_room(rooms, room.code, own=another) == room


def test_a_refusal_said_again_and_again_keeps_nothing_in_memory(rooms: Engine) -> None:
    """Each phone of a room that has ended asks every two seconds; one error gathered all traces."""
    for _ in range(20):
        with pytest.raises(RoomsError) as caught:
            store.room(rooms, 1)
    depth, trace = 0, caught.value.__traceback__
    while trace is not None:
        depth, trace = depth + 1, trace.tb_next
    assert depth < 10


@pytest.mark.parametrize("entries", ["1," * 400_000 + "1", "{}," * 400_000 + "{}"])
def test_a_file_of_hundreds_of_thousands_of_wrong_entries_fills_no_memory(
    rooms: Engine, room_id: int, entries: str
) -> None:
    """The list of all that was wrong with five megabytes took four gigabytes."""
    text = record.as_json(rooms, room_id).replace('"answers": []', f'"answers": [{entries}]')
    tracemalloc.start()
    try:
        with pytest.raises(RoomsError, match="more than a workshop can"):
            record.loaded(rooms, text)
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()
