"""What a room keeps at a workshop: rows, closed sets and limits. Opinion, never statistics."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

# Limits on what one person types and one room holds: a phone's patience and a laptop's disk.
LONGEST_TITLE: Final = 120
LONGEST_NOTE: Final = 280
LONGEST_REASON: Final = 280
LONGEST_ANSWER: Final = 600  # evidence, next step or who, in the self-assessment
LONGEST_STORY: Final = 200_000  # a saved story of fifty steps with long notes has about 60,000
MOST_PARTICIPANTS: Final = 500
MOST_NOTES: Final = 2_000
MOST_ACTIVITIES: Final = 200
MOST_PAPER_VOTES: Final = 500
DOTS_PER_PERSON: Final = 5  # on one board
KEPT_DAYS: Final = 30  # a record is deleted for good after this, unless asked for sooner


class RoomState(StrEnum):
    """Whether phones may write; a draft is a story that no room has been opened with yet."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"  # read only


class ActivityKind(StrEnum):
    """What a room is asked."""

    STAND = "stand"  # "Where do you think we stand?" in five steps
    RANK = "rank"  # the eight components in an order
    WHEEL = "wheel"  # the decision wheel of a proposal


class ActivityState(StrEnum):
    """A vote is open, then closed, then its result is shown."""

    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


class Board(StrEnum):
    """The two boards of a consultation."""

    WORKED = "worked"  # worked well, needs to change, practical step, collaborate
    ASKS = "asks"  # asks and offers


SECTIONS: Final[dict[Board, tuple[str, ...]]] = {
    Board.WORKED: ("worked_well", "needs_to_change", "practical_step", "collaborate"),
    Board.ASKS: ("ask", "offer"),
}
STAND_STEPS: Final = (
    1,
    2,
    3,
    4,
    5,
)  # well below, a bit below, about the same, a bit above, well above
WHEEL_POINTS: Final = (-2, -1, 0, 1, 2)  # 0 = no known impact, the default
STANDINGS: Final = (0, 1, 2, 3, 4)  # self-assessment: 0 = not known, then not begun to settled


@dataclass(frozen=True, slots=True)
class Room:
    """One workshop.

    ``step`` counts from 0; ``version`` grows with every change, so that a screen can ask cheaply
    whether it must draw again; ``ticket`` stands in the QR code beside the code; ``story`` is the
    text of a saved story, "" where there is none.
    """

    room_id: int
    code: str
    ticket: str
    title: str
    place_code: str | None
    state: RoomState
    step: int
    story: str
    names_off: bool
    version: int
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Activity:
    """One vote or wheel. ``subject``: an indicator, a component, or a proposal in words."""

    activity_id: int
    kind: ActivityKind
    subject: str
    settings: str  # JSON that the kind understands: a wheel's options and factors
    state: ActivityState


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voter said on one part of an activity; ``reason`` is "" where none is asked for."""

    part: str
    value: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A note as somebody sends it; component and theme are None where it speaks to none."""

    board: Board
    section: str
    text: str
    component: str | None = None
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """One note on a board. ``dots`` counts people, ``mine`` and ``dotted`` are the reader's own."""

    note_id: int
    board: Board
    section: str
    text: str
    component: str | None
    theme: str | None
    group: str
    is_hidden: bool
    dots: int
    mine: bool
    dotted: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """Where the council says it stands on one of the twelve outcomes; 0 = not known."""

    outcome: str
    standing: int
    evidence: str = ""
    next_step: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each value was given for each part, paper votes included and apart.

    ``counts[part][value]`` are people; a value nobody gave is absent. ``voters`` are phones that
    answered, ``on_paper`` the paper votes among the counts.
    """

    counts: dict[str, dict[int, int]]
    voters: int
    on_paper: int
    reasons: tuple[tuple[str, int, str], ...] = field(default=())
