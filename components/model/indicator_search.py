"""Finding indicators by words: every word counts, beginnings and endings forgiven, one slip too.

A letter too many, too few, wrong or swapped is forgiven only where a word is found nowhere as it is
typed: "data" never finds "date".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

SHORTEST_WITH_A_SLIP: Final = 4  # letters: of shorter words nearly each is one slip from another
SHORTEST_STEM: Final = 3
ENDINGS: Final = ("ations", "ation", "ings", "ing", "ers", "er", "ies", "ed", "es", "s", "e", "y")
_APOSTROPHES: Final = re.compile(r"[’‘'`´]")
_WORD: Final = re.compile(r"[a-z0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Every word of the texts by number of text, and the stem of every word."""

    places: Mapping[str, frozenset[int]]
    stems: Mapping[str, str]
    texts: int


@dataclass(frozen=True, slots=True)
class WordsFound:
    """Numbers of the texts found, and what was read for words that nothing has: (typed, read)."""

    texts: frozenset[int]
    read_as: tuple[tuple[str, str], ...] = field(default=())


def folded(text: str) -> str:
    """The text in small letters without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters without accents and apostrophes, in their order."""
    return tuple(_WORD.findall(folded(text)))


def stem(word: str) -> str:
    """The word without its ending: "smoking", "smokers" and "smoke" are all "smok"."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def word_index(texts: Sequence[str]) -> WordIndex:
    """The index of these texts."""
    places: dict[str, set[int]] = {}
    for number, text in enumerate(texts):
        for word in words_of(text):
            places.setdefault(word, set()).add(number)
    fixed = {word: frozenset(numbers) for word, numbers in places.items()}
    return WordIndex(fixed, {word: stem(word) for word in fixed}, len(texts))


def texts_with(query: str, index: WordIndex) -> WordsFound:
    """The texts that have every word of the query; all of them for an empty query."""
    found = frozenset(range(index.texts))
    read_as: list[tuple[str, str]] = []
    for typed in dict.fromkeys(words_of(query)):
        words = _alike(typed, index)
        if not words:
            words = _one_slip_away(typed, index)
            read_as += [(typed, word) for word in sorted(words)[:1]]
        found &= frozenset().union(*(index.places[word] for word in words))
    return WordsFound(found, tuple(read_as))


def _alike(typed: str, index: WordIndex) -> list[str]:
    """Words that begin as typed, or whose stem is that of what was typed."""
    own = stem(typed)
    return [word for word, root in index.stems.items() if word.startswith(typed) or root == own]


def _one_slip_away(typed: str, index: WordIndex) -> list[str]:
    if len(typed) < SHORTEST_WITH_A_SLIP or typed.isdigit():
        return []
    return [
        word
        for word, root in index.stems.items()
        if is_one_slip(typed, word)
        or (
            len(root) >= SHORTEST_WITH_A_SLIP
            and any(
                is_one_slip(typed, root + ending)
                for ending in ("", *ENDINGS)
                if abs(len(root) + len(ending) - len(typed)) <= 1
            )
        )
    ]


def is_one_slip(a: str, b: str) -> bool:
    """Whether one letter was left out, added, mistaken, or swapped with its neighbour."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    at = next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    if len(a) != len(b):
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        return longer[at + 1 :] == shorter[at:]
    swapped = a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :]
    return swapped or a[at + 1 :] == b[at + 1 :]
