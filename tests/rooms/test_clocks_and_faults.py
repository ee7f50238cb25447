"""Clocks that are set while rooms are kept, and stores that fail: nothing early, no secrets."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import traceback
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from components.model import room_rows as rows
from components.rooms import boards, door, engine, expiry, store
from components.rooms.engine import RoomsError
from components.rooms.tables import ROOM

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

YEAR = timedelta(days=366)


def dated(rooms: Engine, room_id: int, by: timedelta) -> None:
    """Make the room as it would be, had the clock stood wrong by so much when it was opened."""
    room = store.room(rooms, room_id)
    moved = {"created_at": room.created_at + by, "expires_at": room.expires_at + by}
    with engine.writing(rooms) as connection:
        connection.execute(update(ROOM).where(ROOM.c.room_id == room_id).values(**moved))


def test_a_clock_set_on_twice_while_the_server_runs_deletes_nothing(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    assert expiry.purged(rooms, room.created_at + YEAR, clock_jumped=True) == 0
    assert expiry.purged(rooms, room.created_at + 2 * YEAR, clock_jumped=True) == 0
    assert expiry.purged(rooms, room.created_at + timedelta(hours=1)) == 0
    assert store.room(rooms, room.room_id).expires_at == room.expires_at


def test_a_room_made_under_a_dead_clock_is_kept_its_days(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    dated(rooms, room.room_id, timedelta(days=-20 * 366))
    moment = room.created_at
    for hours in (1, 30, 60):
        assert expiry.purged(rooms, moment + timedelta(hours=hours)) == 0
    kept = store.room(rooms, room.room_id)
    assert kept.expires_at == moment + timedelta(hours=1, days=rows.KEPT_DAYS)


def test_a_room_made_in_the_future_is_not_kept_for_years(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    dated(rooms, room.room_id, 5 * YEAR)
    moment = room.created_at
    assert expiry.purged(rooms, moment) == 0
    assert store.room(rooms, room.room_id).expires_at > moment + 4 * YEAR  # not sure yet
    expiry.purged(rooms, moment + expiry.SURE_AFTER)
    after = store.room(rooms, room.room_id).expires_at
    assert after == moment + expiry.SURE_AFTER + timedelta(days=rows.KEPT_DAYS)


def test_a_clock_before_there_was_this_store_changes_nothing(rooms: Engine) -> None:
    room, _ = store.opened_room(rooms, "Budget", None)
    assert expiry.purged(rooms, expiry.NOT_BEFORE - YEAR) == 0
    assert store.room(rooms, room.room_id) == room


def test_a_server_that_is_never_stopped_deletes_rooms_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(engine.VARIABLE, f"sqlite:///{tmp_path / 'rooms.sqlite3'}")
    room, _ = store.opened_room(door.rooms(), "Budget", None)
    late = room.expires_at + timedelta(hours=1)
    monkeypatch.setattr(expiry, "EVERY_SECONDS", 0.0)
    monkeypatch.setattr(expiry.Rounds, "clock_jumped", lambda _: False)
    days = iter((late, late + timedelta(days=1)))
    monkeypatch.setattr(expiry, "now", lambda: next(days))
    for _ in range(2):
        door.rooms()
    monkeypatch.setattr(expiry, "EVERY_SECONDS", 3600.0)
    assert store.version(door.rooms(), room.room_id) is None


@pytest.mark.parametrize(
    ("by", "jumped"), [(0, False), (8 * 3600, False), (366 * 86400, True), (-7200, True)]
)
def test_a_sleep_is_no_jump_of_the_clock(
    monkeypatch: pytest.MonkeyPatch, by: int, jumped: bool
) -> None:
    rounds = expiry.Rounds()
    after = store.now() + timedelta(seconds=by)
    monkeypatch.setattr(expiry, "now", lambda: after)
    assert rounds.clock_jumped() is jumped


@pytest.mark.parametrize(
    "address",
    [
        "rubbish",
        "postgresql://rooms:S3CRET@host:port/rooms",
        "postgresql+psycopg://rooms:p@S3CRET@127.0.0.1:1/rooms",
        "postgres://rooms:S3CRET@127.0.0.1:1/rooms",
        "nosuch://rooms:S3CRET@127.0.0.1:1/rooms",
    ],
)
def test_a_wrong_address_is_a_sentence_without_its_password(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(RoomsError, match=engine.VARIABLE) as caught:
        engine.opened(address)
    assert "S3CRET" not in str(caught.value) + caplog.text


def test_a_damaged_file_is_a_sentence_that_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "rooms.sqlite3"
    file.write_bytes(os.urandom(50_000))
    with pytest.raises(RoomsError, match="is damaged") as caught:
        engine.opened(f"sqlite:///{file}")
    assert str(tmp_path) not in str(caught.value)  # phones read it too


def test_a_file_cut_short_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "rooms.sqlite3"
    whole = engine.opened(f"sqlite:///{file}")
    room, _ = store.opened_room(whole, "Budget", None)
    whole.dispose()
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 3])
    with pytest.raises(RoomsError):
        store.room(engine.opened(f"sqlite:///{file}"), room.room_id)


def test_a_store_that_did_not_open_is_not_asked_by_every_phone_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def fails(where: str) -> Engine:
        asked.append(where)
        raise RoomsError("It is gone.", "Wait.")

    monkeypatch.setenv(engine.VARIABLE, f"sqlite:///{tmp_path / 'rooms.sqlite3'}")
    monkeypatch.setattr(engine, "opened", fails)
    for _ in range(3):
        with pytest.raises(RoomsError, match="It is gone"):
            door.rooms()
    assert len(asked) == 1


def test_a_store_that_cannot_be_written_can_still_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a start on a full disk, deleting what was due failed and took the records with it."""
    address = f"sqlite:///{tmp_path / 'rooms.sqlite3'}"
    monkeypatch.setenv(engine.VARIABLE, address)
    before = engine.opened(address)
    room, _ = store.opened_room(before, "Budget", None)
    before.dispose()

    def full(*_: object, **__: object) -> int:
        raise RoomsError("This could not be saved.", "Free some space.")

    monkeypatch.setattr(expiry, "purged", full)
    assert store.room(door.rooms(), room.room_id) == room


