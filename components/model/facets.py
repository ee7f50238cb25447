"""Filters with counts, over anything: several values of a facet are "or", facets are "and".

Pure. Which of the items have a value is one whole number with a bit for each item, so that a page
with two hundred values is counted in well under a millisecond.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

Chosen = Mapping[str, Collection[str]]
"""The values chosen, by facet; a facet without any does not filter."""


@dataclass(frozen=True, slots=True)
class FacetIndex:
    """Items in their order and, by facet and value, which of them have it: bit n is item n."""

    items: tuple[str, ...]
    masks: Mapping[str, Mapping[str, int]]

    def values(self, facet: str) -> frozenset[str]:
        """The values that some item has; empty for a facet that there is not."""
        return frozenset(self.masks.get(facet, ()))

    def items_of(self, mask: int) -> tuple[str, ...]:
        """The items of a number of bits, in order."""
        return tuple(item for place, item in enumerate(self.items) if mask >> place & 1)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A filter that could be dropped, and how many items would then be found.

    ``facet`` is None for what the items were looked for among: the search.
    """

    facet: str | None
    found: int


def facet_index(rows: Iterable[tuple[str, str, str]]) -> FacetIndex:
    """The index of (item, facet, value) rows; items in the order in which they first come."""
    places: dict[str, int] = {}
    masks: dict[str, dict[str, int]] = {}
    for item, facet, value in rows:
        bit = 1 << places.setdefault(item, len(places))
        of = masks.setdefault(facet, {})
        of[value] = of.get(value, 0) | bit
    return FacetIndex(tuple(places), masks)


def found(
    index: FacetIndex, chosen: Chosen, among: Collection[str] | None = None
) -> frozenset[str]:
    """The items that have, of every facet with a choice, one of the chosen values at least.

    ``among`` are the items a search found, None where nothing was searched for.
    """
    return frozenset(index.items_of(_found(index, chosen, among)))


def counts(
    index: FacetIndex, chosen: Chosen, among: Collection[str] | None = None
) -> dict[str, dict[str, int]]:
    """By facet and value, how many items would be found if the facet had that value alone.

    The other facets and the search stay as they are. A value that no item has is not there.
    """
    counted = {}
    for facet, values in index.masks.items():
        others = {name: chosen[name] for name in chosen if name != facet}
        left = _found(index, others, among)
        counted[facet] = {value: (mask & left).bit_count() for value, mask in values.items()}
    return counted


def without_each(
    index: FacetIndex, chosen: Chosen, among: Collection[str] | None = None
) -> tuple[Dropped, ...]:
    """What each filter alone costs: how many would be found without it, the most telling first.

    Equal ones stay in the order of ``chosen``, the search last.
    """
    told = [
        Dropped(facet, _found(index, {f: v for f, v in chosen.items() if f != facet}, among)
                .bit_count())
        for facet, values in chosen.items() if values
    ]  # fmt: skip
    if among is not None:
        told.append(Dropped(None, _found(index, chosen, None).bit_count()))
    return tuple(sorted(told, key=lambda dropped: -dropped.found))


def _found(index: FacetIndex, chosen: Chosen, among: Collection[str] | None) -> int:
    left = (1 << len(index.items)) - 1
    if among is not None:
        left = reduce(or_, (1 << n for n, item in enumerate(index.items) if item in among), 0)
    for facet, values in chosen.items():
        if values:
            masks = index.masks.get(facet, {})
            left &= reduce(or_, (masks.get(value, 0) for value in values), 0)
    return left
