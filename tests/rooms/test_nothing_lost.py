"""What was acknowledged is never lost, however often the server is killed amid the writing."""

from __future__ import annotations

import subprocess
import sys

from sqlalchemy import select

from components.model import room_rows as rows
from components.rooms import engine, store, votes
from components.rooms.tables import ANSWER, NOTE
from loaders import paths

KILLS = 5
ACKNOWLEDGED_BEFORE_A_KILL = (60, 25, 90, 41, 77)  # so that each kill finds other work under way


def killed_amid_work(address: str, room_id: int, asked: int, run: int) -> set[str]:
    """Let forty clients write, kill their process amid it; return what was acknowledged."""
    command = [
        sys.executable,
        "-m",
        "tests.rooms.writer",
        address,
        str(room_id),
        str(asked),
        str(run),
    ]
    said: set[str] = set()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=paths.ROOT) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.add(line.decode().strip())
            if len(said) == ACKNOWLEDGED_BEFORE_A_KILL[run]:
                process.kill()  # -9: nothing can be tidied up
        process.wait()
    return said


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(address: str) -> None:
    first = engine.opened(address)
    room, _ = store.opened_room(first, "Budget", None)
    asked = votes.asked(first, room.room_id, rows.ActivityKind.STAND, "gigabit-broadband")
    first.dispose()
    acknowledged: set[str] = set()
    for run in range(KILLS):
        acknowledged |= killed_amid_work(address, room.room_id, asked, run)
    after = engine.opened(address)
    with engine.reading(after) as connection:
        kept = {f"note {mark}" for mark in connection.scalars(select(NOTE.c.sent_as))}
        kept |= {f"vote {voter}" for voter in connection.scalars(select(ANSWER.c.voter))}
    after.dispose()
    assert len(acknowledged) >= sum(ACKNOWLEDGED_BEFORE_A_KILL)
    assert acknowledged <= kept
