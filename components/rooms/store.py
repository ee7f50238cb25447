"""Rooms and who is in them: made, found, followed, closed and deleted for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, insert, select, update

from components.model import room_rows as rows
from components.model.room_text import plain
from components.rooms import codes
from components.rooms.engine import RoomsError, reading, without_traces, writing
from components.rooms.faults import EndedError
from components.rooms.tables import PARTICIPANT, ROOM

if TYPE_CHECKING:
    from sqlalchemy import Connection, CursorResult, Engine, Row, Select

WRONG_CODES: Final = codes.Guard(codes.WRONG_TRIES_A_MINUTE)
# Sentences, of which each refusal makes an error of its own: one that is raised again and again
# gathers the traces of all.
NO_SUCH_ROOM: Final = (
    "There is no room with this code.",
    "Look at the code on the screen again: eight letters and digits, without vowels.",
)
ENDED: Final = (
    "This room is no longer there.",
    "Ask the facilitator for the code of the next one.",
)
CLOSED: Final = (
    "This room is closed: it can be read and no longer written to.",
    "Ask the facilitator, who may open another one.",
)


def now() -> datetime:
    """The time by UTC, as the store keeps it: without a zone."""
    return datetime.now(UTC).replace(tzinfo=None)


def opened_room(
    engine: Engine, title: str, place_code: str | None, state: rows.RoomState = rows.RoomState.OPEN
) -> tuple[rows.Room, str]:
    """Make a room; return it and the facilitator's key, which is not kept and not shown again."""
    with writing(engine) as connection:
        room_id, key = inserted_room(connection, title, place_code, state)
    return room(engine, room_id), key


def inserted_room(
    connection: Connection, title: str, place_code: str | None,
    state: rows.RoomState = rows.RoomState.OPEN,
) -> tuple[int, str]:  # fmt: skip
    """The same inside a transaction; its number and the key."""
    key, made = codes.new_secret(), now()
    result = connection.execute(
        insert(ROOM).values(
            room_id=codes.new_number(),
            code=codes.new_code(), ticket=codes.new_secret()[:16], key_hash=codes.hashed(key),
            title=plain(title, rows.LONGEST_TITLE) or "Workshop", place_code=place_code,
            state=state, step=0, story="", names_off=False, version=1,
            created_at=made, expires_at=made + timedelta(days=rows.KEPT_DAYS),
        )
    )  # fmt: skip
    return first_key(result), key


def room(engine: Engine, room_id: int) -> rows.Room:
    """The room as it is now.

    Raises:
        RoomsError: it was deleted.
    """
    with reading(engine) as connection:
        return _room(connection.execute(select(ROOM).where(ROOM.c.room_id == room_id)).first())


def version(engine: Engine, room_id: int) -> int | None:
    """How often the room changed, None where it was deleted: what a waiting screen asks."""
    with reading(engine) as connection:
        return connection.scalar(select(ROOM.c.version).where(ROOM.c.room_id == room_id))


def found_room(
    engine: Engine, typed: str, ticket: str = "", own: codes.Guard | None = None
) -> rows.Room:
    """The room with the code somebody typed or scanned.

    A QR code has its ticket and is always answered. Of typed codes only so many wrong ones are
    answered in a minute: then every typed code waits, right or wrong. ``own`` counts those of one
    visit, which waits much sooner, so that one person's tries do not shut the door to a room.

    Raises:
        RoomsError: there is no such room, or too many wrong codes were tried.
    """
    code = codes.tidy_code(typed)
    with reading(engine) as connection:
        is_it = (ROOM.c.code == code) & (ROOM.c.state != rows.RoomState.DRAFT)
        row = connection.execute(select(ROOM).where(is_it)).first()
    if row is not None and ticket and codes.is_key(ticket, codes.hashed(row.ticket)):
        return _room(row)
    guards = [guard for guard in (own, WRONG_CODES) if guard is not None]
    if any(guard.is_full() for guard in guards) or (
        row is None and not all(guard.allows() for guard in guards)
    ):
        raise RoomsError(
            "Many wrong codes were typed in the last minute, so codes are not answered for now.",
            "Wait a minute, or scan the QR code on the screen: it always works.",
        )
    if row is None:
        raise RoomsError(*NO_SUCH_ROOM)
    return _room(row)


def by_key(engine: Engine, key: str) -> rows.Room | None:
    """The room whose facilitator holds ``key``; None where there is none."""
    with reading(engine) as connection:
        row = connection.execute(select(ROOM).where(ROOM.c.key_hash == codes.hashed(key))).first()
    return None if row is None else _room(row)


