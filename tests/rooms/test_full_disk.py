"""A disk that is full: a sentence, and nothing that was acknowledged is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sqlalchemy import select

from components.rooms import engine, store
from components.rooms.tables import NOTE
from loaders import paths

ROOM_TO_WRITE = 200_000  # bytes that any one file of the store may still grow to
WRITER = """
import resource, sys
from components.model import room_rows as rows
from components.rooms import boards, engine
from components.rooms.engine import RoomsError
address, room_id, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rooms = engine.opened(address)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
boards.NOTES_A_MINUTE = boards._BUSY._most = 100_000
for turn in range(2_000):
    draft = rows.Draft(rows.Board.WORKED, "worked_well", "x" * 270)
    try:
        boards.written(rooms, room_id, draft, "desk", f"note-{turn}")
    except RoomsError as error:
        print("REFUSED", error.message, error.remedy)
        print("READ", len(boards.notes(rooms, room_id, rows.Board.WORKED)))
        break
    print("KEPT", f"note-{turn}", flush=True)
"""


def test_a_full_disk_is_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'rooms.sqlite3'}"
    rooms = engine.opened(address)
    room, _ = store.opened_room(rooms, "Budget", None)
    rooms.dispose()
    command = [sys.executable, "-c", WRITER, address, str(room.room_id), str(ROOM_TO_WRITE)]
    done = subprocess.run(
        command, cwd=paths.ROOT, check=True, capture_output=True, text=True, timeout=120
    )
    lines = done.stdout.splitlines()
    kept = {line.split()[1] for line in lines if line.startswith("KEPT")}
    assert kept
    refused = next(line for line in lines if line.startswith("REFUSED"))
    assert "could not be saved" in refused
    assert "free space" in refused
    assert f"READ {len(kept)}" in lines  # what is there can still be read
    after = engine.opened(address)
    with engine.reading(after) as connection:
        assert set(connection.scalars(select(NOTE.c.sent_as))) == kept
    after.dispose()
