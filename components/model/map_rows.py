"""The legend of a map as rows: a letter, its words, and how many councils have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.model.map_claims import CLAIM_LETTERS, claim_counts, claim_words
from components.model.map_codes import CLASS_LETTERS, INHERITED_LETTERS, UNKNOWN_LETTERS
from components.model.map_words import class_ranges
from components.model.wording import UNKNOWN_WORDS

if TYPE_CHECKING:
    from components.model.map_claims import Colouring
    from components.model.map_codes import MapClasses
    from components.model.rows import Indicator, VerdictWord


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One paint of a map. ``sign`` names the symbol that says the same without colour."""

    letter: str
    words: str
    count: int
    sign: VerdictWord | None = None


def class_rows(classes: MapClasses, indicator: Indicator) -> list[LegendRow]:
    """The classes, lowest first, empty ones too: an empty class is what equal steps show."""
    counted = zip(
        CLASS_LETTERS, class_ranges(classes, indicator), classes.class_counts(), strict=False
    )
    return [LegendRow(*row) for row in counted]


def claim_rows(
    classes: MapClasses, colouring: Colouring, nation: str, *, money: bool
) -> list[LegendRow]:
    """The claims that occur; ``nation`` and ``money`` as ``claim_words`` takes them."""
    return [
        LegendRow(
            CLAIM_LETTERS[claim], claim_words(claim, colouring, nation, money=money), count, claim
        )
        for claim, count in claim_counts(classes).items()
    ]


def unknown_rows(classes: MapClasses) -> list[LegendRow]:
    """Each kind of unknown that occurs among the councils of the map."""
    return [
        LegendRow(UNKNOWN_LETTERS[kind], UNKNOWN_WORDS[kind], count)
        for kind, count in classes.unknown_counts().items()
    ]


def words_of(letter: str, rows: list[LegendRow]) -> str | None:
    """What the legend says of a council's letter; None for a council that it does not count."""
    at = INHERITED_LETTERS.find(letter)
    own = CLASS_LETTERS[at] if at >= 0 else letter
    return next((row.words for row in rows if row.letter == own), None)
