"""Gaps made up for tests of what is not known: only their kinds matter."""

from __future__ import annotations

from dataclasses import replace

from components.model.rows import IndicatorRow, UnknownReason
from components.model.unseen import Shared
from tests.unit.model.made_rows import KNOWN, UNKNOWN, indicator

ENGLAND, BELFASTS = "E92000001", "N92000002"
HOLDERS = {
    ("theme-1", "K02000001"): "the health team",
    ("theme-1", BELFASTS): "the health board",
    ("theme-2", "K02000001"): "the police",
}


def known(number: int) -> IndicatorRow:
    return replace(KNOWN, indicator=indicator(number))


def unknown(number: int, reason: UnknownReason = "no_data", **more: object) -> IndicatorRow:
    return replace(UNKNOWN, indicator=indicator(number, **more), unknown_reason=reason)


def shared(number: int, councils: int, kind: UnknownReason = "no_data", nation: str = ENGLAND):
    return Shared(f"indicator-{number}", nation, kind, councils)
