"""The first shape of the rooms' store. What is released is never changed: add a file instead."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _of(parent: str) -> sa.ForeignKey:
    return sa.ForeignKey(parent, ondelete="CASCADE")


def upgrade() -> None:
    """Make every table."""
    _rooms()
    _votes()
    _boards()


def _rooms() -> None:
    op.create_table(
        "room",
        sa.Column("room_id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(16), nullable=False, unique=True),
        sa.Column("ticket", sa.String(32), nullable=False),
        sa.Column("key_hash", sa.String(64), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("place_code", sa.String(16)),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("story", sa.Text, nullable=False),
        sa.Column("names_off", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("expires_at", sa.DateTime, nullable=False),
        sa.Column("due_since", sa.DateTime),
    )
    op.create_table(
        "participant",
        sa.Column("room_id", sa.Integer, _of("room.room_id"), primary_key=True),
        sa.Column("voter", sa.String(64), primary_key=True),
        sa.Column("joined_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "assessment",
        sa.Column("room_id", sa.Integer, _of("room.room_id"), primary_key=True),
        sa.Column("outcome", sa.String(64), primary_key=True),
        sa.Column("standing", sa.Integer, nullable=False),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("next_step", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
    )


def _votes() -> None:
    op.create_table(
        "activity",
        sa.Column("activity_id", sa.Integer, primary_key=True),
        sa.Column("room_id", sa.Integer, _of("room.room_id"), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
    )
    op.create_index("activity_of_room", "activity", ["room_id"])
    op.create_table(
        "answer",
        sa.Column("activity_id", sa.Integer, _of("activity.activity_id"), primary_key=True),
        sa.Column("part", sa.String(80), primary_key=True),
        sa.Column("voter", sa.String(64), primary_key=True),
        sa.Column("value", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("answered_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "paper",
        sa.Column("activity_id", sa.Integer, _of("activity.activity_id"), primary_key=True),
        sa.Column("part", sa.String(80), primary_key=True),
        sa.Column("value", sa.Integer, primary_key=True),
        sa.Column("votes", sa.Integer, nullable=False),
    )


def _boards() -> None:
    op.create_table(
        "note",
        sa.Column("note_id", sa.Integer, primary_key=True),
        sa.Column("room_id", sa.Integer, _of("room.room_id"), nullable=False),
        sa.Column("board", sa.String(8), nullable=False),
        sa.Column("section", sa.String(24), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("component", sa.String(24)),
        sa.Column("theme", sa.String(64)),
        sa.Column("group_title", sa.Text, nullable=False),
        sa.Column("is_hidden", sa.Boolean, nullable=False),
        sa.Column("author", sa.String(64), nullable=False),
        sa.Column("sent_as", sa.String(64), nullable=False, unique=True),
        sa.Column("written_at", sa.DateTime, nullable=False),
    )
    op.create_index("note_of_room", "note", ["room_id", "board"])
    op.create_table(
        "dot",
        sa.Column("note_id", sa.Integer, _of("note.note_id"), primary_key=True),
        sa.Column("voter", sa.String(64), primary_key=True),
    )
