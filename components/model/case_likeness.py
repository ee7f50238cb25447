"""Two orders of cases: how like their places are to mine, and how new they are."""

from __future__ import annotations

from collections.abc import Iterable

from components.model.case_match import KIN_POINTS, OWN, Match


def by_likeness(matched: Iterable[Match]) -> list[Match]:
    """Cases of my place first, then those of places like it, by the sum of the ways they are alike.

    Equal ones: a public source before none, then the newer, then by title.
    """
    return sorted(
        matched,
        key=lambda each: (
            not OWN.intersection(each.kin),
            -sum(KIN_POINTS[kin] for kin in each.kin),
            each.case.evidence != "found",
            -(each.year or 0),
            each.case.title,
        ),
    )


def by_year(matched: Iterable[Match]) -> list[Match]:
    """The newest first, undated ones last; equal ones by title."""
    return sorted(matched, key=lambda each: (-(each.year or 0), each.case.title))
