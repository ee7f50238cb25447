"""A figure said aloud, alone or with what it was before."""

from __future__ import annotations

import re

from components.model import wording
from components.model.rows import Indicator, IndicatorRow, Place, Trend

WHOLE = 100.0  # percent

# What is counted, the word after the figure: "{value} years".
_COUNTED = re.compile(r"\{value\} (?!is\b|was\b|has\b)([a-z]+s)\b")
_DATE = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
_YEAR_OF_DAYS_OR_MONTHS = re.compile(r".*[A-Z][a-z]+ \d{4} to (.*[A-Z][a-z]+ \d{4})")


def sentence(row: IndicatorRow, place: Place) -> str:
    """The figure as a sentence, such as "11.8% of adults in Leeds smoke".

    An inherited figure is said of the county it belongs to; that of a cohort with the year in which
    the council voted. Needs a value.
    """
    if row.value is None:
        raise ValueError("a sentence about a figure needs one")
    said = _said(row, place, row.value)
    if row.indicator.role == "cohort" and row.period:
        return f"{said.removesuffix('.')} ({row.period})."
    return said


def change_sentence(row: IndicatorRow, trend: Trend, place: Place) -> str:
    """The figure now and where it came from, each with its period.

    Such as "11.8% of adults in Leeds smoke cigarettes (2024), down from 14.1% in 2019." Which way
    it went is read off the two figures as they are written, whatever the test of all of them says.
    Without figures in the trend, or with one period alone: the figure alone.
    """
    since, until = trend.first_label, trend.last_label
    if not trend.values or since is None or until is None or since == until:
        return sentence(row, place)
    first, last = trend.values[0], trend.values[-1]
    now = _said(row, place, last).removesuffix(".")
    moved = _moved(first, last, row)
    return f"{now} ({until}), {moved} {when(since)}."


def _said(row: IndicatorRow, place: Place, value: float) -> str:
    owner = row.inherited_from or place.name
    written = share_words(value, row.indicator)
    template = row.indicator.sentence
    if written in wording.ONE:
        template = _COUNTED.sub(
            lambda noun: f"{{value}} {wording.singular_unit(noun[1])}", template
        )
    text = template.format(value=written, place=wording.in_sentence(owner))
    return wording.sentence_start(text)


def _moved(first: float, last: float, row: IndicatorRow) -> str:
    decimals = row.indicator.decimals
    before, after = wording.rounded(first, decimals), wording.rounded(last, decimals)
    if before == after:
        return "the same as"
    way = "up" if after > before else "down"
    return f"{way} from {share_words(first, row.indicator)}"


def share_words(value: float, indicator: Indicator) -> str:
    """A figure inside a sentence, in which a share that is not quite all or none is not said to be.

    99.97% was "100.0% of the land". All of it is "100%"; tables keep their decimals.
    """
    written = wording.format_value(value, indicator)
    if not wording.is_percentage(indicator):
        return written
    least = 10.0**-indicator.decimals
    if 0 < value < WHOLE and wording.rounded(value, indicator.decimals) in {0, WHOLE}:
        end = WHOLE - least if value > least else least
        way = "over" if value > least else "under"
        return f"{way} {wording.format_value(end, indicator)}"
    return "100%" if value == WHOLE else written


def when(label: str) -> str:
    """A period's name inside a sentence: "in 2018 to 2020", "on 30 April 2025".

    A year that does not start in January is named by its end: "in the year to January 2025".
    """
    if _DATE.fullmatch(label):
        return f"on {label}"
    year = _YEAR_OF_DAYS_OR_MONTHS.fullmatch(label)
    return f"in the year to {year[1]}" if year else f"in {label}"
