"""How a text is read for searching: its words, and the term that all forms of a word share.

Pure. Documents are read so at build and queries when they are asked, so that both always agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from snowballstemmer.english_stemmer import EnglishStemmer

from components.model.indicator_search import folded

_STOPPED: Final = """
a about after all also am an and any are as at be been before being but by can could did do
does doing done for from get had has have having he her here him his how i if in into is it
its itself may me might more most my no nor not of off on once only or other our out over
own she should so some such than that the their them then there these they this those
through to too under until up very was we were what when where which while who whom why will
with would you your y yr yn ar ac am o i
"""
STOP_WORDS: Final = frozenset(_STOPPED.split())
"""Words that say nothing by themselves, Welsh ones at the end. They stay in phrases."""
WORDS_KEPT: Final = 20_000
_OWN_TERMS: Final = {
    "buses": "bus",
    "lonely": "loneli",
    "apprenticeship": "apprentic",
    "apprenticeships": "apprentic",
}
"""Where the stemmer parts what is one word: it makes "buse" of "buses"."""
_WORD: Final = re.compile(r"[^\W_][^\W_\u0300-\u036f’‘'`´]*(?:[\u0300-\u036f’‘'`´]+[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text: as it is looked for, and from where to where it stands."""

    word: str
    start: int
    end: int


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in their order, in small letters without accents and apostrophes."""
    found = ((folded(match[0]), match) for match in _WORD.finditer(text))
    return tuple(Token(word, match.start(), match.end()) for word, match in found if word)


@lru_cache(maxsize=WORDS_KEPT)
def term(word: str) -> str:
    """What all forms of a folded word share: "flooded" and "floods" are both "flood".

    The stem of the Snowball project's English stemmer. A stemmer of its own each time: it keeps the
    word inside itself, and several people ask at once.
    """
    return _OWN_TERMS.get(word) or str(EnglishStemmer().stemWord(word))


def terms(text: str) -> tuple[str, ...]:
    """The term of every word of a text, in their order."""
    return tuple(term(token.word) for token in tokens(text))
