"""Names of places and bodies, and the words that stand for them while names are off. Pure.

A name is hidden wherever it stands as whole words, however it is written. A name that is an
everyday word too ("Reading", "Bath") is hidden only as it is written and not where a sentence
begins, because there any word has a capital; one with a capital inside ("PUBLIC") anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from components.model.rows import Place
from components.model.wording import in_sentence, sentence_start

_EVERYDAY: Final = """
ash barking barrow bath borders bury consul craven deal derby down eden fife harrow hart highland
highlands hope hull infuse innovate involve loop march mold moray public reading rugby sale simulate
slough solace street swale three verify ware wells
"""
_EVERYDAY_PHRASES: Final = ("beat the bots", "future councils", "pick me up", "walk me home")
EVERYDAY: Final = frozenset((*_EVERYDAY.split(), *_EVERYDAY_PHRASES))
NORTHERN: Final = frozenset({"E12000001", "E12000002", "E12000003"})
_WORD: Final = re.compile(r"\w+")
_SENTENCE_END: Final = ".!?"
_ARTICLE: Final = re.compile(r"\b(the|an?) $", re.IGNORECASE)
_SPACES: Final = re.compile(r" +(?=[.,;:)])|(?<= ) +")


@dataclass(frozen=True, slots=True)
class HiddenName:
    """A name, and the words for it: "Leeds", "a northern metropolitan area"."""

    name: str
    said: str

    @property
    def is_word(self) -> bool:
        """Whether it is an everyday word too."""
        return self.name.lower() in EVERYDAY


@dataclass(frozen=True, slots=True)
class Names:
    """Names by their first word in small letters, the longest first."""

    by_word: Mapping[str, tuple[HiddenName, ...]]


def names_of(rows: Iterable[tuple[str, str]]) -> Names:
    """The names of (name, words for it) rows; of one that comes twice the first counts."""
    found: dict[str, dict[str, HiddenName]] = {}
    for name, said in rows:
        first = _WORD.search(name)
        if first is not None:
            own = found.setdefault(first[0].lower(), {})
            own.setdefault(name.lower(), HiddenName(name, said))
    return Names({
        word: tuple(sorted(own.values(), key=lambda each: -len(each.name)))
        for word, own in found.items()
    })  # fmt: skip


def hide_names(text: str, names: Names) -> str:
    """The text with every name replaced by its words, the longest name first.

    At the start of a sentence they get a capital; "the" before a name stands for their "a".
    """
    parts: list[str] = []
    at = 0
    for word in _WORD.finditer(text):
        if word.start() < at:
            continue
        found = _name_at(text, word, names)
        if found is not None:
            parts += [*_before(text[at : word.start()], found, text, word.start())]
            at = word.start() + len(found.name)
    return "".join([*parts, text[at:]]) if parts else text


def hide_phrases(text: str, phrases: Sequence[tuple[str, str]]) -> str:
    """The text with these phrases, as they are written, replaced by their words; "" takes one out.

    The longest first, in one go: what stands for one phrase is not read for another.
    """
    if not phrases:
        return text
    said = dict(phrases)
    longest = sorted(said, key=len, reverse=True)
    pattern = re.compile("|".join(_whole(phrase) for phrase in longest))

    def instead(match: re.Match[str]) -> str:
        words = said[match[0]]
        return sentence_start(words) if starts_sentence(text, match.start()) else words

    return _SPACES.sub("", pattern.sub(instead, text)).strip()


def _whole(phrase: str) -> str:
    before = r"(?<!\w)" if phrase[0].isalnum() else ""
    after = r"(?!\w)" if phrase[-1].isalnum() else ""
    return f"{before}{re.escape(phrase)}{after}"


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at this letter: nothing, or a full stop, stands before it."""
    before = text[:at].rstrip(" \t\"'“‘(")
    return not before or before[-1] in _SENTENCE_END or "\n" in text[len(before) : at]


def _name_at(text: str, word: re.Match[str], names: Names) -> HiddenName | None:
    """The longest name that begins with this word; None where there is none."""
    for each in names.by_word.get(word[0].lower(), ()):
        end = word.start() + len(each.name)
        there = text[word.start() : end]
        if there.lower() != each.name.lower() or text[end : end + 1].isalnum():
            continue
        if not each.is_word:
            return each
        capitals = each.name[1:] != each.name[1:].lower()
        if there == each.name and (capitals or not starts_sentence(text, word.start())):
            return each
    return None


def _before(gap: str, found: HiddenName, text: str, start: int) -> Iterable[str]:
    """What stands before a name, and the words for it, so that no two articles meet."""
    said = found.said
    article = _ARTICLE.search(gap)
    bare = re.sub(r"^an? ", "", said)
    if article is not None and bare != said:
        if article[1].lower() == "the":
            return (gap, bare)
        gap, start = gap[: article.start()], start - len(article[0])
    return (gap, sentence_start(said) if starts_sentence(text, start) else said)


def council_words(place: Place, regions: Mapping[str, str]) -> str:
    """What a council is called without its name: "a northern metropolitan council".

    By its kind and the region or nation that it lies in, whose names (by code) are ``regions``.
    """
    kind, where = _kind(place), _where(place, regions)
    said = {
        "metropolitan": f"a metropolitan council in {where}",
        "northern": "a northern metropolitan council",
        "unitary": f"a unitary council in {where}",
        "district": f"a district council in {where}",
        "islands": f"an island council in {where}",
        "scottish": "a Scottish council",
        "welsh": "a Welsh council",
        "irish": "a council in Northern Ireland",
        "authority": "an English combined authority",
    }
    return said.get(kind) or area_words(place, regions)


def area_words(place: Place, regions: Mapping[str, str]) -> str:
    """What an area is called without its name: "a London borough", "a Scottish city"."""
    kind, where = _kind(place), _where(place, regions)
    return {
        "metropolitan": f"a metropolitan area in {where}",
        "northern": "a northern metropolitan area",
        "borough": "a London borough",
        "county": f"a county in {where}",
        "unitary": f"a place in {where}",
        "district": f"a district in {where}",
        "islands": f"an island area in {where}",
        "city": "a Scottish city",
        "scottish": "a Scottish council area",
        "welsh": "a Welsh county",
        "irish": "a district in Northern Ireland",
        "authority": "an English city region",
    }.get(kind, "a wider area")


def _where(place: Place, regions: Mapping[str, str]) -> str:
    return in_sentence(regions.get(place.region_code or "", "England"))


def _kind(place: Place) -> str:
    nation = place.area_code[0]
    if nation in "WN":
        return {"W": "welsh", "N": "irish"}[nation]
    if nation == "S":
        return "city" if "City" in place.name else "scottish"
    if place.kind == "combined_authority":
        return "authority"
    if place.kind not in {"council", "former_council"}:
        return "county"
    if place.council_type == "Metropolitan district":
        return "northern" if place.region_code in NORTHERN else "metropolitan"
    return {
        "London borough": "borough", "City corporation": "borough", "District": "district",
        "Island authority": "islands",
    }.get(place.council_type or "", "unitary")  # fmt: skip