def test_only_its_owner_reads_the_file(tmp_path: Path) -> None:
    opened = engine.opened(f"sqlite:///{tmp_path / 'rooms.sqlite3'}")
    store.opened_room(opened, "Budget", None)
    assert {file.stat().st_mode & 0o077 for file in tmp_path.iterdir()} == {0}


def test_what_was_typed_never_stands_in_a_log(
    rooms: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    """PostgreSQL's own words quote the whole row."""
    store.opened_room(rooms, "Budget", None)
    try:
        with engine.writing(rooms) as connection:
            connection.execute(update(ROOM).values(title="A-PRIVATE-TITLE", code=None))
    except RoomsError:
        trace = traceback.format_exc()
    assert "RoomsError" in trace
    assert "A-PRIVATE-TITLE" not in trace.replace('title="A-PRIVATE-TITLE"', "") + caplog.text


def test_what_was_deleted_leaves_the_files_of_postgresql(postgres_address: str) -> None:
    """Deleted rows stood in its tables until somebody tidied up."""
    rooms = engine.opened(postgres_address)
    with engine.reading(rooms) as connection:
        folder = connection.exec_driver_sql("SHOW data_directory").scalar_one()
    room, _ = store.opened_room(rooms, "Budget", None)
    draft = rows.Draft(rows.Board.WORKED, "worked_well", "WORDS-OF-ONE-DELETED-NOTE")
    boards.written(rooms, room.room_id, draft, "v", "mark")

    def holding() -> list[str]:
        with rooms.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("CHECKPOINT")
        command = ["grep", "-rl", "WORDS-OF-ONE-DELETED-NOTE", f"{folder}/base"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()

    assert holding()
    store.deleted(rooms, room.room_id)
    assert holding() == []
    rooms.dispose()


def test_a_log_in_use_stops_no_deletion(tmp_path: Path) -> None:
    where = tmp_path / "rooms.sqlite3"
    rooms = engine.opened(f"sqlite:///{where}")
    room, _ = store.opened_room(rooms, "Budget", None)
    with engine.reading(rooms) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    reader = sqlite3.connect(where, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM room").fetchall()
    store.deleted(rooms, room.room_id)
    reader.execute("COMMIT")
    reader.close()
    assert store.version(rooms, room.room_id) is None
