"""Which cases and figures speak to a point that a working group made.

The mapping is ours. A point is about a subject when one of its words begins with a word of the
subject; a point without a subject is about its group's theme. A case may be linked when it carries
a component theme of those subjects or the group's theme; which of them come first is told by the
words that point and case share, rare words most.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import log
from typing import Final

from components.model.place_names import fold_name
from components.model.said_rows import PointLink, WhyLinked

MOST_CASES: Final = 3
MOST_INDICATORS: Final = 3
STEM: Final = 6  # letters: "collaborate" and "collaboration" are one word
SHORTEST: Final = 4  # letters of a word that tells something
SAME_THEME: Final = 2.0  # the group's theme is worth a fairly rare word in common
SAME_SUBJECT: Final = 1.5
FOUND: Final = 0.5
_TELLS_NOTHING: Final = frozenset({
    "about", "across", "after", "again", "also", "among", "been", "before", "being", "between",
    "both", "could", "does", "each", "from", "have", "help", "into", "made", "make", "many",
    "more", "most", "must", "need", "needs", "only", "other", "over", "place", "places", "such",
    "than", "that", "their", "them", "then", "there", "these", "they", "this", "those", "through",
    "using", "well", "were", "what", "when", "where", "which", "while", "will", "with", "work",
    "would", "council", "councils", "local", "better",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Topic:
    """What a theme or a subject leads to."""

    component_themes: tuple[str, ...]
    indicators: tuple[str, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkableCase:
    """What of a case decides whether it speaks to a point."""

    case_id: str
    text: str
    themes: frozenset[str]
    discussion_themes: frozenset[str]
    found: bool


def subjects_of(text: str, subjects: Mapping[str, Topic]) -> tuple[str, ...]:
    """The subjects of which a word stands in the text, in their order; empty for none."""
    words = fold_name(text).split()
    return tuple(
        subject_id
        for subject_id, topic in subjects.items()
        if any(_begins(word, start) for word in words for start in topic.words)
    )


def _begins(word: str, start: str) -> bool:
    """Whether a word begins so; short ones ("ai", "law") must be the whole word or its plural."""
    if len(start) < SHORTEST:
        return word in {start, f"{start}s"}
    return word.startswith(start)


class Linker:
    """Finds what speaks to a point among the cases that there are."""

    def __init__(self, cases: Sequence[LinkableCase]) -> None:
        self._cases = cases
        self._words = {case.case_id: stems(case.text) for case in cases}
        self._in_cases = Counter(word for words in self._words.values() for word in words)

    def cases(
        self, text: str, theme: str, about: Sequence[Topic], named: Sequence[str]
    ) -> list[PointLink]:
        """The cases named in a point, then the best of the others; at most three.

        ``about`` are the point's subjects, or its theme where it has none.
        """
        wanted = {each for topic in about for each in topic.component_themes}
        words = stems(text)
        ranked = sorted(
            (-self._score(case, words, wanted, theme), case.case_id, case)
            for case in self._cases
            if case.case_id not in named and self._may(case, wanted, theme)
        )
        links = [PointLink("case", case_id, "named") for case_id in named]
        for _, case_id, case in ranked[: max(0, MOST_CASES - len(links))]:
            links.append(PointLink("case", case_id, "subject" if wanted & case.themes else "theme"))
        return links

    def _may(self, case: LinkableCase, wanted: Collection[str], theme: str) -> bool:
        return bool(case.themes.intersection(wanted)) or theme in case.discussion_themes

    def _score(
        self, case: LinkableCase, words: frozenset[str], wanted: Collection[str], theme: str
    ) -> float:
        shared = words & self._words[case.case_id]
        rare = sum(log(len(self._cases) / self._in_cases[word]) for word in shared)
        return (
            rare
            + SAME_THEME * (theme in case.discussion_themes)
            + SAME_SUBJECT * bool(case.themes.intersection(wanted))
            + FOUND * case.found
        )


def indicator_links(subjects: Sequence[Topic], theme: Topic) -> list[PointLink]:
    """The figures of a point's subjects, of its theme where it has no subject; at most three.

    The first of every subject comes before the second of any.
    """
    why: WhyLinked = "subject" if subjects else "theme"
    in_turn = zip_longest(*(topic.indicators for topic in subjects or [theme]))
    told = dict.fromkeys(each for turn in in_turn for each in turn if each)
    return [PointLink("indicator", each, why) for each in [*told][:MOST_INDICATORS]]


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, each cut to its first letters."""
    words = re.findall(r"[a-z]+", fold_name(text))
    telling = (word for word in words if len(word) >= SHORTEST and word not in _TELLS_NOTHING)
    return frozenset(word[:STEM] for word in telling)
