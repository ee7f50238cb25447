"""What may be asked of councils: one indicator and one test, as it stands in the address.

``gigabit-broadband~lowest-quarter`` or ``adult-smokers~at-least~15``. Reading is strict: whatever
is not exactly a condition of ours is refused with a sentence, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from components.model.place_names import echoed
from components.model.rows import Indicator

Test = Literal[
    "clearly-above", "clearly-below", "above", "below", "highest-quarter", "lowest-quarter",
    "improving", "worsening", "rising", "falling", "at-least", "at-most", "unknown",
]  # fmt: skip
TESTS: Final[tuple[Test, ...]] = get_args(Test)
CLEARLY: Final[frozenset[Test]] = frozenset({"clearly-above", "clearly-below"})
BY_VALUE: Final[frozenset[Test]] = frozenset({"above", "below"})
QUARTERS: Final[frozenset[Test]] = frozenset({"highest-quarter", "lowest-quarter"})
TRENDS: Final[frozenset[Test]] = frozenset({"improving", "worsening", "rising", "falling"})
THRESHOLDS: Final[frozenset[Test]] = frozenset({"at-least", "at-most"})
MOST_CONDITIONS: Final = 5  # more can be neither read at a glance nor shown side by side
LONGEST: Final = 100  # characters of one condition; the longest of ours has about 70
PARTS: Final = "~"
_NUMBER: Final = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,4})?")


class ConditionError(ValueError):
    """A text is no condition; the message is a sentence for the reader."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing asked of a council; ``threshold`` (for two tests only) is in its unit."""

    indicator_id: str
    test: Test
    threshold: float | None = None


def parsed(text: str, indicators: Mapping[str, Indicator]) -> Condition:
    """Return the condition that ``text`` says.

    Raises:
        ConditionError: it says none of ours, or one that its indicator does not allow.
    """
    said = echoed(text)
    parts = text.split(PARTS)
    indicator = indicators.get(parts[0])
    if indicator is None:
        raise ConditionError(f"The link asks for “{said}”, an indicator we do not have. Left out.")
    test = next((each for each in TESTS if parts[1:2] == [each]), None)
    number = parts[2] if len(parts) > 2 else None
    if test is None or len(parts) > 3 or (test in THRESHOLDS) != (number is not None):
        raise ConditionError(f"The link asks for “{said}”, which is no condition. Left out.")
    if number is not None and not _NUMBER.fullmatch(number):
        raise ConditionError(f"The link asks for “{said}”, without a number. Left out.")
    why = why_not_allowed(test, indicator)
    if why:
        raise ConditionError(why)
    return Condition(indicator.indicator_id, test, None if number is None else float(number))


def formatted(condition: Condition) -> str:
    """The condition as it stands in the address; ``parsed`` reads it back."""
    parts = [condition.indicator_id, condition.test]
    if condition.threshold is not None:
        parts.append(_plain(condition.threshold))
    return PARTS.join(parts)


def decimals_of(threshold: float) -> int:
    """How many decimals a threshold was given with."""
    return len(_plain(threshold).partition(".")[2])


def _plain(number: float) -> str:
    """The number without an exponent or empty decimals."""
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def tests_of(indicator: Indicator, *, with_intervals: bool) -> tuple[Test, ...]:
    """The tests to offer for an indicator; those on intervals where any council has one."""
    return tuple(
        test
        for test in TESTS
        if why_not_allowed(test, indicator) is None and (with_intervals or test not in CLEARLY)
    )


def why_not_allowed(test: Test, indicator: Indicator) -> str | None:
    """Why a test cannot be asked of an indicator, as a sentence; None where it can.

    Totals and registers are never compared or placed, estimates never placed (METHOD 6.1b); a
    cohort has no common scale, so its quarters go by the year; only what has a direction improves
    or worsens.
    """
    why = _why_no_scale(test, indicator) or _why_no_direction(test, indicator)
    return f"“{indicator.title}” {why} Left out." if why else None


def _why_no_scale(test: Test, indicator: Indicator) -> str | None:
    by_scale = CLEARLY | BY_VALUE
    if indicator.is_total and test in by_scale | QUARTERS:
        return "is a total: it says how large a place is and is not compared."
    if indicator.is_register and test in by_scale | QUARTERS:
        return "lists known cases only: councils are not compared by it."
    if indicator.is_estimate and test in QUARTERS:
        return "is an estimate: councils are not placed by it."
    if indicator.role == "cohort" and test in by_scale | THRESHOLDS:
        return "is of different years in different councils: ask for a quarter."
    return None


def _why_no_direction(test: Test, indicator: Indicator) -> str | None:
    has_direction = indicator.polarity != "context"
    if test in {"improving", "worsening"} and not has_direction:
        return "has no better direction: ask whether it is rising or falling."
    if test in {"rising", "falling"} and has_direction:
        return "has a direction: ask whether it is improving or worsening."
    return None
