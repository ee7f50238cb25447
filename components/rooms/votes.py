"""What a room is asked and what it answers: votes before the reveal, rankings, wheels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, insert, select, update

from components.model import room_rows as rows
from components.model.room_answers import fits
from components.model.room_text import plain
from components.rooms.codes import Guard
from components.rooms.engine import RoomsError, reading, writing
from components.rooms.store import changed, first_key, now, still_open
from components.rooms.tables import ACTIVITY, ANSWER, PAPER
from components.rooms.upsert import put

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Engine, Row

ANSWERS_A_MINUTE: Final = 60  # of one phone: a wheel's judgements are saved one by one
_BUSY: Final = Guard(ANSWERS_A_MINUTE)
TOO_FAST: Final = (
    "This phone has sent a great deal in the last minute.",
    "Wait a moment, then send it again.",
)
NOT_ASKED: Final = (
    "This question is not open for answers.",
    "Wait for the facilitator to open it.",
)


def asked(
    engine: Engine, room_id: int, kind: rows.ActivityKind, subject: str, settings: str = "{}"
) -> int:
    """Put a question to the room, open at once; return its number.

    Raises:
        RoomsError: the room is closed, or holds as many as it can.
    """
    with writing(engine) as connection:
        still_open(connection, room_id)
        here = ACTIVITY.c.room_id == room_id
        held = connection.scalar(select(func.count()).select_from(ACTIVITY).where(here)) or 0
        if held >= rows.MOST_ACTIVITIES:
            raise RoomsError(
                f"A room holds {rows.MOST_ACTIVITIES} questions.", "Delete one, or open a new room."
            )
        result = connection.execute(
            insert(ACTIVITY).values(
                room_id=room_id, kind=kind, subject=plain(subject, rows.LONGEST_NOTE),
                settings=settings, state=rows.ActivityState.OPEN,
            )
        )  # fmt: skip
        changed(connection, room_id)
        return first_key(result)


def activities(engine: Engine, room_id: int) -> tuple[rows.Activity, ...]:
    """Everything the room was asked, in the order it was asked."""
    with reading(engine) as connection:
        found = connection.execute(
            select(ACTIVITY).where(ACTIVITY.c.room_id == room_id).order_by(ACTIVITY.c.activity_id)
        )
        return tuple(_activity(row) for row in found)


def with_settings(engine: Engine, room_id: int, activity_id: int, settings: str) -> None:
    """Change what a wheel asks (its options and factors)."""
    _set(engine, room_id, activity_id, settings=settings)


def in_state(engine: Engine, room_id: int, activity_id: int, state: rows.ActivityState) -> None:
    """Open a question, close it, or reveal its result."""
    _set(engine, room_id, activity_id, state=state)


def _set(engine: Engine, room_id: int, activity_id: int, **values: object) -> None:
    this = (ACTIVITY.c.activity_id == activity_id) & (ACTIVITY.c.room_id == room_id)
    with writing(engine) as connection:
        still_open(connection, room_id)
        connection.execute(update(ACTIVITY).where(this).values(**values))
        changed(connection, room_id)


def withdrawn(engine: Engine, room_id: int, activity_id: int) -> None:
    """Delete a question with all its answers."""
    this = (ACTIVITY.c.activity_id == activity_id) & (ACTIVITY.c.room_id == room_id)
    with writing(engine) as connection:
        still_open(connection, room_id)
        connection.execute(delete(ACTIVITY).where(this))
        changed(connection, room_id)


def answered(
    engine: Engine, room_id: int, activity_id: int, voter: str, given: Sequence[rows.Answer]
) -> None:
    """Keep a voter's answers, each in the place of the same voter's earlier one.

    When this returns, the answers are on the disk.

    Raises:
        RoomsError: the room or the question is not open, it has no such answer, or the phone sends
            without end.
    """
    if not _BUSY.allows(voter):
        raise RoomsError(*TOO_FAST)
    kept = [
        {
            "activity_id": activity_id, "part": answer.part, "voter": voter,
            "value": answer.value, "reason": plain(answer.reason, rows.LONGEST_REASON),
            "answered_at": now(),
        }
        for answer in given
    ]  # fmt: skip
    with writing(engine) as connection:
        kind = _open_kind(connection, room_id, activity_id)
        if not all(fits(kind, answer.part, answer.value) for answer in given):
            raise RoomsError("This question has no such answer.", "Choose one of those shown.")
        put(connection, ANSWER, kept)
        changed(connection, room_id)


def _open_kind(connection: Connection, room_id: int, activity_id: int) -> rows.ActivityKind:
    """What kind of question it is; it is open and the room's own."""
    still_open(connection, room_id)
    asked = connection.execute(
        select(ACTIVITY.c.kind, ACTIVITY.c.state).where(
            ACTIVITY.c.activity_id == activity_id, ACTIVITY.c.room_id == room_id
        )
    ).first()
    if asked is None or asked.state != rows.ActivityState.OPEN:
        raise RoomsError(*NOT_ASKED)
    return rows.ActivityKind(asked.kind)


