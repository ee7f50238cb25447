"""How the notes of a board lie: under the facilitator's headings, most dotted first. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from components.model.consultation import SAID_IN
from components.model.room_rows import SECTIONS, Board, Note
from components.model.said_rows import Point

_EDGES: Final = 0.9  # lines that a note's edge and the room below it take
_FOOT: Final = 0.9  # lines that its dots or the tile of its component take


@dataclass(frozen=True, slots=True)
class StageType:
    """A size of type on the stage: lines of it in a column above the foot, letters in a line.

    ``letters`` is by how many columns stand beside each other.
    """

    lines: int
    letters: Mapping[int, int]


LARGE: Final = StageType(15, {4: 22, 2: 48})
LARGEST: Final = StageType(12, {4: 16, 2: 36})  # for the first notes, read from the last row


@dataclass(frozen=True, slots=True)
class Pile:
    """Notes under one heading; a note without one is a pile of its own, its title ""."""

    title: str
    notes: tuple[Note, ...]

    @property
    def dots(self) -> int:
        """All dots on its notes."""
        return sum(note.dots for note in self.notes)


@dataclass(frozen=True, slots=True)
class Column:
    """A part of a board: its piles, and how many notes there are that it does not show."""

    section: str
    piles: tuple[Pile, ...]
    more: int = 0

    @property
    def shown(self) -> int:
        """How many notes it shows."""
        return sum(len(pile.notes) for pile in self.piles)


def columns(board: Board, notes: Iterable[Note], *, by_dots: bool = True) -> tuple[Column, ...]:
    """The parts of the board in their order, each with its notes, most dotted first.

    Without ``by_dots`` they stand as they came: on a phone no note moves under a finger.
    """
    notes = tuple(notes)
    return tuple(
        Column(section, _piles([note for note in notes if note.section == section], by_dots))
        for section in SECTIONS[board]
    )


def _piles(notes: Sequence[Note], by_dots: bool) -> tuple[Pile, ...]:
    titled: dict[str, list[Note]] = {}
    for note in notes:
        titled.setdefault(note.group or f"\0{note.note_id}", []).append(note)
    if not by_dots:
        return tuple(Pile(of[0].group, tuple(of)) for of in titled.values())
    piles = [Pile(of[0].group, tuple(sorted(of, key=_order))) for of in titled.values()]
    return tuple(sorted(piles, key=lambda pile: (-pile.dots, pile.notes[0].note_id)))


def _order(note: Note) -> tuple[int, int]:
    return -note.dots, note.note_id


def for_stage(columns: Sequence[Column]) -> tuple[tuple[Column, ...], StageType]:
    """The columns as far as they fit on the stage, and the size of type they are made for.

    It is the largest in which every note stands; where none is, the rest is counted.
    """
    of = len(columns)
    has_room = all(_lines(column, LARGEST.letters[of]) <= LARGEST.lines for column in columns)
    size = LARGEST if has_room else LARGE
    return tuple(_fitted(column, of, size) for column in columns), size


def _lines(column: Column, letters: int) -> float:
    notes = (note for pile in column.piles for note in pile.notes)
    titles = sum(bool(pile.title) for pile in column.piles)
    return titles + sum(_lines_of(note, letters) for note in notes)


def _lines_of(note: Note, letters: int) -> float:
    foot = _FOOT if note.dots or note.component else 0.0
    return ceil(len(note.text) / letters) + _EDGES + foot


def _fitted(column: Column, of: int, size: StageType) -> Column:
    """Its first note is always shown, however long."""
    left, letters = float(size.lines), size.letters[of]
    piles: list[Pile] = []
    every = column.shown + column.more
    for pile in column.piles:
        left -= bool(pile.title)
        kept: list[Note] = []
        for note in pile.notes:
            left -= _lines_of(note, letters)
            if left < 0 and (kept or piles):
                break
            kept.append(note)
        if kept:
            piles.append(replace(pile, notes=tuple(kept)))
        if left < 0:
            break
    shown = sum(len(pile.notes) for pile in piles)
    return Column(column.section, tuple(piles), every - shown)


def headings(notes: Iterable[Note]) -> list[str]:
    """The headings in use, in the order of the alphabet."""
    return sorted({note.group for note in notes if note.group})


def earlier(points: Iterable[Point], board: Board, theme: str | None) -> dict[str, list[Point]]:
    """What was said before by the part of our board, newest first; of one theme where one is given.

    The record does not tell asks from offers, so both stand under "ask".
    """
    parts = SAID_IN if board is Board.WORKED else {"asks_and_offers": "ask"}
    found: dict[str, list[Point]] = {part: [] for part in parts.values()}
    for point in sorted(points, key=lambda point: -point.year):
        if point.section in parts and theme in {None, point.theme}:
            found[parts[point.section]].append(point)
    return found


def tag(component: str | None, theme: str | None) -> str:
    """A component and theme as one id: "travel:access", "travel", or "" for neither."""
    return ":".join(filter(None, (component, theme)))


def tag_counts(notes: Iterable[Note]) -> Counter[str]:
    """How many notes are about each component and each theme; hidden ones count for nothing."""
    counts: Counter[str] = Counter()
    for note in notes:
        if note.component and not note.is_hidden:
            counts.update({tag(note.component, None), tag(note.component, note.theme)})
    return counts


def leading_tag(notes: Iterable[Note]) -> str:
    """What most notes are about, the first in the alphabet of equal ones; "" where no note says.

    It is a component, or the theme that more than half of the component's notes share.
    """
    counts = tag_counts(notes)
    if not counts:
        return ""
    components = [each for each in counts if ":" not in each]
    first = min(components, key=lambda each: (-counts[each], each))
    themes = [each for each in counts if each.startswith(f"{first}:")]
    theme = min(themes, key=lambda each: (-counts[each], each), default="")
    return theme if theme and 2 * counts[theme] > counts[first] else first
