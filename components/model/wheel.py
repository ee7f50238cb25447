"""The decision wheel: what a proposal would do to each factor, soon and in the long run.

It records judgement and measures nothing. The idea is Cornwall Council's; its own factors are not
published, so ours stand here. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from components.model.room_rows import LONGEST_REASON, WHEEL_POINTS, Answer
from components.model.room_text import plain

FactorKind = Literal["social", "environmental"]
KINDS: Final[tuple[FactorKind, ...]] = get_args(FactorKind)
Term = Literal["short", "long"]
TERMS: Final[tuple[Term, ...]] = get_args(Term)
TERM_WORDS: Final[Mapping[Term, str]] = {"short": "Short term", "long": "Long term"}
KIND_WORDS: Final[Mapping[FactorKind, str]] = {
    "social": "Social",
    "environmental": "Environmental",
}

POINT_WORDS: Final[Mapping[int, str]] = {
    -2: "Long-lasting or severe harm",
    -1: "Some harm",
    0: "No known impact",
    1: "Some benefit",
    2: "Long-lasting or extensive benefit",
}
JUDGEMENT: Final = "It records what people judge; it measures nothing."
DIFFER: Final = "Views differ"
MOST_OPTIONS: Final = 2  # two wheels side by side are what a screen shows
MOST_FACTORS: Final = 30  # wedges of 12 degrees: narrower ones cannot be told apart
SPLIT_SHARE: Final = 0.25  # as many as this on either side are no stray answers: views differ


@dataclass(frozen=True, slots=True)
class Factor:
    """Something that a proposal may touch. ``indicators``: those that speak to it, by id."""

    factor_id: str
    kind: FactorKind
    title: str
    meaning: str
    indicators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wheel:
    """What is asked: one proposal's options and the factors, social ones first."""

    options: tuple[str, ...]
    factors: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What was said on one factor of one option for one term.

    ``counts`` are people by point, only points that somebody gave. ``reasons`` are (point, words).
    """

    counts: Mapping[int, int]
    reasons: tuple[tuple[int, str], ...] = ()

    @property
    def people(self) -> int:
        """How many answered; none is the default, no known impact."""
        return sum(self.counts.values())

    @property
    def differs(self) -> bool:
        """Whether a quarter or more see harm and a quarter or more see benefit."""
        least = SPLIT_SHARE * self.people
        harm = sum(n for point, n in self.counts.items() if point < 0)
        benefit = sum(n for point, n in self.counts.items() if point > 0)
        return min(harm, benefit) > 0 and min(harm, benefit) >= least

    @property
    def point(self) -> int | None:
        """The middle answer, of two the milder; 0 where nobody answered, None where views differ.

        Answers of a quarter or more on either side are never averaged into "no known impact".
        """
        if self.differs:
            return None
        if not self.people:
            return 0
        low, high = self._at((self.people - 1) // 2), self._at(self.people // 2)
        return 0 if low * high < 0 else min(low, high, key=abs)

    @property
    def spread(self) -> tuple[int, int]:
        """The lowest and the highest answer; both 0 where nobody answered."""
        return min(self.counts, default=0), max(self.counts, default=0)

    def _at(self, rank: int) -> int:
        """The answer at ``rank`` (0 = lowest) of all in order."""
        passed = 0
        for point in sorted(self.counts):
            passed += self.counts[point]
            if rank < passed:
                return point
        raise IndexError(rank)


NOTHING_SAID: Final = Cell({})


def part(option: int, factor_id: str, term: Term) -> str:
    """Under what an answer is kept: the option (from 1), the factor and the term."""
    return f"{option}:{factor_id}:{term}"


def cells(
    counts: Mapping[str, Mapping[int, int]], reasons: Sequence[tuple[str, int, str]]
) -> dict[str, Cell]:
    """The cells by part, of counted answers; a part nobody answered is absent."""
    said: dict[str, list[tuple[int, str]]] = {}
    for where, point, words in reasons:
        said.setdefault(where, []).append((point, words))
    return {
        where: Cell({p: n for p, n in sorted(of_part.items()) if n}, tuple(said.get(where, ())))
        for where, of_part in counts.items()
    }


def own_cells(answers: Sequence[Answer]) -> dict[str, Cell]:
    """The cells of one person's answers."""
    return {a.part: Cell({a.value: 1}, ((a.value, a.reason),) if a.reason else ()) for a in answers}


class MissingReasonError(ValueError):
    """An impact was given without its reason; the message says for which term."""


def judged(where: str, point: int, reason: str, term: Term) -> Answer:
    """An answer that may be kept: a reason for every impact, none for "no known impact".

    Raises:
        MissingReasonError: harm or benefit without a reason.
        TooLongError: the reason is too long; nothing is cut.
        ValueError: the point is none of the five.
    """
    if point not in WHEEL_POINTS:
        raise ValueError(f"{point} is none of the points {WHEEL_POINTS}.")
    words = plain(reason, LONGEST_REASON)
    if point != 0 and not words:
        raise MissingReasonError(
            f"{TERM_WORDS[term]}: say in a few words why you expect "
            f"{POINT_WORDS[point].lower()}. Only “no known impact” needs no reason."
        )
    return Answer(where, point, words if point else "")


def said_words(cell: Cell) -> str:
    """The cell in words: "Some harm", "Views differ"."""
    point = cell.point
    return DIFFER if point is None else POINT_WORDS[point]


def count_words(cell: Cell) -> str:
    """How many gave which point, worst first: "3 some harm, 5 no known impact"."""
    return ", ".join(
        f"{n} {POINT_WORDS[point].lower()}" for point, n in sorted(cell.counts.items())
    )
