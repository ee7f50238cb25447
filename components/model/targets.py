"""A council's own targets: what one is, what it may say, and what is wrong with one that may not.

A target is a decision, not a statistic. It is kept as it was set; only what cannot be meant is
refused, with a sentence that says what was found and what is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from components.model import wording
from components.model.indicator_search import words_of
from components.model.rows import Indicator

MOST_TARGETS: Final = 100  # of one place; a manifesto has some dozens
LAST_YEAR: Final = 2100
FINEST: Final = 4  # decimals that are kept: finer than any figure here
LONGEST_WORDS: Final = 120  # letters of who decided
LONGEST_LINK: Final = 300
LARGEST: Final = 1e9  # of any figure; a larger one is a slip
OLDEST: Final = 120.0  # years of a life
WEB: Final = ("http", "https")
_OUT_OF: Final = re.compile(r"out of (\d+)$")
# Figures that fall for one place only where they rise for another: shares of a rank in a nation.
RELATIVE: Final = frozenset({"most-deprived-neighbourhoods", "digital-exclusion-risk"})


@dataclass(frozen=True, slots=True)
class Target:
    """A value to reach in a year. ``link`` is "" where none is given; it may be no web address."""

    indicator_id: str
    value: float
    year: int
    decided_by: str
    link: str = ""

    @property
    def key(self) -> str:
        """What it is found by: one target for each indicator and year."""
        return f"{self.indicator_id}~{self.year}"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one cell: its column, what was found there, what is allowed."""

    column: str
    found: str
    allowed: str

    @property
    def sentence(self) -> str:
        """All three as a sentence."""
        return (
            f"{wording.sentence_start(self.column)}: found {self.found}. Allowed: {self.allowed}."
        )


class TargetError(ValueError):
    """A cell or a whole target that may not be; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.sentence)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Rules:
    """What a target is checked against: the place, the indicators by id, the year we are in."""

    area_code: str
    place: str
    indicators: Mapping[str, Indicator]
    names: Mapping[str, Indicator]  # by id and by title, folded
    this_year: int


def rules_for(area_code: str, place: str, indicators: Iterable[Indicator], this_year: int) -> Rules:
    """The rules of a place, with the indicators found by id or title."""
    own = tuple(indicators)
    names = {folded(name): each for each in own for name in (each.indicator_id, each.title)}
    return Rules(area_code, place, {each.indicator_id: each for each in own}, names, this_year)


def folded(text: str) -> str:
    """A name as names are compared: small letters, no accents or marks."""
    return " ".join(words_of(text[:LONGEST_LINK]))


def value_range(indicator: Indicator) -> tuple[float, float]:
    """The lowest and highest value that the unit allows."""
    if wording.is_percentage(indicator):
        return 0.0, 100.0
    if marks := _OUT_OF.search(indicator.unit):
        return 0.0, float(marks[1])
    if indicator.unit == "years":
        return 0.0, OLDEST
    if indicator.unit == "million pounds" or "around" in indicator.unit:
        return -LARGEST, LARGEST
    return 0.0, LARGEST


def range_words(indicator: Indicator) -> str:
    """The range of the unit: "0% to 100%", "0 to 10 points out of 10", "0 or more minutes"."""
    low, high = value_range(indicator)
    if low < 0:
        return f"a number of {indicator.unit}"
    if high == LARGEST:
        return f"0 or more {indicator.unit}"
    if wording.is_percentage(indicator):
        return "0% to 100%"
    return f"0 to {high:.0f} {indicator.unit}"


def check_range(value: float, text: str, indicator: Indicator) -> None:
    """Refuse a value that the unit does not allow.

    Raises:
        TargetError: it lies outside ``value_range``.
    """
    low, high = value_range(indicator)
    if not low <= value <= high:
        raise TargetError(Fault("target", f"“{text}”", f"{range_words(indicator)} here"))


def is_web_address(link: str) -> bool:
    """Whether a link may be one to click: http or https with a host, and nothing odd in it."""
    if not link or any(letter.isspace() or not letter.isprintable() for letter in link):
        return False
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:  # brackets that do not close
        return False
    return parts.scheme in WEB and bool(host) and "@" not in parts.netloc


def clash(target: Target, others: Sequence[Target]) -> Target | None:
    """The target there is already for this indicator and year, or None."""
    return next((other for other in others if other.key == target.key), None)


def label(target: Target, indicator: Indicator) -> str:
    """The target in a few words: "10% by 2030", "£700 per week by 2030"."""
    return f"{written(target.value, indicator)} by {target.year}"


def written(value: float, indicator: Indicator) -> str:
    """A target's value with its unit: "10%", "£700 per week", "60.5 years"."""
    text = short(value, indicator)
    if wording.is_percentage(indicator) or indicator.unit == "million pounds":
        return text
    if indicator.prefix:
        return f"{text} {indicator.unit.removeprefix('pounds ')}"
    unit = wording.singular_unit(indicator.unit) if text in wording.ONE else indicator.unit
    return f"{text} {unit}"


def short(value: float, indicator: Indicator) -> str:
    """The value with its sign of money or percent, and as many decimals as it was set with."""
    decimals = max(0, -int(wording.rounded(value, FINEST).normalize().as_tuple().exponent))
    return wording.format_value(value, replace(indicator, decimals=decimals))
