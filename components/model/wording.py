"""Every word about a number: values, differences, verdicts, positions, as plain text.

One place decides how a figure is written, so screen, table, tooltip and export can never differ.
Functions return plain strings; whoever draws them escapes them. None of them ever writes "nan".
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from components.model.rows import (
    Indicator,
    NoScoreReason,
    Place,
    UnknownReason,
)

NOT_AVAILABLE: Final = "not available"
ONE: Final = frozenset({"1", "−1"})  # "1.0 years" keeps its plural

UNKNOWN_WORDS: Final[dict[UnknownReason, str]] = {
    "no_data": "no data",
    "suppressed": "suppressed",
    "not_applicable": "not applicable",
    "not_comparable": "not comparable",
}

NO_SCORE_WORDS: Final[dict[NoScoreReason, str]] = {
    "themes_disagree": "not added up: its themes do not move together",
    "too_few_themes": "too few themes known",
    "no_value": "none of its indicators is known here",
    "single_indicator": "one scored indicator only",
    "no_indicator": "no figures for any council",
    "no_scored_indicator": "shown without a score: no direction is better",
    "never_scored": "too few residents to score",
    "not_a_council": "scores are made for councils only",
}

NATION_ADJECTIVE: Final[dict[str, str]] = {
    "E92000001": "English",
    "S92000003": "Scottish",
    "W92000004": "Welsh",
    "N92000002": "Northern Irish",
}
NATION_LETTER: Final[dict[str, str]] = {
    "E92000001": "E",
    "S92000003": "S",
    "W92000004": "W",
    "N92000002": "N",
}
# Names that take an article inside a sentence, as their own residents say them.
WITH_ARTICLE: Final = frozenset(
    {
        "United Kingdom", "North East", "North West", "East Midlands", "West Midlands",
        "East of England", "South East", "South West",
        "City of Edinburgh", "City of London", "Derbyshire Dales", "East Riding of Yorkshire",
        "Forest of Dean", "Isle of Anglesey", "Isle of Wight", "Isles of Scilly", "Malvern Hills",
        "New Forest", "Orkney Islands", "Scottish Borders", "Shetland Islands", "South Hams",
        "Staffordshire Moorlands", "Vale of Glamorgan", "Vale of White Horse",
    }
)  # fmt: skip


def rounded(value: float, decimals: int) -> Decimal:
    """``value`` rounded half up, as people do (Python's own rounding is half to even)."""
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def format_number(value: float | None, decimals: int = 0) -> str:
    """A number with thousands commas and a true minus sign, or "not available"."""
    if value is None:
        return NOT_AVAILABLE
    number = rounded(value, decimals)
    text = f"{abs(number):,}"
    return f"−{text}" if number < 0 else text


def format_value(value: float | None, indicator: Indicator) -> str:
    """A value with its sign of money or percent: "£611", "71.7%", "£12 million", "2.8"."""
    if value is None:
        return NOT_AVAILABLE
    number = format_number(value, indicator.decimals)
    if indicator.unit == "million pounds":
        return _money(number) + " million"
    if indicator.prefix:
        return _money(number)
    return number + "%" if is_percentage(indicator) else number


def _money(number: str) -> str:
    return f"−£{number[1:]}" if number.startswith("−") else f"£{number}"


def is_percentage(indicator: Indicator) -> bool:
    """Whether differences are said in percentage points."""
    return indicator.unit.startswith("%")


def value_with_unit(value: float | None, indicator: Indicator) -> str:
    """A value as it stands in a sentence: "71.7%", "£611 per week", "60.9 years"."""
    text = format_value(value, indicator)
    if value is None or is_percentage(indicator) or indicator.unit == "million pounds":
        return text
    if indicator.prefix:
        return f"{text} {indicator.unit.removeprefix('pounds ')}"
    return f"{text} {singular_unit(indicator.unit) if text in ONE else indicator.unit}"


def singular_unit(unit: str) -> str:
    """The unit of exactly one: "home per 1,000 dwellings", "business", "guest night".

    The noun that is counted is the last word before "per", "of", "out of" or "in". "Times" counts
    nothing ("1 times yearly earnings" has no singular) and stays.
    """
    counted = re.split(r" (?:per|of|out of|in) ", unit, maxsplit=1)[0]
    if counted.startswith("times "):
        return unit
    return _singular(counted) + unit.removeprefix(counted)


def _singular(noun: str) -> str:
    for ending, one in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")):
        if noun.endswith(ending):
            return noun.removesuffix(ending) + one
    return noun


def unit_line(indicator: Indicator, period: str | None) -> str:
    """The small line under an indicator's title: unit, period, direction where there is one."""
    parts = [indicator.unit]
    if period:
        parts.append(period)
    line = ", ".join(parts)
    if indicator.polarity == "lower":
        line += "; lower is better"
    if indicator.is_estimate:
        line += "; estimate"
    return line


def interval_words(lower: float | None, upper: float | None, indicator: Indicator) -> str | None:
    """Such as "67.8 to 75.6", or None where no interval is published."""
    if lower is None or upper is None:
        return None
    if indicator.prefix:
        return f"{format_value(lower, indicator)} to {format_value(upper, indicator)}"
    return (
        f"{format_number(lower, indicator.decimals)} to {format_number(upper, indicator.decimals)}"
    )


def difference_words(
    value: float, benchmark: float, benchmark_name: str, indicator: Indicator
) -> str:
    """Such as "4.3 points below England", after rounding; "the same as" where nothing is left."""
    gap = rounded(value, indicator.decimals) - rounded(benchmark, indicator.decimals)
    if gap == 0:
        return f"the same as {benchmark_name}"
    side = "above" if gap > 0 else "below"
    size = f"{abs(gap):,}"
    if is_percentage(indicator):
        size += " point" if abs(gap) == 1 else " points"
    elif indicator.unit == "million pounds":
        size = f"£{size} million"
    elif indicator.prefix:
        size = f"£{size}"
    return f"{size} {side} {benchmark_name}"


def in_sentence(name: str) -> str:
    """A place's name as it stands inside a sentence: "the United Kingdom", "the North East".

    A joint area is published under its councils' names with commas: "the City of London and
    Hackney".
    """
    if " and " in name:  # a council with commas of its own, such as Armagh City, Banbridge and ...
        return name
    names = name.split(", ")
    return join_words([f"the {each}" if each in WITH_ARTICLE else each for each in names])


def kind_words(place: Place) -> str:
    """What kind of place it is: "Metropolitan district", "County", "Region"."""
    if place.kind == "uk":
        return "The four nations together"
    return place.council_type or sentence_start(place.kind)


def sentence_start(text: str) -> str:
    """The text with a capital first letter; the others stay as they are."""
    return text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text with a small first letter; names in it keep their capitals."""
    return text[:1].lower() + text[1:]


def possessive(name: str) -> str:
    """The genitive inside a sentence: "Leeds’", "Norfolk’s", "the Isle of Wight’s"."""
    name = in_sentence(name)
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def join_words(words: list[str], last: str = "and") -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c"; ``last`` may be "or"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: "1 council", "2 councils"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
