"""Paper votes on an order, typed in one paper after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from components.model import room_rows as rows
from components.rooms.engine import RoomsError, writing
from components.rooms.store import changed, still_open
from components.rooms.tables import ACTIVITY, PAPER
from components.rooms.upsert import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Engine


def counted(engine: Engine, room_id: int, activity_id: int, order: Sequence[str]) -> None:
    """Count one paper that puts the parts in this order, best first.

    Raises:
        RoomsError: the room is closed, or more papers than people could have filled in.
    """
    _add(engine, room_id, activity_id, order, 1)


def taken_back(engine: Engine, room_id: int, activity_id: int, order: Sequence[str]) -> None:
    """Take one paper with this order out of the count again.

    Raises:
        RoomsError: the room is closed, or no such paper is among those counted.
    """
    _add(engine, room_id, activity_id, order, -1)


def _add(engine: Engine, room_id: int, activity_id: int, order: Sequence[str], more: int) -> None:
    with writing(engine) as connection:
        still_open(connection, room_id)
        known = _known(connection, room_id, activity_id)
        after = {(part, at): known.get((part, at), 0) + more for at, part in enumerate(order, 1)}
        most = max(_papers(known, part) for part in order) + more
        if min(after.values()) < 0 or most > rows.MOST_PAPER_VOTES:
            raise RoomsError(
                "This paper does not fit those counted so far.",
                f"From 0 to {rows.MOST_PAPER_VOTES} papers can be counted. Look at the count.",
            )
        put(connection, PAPER, [
            {"activity_id": activity_id, "part": part, "value": at, "votes": papers}
            for (part, at), papers in after.items()
        ])  # fmt: skip
        changed(connection, room_id)


def _known(connection: Connection, room_id: int, activity_id: int) -> dict[tuple[str, int], int]:
    """Papers by part and place. Two desks that type at once take turns by the activity's row."""
    this = (ACTIVITY.c.activity_id == activity_id) & (ACTIVITY.c.room_id == room_id)
    if connection.scalar(select(ACTIVITY.c.activity_id).where(this).with_for_update()) is None:
        raise RoomsError("This vote is no longer there.", "Look at the votes again.")
    found = connection.execute(select(PAPER).where(PAPER.c.activity_id == activity_id))
    return {(row.part, row.value): row.votes for row in found}


def _papers(known: dict[tuple[str, int], int], part: str) -> int:
    return sum(votes for (each, _), votes in known.items() if each == part)
