"""Which cases a workshop reads first: those of its own place, then of its nation. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components.model.case_rows import CaseCard
    from components.model.rows import Place


def nearest_first(cases: Iterable[CaseCard], place: Place) -> list[CaseCard]:
    """The place's own cases, then its nation's, then others.

    Among equals one with a public source goes first, then one with a result, then the later one.
    """
    letter = place.area_code[:1]

    def order(case: CaseCard) -> tuple[bool, bool, bool, bool, int, str]:
        return (
            place.area_code not in case.area_codes,
            not any(code[:1] == letter for code in case.area_codes),
            case.evidence != "found",
            case.result is None,
            -(case.year_start or case.year_end or 0),
            case.title,
        )

    return sorted(cases, key=order)
