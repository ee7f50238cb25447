"""What a search found, marked in a text. Pure: text in, parts of that text out, never markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from components.model.search_text import STOP_WORDS, Token, term, terms, tokens

Marks = frozenset[tuple[str, ...]]
"""Runs of terms to mark: ``SearchResult.marks``. Empty: nothing is marked."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text, and whether it is what was looked for."""

    text: str
    is_marked: bool = False


def marked_parts(text: str, marks: Marks) -> tuple[Part, ...]:
    """The text in pieces, which together are the text again; words found are marked whole.

    Words that stand together for one thing are one piece; the longest such run goes first.
    """
    if not marks:
        return (Part(text),) if text else ()
    words = tokens(text)
    spans = _spans([term(word.word) for word in words], words, marks)
    parts: list[Part] = []
    at = 0
    for start, end in spans:
        parts += [Part(text[at:start]), Part(text[start:end], is_marked=True)]
        at = end
    return tuple(part for part in (*parts, Part(text[at:])) if part.text)


def _spans(run: Sequence[str], words: Sequence[Token], marks: Marks) -> list[tuple[int, int]]:
    """From where to where the text is marked, in order, touching nowhere."""
    longest = max(map(len, marks))
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        fits = (
            n for n in range(min(longest, len(run) - at), 0, -1) if tuple(run[at : at + n]) in marks
        )
        length = next(fits, 0)
        if length and not (length == 1 and words[at].word in STOP_WORDS):
            spans.append((words[at].start, words[at + length - 1].end))
        at += max(length, 1)
    return spans


def found_in(text: str | None, marks: Marks) -> int:
    """How many different words of those looked for a text has; nought for no text."""
    parts = marked_parts(text or "", marks)
    return len({terms(part.text) for part in parts if part.is_marked})


def most_telling(texts: Iterable[str | None], marks: Marks) -> str | None:
    """The text with most of what was looked for, the first of equals; None where there is none."""
    known = [text for text in texts if text]
    return max(known, key=lambda text: found_in(text, marks), default=None)
