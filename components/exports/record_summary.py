"""The first page of a record: what the room said in short. All of it stands in full behind."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from components.exports.document import Table, Words
from components.model.consultation import (
    BOARD_TITLES,
    OUTCOMES,
    SECTION_TITLES,
    STANDING_WORDS,
)
from components.model.wheel import NOTHING_SAID, part
from components.model.wording import join_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.exports.room_record import Block
    from components.model.board import Column
    from components.model.room_rows import Assessment, Board, Note
    from components.model.wheel import Cell, Wheel

TITLE: Final = "What this room said, in short"
NOTHING: Final = (
    "Nobody has said anything yet: there are no votes, notes, judgements or assessments. "
    "The story stands below as it was shown."
)
NOTES_OF_A_PART: Final = 2
FIRST_PLACES: Final = 3  # of the eight components put in order
NAMED: Final = 5  # factors of one side, the strongest first
NONE: Final = "none"  # in a cell, where no factor was judged so


@dataclass(frozen=True, slots=True)
class VoteInShort:
    """A vote in a line: the question, what the room said, and the data's answer, "" for none."""

    question: str
    room: str
    data: str = ""


def most_said(rows: Sequence[tuple[str, int]]) -> str:
    """The answer most people gave, with their number: "A bit below: 15 of 43"; several if equal."""
    people = sum(n for _, n in rows)
    most = max((n for _, n in rows), default=0)
    if not most:
        return "No votes"
    named = [words for words, n in rows if n == most]
    each = " each" if len(named) > 1 else ""
    return f"{join_words(named)}: {most}{each} of {people}"


def put_first(names: Sequence[str]) -> str:
    """The first components of the room's order: "Data, then Skills, then Travel"."""
    return ", then ".join(names[:FIRST_PLACES])


def votes(found: Sequence[VoteInShort]) -> list[Block]:
    """Every vote in a line; nothing where there was none."""
    if not found:
        return []
    rows = tuple((each.question, each.room, each.data or "See the story") for each in found)
    return [Table("Votes before the reveal", ("Question", "The room", "The data"), rows)]


def notes(boards: Mapping[Board, Sequence[Column]]) -> list[Block]:
    """Of each board the notes with most dots in each of its parts."""
    return [block for board, columns in boards.items() for block in _board(board, columns)]


def _board(board: Board, columns: Sequence[Column]) -> list[Block]:
    found = [(SECTION_TITLES[column.section], _first(column)) for column in columns]
    rows = tuple((title, note.text, str(note.dots)) for title, of_part in found for note in of_part)
    if not rows:
        return []
    if any(note.dots for _, of_part in found for note in of_part):
        title = f"{BOARD_TITLES[board]}: the notes with most dots"
        return [Table(title, ("Part", "Note", "Dots"), rows)]
    title = f"{BOARD_TITLES[board]}: the first notes, as no dots were given"
    return [Table(title, ("Part", "Note"), tuple(row[:2] for row in rows))]


def _first(column: Column) -> list[Note]:
    every = [note for pile in column.piles for note in pile.notes]
    return sorted(every, key=lambda note: (-note.dots, note.note_id))[:NOTES_OF_A_PART]


def wheels(found: Sequence[tuple[str, Wheel, Mapping[str, Cell]]]) -> list[Block]:
    """Each option of each proposal: which factors gain, lose, or divide those who answered."""
    rows = tuple(
        _option(subject, asked, number, cells)
        for subject, asked, cells in found if cells
        for number in range(1, len(asked.options) + 1)
    )  # fmt: skip
    columns = ("Proposal", "Benefit", "Harm", "Views differ")
    return (
        [Table("Proposals: what people expect in the long term, strongest first", columns, rows)]
        if rows
        else []
    )


def _option(
    subject: str, asked: Wheel, number: int, cells: Mapping[str, Cell]
) -> tuple[str, str, str, str]:
    """The names of an option's factors, by the side that the middle answer stands on."""
    points = {
        factor.title: cells.get(part(number, factor.factor_id, "long"), NOTHING_SAID).point
        for factor in asked.factors
    }
    judged = [(title, point) for title, point in points.items() if point]
    strongest = [title for title, _ in sorted(judged, key=lambda pair: -abs(pair[1]))]
    benefit = [title for title in strongest if (points[title] or 0) > 0]
    harm = [title for title in strongest if (points[title] or 0) < 0]
    differ = [title for title, point in points.items() if point is None]
    option = asked.options[number - 1]
    name = subject if option == subject else f"{subject}: {option}"
    return name, _listed(benefit), _listed(harm), _listed(differ)


def _listed(names: Sequence[str]) -> str:
    """The first names, the others counted: "Health, Air and 9 more"."""
    rest = len(names) - NAMED
    if rest <= 1:
        return join_words(list(names)) if names else NONE
    return f"{', '.join(names[:NAMED])} and {rest} more"


def assessment(said: Mapping[str, Assessment]) -> list[Block]:
    """What comes next, and who; and how many outcomes stand where."""
    if not said:
        return []
    judged = [(each, said[each.outcome_id]) for each in OUTCOMES if each.outcome_id in said]
    by_standing = sorted(judged, key=lambda pair: -pair[1].standing)
    words = [
        f"{STANDING_WORDS[standing].lower()}: {join_words([o.title for o, _ in of])}"
        for standing, of in groupby(by_standing, key=lambda pair: pair[1].standing)
    ]
    found: list[Block] = [
        Words("p", f"Self-assessment: {'; '.join(words)}. "
                   f"{len(judged)} of the {len(OUTCOMES)} outcomes were spoken of.")
    ]  # fmt: skip
    steps = tuple((o.title, s.next_step, s.who) for o, s in judged if s.next_step or s.who)
    if steps:
        found.append(Table("Next steps", ("Outcome", "Next step", "Who"), steps))
    return found


def page(blocks: Sequence[Block]) -> list[Block]:
    """The parts under their heading; a sentence where nobody said anything."""
    return [Words("h2", TITLE), *(blocks or [Words("p", NOTHING)])]
