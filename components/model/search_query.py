"""What somebody typed into the search box, as what is looked for. Pure; never raises."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from components.model.search_rows import Lexicon
from components.model.search_text import STOP_WORDS, term, tokens

MAX_CHARACTERS: Final = 300
"""Longest text that is read; the longest title of a case has 79."""
MAX_WORDS: Final = 16
"""So many words are looked for: more say no more, and each one spelt wrong costs a millisecond."""
_QUOTES: Final = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing looked for: a word, or words that together mean one thing.

    ``own`` holds the term of the word (of each word that it may begin), and is empty where several
    words make one concept. ``concepts`` are those of the lexicon that it stands for. ``is_exact``:
    it stands in quotation marks and is spelt as meant. ``is_last``: it may not be typed to its end.
    """

    typed: str
    own: tuple[str, ...]
    concepts: tuple[str, ...]
    is_exact: bool = False
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Everything looked for, each once; phrases as terms; whether the text was cut."""

    asked: tuple[Asked, ...]
    phrases: tuple[tuple[str, ...], ...]
    run: tuple[str, ...]  # all terms in the order typed, stop words too
    quoted: tuple[str, ...] = ()  # the phrases as typed
    is_cut: bool = False


def read_query(
    text: str,
    lexicon: Lexicon,
    meant: Mapping[str, tuple[str, ...]] | None = None,
    hidden: Collection[str] = (),
) -> Query:
    """What a text asks for.

    Pieces between two quotation marks are phrases; a mark without its partner is no mark. ``meant``
    says for words outside phrases which words to read for them. Words in ``hidden`` (folded) are
    not looked for: names, while names are hidden.
    """
    pieces = _QUOTES.split(text[:MAX_CHARACTERS])
    if len(pieces) % 2 == 0:  # an odd number of marks: the last one has no partner
        pieces[-2:] = [" ".join(pieces[-2:])]
    asked: dict[str, Asked] = {}
    phrases: dict[tuple[str, ...], str] = {}
    run: list[str] = []
    for number, piece in enumerate(pieces):
        is_phrase = number % 2 == 1
        typed = [token.word for token in tokens(piece) if token.word not in hidden]
        words = [_Word(each, (each,) if is_phrase else (meant or {}).get(each, (each,)))
                 for each in typed]  # fmt: skip
        run += [word.term for word in words]
        found = list(_asked(words, lexicon, is_exact=is_phrase))
        if is_phrase and found:
            phrases.setdefault(tuple(word.term for word in words), piece.strip())
        for each in found:
            asked.setdefault(each.typed, each)
    kept = list(asked.values())[:MAX_WORDS]
    if kept and not kept[-1].is_exact:
        kept[-1] = replace(kept[-1], is_last=True)
    is_cut = len(text) > MAX_CHARACTERS or len(asked) > MAX_WORDS
    return Query(tuple(kept), tuple(phrases), tuple(run), tuple(phrases.values()), is_cut)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as typed, and the words read for it, the likeliest first."""

    typed: str
    read: tuple[str, ...]

    @property
    def term(self) -> str:
        return term(self.read[0])


def _asked(words: Sequence[_Word], lexicon: Lexicon, *, is_exact: bool) -> Iterator[Asked]:
    """The words of a piece, the longest run that is one concept taken together."""
    longest = max(map(len, lexicon.concepts), default=1)
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            form = tuple(word.term for word in words[at : at + length])
            concepts = lexicon.concepts.get(form, ())
            if concepts or length == 1:
                break
        typed = " ".join(word.typed for word in words[at : at + length])
        own = tuple(dict.fromkeys(map(term, words[at].read))) if length == 1 else ()
        if length > 1 or typed not in STOP_WORDS:
            yield Asked(typed, own, concepts, is_exact)
        at += length
