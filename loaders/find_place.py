"""Finding the place that a person means: a name, an old name, a code, a postcode, spelt roughly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from components.model.place_names import (
    MAX_TYPED_CHARACTERS,
    Found,
    FoundBasis,
    echoed,
    fold_name,
    name_without_title,
    postcode_parts,
)
from components.model.wording import in_sentence
from loaders.find_postcode import NOT_IN_THE_UK, found_by_postcode
from loaders.place_reads import (
    Named,
    choosable_places,
    heirs_of_code,
    name_of_code,
    named,
    named_alike,
    named_with_words,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from components.model.rows import Place

MAX_CHOICES = 12
"""More would be a list to read, not a choice to make."""
MIN_LETTERS_FOR_PARTS = 3
"""Fewer letters begin a word of almost every name."""
SURE_SIMILARITY = 0.93
SURE_SLIPS = 2
"""A name at least so alike, by at most so many slips of a letter, is taken where it stands alone:
"Sheffeild" and Sheffield have 0.98 and one slip. Similarity alone would take South Yorkshire for
South Ayrshire."""
CLEAR_MARGIN = 0.03
"""So much nearer than the second it must be; "Norflk" must not become one of two."""
LIKELY_SIMILARITY = 0.86
"""From here a name is offered: "Leads" and Leeds have 0.89."""
MAX_ALIKE = 5
"""So many names that may be meant are offered."""
WHAT_CAN_BE_TYPED = "Type a council, an old name, a county, a region or a postcode."

_AREA_CODE = re.compile(r"[a-z][0-9]{8}|tl[a-z][a-z0-9]{0,2}")
_ISLANDS = {
    name_without_title(fold_name(island)): island[0].upper() + island[1:]
    for island in NOT_IN_THE_UK.values()
}


def find_place(cursor: DuckDBPyConnection, text: str) -> Found:
    """What a text means: one place, places to choose from, or nothing and what can be typed.

    Never raises, whatever the text. Every place that comes back can be chosen. Text beyond
    ``MAX_TYPED_CHARACTERS`` is not read.
    """
    typed = text[:MAX_TYPED_CHARACTERS]
    folded = fold_name(typed)
    if not folded:
        return Found("nothing", "unknown", sentence=WHAT_CAN_BE_TYPED)
    exact = named(cursor, folded)
    if exact:
        return _from_names(cursor, exact, typed)
    parts = postcode_parts(typed)
    if parts:
        return found_by_postcode(cursor, parts)
    if _AREA_CODE.fullmatch(folded):
        return _unknown_code(cursor, folded.upper())
    return _roughly(cursor, typed, folded)


def _roughly(cursor: DuckDBPyConnection, typed: str, folded: str) -> Found:
    """Without the words for the kind of council, then by parts of the name, then by spelling."""
    core = name_without_title(folded)
    exact = named(cursor, core) if core != folded else []
    if exact:
        return _from_names(cursor, exact, typed)
    if core in _ISLANDS:
        return _nothing(typed, f"{_ISLANDS[core]} is not part of the United Kingdom.")
    by_parts = _from_parts(cursor, core, typed)
    return by_parts or _from_spelling(cursor, core, typed)


def _from_names(cursor: DuckDBPyConnection, matches: list[Named], typed: str) -> Found:
    """The place or places that bear the name exactly."""
    places = choosable_places(cursor, (match.area_code for match in matches))
    first = matches[0]
    note = f"{first.note}." if first.note else None
    if len(places) == 1:
        return Found("place", _basis(first), place=places[0], sentence=note)
    if not places:
        return _nothing(typed)
    sentence = note or f"“{echoed(typed)}” is a name of several places."
    return Found(
        "choices", _basis(first), choices=tuple(places), sentence=f"{sentence} Choose one."
    )


def _basis(match: Named) -> FoundBasis:
    match match.kind:
        case "former_name":
            return "former_name"
        case "former_code":
            return "former_code"
        case "code":
            return "code"
        case _:
            return "name"


def _from_parts(cursor: DuckDBPyConnection, core: str, typed: str) -> Found | None:
    """Names in which every word typed begins a word; present names before other ones."""
    if len(core.replace(" ", "")) < MIN_LETTERS_FOR_PARTS:
        return None
    matches = named_with_words(cursor, core)
    matches = [match for match in matches if match.kind == "name"] or matches
    places = choosable_places(cursor, (match.area_code for match in matches))
    if not places:
        return None
    begins = any(fold_name(match.alias).startswith(core) for match in matches)
    if len(places) == 1 and begins:
        sentence = _read_as(typed, matches[0], places[0].name)
        return Found("place", "part_of_name", place=places[0], sentence=sentence)
    return _choices_by_parts(places, typed)


def _choices_by_parts(places: list[Place], typed: str) -> Found:
    shown = echoed(typed)
    if len(places) == 1:
        return _did_you_mean(places, typed, "part_of_name")
    sentence = f"“{shown}” is in the name of {len(places)} places. Choose one."
    if len(places) > MAX_CHOICES:
        sentence = (
            f"“{shown}” is in the name of {len(places)} places; the first {MAX_CHOICES} are here. "
            "Choose one, or type more of the name."
        )
    return Found("choices", "part_of_name", choices=tuple(places[:MAX_CHOICES]), sentence=sentence)


def _from_spelling(cursor: DuckDBPyConnection, core: str, typed: str) -> Found:
    """The name that is surely meant, names that may be meant, or nothing."""
    best: dict[str, Named] = {}
    for match in named_alike(cursor, core, LIKELY_SIMILARITY):
        best.setdefault(match.area_code, match)
    places = choosable_places(cursor, best)[:MAX_ALIKE]
    if not places:
        return _nothing(typed)
    first, *others = (best[place.area_code] for place in places)
    clear = not others or first.similarity - others[0].similarity >= CLEAR_MARGIN
    if clear and first.similarity >= SURE_SIMILARITY and first.slips <= SURE_SLIPS:
        sentence = _read_as(typed, first, places[0].name)
        return Found("place", "spelling", place=places[0], sentence=sentence)
    return _did_you_mean(places, typed, "spelling")


def _did_you_mean(places: list[Place], typed: str, basis: FoundBasis) -> Found:
    which = "one of these" if len(places) > 1 else in_sentence(places[0].name)
    sentence = f"No place is called “{echoed(typed)}”. Did you mean {which}?"
    return Found("choices", basis, choices=tuple(places), sentence=sentence)


def _read_as(typed: str, match: Named, name: str) -> str:
    """How a text was understood, with what became of the place where it is an old name."""
    if match.note:
        return f"“{echoed(typed)}” is read as {match.alias}. {match.note}."
    return f"“{echoed(typed)}” is read as {name}."


def _unknown_code(cursor: DuckDBPyConnection, code: str) -> Found:
    """A code that cannot be chosen: a joint area's, another kind of area's, or nobody's."""
    name = name_of_code(cursor, code)
    parts = choosable_places(cursor, heirs_of_code(cursor, code))
    if parts:
        sentence = f"{code} stands for {name or 'several places'}. Choose one."
        return Found("choices", "code", choices=tuple(parts), sentence=sentence)
    if name is None:
        return _nothing(code, f"No place has the code {code}.")
    return _nothing(code, f"{code} is the code of another kind of area, {name}.")


def _nothing(typed: str, why: str | None = None) -> Found:
    why = why or f"We know no place called “{echoed(typed)}”."
    return Found("nothing", "unknown", sentence=f"{why} {WHAT_CAN_BE_TYPED}")
