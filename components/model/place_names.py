"""How a typed name or postcode is read, and what looking for a place comes back with.

Pure: words in, words out. Looking in the database is ``loaders.find_place``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from components.model.rows import Place

MAX_TYPED_CHARACTERS = 100
"""Longest text that is read; the longest name of a place has 35, with its kind of council 60."""

MAX_ECHOED_CHARACTERS = 40
"""Longest piece of what was typed that a sentence repeats."""

FoundState = Literal["place", "choices", "nothing"]
FoundBasis = Literal[
    "name",  # its name, label, slug or a usual other form of its name
    "code",  # its GSS code
    "former_name",  # a name that is no longer a council's
    "former_code",  # a GSS code that is no longer in force
    "postcode",  # a full postcode
    "sector",  # a postcode sector: LS1 1
    "district",  # a postcode district: LS1
    "northern_ireland",  # a BT postcode, whose place cannot be shipped
    "part_of_name",  # some words of its name
    "spelling",  # a name close to what was typed
    "unknown",
]
PostcodeKind = Literal["full", "sector", "district"]

_APOSTROPHES = re.compile(r"[’‘ʼ'`´]")
_NOT_WORDS = re.compile(r"[\W_]+")
_SAINT = re.compile(r"\bsaint\b")
_DISTRICT = r"[A-Z]{1,2}[0-9][0-9A-Z]?"
_FULL = re.compile(rf"({_DISTRICT})([0-9])([A-Z]{{2}})")
_SECTOR_SPACED = re.compile(rf"({_DISTRICT}) ([0-9])")
_SECTOR_JOINED = re.compile(r"([A-Z]{1,2}[0-9][0-9A-Z])([0-9])")
_DISTRICT_ONLY = re.compile(rf"({_DISTRICT})")
_TITLE_BEFORE = re.compile(
    r"^(?:london borough|royal borough|metropolitan borough|county borough|borough|"
    r"city and county|city|county|district|council) of (?:the )?"
)
_TITLE_AFTER = re.compile(
    r" (?:metropolitan borough|metropolitan district|county borough|london borough|royal borough|"
    r"city and district|borough|city|county|district|unitary|region|nation|country)?"
    r" ?(?:council|corporation|authority|mbc|cbc|lb|bc|cc|dc)$"
    r"| (?:metropolitan borough|county borough|london borough|borough|district|county|region|"
    r"nation|city)$"
)
_KIND_IN_LABEL = {"county": "county", "region": "region", "nation": "nation"}


@dataclass(frozen=True, slots=True)
class PostcodeParts:
    """A postcode as typed. Parts carry no space, as the published list writes them.

    ``kind`` is how the text reads. "AB10" reads as the district AB10; its other reading, the
    sector AB1 0, is then in ``sector``. ``shown`` is how a person writes it: "LS1 1UR".
    """

    kind: PostcodeKind
    district: str
    sector: str | None
    full: str | None
    shown: str

    @property
    def in_northern_ireland(self) -> bool:
        """Whether it is a BT postcode; the open licence does not cover where those lie."""
        return re.match(r"BT[0-9]", self.district) is not None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search for a place came back with.

    ``place`` is set when ``state`` is "place"; ``choices`` (best first) when it is "choices".
    Every place in it can be chosen. ``sentence`` says what was understood or what can be typed;
    None where the place's own name says enough. It is plain text that may repeat what was typed:
    whoever shows it escapes it.
    """

    state: FoundState
    basis: FoundBasis
    place: Place | None = None
    choices: tuple[Place, ...] = ()
    sentence: str | None = None


def fold_name(text: str) -> str:
    """The form in which names are compared: "Na h-Eileanan Siar" gives "na h eileanan siar".

    Lower case, no accents, "&" read as "and", "Saint" as "St", apostrophes dropped (so "Kings
    Lynn" finds "King's Lynn"), other punctuation and space as one space. Empty when the text holds
    neither letter nor digit.
    """
    lowered = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c)
    )
    spaced = _NOT_WORDS.sub(" ", _APOSTROPHES.sub("", bare)).strip()
    return _SAINT.sub("st", spaced)


def name_without_title(folded: str) -> str:
    """A folded name without the words for its kind of council: "leeds city council" -> "leeds".

    The name itself where nothing is left or there is no such word.
    """
    without_after = _TITLE_AFTER.sub("", folded.removeprefix("the "))
    return _TITLE_BEFORE.sub("", without_after).strip() or folded


def place_label(place: Place) -> str:
    """How a place is listed to choose from: councils by name, "Norfolk (county)" otherwise."""
    kind = _KIND_IN_LABEL.get(place.kind)
    return place.name if kind is None else f"{place.name} ({kind})"


def postcode_parts(text: str) -> PostcodeParts | None:
    """A full postcode, sector or district, whatever its spaces and case; None for other text."""
    spaced = re.sub(r"\s+", " ", text).strip().upper()
    joined = spaced.replace(" ", "")
    if match := _FULL.fullmatch(joined):
        district, digit, letters = match.groups()
        shown = f"{district} {digit}{letters}"
        return PostcodeParts("full", district, district + digit, joined, shown)
    if match := _SECTOR_SPACED.fullmatch(spaced):
        return _sector(*match.groups())
    if match := _DISTRICT_ONLY.fullmatch(joined):
        other_reading = joined if re.fullmatch(r"[A-Z]{1,2}[0-9]{2}", joined) else None
        return PostcodeParts("district", joined, other_reading, None, joined)
    if match := _SECTOR_JOINED.fullmatch(joined):
        return _sector(*match.groups())
    return None


def _sector(district: str, digit: str) -> PostcodeParts:
    return PostcodeParts("sector", district, district + digit, None, f"{district} {digit}")


def echoed(text: str) -> str:
    """What was typed, fit to stand in a sentence: printable, on one line, cut with an ellipsis."""
    printable = "".join(c if c.isprintable() else " " for c in text[: MAX_TYPED_CHARACTERS * 2])
    one_line = " ".join(printable.split())
    if len(one_line) <= MAX_ECHOED_CHARACTERS:
        return one_line
    return one_line[: MAX_ECHOED_CHARACTERS - 1].rstrip() + "…"