def joined(engine: Engine, room_id: int, token: str) -> str:
    """Let a phone in; return its voter: the hash under which its answers are kept.

    A phone that comes back with its token is the same voter again.

    Raises:
        RoomsError: the room is full or was deleted.
    """
    voter = codes.hashed(token)
    with writing(engine) as connection:
        _room(connection.execute(_in_turn(select(ROOM), room_id)).first())
        here = PARTICIPANT.c.room_id == room_id
        if connection.scalar(
            select(func.count()).select_from(PARTICIPANT).where(here, PARTICIPANT.c.voter == voter)
        ):
            return voter
        people = connection.scalar(select(func.count()).select_from(PARTICIPANT).where(here))
        if (people or 0) >= rows.MOST_PARTICIPANTS:
            raise RoomsError(
                f"This room is full: {rows.MOST_PARTICIPANTS} phones have joined.",
                "Share a phone with somebody who is in.",
            )
        connection.execute(
            insert(PARTICIPANT).values(room_id=room_id, voter=voter, joined_at=now())
        )
        changed(connection, room_id)
    return voter


def participants(engine: Engine, room_id: int) -> int:
    """How many phones joined."""
    with reading(engine) as connection:
        here = PARTICIPANT.c.room_id == room_id
        return connection.scalar(select(func.count()).select_from(PARTICIPANT).where(here)) or 0


def at_step(engine: Engine, room_id: int, step: int) -> None:
    """Take the room to a step of its story; steps count from 0."""
    _set(engine, room_id, step=max(step, 0))


def with_story(engine: Engine, room_id: int, story: str) -> None:
    """Keep the room's story, as the text of a saved one.

    Raises:
        RoomsError: it is longer than a story can sensibly be.
    """
    if len(story) > rows.LONGEST_STORY:
        raise RoomsError(
            "This story is too long to be kept.",
            f"It has {len(story):,} characters; there is room for {rows.LONGEST_STORY:,}.",
        )
    _set(engine, room_id, story=story)


def with_names_off(engine: Engine, room_id: int, names_off: bool) -> None:
    """Hide or show the names of organisations and places in this room's cases."""
    _set(engine, room_id, names_off=names_off)


def in_state(engine: Engine, room_id: int, state: rows.RoomState) -> None:
    """Close the room, so that it is read only, or open it again."""
    _set(engine, room_id, state=state)


def _set(engine: Engine, room_id: int, **values: object) -> None:
    with writing(engine) as connection:
        connection.execute(update(ROOM).where(ROOM.c.room_id == room_id).values(**values))
        changed(connection, room_id)


def changed(connection: Connection, room_id: int) -> None:
    """Count one change of the room: waiting screens draw again."""
    connection.execute(
        update(ROOM).where(ROOM.c.room_id == room_id).values(version=ROOM.c.version + 1)
    )


def still_open(connection: Connection, room_id: int) -> None:
    """Make sure that the room may be written to.

    Raises:
        RoomsError: it is closed or was deleted.
    """
    state = connection.scalar(_in_turn(select(ROOM.c.state), room_id))
    if state is None:
        raise EndedError(*ENDED)
    if state != rows.RoomState.OPEN:
        raise RoomsError(*CLOSED)


def _in_turn(wanted: Select[Any], room_id: int) -> Select[Any]:
    """Of one room; who writes to it waits for its turn, as SQLite makes everybody do.

    Without it two windows of a phone that joined at once, or a note sent twice, met on PostgreSQL,
    and one of them was told that nothing was saved.
    """
    return wanted.where(ROOM.c.room_id == room_id).with_for_update(key_share=True)


def deleted(engine: Engine, room_id: int) -> None:
    """Delete the room and everything in it for good (``without_traces`` says how far)."""
    with writing(engine) as connection:
        connection.execute(delete(ROOM).where(ROOM.c.room_id == room_id))
    without_traces(engine)


def first_key(result: CursorResult[Any]) -> int:
    """The number that the store gave the row just inserted."""
    key = result.inserted_primary_key
    if key is None:
        raise RoomsError("The store gave no number to a row.", "Try it again.")
    return int(key[0])


def _room(row: Row[tuple[object, ...]] | None) -> rows.Room:
    if row is None:
        raise EndedError(*ENDED)
    return rows.Room(
        row.room_id, row.code, row.ticket, row.title, row.place_code, rows.RoomState(row.state),
        row.step, row.story, row.names_off, row.version, row.created_at, row.expires_at,
    )  # fmt: skip
