"""A room of forty phones: they join and vote within ten seconds, and the facilitator sees it.

Phones and the facilitator's screen are websocket clients that ask again as often as the browser
does, so the server works as hard as it does in a real room.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.results import Line, line, median_of, p95
from bench.sessions import memory_mib
from bench.visitor import Visitor
from components.model import room_rows as rows
from components.model.room_words import STAND_WORDS
from components.rooms import codes, engine, store, votes
from tools.server import running_app

if TYPE_CHECKING:
    from sqlalchemy import Engine

GROUP: Final = "Server"
PHONES: Final = 40
WITHIN_SECONDS: Final = 10.0  # from the first phone's arrival to the last one's vote
THINK_SECONDS: Final = 1.5  # from seeing the question to the tap
SHOWN_WITHIN_SECONDS: Final = 2.0
PATIENCE_SECONDS: Final = 30.0
SUBJECT: Final = "gigabit-broadband"
STORY: Final = {
    "format": "connected-places-story", "format_version": 1, "place": "E08000035",
    "title": "A room", "steps": [{"kind": "vote", "subject": SUBJECT}],
}  # fmt: skip


@dataclass
class RoomVisitor(Visitor):
    """A visitor who stays: keeps what it chose, and asks again for the parts that follow a room."""

    address: str = ""
    _chosen: dict[str, tuple[str, object]] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _follows: dict[str, float] = field(default_factory=dict)  # fragment: seconds between asking
    seen: str = ""  # what the last drawings said
    drawn_at: float = 0.0  # when the last drawing came that said something new

    async def ask(self, fragment: str = "") -> float:
        """Run the page, or a part of it; seconds until all that it sends has been read."""
        if self._socket is None:
            raise RuntimeError("A visitor asks inside `async with`.")
        request = BackMsg.FromString(self._request(self.address))
        request.rerun_script.fragment_id = fragment
        for name, (kind, value) in self._chosen.items():
            state = request.rerun_script.widget_states.widgets.add(id=self._ids[name])
            setattr(state, kind, value)
        started = time.perf_counter()
        await self._socket.send(request.SerializeToString())
        while True:
            raw = await self._socket.recv()
            message = ForwardMsg.FromString(raw if isinstance(raw, bytes) else raw.encode())
            if self._read(message, set()):
                raise RuntimeError("The page ended in an error.")
            self._learn(message)
            if message.WhichOneof("type") == "script_finished":
                return time.perf_counter() - started

    def _learn(self, message: ForwardMsg) -> None:
        kind = message.WhichOneof("type")
        if kind == "auto_rerun":
            self._follows[message.auto_rerun.fragment_id] = message.auto_rerun.interval
        if kind != "delta":
            return
        element = message.delta.new_element
        what = element.WhichOneof("type")
        if what in {"radio", "text_area"}:
            self._ids[what] = getattr(element, what).id
            self._ids["radio part"] = message.delta.fragment_id
        if what == "button":
            self._ids[element.button.label] = element.button.id
        if element.WhichOneof("type") == "bidi_component":
            self._ids[element.bidi_component.component_name] = element.bidi_component.id
            if element.bidi_component.bytes:
                said = zlib.decompress(element.bidi_component.bytes).decode()
                self.drawn_at = self.drawn_at if said == self.seen else time.perf_counter()
                self.seen = said

    async def press(self, name: str, kind: str, value: object) -> float:
        """Press something once, in the part that follows the room; seconds until it is drawn."""
        own = self._ids[name]
        if kind == "json_trigger_value":  # the id under which Streamlit hears a component's events
            self._ids[name] = f"$$STREAMLIT_INTERNAL_KEY_{own}__events"
        self._chosen[name] = (kind, value)
        try:
            return await self.ask(self._ids["radio part"])
        finally:
            self.forget(name)
            if self._ids[name].startswith("$$STREAMLIT_INTERNAL_KEY_"):
                self._ids[name] = own

    def forget(self, name: str) -> None:
        """Leave a widget alone from now on."""
        self._chosen.pop(name, None)

    def choose(self, name: str, kind: str, value: str) -> None:
        """Set a widget for all that is asked from now on."""
        self._chosen[name] = (kind, value)

    async def follow(self, seconds: float, until: str | None = None) -> bool:
        """Ask again as the browser does, for a while or until the drawings hold some words."""
        ends = time.perf_counter() + seconds
        pause = min(self._follows.values(), default=1.0)
        while time.perf_counter() < ends:
            await asyncio.sleep(min(pause, max(0.0, ends - time.perf_counter())))
            for part in self._follows:
                await self.ask(part)
            if until is not None and until in self.seen:
                return True
        return False


@dataclass
class _Times:
    joins: list[float] = field(default_factory=list)
    taps: list[float] = field(default_factory=list)
    last_tap: float = 0.0


async def _phone(
    port: int, room: rows.Room, number: int, times: _Times, done: asyncio.Event
) -> None:
    """Scan the code, see the question, tap, and stay."""
    await asyncio.sleep((WITHIN_SECONDS - 3 * THINK_SECONDS) * number / PHONES)
    address = f"room={room.code}&ticket={room.ticket}"
    async with RoomVisitor(port, "join", address=address) as phone:
        came = await phone.ask()
        phone.choose("cp_remember", "json_value", json.dumps({"value": codes.new_secret()}))
        times.joins.append(came + await phone.ask())
        await phone.follow(THINK_SECONDS)
        words = STAND_WORDS[number % len(STAND_WORDS) + 1].capitalize()
        phone.choose("radio", "string_value", words)
        times.taps.append(await phone.ask(phone._ids["radio part"]))
        times.last_tap = time.perf_counter()
        while not done.is_set():
            await phone.follow(1.0)


async def _screen(port: int, key: str, times: _Times, done: asyncio.Event) -> float | None:
    """The facilitator's stage; seconds from the last tap until it counts all, None if never."""
    address = "place=leeds&mode=room"
    async with RoomVisitor(port, "room", address=address) as screen:
        await screen.ask()
        screen.choose("cp_remember", "json_value", json.dumps({"value": key}))
        await screen.ask()
        shown = await screen.follow(PATIENCE_SECONDS, f"Voted: {PHONES} of {PHONES} phones")
        at = time.perf_counter()
        done.set()
    return max(0.0, at - times.last_tap) if shown else None


