"""Rooms: made, found, joined, closed, deleted for good."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, select, text

from components.model import room_rows as rows
from components.rooms import assessment, boards, codes, engine, expiry, store, votes
from components.rooms.engine import RoomsError
from components.rooms.tables import METADATA

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


def test_a_room_is_found_by_its_code_as_people_type_it(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget 2027", "E08000035")
    typed = f" {room.code[:4].lower()}-{room.code[4:]} "
    assert store.found_room(rooms, typed) == room


@pytest.mark.parametrize("typed", ["", "AAAA", "12345678", "x" * 10_000, "' OR 1=1 --", "🦊"])
def test_what_is_no_code_finds_no_room(rooms: Engine, typed: str) -> None:
    store.opened_room(rooms, "Budget", None)
    with pytest.raises(RoomsError, match="no room with this code"):
        store.found_room(rooms, typed)


def test_after_many_wrong_codes_typed_ones_wait_and_the_scanned_one_works(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    for _ in range(codes.WRONG_TRIES_A_MINUTE):
        with pytest.raises(RoomsError, match="no room with this code"):
            store.found_room(rooms, codes.new_code())
    with pytest.raises(RoomsError, match="Wait a minute"):
        store.found_room(rooms, room.code)
    assert store.found_room(rooms, room.code, room.ticket) == room


def test_a_day_of_guessing_finds_a_room_less_often_than_once_in_a_hundred_thousand_days() -> None:
    tries = codes.WRONG_TRIES_A_MINUTE * 60 * 24
    assert tries / len(codes.ALPHABET) ** codes.CODE_LENGTH < 1e-5


def test_only_the_key_makes_a_facilitator(rooms: Engine) -> None:
    room, key = store.opened_room(rooms, "Budget", None)
    assert store.by_key(rooms, key) == room
    for wrong in ("", room.code, room.ticket, key[:-1]):
        assert store.by_key(rooms, wrong) is None


def test_neither_key_nor_token_is_kept_in_words(rooms: Engine) -> None:
    room, key = store.opened_room(rooms, "Budget", None)
    token = codes.new_secret()
    store.joined(rooms, room.room_id, token)
    with engine.reading(rooms) as connection:
        everything = " ".join(
            str(row)
            for table in METADATA.sorted_tables
            for row in connection.execute(select(table))
        )
    assert room.code in everything
    assert key not in everything
    assert token not in everything


def test_a_phone_that_comes_back_is_the_same_voter(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    token = codes.new_secret()
    assert store.joined(rooms, room.room_id, token) == store.joined(rooms, room.room_id, token)
    assert store.participants(rooms, room.room_id) == 1


def test_a_full_room_says_so(rooms: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_PARTICIPANTS", 2)
    room, _ = store.opened_room(rooms, "Budget", None)
    store.joined(rooms, room.room_id, "one")
    store.joined(rooms, room.room_id, "two")
    with pytest.raises(RoomsError, match="full"):
        store.joined(rooms, room.room_id, "three")


def test_every_change_is_counted_so_that_waiting_screens_draw_again(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    before = store.version(rooms, room.room_id)
    store.at_step(rooms, room.room_id, 3)
    assert store.room(rooms, room.room_id).step == 3
    assert store.version(rooms, room.room_id) == (before or 0) + 1


def test_a_closed_room_can_be_read_and_not_written(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    asked = votes.asked(rooms, room.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    store.in_state(rooms, room.room_id, rows.RoomState.CLOSED)
    draft = rows.Draft(rows.Board.WORKED, "worked_well", "Buses")
    writes = (
        lambda: votes.answered(rooms, room.room_id, asked, "v", [rows.Answer("", 3)]),
        lambda: votes.asked(rooms, room.room_id, rows.ActivityKind.STAND, "x"),
        lambda: votes.on_paper(rooms, room.room_id, asked, "", {1: 2}),
        lambda: boards.written(rooms, room.room_id, draft, "v", "a"),
        lambda: assessment.assessed(rooms, room.room_id, rows.Assessment("services", 2)),
    )
    for write in writes:
        with pytest.raises(RoomsError, match="closed"):
            write()
    assert votes.tally(rooms, asked).counts == {}
    assert store.room(rooms, room.room_id).state is rows.RoomState.CLOSED


def test_a_deleted_room_leaves_no_row_behind(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    other, _ = store.opened_room(rooms, "Another", None)
    for one in (room, other):
        fill(rooms, one.room_id)
    store.deleted(rooms, room.room_id)
    with engine.reading(rooms) as connection:
        for table in METADATA.sorted_tables:
            assert connection.scalar(select(func.count()).select_from(table)) == 1, table.name
    with pytest.raises(RoomsError, match="no longer there"):
        store.room(rooms, room.room_id)


def fill(rooms: Engine, room_id: int) -> None:
    """One row in every table of the room."""
    store.joined(rooms, room_id, f"token-{room_id}")
    asked = votes.asked(rooms, room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    votes.answered(rooms, room_id, asked, "v", [rows.Answer("", 3, "We have cables")])
    votes.on_paper(rooms, room_id, asked, "", {2: 4})
    draft = rows.Draft(rows.Board.WORKED, "worked_well", "UNIQUE-WORDS-OF-A-NOTE")
    boards.written(rooms, room_id, draft, "v", f"mark-{room_id}")
    note = boards.notes(rooms, room_id, rows.Board.WORKED)[0]
    boards.dotted(rooms, room_id, note.note_id, "v", on=True)
    assessment.assessed(rooms, room_id, rows.Assessment("services", 2, "A survey"))


def test_what_was_deleted_is_not_in_the_file_any_more(tmp_path: Path) -> None:
    rooms = engine.opened(f"sqlite:///{tmp_path / 'rooms.sqlite3'}")
    room, _ = store.opened_room(rooms, "Budget", None)
    fill(rooms, room.room_id)
    store.deleted(rooms, room.room_id)
    rooms.dispose()
    for file in tmp_path.iterdir():
        assert b"UNIQUE-WORDS-OF-A-NOTE" not in file.read_bytes(), file.name


def test_a_room_is_deleted_after_its_day_and_not_by_a_clock_that_jumped(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    year = timedelta(days=366)
    assert expiry.purged(rooms, room.created_at + year) == 0  # the clock jumped: only noted
    assert expiry.purged(rooms, room.created_at + timedelta(hours=1)) == 0  # put right: taken back
    late = room.expires_at + timedelta(hours=1)
    assert expiry.purged(rooms, late) == 0
    assert expiry.purged(rooms, late + timedelta(hours=23)) == 0
    assert expiry.purged(rooms, late + timedelta(days=1)) == 1
    assert store.version(rooms, room.room_id) is None


def test_a_store_made_by_a_newer_version_is_refused_and_left_alone(address: str) -> None:
    newer = engine.opened(address)
    with engine.writing(newer) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer.dispose()
    with pytest.raises(RoomsError, match="newer version"):
        engine.opened(address)


def test_opening_twice_changes_nothing(address: str) -> None:
    first = engine.opened(address)
    room, _ = store.opened_room(first, "Budget", None)
    second = engine.opened(address)
    assert store.room(second, room.room_id) == room
    first.dispose()
    second.dispose()


def test_migrations_make_exactly_the_tables_that_the_code_uses(rooms: Engine) -> None:
    with rooms.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RoomsError, match="cannot be made"):
        engine.opened(f"sqlite:///{tmp_path / 'file' / 'rooms.sqlite3'}")


def test_a_server_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(RoomsError, match="cannot be opened"):
        engine.opened(f"postgresql+psycopg://rooms@127.0.0.1:{1}/rooms")


def test_what_was_typed_never_stands_in_an_error(rooms: Engine) -> None:
    typed = "A-PRIVATE-TITLE"
    with pytest.raises(RoomsError) as caught, engine.writing(rooms) as connection:
        connection.execute(text("INSERT INTO no_such_table VALUES (:words)"), {"words": typed})
    assert typed not in str(caught.value)
