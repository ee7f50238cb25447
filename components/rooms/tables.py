"""The tables of the rooms' store, as SQLAlchemy describes them. Times are UTC.

``migrations/versions`` makes them and changes them; a test compares both.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

METADATA: Final = MetaData()
_GONE_WITH_ROOM: Final = "CASCADE"


def _of(parent: str) -> ForeignKey:
    """A reference that goes when its parent goes: a room is deleted whole."""
    return ForeignKey(parent, ondelete=_GONE_WITH_ROOM)


ROOM: Final = Table(
    "room", METADATA,
    Column("room_id", Integer, primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("ticket", String(32), nullable=False),  # stands in the QR code: no limit on tries
    Column("key_hash", String(64), nullable=False),  # the facilitator's key itself is not kept
    Column("title", Text, nullable=False),
    Column("place_code", String(16)),
    Column("state", String(8), nullable=False),
    Column("step", Integer, nullable=False),
    Column("story", Text, nullable=False),
    Column("names_off", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", DateTime, nullable=False),
    Column("expires_at", DateTime, nullable=False),
    Column("due_since", DateTime),  # when it was first seen to be past its day: see purge
)  # fmt: skip

PARTICIPANT: Final = Table(
    "participant", METADATA,
    Column("room_id", Integer, _of("room.room_id"), primary_key=True),
    Column("voter", String(64), primary_key=True),  # hash of a token that the phone keeps
    Column("joined_at", DateTime, nullable=False),
)  # fmt: skip

ACTIVITY: Final = Table(
    "activity", METADATA,
    Column("activity_id", Integer, primary_key=True),
    Column("room_id", Integer, _of("room.room_id"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("subject", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Index("activity_of_room", "room_id"),
)  # fmt: skip

ANSWER: Final = Table(
    "answer", METADATA,
    Column("activity_id", Integer, _of("activity.activity_id"), primary_key=True),
    Column("part", String(80), primary_key=True),
    Column("voter", String(64), primary_key=True),
    Column("value", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("answered_at", DateTime, nullable=False),
)  # fmt: skip

PAPER: Final = Table(
    "paper", METADATA,
    Column("activity_id", Integer, _of("activity.activity_id"), primary_key=True),
    Column("part", String(80), primary_key=True),
    Column("value", Integer, primary_key=True),
    Column("votes", Integer, nullable=False),
)  # fmt: skip

NOTE: Final = Table(
    "note", METADATA,
    Column("note_id", Integer, primary_key=True),
    Column("room_id", Integer, _of("room.room_id"), nullable=False),
    Column("board", String(8), nullable=False),
    Column("section", String(24), nullable=False),
    Column("text", Text, nullable=False),
    Column("component", String(24)),
    Column("theme", String(64)),
    Column("group_title", Text, nullable=False),
    Column("is_hidden", Boolean, nullable=False),
    Column("author", String(64), nullable=False),
    Column("sent_as", String(64), nullable=False, unique=True),  # sent twice is kept once
    Column("written_at", DateTime, nullable=False),
    Index("note_of_room", "room_id", "board"),
)  # fmt: skip

DOT: Final = Table(
    "dot", METADATA,
    Column("note_id", Integer, _of("note.note_id"), primary_key=True),
    Column("voter", String(64), primary_key=True),
)  # fmt: skip

ASSESSMENT: Final = Table(
    "assessment", METADATA,
    Column("room_id", Integer, _of("room.room_id"), primary_key=True),
    Column("outcome", String(64), primary_key=True),
    Column("standing", Integer, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("next_step", Text, nullable=False),
    Column("who", Text, nullable=False),
)  # fmt: skip
