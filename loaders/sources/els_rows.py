"""One row of ONS Explore Local Statistics: what each cell may hold, and what it becomes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from components.model.periods import parse_period
from components.model.rows import Period
from loaders.errors import MalformedFileError
from loaders.published import JOINT_STATUS, Observation
from loaders.sources.text_tables import number

STATUS_LETTERS: Final = frozenset("xucz")
JOINT_SENTENCES: Final = frozenset({
    "Value for Hackney and City of London combined",
    "Value for Cornwall and Isles of Scilly combined",
})  # fmt: skip
# One code stands for three areas; they are told apart by name.
NAMELESS_CODE: Final = "na"
NAMELESS_AREAS: Final = {
    "Aberdeen City Region": "na-aberdeen-city-region",
    "Edinburgh and South East Scotland City Region":
        "na-edinburgh-and-south-east-scotland-city-region",
    "Glasgow City Region": "na-glasgow-city-region",
}  # fmt: skip
_AREA_CODE = re.compile(r"[EWSNK]\d{8}|TL[A-Z][A-Z0-9]{0,2}", re.ASCII)


def observation(file: str, line: int, row: dict[str, str], indicator_id: str) -> Observation:
    """The row as an observation, code, period and value as published.

    Raises:
        MalformedFileError: a cell holds what it may not hold, or two cells contradict each other.
    """
    value = number(file, line, "observation", row["observation"])
    lower = number(file, line, "lci_95", row["lci_95"])
    upper = number(file, line, "uci_95", row["uci_95"])
    status = _status(file, line, row["status"], known=value is not None)
    if (lower is None) != (upper is None) or (lower is not None and value is None):
        found = f"{row['lci_95']!r} to {row['uci_95']!r} around {row['observation']!r}"
        allowed = "both ends of an interval around a value, or neither"
        raise MalformedFileError(file, line, "lci_95", found, allowed)
    if lower is not None and upper is not None and lower > upper:
        found, allowed = f"{lower} above {upper}", "a lower end that is not above the upper end"
        raise MalformedFileError(file, line, "lci_95", found, allowed)
    _period(file, line, row["period"])
    area_code = _area_code(file, line, row["areacd"], row["areanm"])
    return Observation(area_code, indicator_id, row["period"], value, lower, upper, status)


@lru_cache(maxsize=4096)
def period(iso: str) -> Period:
    """The period, read once for each way of writing it."""
    return parse_period(iso)


def _period(file: str, line: int, iso: str) -> None:
    try:
        period(iso)
    except ValueError as fault:
        allowed = "a date YYYY-MM-DD, alone or with a length such as /P1Y or /P1M"
        raise MalformedFileError(file, line, "period", repr(iso), allowed) from fault


def _status(file: str, line: int, text: str, *, known: bool) -> str | None:
    """The status letter, "joint" or None; a letter and a value exclude each other."""
    if text == "":
        return None
    if known and text in JOINT_SENTENCES:
        return JOINT_STATUS
    if not known and text in STATUS_LETTERS:
        return text
    letters = ", ".join(sorted(STATUS_LETTERS))
    allowed = (
        f"beside a value: nothing, or one of {sorted(JOINT_SENTENCES)}"
        if known
        else f"beside no value: nothing, or one of {letters}"
    )
    raise MalformedFileError(file, line, "status", repr(text), allowed)


def _area_code(file: str, line: int, code: str, name: str) -> str:
    if code == NAMELESS_CODE and name in NAMELESS_AREAS:
        return NAMELESS_AREAS[name]
    if _AREA_CODE.fullmatch(code) is None:
        found = f"{code!r} ({name})"
        allowed = "a code such as E08000035 or TLE42, or 'na' for " + ", ".join(NAMELESS_AREAS)
        raise MalformedFileError(file, line, "areacd", found, allowed)
    return code
