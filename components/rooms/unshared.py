"""A store of one facilitator alone, in memory: what is kept while no room is open.

It has the tables of the shared one, so boards, wheels and the assessment are written and read by
the same functions, and are carried over when a room is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from components.rooms import store
from components.rooms.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from components.model.room_rows import Room


def unshared(title: str, place_code: str | None) -> tuple[Engine, Room]:
    """An empty store with one room in it, gone with the last reference to it."""
    engine = create_engine(
        "sqlite://",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )
    METADATA.create_all(engine)
    return engine, store.opened_room(engine, title, place_code)[0]
