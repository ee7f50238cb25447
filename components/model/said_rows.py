"""What working groups said, as typed rows: points, what each is about, and what speaks to it.

Opinion, not statistics: a point is what a group in a room agreed to write down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

Section = Literal[
    "worked_well", "needs_to_change", "practical_steps", "collaborate", "asks_and_offers"
]
SECTIONS: Final[tuple[Section, ...]] = get_args(Section)
SECTION_TITLES: Final[dict[Section, str]] = {
    "worked_well": "Worked well",
    "needs_to_change": "Needs to change",
    "practical_steps": "Practical step",
    "collaborate": "Collaborate",
    "asks_and_offers": "Asks and offers",
}
LinkKind = Literal["case", "indicator"]
WhyLinked = Literal["named", "subject", "theme"]
"""named: the point names the case; subject: what the point is about; theme: its group's theme."""


@dataclass(frozen=True, slots=True)
class PointLink:
    """A case or an indicator that speaks to a point, and why it was put there (by us)."""

    kind: LinkKind
    target_id: str
    why: WhyLinked


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a working group, in our words, with what it is about and what speaks to it."""

    point_id: str
    year: int
    group: str
    question: str
    theme: str
    section: Section
    text: str
    subjects: tuple[str, ...] = ()
    links: tuple[PointLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Everything that was said, in the order of the record, with titles by id.

    ``gaps`` says of a theme what no figure of ours covers; a theme without a gap is not there.
    """

    points: tuple[Point, ...]
    themes: dict[str, str]
    subjects: dict[str, str]
    gaps: dict[str, str]


EntryKind = Literal["stakeholder", "source"]


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """A body one may turn to, or a work one may read, with its areas of focus.

    ``url``, ``publisher`` and ``year`` are None where they are not known or do not apply; ``note``
    holds what a reader should know of it today, None where there is nothing.
    """

    entry_id: str
    kind: EntryKind
    name: str
    about: str
    publisher: str | None
    year: int | None
    url: str | None
    note: str | None
    focus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """The directory in the order of its file, and the title of each area of focus by id."""

    entries: tuple[DirectoryEntry, ...]
    areas: dict[str, str]
