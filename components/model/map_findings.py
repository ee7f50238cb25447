"""What a map says at a glance, in a sentence, and why a map is not offered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from components.model.figure_words import when
from components.model.map_claims import claim_counts
from components.model.map_codes import UK_SCOPE
from components.model.map_words import scope_councils
from components.model.wording import (
    format_value,
    in_sentence,
    join_words,
    plural,
    possessive,
    sentence_start,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from components.model.map_claims import Colouring
    from components.model.map_codes import MapClasses
    from components.model.rows import AreaValue, Indicator

FEWEST: Final = 4  # councils with a figure of which one can speak of a middle half
NAMED: Final = 3  # councils named where more have something in common
NATION_NAMES: Final[Mapping[str, str]] = {
    "E92000001": "England",
    "S92000003": "Scotland",
    "W92000004": "Wales",
    "N92000002": "Northern Ireland",
}


def middle_half(
    values: Iterable[float | None], indicator: Indicator, scope: str, *, past: bool = False
) -> str:
    """Between which figures the middle half of the councils lies; how few there are, if few."""
    known = sorted(value for value in values if value is not None)
    whose = scope_councils(scope)
    if len(known) < FEWEST:
        return f"{plural(len(known), 'council')} of the map {_have(known)} a figure."
    quarter = len(known) // 4
    low, high = (format_value(value, indicator) for value in (known[quarter], known[-quarter - 1]))
    lies = "lay" if past else "lies"
    if low == high:
        return f"The middle half of {whose} {lies} at {low}."
    return f"The middle half of {whose} {lies} between {low} and {high}."


def _have(known: Sequence[float]) -> str:
    return "has" if len(known) == 1 else "have"


def place_then(area: AreaValue, indicator: Indicator, period: str) -> str:
    """One council's figure in an earlier period: "Leeds: 14.1% in 2019."."""
    name = sentence_start(in_sentence(area.name))
    if area.value is None:
        return f"{name}: not known {when(period)}."
    value = format_value(area.value, indicator)
    if area.inherited_from:
        return f"{name}: {possessive(area.inherited_from)} figure, {value} {when(period)}."
    return f"{name}: {value} {when(period)}."


def claims_finding(drawn: MapClasses, colouring: Colouring, nation: str, *, money: bool) -> str:
    """How many councils stand where, in the order that is asked about first."""
    counts = claim_counts(drawn)
    known = sum(counts.values())
    of = f"Of {plural(known, 'council')} with a figure,"
    if colouring == "verdict":
        whom = nation.replace("its ", "their ")
        parts = [
            f"{counts[claim]} {'is' if counts[claim] == 1 else 'are'} {claim} than {whom}"
            for claim in ("better", "worse", "higher", "lower")
            if claim in counts
        ]
        rest = [(f"{counts.get('similar', 0)} similar", counts.get("similar", 0))]
        left = counts.get("not_compared", 0)
        rest.append((f"{left} not compared", left))
        parts += [words for words, count in rest if count]
        return f"{of} {join_words(parts)} (95% intervals)."
    words = _MONEY if money else _CHANGES
    return f"{of} {join_words([f'{counts[c]} {words[c]}' for c in words if c in counts])}."


_CHANGES: Final = {
    "better": "improve",
    "worse": "worsen",
    "higher": "rise",
    "lower": "fall",
    "similar": "show no clear change",
    "not_compared": "have too few periods to test",
}
_MONEY: Final = _CHANGES | {
    "higher": "grow faster than the UK",
    "lower": "grow slower than it or fall",
    "similar": "show no clear difference from it",
}


def scope_reason(indicator: Indicator, scopes: Sequence[str]) -> str | None:
    """Why there is no map of the UK; None where there is one."""
    if UK_SCOPE in scopes or not scopes:
        return None
    if len(scopes) > 1:
        return (
            "Each nation counts this in its own way or ranks within itself, so there is a map of "
            "each and none of the UK."
        )
    only = NATION_NAMES[scopes[0]]
    if indicator.family:
        return f"This is {possessive(only)} own measure: other nations count it differently."
    return f"This is published for {possessive(only)} councils only."


def formed_later(
    areas: Sequence[AreaValue], formed: Mapping[str, int], year: int
) -> tuple[str, dict[str, int]]:
    """Which councils have no figure for a period because they were formed later.

    Returns a sentence ("" where there is none) and the year of each by its code.
    """
    found = {
        area.area_code: formed[area.area_code]
        for area in areas
        if area.value is None and formed.get(area.area_code, 0) > year
    }
    if not found:
        return "", found
    names = [area.name for area in areas if area.area_code in found]
    more = len(names) - NAMED
    listed = join_words(names) if more <= 0 else f"{', '.join(names[:NAMED])} and {more} more"
    did = "did not exist as it is today" if len(names) == 1 else "did not exist as they are today"
    return f"{listed} {did}: no figure.", found
