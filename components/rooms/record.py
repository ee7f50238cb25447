"""A whole workshop as one file that loads again elsewhere: what was said, not who said it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from components.model import room_rows as rows
from components.rooms import store
from components.rooms.engine import RoomsError, reading, writing
from components.rooms.saved import (
    DO_NOT_FIT,
    FORMAT,
    FORMAT_VERSION,
    WHERE_FROM,
    SavedRoom,
    saved_room,
    with_known_tags,
)
from components.rooms.tables import ACTIVITY, ANSWER, ASSESSMENT, DOT, NOTE, PAPER, ROOM

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence, Set

    from pydantic import BaseModel
    from sqlalchemy import Connection, Engine, Table

_OWN_FIELDS: Final = ("title", "place_code", "step", "story", "names_off")


def as_json(engine: Engine, room_id: int, provenance: Sequence[str] = (), **instead: str) -> str:
    """The room's story, votes, boards, wheels and assessment as JSON.

    Voters are numbered as they come: neither their marks nor the room's code and key are in it.
    ``provenance`` are lines on where it comes from, for who reads the file; ``instead`` are a
    title, place or story that go before the room's own.
    """
    with reading(engine) as connection:
        room = connection.execute(select(ROOM).where(ROOM.c.room_id == room_id)).mappings().one()
        of_room = {"room_id": room_id}
        parts = {
            "activities": _all(connection, ACTIVITY, of_room),
            "notes": _all(connection, NOTE, of_room),
            "assessments": _all(connection, ASSESSMENT, of_room),
        }
        for name, table in (("answers", ANSWER), ("paper", PAPER)):
            parts[name] = _of_parents(connection, table, ACTIVITY, room_id)
        parts["dots"] = _of_parents(connection, DOT, NOTE, room_id)
    own = {name: room[name] for name in _OWN_FIELDS} | instead
    own["created_at"] = room["created_at"].isoformat(timespec="seconds")
    whole = {
        "format": FORMAT, "format_version": FORMAT_VERSION, "provenance": list(provenance),
        "room": own, **_nameless(parts),
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _all(connection: Connection, table: Table, wanted: dict[str, int]) -> list[dict[str, Any]]:
    statement = select(table).filter_by(**wanted).order_by(*table.primary_key)
    return [dict(row) for row in connection.execute(statement).mappings()]


def _of_parents(
    connection: Connection, table: Table, parent: Table, room_id: int
) -> list[dict[str, Any]]:
    statement = (
        select(table).join(parent).where(parent.c.room_id == room_id).order_by(*table.primary_key)
    )
    return [dict(row) for row in connection.execute(statement).mappings()]


def _nameless(parts: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """The rows without what points to phones: voters get numbers, marks and times go."""
    numbers: dict[str, int] = {}
    for found in parts.values():
        for row in found:
            for field in ("voter", "author"):
                if field in row:
                    row[field] = numbers.setdefault(row[field], len(numbers) + 1)
            for field in ("room_id", "sent_as", "answered_at", "written_at"):
                row.pop(field, None)
    for name in ("answers", "dots"):  # a saved room that was loaded saves as the same file
        parts[name].sort(key=lambda row: (row.get("activity_id", row.get("note_id")),
                                          row.get("part", ""), row["voter"]))  # fmt: skip
    return parts


def loaded(
    engine: Engine, text: str, themes: Mapping[str, Collection[str]] | None = None
) -> tuple[rows.Room, str]:
    """Make a room from a saved file, with a code and key of its own; return both. All or nothing.

    ``themes`` are those known here by component: a note loses tags that are not among them.

    Raises:
        RoomsError: the file is none of ours, from a newer version, too large, or broken.
    """
    saved = saved_room(text)
    if themes is not None:
        saved = with_known_tags(saved, themes)
    own = saved.room.model_dump(include={"step", "story", "names_off"})
    with writing(engine) as connection:
        room_id, key = store.inserted_room(connection, saved.room.title, saved.room.place_code)
        connection.execute(update(ROOM).where(ROOM.c.room_id == room_id).values(**own))
        try:
            _fill(connection, room_id, saved)
        except (KeyError, IntegrityError) as error:
            raise RoomsError(DO_NOT_FIT, WHERE_FROM) from error
    return store.room(engine, room_id), key


def poured(engine: Engine, room_id: int, text: str, writer: str) -> None:
    """Put what one writer saved into an open room as that writer's, but its story; all or nothing.

    Raises:
        RoomsError: the file is none of ours, or the room is closed.
    """
    saved = saved_room(text)
    with writing(engine) as connection:
        store.still_open(connection, room_id)
        _fill(connection, room_id, saved, writer)
        store.changed(connection, room_id)


def _fill(connection: Connection, room_id: int, saved: SavedRoom, writer: str = "") -> None:
    moment = store.now()

    def marked(number: int) -> str:
        """A numbered voter as the store marks it; marks sort as their numbers do."""
        return writer or f"saved-{number:07}"

    activities = {
        row.activity_id: _inserted(connection, ACTIVITY, row, {"activity_id"}, room_id=room_id)
        for row in saved.activities
    }
    notes = {
        row.note_id: _inserted(
            connection, NOTE, row, {"note_id"}, room_id=room_id,
            author=marked(row.author),
            sent_as=f"saved-{room_id}-{row.note_id}", written_at=moment,
        )
        for row in saved.notes
    }  # fmt: skip

    _insert_all(connection, ANSWER, [
        {**each.model_dump(), "activity_id": activities[each.activity_id],
         "voter": marked(each.voter), "answered_at": moment} for each in saved.answers
    ])  # fmt: skip
    _insert_all(connection, PAPER, [
        {**each.model_dump(), "activity_id": activities[each.activity_id]} for each in saved.paper
    ])  # fmt: skip
    _insert_all(connection, DOT, [
        {"note_id": notes[each.note_id], "voter": marked(each.voter)} for each in saved.dots
    ])  # fmt: skip
    for row in saved.assessments:
        _inserted(connection, ASSESSMENT, row, room_id=room_id)


def _insert_all(connection: Connection, table: Table, found: list[dict[str, Any]]) -> None:
    """All at once: one by one, a file of tens of thousands kept the rooms waiting."""
    if found:
        connection.execute(insert(table), found)


def _inserted(
    connection: Connection, table: Table, row: BaseModel, leave_out: Set[str] = frozenset(),
    **also: object,
) -> int:  # fmt: skip
    """Insert a saved row with what it has here; return the first part of its key."""
    values = {**row.model_dump(exclude=set(leave_out)), **also}
    return store.first_key(connection.execute(insert(table).values(**values)))