async def _room(port: int, room: rows.Room, key: str) -> tuple[_Times, float | None]:
    times, done = _Times(), asyncio.Event()
    shown, *_ = await asyncio.gather(
        _screen(port, key, times, done),
        *(_phone(port, room, number, times, done) for number in range(PHONES)),
    )
    return times, shown


def _opened(rooms: Engine) -> tuple[rows.Room, str, int]:
    room, key = store.opened_room(rooms, "A room", "E08000035")
    store.with_story(rooms, room.room_id, json.dumps(STORY))
    asked = votes.asked(rooms, room.room_id, rows.ActivityKind.STAND, SUBJECT)
    return room, key, asked


def measure() -> list[Line]:
    """Return how long forty phones took, what was counted and what it cost."""
    with tempfile.TemporaryDirectory() as folder:
        where = f"sqlite:///{folder}/rooms.sqlite3"
        rooms = engine.opened(where)
        with running_app(environment={engine.VARIABLE: where}) as (process, port, _):
            warm = _opened(rooms)
            asyncio.run(one_phone(port, warm[0]))
            before = memory_mib(process.pid)
            room, key, asked = _opened(rooms)
            times, shown = asyncio.run(_room(port, room, key))
            used = memory_mib(process.pid)
            counted = votes.tally(rooms, asked).voters
        rooms.dispose()
    note = f"{counted} of {PHONES} counted; memory {before:.0f} MiB before"
    what = f"{PHONES} phones join and vote in {WITHIN_SECONDS:.0f} s"
    taps = [seconds * 1000 for seconds in times.taps]
    return [
        line(GROUP, f"{what}: a vote is kept, median", "ms", median_of(taps)),
        line(GROUP, f"{what}: a vote is kept, p95", "ms", p95(taps), at_most=500, note=note),
        line(GROUP, f"{what}: to join, p95", "s", p95(times.joins)),
        line(GROUP, f"{what}: the facilitator's screen counts the last", "s", shown,
             at_most=SHOWN_WITHIN_SECONDS, note="" if shown is not None else "never shown"),
        line(GROUP, f"memory with {PHONES} phones", "MiB", used, at_most=400),
    ]  # fmt: skip


async def one_phone(port: int, room: rows.Room) -> None:
    """One phone before the others, so that what is loaded once is loaded."""
    address = f"room={room.code}&ticket={room.ticket}"
    async with RoomVisitor(port, "join", address=address) as phone:
        await phone.ask()
        phone.choose("cp_remember", "json_value", json.dumps({"value": codes.new_secret()}))
        await phone.ask()