def answers_of(engine: Engine, activity_id: int, voter: str) -> tuple[rows.Answer, ...]:
    """What one voter has answered so far."""
    with reading(engine) as connection:
        found = connection.execute(
            select(ANSWER.c.part, ANSWER.c.value, ANSWER.c.reason)
            .where(ANSWER.c.activity_id == activity_id, ANSWER.c.voter == voter)
            .order_by(ANSWER.c.part)
        )
        return tuple(rows.Answer(part, value, reason) for part, value, reason in found)


def on_paper(
    engine: Engine, room_id: int, activity_id: int, part: str, votes: Mapping[int, int]
) -> None:
    """Keep how many paper votes gave each value to a part, as the facilitator counted them.

    Raises:
        RoomsError: more votes than people could have cast, or fewer than none.
    """
    if any(count < 0 for count in votes.values()) or sum(votes.values()) > rows.MOST_PAPER_VOTES:
        raise RoomsError(
            "These paper votes cannot be right.",
            f"Count again: from 0 to {rows.MOST_PAPER_VOTES} in all.",
        )
    kept = [
        {"activity_id": activity_id, "part": part, "value": value, "votes": count}
        for value, count in votes.items()
    ]
    with writing(engine) as connection:
        still_open(connection, room_id)
        put(connection, PAPER, kept)
        changed(connection, room_id)


def paper_of(engine: Engine, activity_id: int, part: str) -> dict[int, int]:
    """The paper votes typed in so far for a part, by value; a value nobody gave may be absent."""
    with reading(engine) as connection:
        found = connection.execute(
            select(PAPER.c.value, PAPER.c.votes).where(
                PAPER.c.activity_id == activity_id, PAPER.c.part == part
            )
        )
        return {row.value: row.votes for row in found}


def tally(engine: Engine, activity_id: int) -> rows.Tally:
    """How the room answered: people for each value of each part, and the reasons they gave."""
    this = ANSWER.c.activity_id == activity_id
    with reading(engine) as connection:
        phones = connection.execute(
            select(ANSWER.c.part, ANSWER.c.value, func.count())
            .where(this)
            .group_by(ANSWER.c.part, ANSWER.c.value)
        ).all()
        paper = connection.execute(
            select(PAPER.c.part, PAPER.c.value, PAPER.c.votes).where(
                PAPER.c.activity_id == activity_id, PAPER.c.votes > 0
            )
        ).all()
        voters = connection.scalar(select(func.count(ANSWER.c.voter.distinct())).where(this)) or 0
        reasons = connection.execute(
            select(ANSWER.c.part, ANSWER.c.value, ANSWER.c.reason)
            .where(this, ANSWER.c.reason != "")
            .order_by(ANSWER.c.part, ANSWER.c.value, ANSWER.c.reason)
        ).all()
    counts: dict[str, dict[int, int]] = {}
    for part, value, people in [*phones, *paper]:
        of_part = counts.setdefault(part, {})
        of_part[value] = of_part.get(value, 0) + people
    return rows.Tally(
        counts,
        voters,
        _people([(part, votes) for part, _, votes in paper]),
        tuple((p, v, r) for p, v, r in reasons),
    )


def _people(paper: Sequence[tuple[str, int]]) -> int:
    """How many people voted on paper: who puts components in order gives each of them a value."""
    of_part: dict[str, int] = {}
    for part, votes in paper:
        of_part[part] = of_part.get(part, 0) + votes
    return max(of_part.values(), default=0)


def _activity(row: Row[tuple[object, ...]]) -> rows.Activity:
    return rows.Activity(
        row.activity_id, rows.ActivityKind(row.kind), row.subject, row.settings,
        rows.ActivityState(row.state),
    )  # fmt: skip
