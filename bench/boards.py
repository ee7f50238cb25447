"""A board that forty phones write on: each sends notes and gives its dots, at nearly one time."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bench.results import Line, line, median_of, p95
from bench.rooms import (
    GROUP,
    PATIENCE_SECONDS,
    PHONES,
    SHOWN_WITHIN_SECONDS,
    WITHIN_SECONDS,
    RoomVisitor,
    one_phone,
)
from bench.sessions import memory_mib
from components.model import room_rows as rows
from components.rooms import boards, codes, engine, store
from tools.server import running_app

if TYPE_CHECKING:
    from sqlalchemy import Engine

NOTES: Final = 2  # of each phone: eighty notes, a busy board
DOTS: Final = 3  # of each phone
THINK_SECONDS: Final = 1.0  # between what one phone sends
SETTLED_SECONDS: Final = 5.0  # after the last dot: what is shown later is shown too late
SEND: Final = "Send this note"
STORY: Final = {
    "format": "connected-places-story", "format_version": 1, "place": "E08000035",
    "title": "A board", "steps": [{"kind": "board", "subject": "worked"}],
}  # fmt: skip


@dataclass
class _Board:
    """One run: the room, what was measured, and where all phones are."""

    port: int
    room: rows.Room
    rooms: Engine
    written: asyncio.Barrier = field(default_factory=lambda: asyncio.Barrier(PHONES))
    done: asyncio.Event = field(default_factory=asyncio.Event)
    ids: list[int] = field(default_factory=list)
    notes: list[float] = field(default_factory=list)
    dots: list[float] = field(default_factory=list)
    last: float = 0.0


async def _phone(run: _Board, number: int) -> None:
    """Join, write, wait until all have written, give dots, and stay."""
    await asyncio.sleep(WITHIN_SECONDS / 2 * number / PHONES)
    address = f"room={run.room.code}&ticket={run.room.ticket}"
    async with RoomVisitor(run.port, "join", address=address) as phone:
        await phone.ask()
        phone.choose("cp_remember", "json_value", json.dumps({"value": codes.new_secret()}))
        await phone.ask()
        for turn in range(NOTES):
            await phone.follow(THINK_SECONDS)
            phone.choose("text_area", "string_value", f"Note {turn} of phone {number}")
            run.notes.append(await phone.press(SEND, "trigger_value", True))
            phone.forget("text_area")
        await run.written.wait()
        await asyncio.sleep(WITHIN_SECONDS / 2 * number / PHONES)  # people do not dot in step
        if not run.ids:
            every = boards.notes(run.rooms, run.room.room_id, rows.Board.WORKED)
            run.ids += [note.note_id for note in every]
        for turn in range(DOTS):
            await phone.follow(THINK_SECONDS)
            chosen = run.ids[(number * DOTS + turn) % len(run.ids)]
            pressed = json.dumps([{"event": "chosen", "value": f"dot {chosen}"}])
            run.dots.append(await phone.press("cp_chosen", "json_trigger_value", pressed))
            run.last = time.perf_counter()
        while not run.done.is_set():
            await phone.follow(THINK_SECONDS)


async def _screen(run: _Board, key: str) -> float:
    """The stage; seconds from the last dot until its board changed for the last time."""
    async with RoomVisitor(run.port, "room", address="place=leeds&mode=room") as screen:
        await screen.ask()
        screen.choose("cp_remember", "json_value", json.dumps({"value": key}))
        await screen.ask()
        while len(run.dots) < PHONES * DOTS or time.perf_counter() - run.last < SETTLED_SECONDS:
            await screen.follow(THINK_SECONDS)
        run.done.set()
    return max(0.0, screen.drawn_at - run.last)


async def _all(run: _Board, key: str) -> float:
    phones = (_phone(run, number) for number in range(PHONES))
    shown, *_ = await asyncio.wait_for(
        asyncio.gather(_screen(run, key), *phones), PATIENCE_SECONDS * 4
    )
    return float(shown or 0.0)


async def _measured(port: int, room: rows.Room, key: str, rooms: Engine) -> tuple[_Board, float]:
    await one_phone(port, room)
    run = _Board(port, room, rooms)
    return run, await _all(run, key)


def measure() -> list[Line]:
    """Return how long notes and dots took, whether all were kept, and the server's memory."""
    with tempfile.TemporaryDirectory() as folder:
        where = f"sqlite:///{folder}/rooms.sqlite3"
        rooms = engine.opened(where)
        room, key = store.opened_room(rooms, "A board", "E08000035")
        store.with_story(rooms, room.room_id, json.dumps(STORY))
        with running_app(environment={engine.VARIABLE: where}) as (process, port, _):
            run, shown = asyncio.run(_measured(port, room, key, rooms))
            used = memory_mib(process.pid)
        kept = boards.notes(rooms, room.room_id, rows.Board.WORKED)
        dots = sum(note.dots for note in kept)
        rooms.dispose()
    note = f"{len(kept)} of {PHONES * NOTES} notes and {dots} of {PHONES * DOTS} dots kept"
    what = f"{PHONES} phones write {PHONES * NOTES} notes and give {PHONES * DOTS} dots"
    return [
        line(GROUP, f"{what}: a note is kept, p95", "ms",
             p95([each * 1000 for each in run.notes]), at_most=500, note=note),
        line(GROUP, f"{what}: a dot is kept, median", "ms",
             median_of([each * 1000 for each in run.dots])),
        line(GROUP, f"{what}: a dot is kept, p95", "ms",
             p95([each * 1000 for each in run.dots]), at_most=500),
        line(GROUP, f"{what}: the big screen shows the last", "s", shown,
             at_most=SHOWN_WITHIN_SECONDS),
        line(GROUP, f"memory with {PHONES} phones on a board", "MiB", used, at_most=400),
    ]  # fmt: skip
