"""What earlier consultations said and wished for, as rows: points and the twelve outcomes.

Opinion, not statistics. The titles of the outcomes are those of 2021; the questions are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from components.model.room_rows import Board

SAID_IN: Final[Mapping[str, str]] = {
    "worked_well": "worked_well",
    "needs_to_change": "needs_to_change",
    "practical_steps": "practical_step",
    "collaborate": "collaborate",
}
"""The part of our board for each section of the earlier record; asks and offers stand together."""

SECTION_TITLES: Final[Mapping[str, str]] = {
    "worked_well": "Worked well",
    "needs_to_change": "Needs to change",
    "practical_step": "Practical steps",
    "collaborate": "Collaborate",
    "ask": "Asks",
    "offer": "Offers",
}
SECTION_PROMPTS: Final[Mapping[str, str]] = {
    "worked_well": "First steps that helped.",
    "needs_to_change": "What stands in the way.",
    "practical_step": "What could be done next.",
    "collaborate": "With whom, and on what.",
    "ask": "What this place asks of others.",
    "offer": "What this place can give.",
}
BOARD_TITLES: Final[Mapping[Board, str]] = {
    Board.WORKED: "What worked, and what must change",
    Board.ASKS: "Asks and offers",
}
BOARD_QUESTIONS: Final[Mapping[Board, str]] = {
    Board.WORKED: "What worked? What must change?",
    Board.ASKS: "What do we ask? What can we offer?",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One of the twelve outcomes of digital work in councils, with our question about it."""

    outcome_id: str
    title: str
    question: str


OUTCOMES: Final = (
    Outcome("connectivity", "Connectivity", "Can everybody here get online and stay online?"),
    Outcome("data", "Data", "Do data here make services and decisions better, safely?"),
    Outcome("democracy", "Democracy", "Does digital bring more people into decisions?"),
    Outcome("ethics", "Ethics", "Is digital used for the good of all, and can that be seen?"),
    Outcome("inclusion", "Inclusion", "Does everybody share in what being online gives?"),
    Outcome("leadership", "Leadership", "Do those who lead know and steer what digital can do?"),
    Outcome("local-productivity", "Local productivity",
            "Are firms and charities here helped to use digital well?"),
    Outcome("organisational-capability", "Organisational capability",
            "Can the council's own people work well with digital?"),
    Outcome("partnership", "Partnership", "Do partners work as one, round the resident?"),
    Outcome("security-resilience", "Security and resilience",
            "Would services here withstand an attack or a failure?"),
    Outcome("services", "Services", "Are services made round what residents need?"),
    Outcome("value", "Value", "Does digital save time and money, and is that known?"),
)  # fmt: skip
OUTCOMES_SOURCE: Final = (
    "The twelve outcomes: LGA, Socitm and Solace, 2021. The questions and the scale are ours."
)
STANDING_WORDS: Final[Mapping[int, str]] = {
    0: "Not known",
    1: "Not begun",
    2: "First steps",
    3: "Well under way",
    4: "Settled practice",
}


def standing_counts(standings: Mapping[str, int]) -> dict[int, int]:
    """How many of the twelve outcomes have each standing; one nobody spoke of is not known."""
    counts = dict.fromkeys(STANDING_WORDS, 0)
    for outcome in OUTCOMES:
        counts[standings.get(outcome.outcome_id, 0)] += 1
    return counts
