"""The boards of a room: notes by phone or keyboard, grouped, dotted, hidden and restored."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, insert, select, update

from components.model import room_rows as rows
from components.model.room_text import plain
from components.rooms.codes import Guard
from components.rooms.engine import RoomsError, reading, writing
from components.rooms.store import changed, now, still_open
from components.rooms.tables import DOT, NOTE
from components.rooms.upsert import put
from components.rooms.votes import TOO_FAST

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Row

NOTES_A_MINUTE: Final = 12  # of one phone: faster than anybody writes sense
DOTS_A_MINUTE: Final = 60  # of one phone, given and taken back: each draws every screen anew
_TAG: Final = re.compile(r"[a-z0-9-]{1,64}")  # an id of the catalogue
_BUSY: Final = Guard(NOTES_A_MINUTE)
_DOTTING: Final = Guard(DOTS_A_MINUTE)


def written(engine: Engine, room_id: int, draft: rows.Draft, author: str, sent_as: str) -> None:
    """Keep a note. When this returns, it is on the disk.

    ``sent_as``: a mark that the sender makes for this note, so that one sent twice (the phone lost
    its connection before it heard that all was well) is kept once.

    Raises:
        RoomsError: the note is empty, the section is none of the board's, a tag is no id, the room
            is closed or full, or the phone sends without end.
        TooLongError: the note is too long; nothing is cut.
    """
    text = plain(draft.text, rows.LONGEST_NOTE)
    if not text:
        raise RoomsError("This note is empty.", "Write a few words, then send it.")
    if draft.section not in rows.SECTIONS[draft.board]:
        raise RoomsError("This board has no such part.", "Choose one of those shown.")
    _check_tags(draft.component, draft.theme)
    with writing(engine) as connection:
        still_open(connection, room_id)
        if connection.scalar(select(NOTE.c.note_id).where(NOTE.c.sent_as == sent_as)):
            return
        if not _BUSY.allows(author):
            raise RoomsError(*TOO_FAST)
        _has_space(connection, room_id)
        connection.execute(
            insert(NOTE).values(
                room_id=room_id, board=draft.board, section=draft.section, text=text,
                component=draft.component, theme=draft.theme, group_title="", is_hidden=False,
                author=author, sent_as=sent_as, written_at=now(),
            )
        )  # fmt: skip
        changed(connection, room_id)


def _check_tags(*tags: str | None) -> None:
    """A phone may send what its form does not offer, and a tag is drawn on every screen."""
    if not all(tag is None or _TAG.fullmatch(tag) for tag in tags):
        raise RoomsError("There is no such thing to be about.", "Choose one of those shown.")


def _has_space(connection: Connection, room_id: int) -> None:
    held = connection.scalar(
        select(func.count()).select_from(NOTE).where(NOTE.c.room_id == room_id)
    )
    if (held or 0) >= rows.MOST_NOTES:
        raise RoomsError(f"A room holds {rows.MOST_NOTES:,} notes.", "Open a new room.")


def notes(
    engine: Engine, room_id: int, board: rows.Board, reader: str = "", hidden_too: bool = False
) -> tuple[rows.Note, ...]:
    """The notes of a board in the order they came; hidden ones only for the facilitator."""
    wanted = [NOTE.c.room_id == room_id, NOTE.c.board == board]
    if not hidden_too:
        wanted.append(NOTE.c.is_hidden.is_(False))
    with reading(engine) as connection:
        found = connection.execute(
            select(NOTE, func.count(DOT.c.voter).label("dots"))
            .outerjoin(DOT, DOT.c.note_id == NOTE.c.note_id)
            .where(*wanted)
            .group_by(*NOTE.c)
            .order_by(NOTE.c.note_id)
        ).all()
        own = _dotted(connection, room_id, reader)
    return tuple(_note(row, reader, own) for row in found)


def written_by(engine: Engine, room_id: int, board: rows.Board, author: str) -> int:
    """How many notes of a board somebody wrote, hidden ones too."""
    own = select(func.count()).where(
        NOTE.c.room_id == room_id, NOTE.c.board == board, NOTE.c.author == author
    )
    with reading(engine) as connection:
        return connection.scalar(own) or 0


def _dotted(connection: Connection, room_id: int, voter: str) -> frozenset[int]:
    found = connection.scalars(
        select(DOT.c.note_id)
        .join(NOTE, NOTE.c.note_id == DOT.c.note_id)
        .where(NOTE.c.room_id == room_id, DOT.c.voter == voter)
    )
    return frozenset(found)


def dotted(engine: Engine, room_id: int, note_id: int, voter: str, on: bool) -> None:
    """Put a person's dot on a note, or take it back; one on a hidden note counts for nothing.

    Raises:
        RoomsError: the room is closed, the note is none that it shows, all dots are given, or the
            phone sends without end.
    """
    if not _DOTTING.allows(voter):
        raise RoomsError(*TOO_FAST)
    with writing(engine) as connection:
        still_open(connection, room_id)
        note = connection.execute(
            select(NOTE.c.board, NOTE.c.is_hidden).where(
                NOTE.c.note_id == note_id, NOTE.c.room_id == room_id
            )
        ).first()
        if note is None or (on and note.is_hidden):
            raise RoomsError("This note is no longer there.", "Look at the board again.")
        this = (DOT.c.note_id == note_id) & (DOT.c.voter == voter)
        if not on:
            connection.execute(delete(DOT).where(this))
        else:
            given = connection.scalar(
                select(func.count())
                .select_from(DOT.join(NOTE, NOTE.c.note_id == DOT.c.note_id))
                .where(NOTE.c.room_id == room_id, NOTE.c.board == note.board,
                       NOTE.c.is_hidden.is_(False), DOT.c.voter == voter,
                       DOT.c.note_id != note_id)
            )  # fmt: skip
            if (given or 0) >= rows.DOTS_PER_PERSON:
                raise RoomsError(
                    f"All {rows.DOTS_PER_PERSON} dots are given.", "Take one back to give it again."
                )
            put(connection, DOT, [{"note_id": note_id, "voter": voter}])
        changed(connection, room_id)


def has_dot(engine: Engine, note_id: int, voter: str) -> bool:
    """Whether a person has a dot on a note."""
    this = (DOT.c.note_id == note_id) & (DOT.c.voter == voter)
    with reading(engine) as connection:
        return connection.scalar(select(DOT.c.note_id).where(this)) is not None


def with_hidden(engine: Engine, room_id: int, note_id: int, is_hidden: bool) -> None:
    """Hide a note from the room, or show it again; it is kept either way."""
    _set(engine, room_id, note_id, is_hidden=is_hidden)


def in_group(engine: Engine, room_id: int, note_id: int, group: str) -> None:
    """Put a note under a heading of the facilitator's; "" takes it out."""
    _set(engine, room_id, note_id, group_title=plain(group, rows.LONGEST_TITLE))


def tagged(
    engine: Engine, room_id: int, note_id: int, component: str | None, theme: str | None
) -> None:
    """Say which component and theme a note speaks to."""
    _set(engine, room_id, note_id, component=component, theme=theme)


def _set(engine: Engine, room_id: int, note_id: int, **values: object) -> None:
    this = (NOTE.c.note_id == note_id) & (NOTE.c.room_id == room_id)
    with writing(engine) as connection:
        still_open(connection, room_id)
        connection.execute(update(NOTE).where(this).values(**values))
        changed(connection, room_id)


def _note(row: Row[tuple[object, ...]], reader: str, own: frozenset[int]) -> rows.Note:
    return rows.Note(
        row.note_id, rows.Board(row.board), row.section, row.text, row.component, row.theme,
        row.group_title, row.is_hidden, row.dots, row.author == reader, row.note_id in own,
    )  # fmt: skip
