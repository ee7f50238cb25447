"""A council's own assessment against the twelve digitalisation outcomes, kept with its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from components.model import room_rows as rows
from components.model.room_text import plain
from components.rooms.engine import RoomsError, reading, writing
from components.rooms.store import changed, still_open
from components.rooms.tables import ASSESSMENT
from components.rooms.upsert import put

if TYPE_CHECKING:
    from sqlalchemy import Engine


def assessed(engine: Engine, room_id: int, said: rows.Assessment) -> None:
    """Keep what the room says of one outcome, in the place of what it said before.

    Raises:
        RoomsError: the room is closed, or the standing is none of the five.
        TooLongError: a text is too long; nothing is cut.
    """
    if said.standing not in rows.STANDINGS:
        raise RoomsError("This standing is none of those offered.", "Choose one of those shown.")
    kept = {
        "room_id": room_id,
        "outcome": said.outcome,
        "standing": said.standing,
        "evidence": plain(said.evidence, rows.LONGEST_ANSWER),
        "next_step": plain(said.next_step, rows.LONGEST_ANSWER),
        "who": plain(said.who, rows.LONGEST_ANSWER),
    }
    with writing(engine) as connection:
        still_open(connection, room_id)
        put(connection, ASSESSMENT, [kept])
        changed(connection, room_id)


def assessments(engine: Engine, room_id: int) -> dict[str, rows.Assessment]:
    """What was said, by outcome; an outcome nobody spoke of is absent."""
    with reading(engine) as connection:
        found = connection.execute(select(ASSESSMENT).where(ASSESSMENT.c.room_id == room_id))
        return {
            row.outcome: rows.Assessment(
                row.outcome, row.standing, row.evidence, row.next_step, row.who
            )
            for row in found
        }
