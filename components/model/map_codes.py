"""What a map of councils shows, as one letter a council: its class, or which kind of unknown it is.

A map's scope is the whole UK or one nation. Classes are made among the councils of the scope, so
that "darker" always means higher than others on the same map, and whatever is counted is counted
there. An indicator that cannot be compared across nations has no UK map; its nation's map says of
the other nations why they are not on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from components.model.breaks import class_of, quantile_breaks
from components.model.rows import AreaValue, Indicator, UnknownReason

UK_SCOPE: Final = "uk"
NATION_SCOPES: Final = ("E92000001", "S92000003", "W92000004", "N92000002")  # screen order

CLASS_LETTERS: Final = "0123456"  # lowest class first; the most classes a map can have
INHERITED_LETTERS: Final = "abcdefg"  # the same classes, where the value is a county's
UNKNOWN_LETTERS: Final[Mapping[UnknownReason, str]] = {
    "no_data": "n",
    "suppressed": "s",
    "not_applicable": "z",
    "not_comparable": "x",
}
OUTSIDE: Final = "o"  # in another nation: comparable, but not part of this map
# In another nation, and without a figure that could be put beside this nation's.
BEYOND_LETTERS: Final[Mapping[UnknownReason, str]] = {
    kind: letter.upper() for kind, letter in UNKNOWN_LETTERS.items()
}
NOT_SHOWN: Final = (OUTSIDE, *BEYOND_LETTERS.values())  # every letter of another nation's council


@dataclass(frozen=True, slots=True)
class MapClasses:
    """One map: its inner breaks (ascending, in the indicator's unit) and a letter per council.

    ``codes`` is in the order of the council shapes. ``scope`` is "uk" or a nation's code.
    """

    indicator_id: str
    scope: str
    breaks: tuple[float, ...]
    codes: str

    def class_counts(self) -> tuple[int, ...]:
        """Councils in each class, lowest first; inherited values count as drawn."""
        letters = zip(CLASS_LETTERS, INHERITED_LETTERS, strict=True)
        counts = [self.codes.count(own) + self.codes.count(given) for own, given in letters]
        return tuple(counts[: len(self.breaks) + 1])

    def unknown_counts(self) -> dict[UnknownReason, int]:
        """Councils of the scope without a value by kind, the kinds that occur only."""
        return self._counts(UNKNOWN_LETTERS)

    def beyond_counts(self) -> dict[UnknownReason, int]:
        """Councils of other nations that have no comparable value, likewise; none on a UK map."""
        return self._counts(BEYOND_LETTERS)

    def _counts(self, letters: Mapping[UnknownReason, str]) -> dict[UnknownReason, int]:
        counts = {kind: self.codes.count(letter) for kind, letter in letters.items()}
        return {kind: count for kind, count in counts.items() if count}

    def leaves_out_nations(self) -> bool:
        """Whether it is a map of one nation, with others round it."""
        return any(letter in self.codes for letter in NOT_SHOWN)

    def inherited_count(self) -> int:
        """Councils drawn with their county's value."""
        return sum(self.codes.count(letter) for letter in INHERITED_LETTERS)


def map_scopes(indicator: Indicator, values: Sequence[AreaValue]) -> tuple[str, ...]:
    """The maps an indicator has: the UK where it is comparable, and each nation with any value.

    Empty where no council has a value, and for a cohort, whose councils are of different years.
    One nation alone gives that nation only: a UK map would be the same map with three quarters of
    it empty.
    """
    if indicator.role == "cohort":
        return ()
    known = {area.nation_code for area in values if area.value is not None}
    nations = tuple(nation for nation in NATION_SCOPES if nation in known)
    with_uk = indicator.comparable_across_nations and len(nations) > 1
    return (UK_SCOPE, *nations) if with_uk else nations


def default_scope(scopes: Sequence[str], nation_code: str | None) -> str | None:
    """The map to show first: the UK, else the place's nation, else the first nation with values."""
    if UK_SCOPE in scopes:
        return UK_SCOPE
    return nation_code if nation_code in scopes else next(iter(scopes), None)


def in_scope(values: Iterable[AreaValue], scope: str) -> list[AreaValue]:
    """The councils that a map is about."""
    return [area for area in values if scope in {UK_SCOPE, area.nation_code}]


def map_classes(
    indicator: Indicator,
    values: Sequence[AreaValue],
    scope: str,
    breaks: Sequence[float] | None = None,
) -> MapClasses:
    """Classify the councils of one map. ``values`` holds every council, in the shapes' order.

    ``breaks`` (ascending, at most six) are chosen elsewhere; without them, quantiles of the scope.
    """
    if breaks is None:
        breaks = quantile_breaks(area.value for area in in_scope(values, scope))
    return drawn(indicator, values, scope, lambda area: _letter(area, breaks), breaks)


def drawn(
    indicator: Indicator,
    values: Sequence[AreaValue],
    scope: str,
    letter: Callable[[AreaValue], str],
    breaks: Sequence[float] = (),
) -> MapClasses:
    """One map whose councils with a value have the letter that ``letter`` gives them.

    Those without a value say which kind of unknown they are, those of other nations that they are
    not shown.
    """

    def code(area: AreaValue) -> str:
        if scope not in {UK_SCOPE, area.nation_code}:
            return _letter_beyond(area, indicator)
        if area.value is None:
            return UNKNOWN_LETTERS[area.unknown_reason or "no_data"]
        return letter(area)

    codes = "".join(map(code, values))
    return MapClasses(indicator.indicator_id, scope, tuple(breaks), codes)


def _letter(area: AreaValue, breaks: Sequence[float]) -> str:
    position = class_of(area.value, breaks) or 0  # drawn() asks for known values only
    return (INHERITED_LETTERS if area.how == "inherited" else CLASS_LETTERS)[position]


def _letter_beyond(area: AreaValue, indicator: Indicator) -> str:
    """The letter of a council in another nation than the map's.

    Not comparable where it has a value on another footing, or where its nation publishes a measure
    of its own (a family); no data where nobody publishes it there.
    """
    if indicator.comparable_across_nations:
        return OUTSIDE
    if area.value is None and indicator.family is None:
        return BEYOND_LETTERS[area.unknown_reason or "no_data"]
    return BEYOND_LETTERS["not_comparable"]
