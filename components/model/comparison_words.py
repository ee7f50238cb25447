"""How a figure compares, in words: a verdict on an interval, a position, or why neither."""

from __future__ import annotations

import re
from typing import Final

from components.model.cohorts import councils_of
from components.model.rows import Indicator, IndicatorRow, Verdict, VerdictBasis, WhyApart
from components.model.wording import in_sentence, is_percentage, possessive

CONFIDENCE: Final = "95%"
NOT_COMPARED: Final = "Not compared"

NOT_COMPARED_WORDS: Final[dict[VerdictBasis, str]] = {
    "no_interval": "no interval published",
    "no_benchmark": "no figure to compare with",
    "no_value": "no figure here",
    "total": "a total grows with the size of the place",
    "register": "a list of known cases: not being on it means not known",
    "duties": "councils of different kinds do different work",
    "is_benchmark": "a place is not compared with itself",
}
# What such a figure is, inside a sentence.
APART_WORDS: Final[dict[WhyApart, str]] = {
    "register": "a list of known cases",
    "duties": "of councils that do different work",
}


def verdict_words(verdict: Verdict) -> str:
    """The verdict with its certainty: "Better than England (95%)", or "Not compared"."""
    if verdict.verdict == "not_compared":
        return NOT_COMPARED
    name = in_sentence(verdict.benchmark_name or "the wider area")
    join = "to" if verdict.verdict == "similar" else "than"
    return f"{verdict.verdict.capitalize()} {join} {name} ({CONFIDENCE})"


def not_compared_reason(verdict: Verdict, row: IndicatorRow) -> str:
    """Why there is no verdict, as the end of a sentence."""
    if verdict.basis == "inherited":
        return f"this is {possessive(row.inherited_from or 'another area')} figure"
    return NOT_COMPARED_WORDS.get(verdict.basis, "")


def quantity_noun(indicator: Indicator) -> str:
    """What a reader would call the figure: a share, a rate (per so many people), or a figure.

    The figure of a cohort is the turnout of its councils.
    """
    if indicator.role == "cohort":
        return "turnout"
    if is_percentage(indicator):
        return "share"
    return "rate" if re.search(r" per (\d|million)", indicator.unit) else "figure"


def position_words(
    verdict: Verdict, indicator: Indicator, nation_name: str, period: str | None = None
) -> str | None:
    """METHOD 6.1b in words, for where no interval is published; None where there is no position.

    ``period`` is the figure's own: a cohort is placed among the councils that voted in that year.
    """
    if verdict.position is None:
        return None
    noun = quantity_noun(indicator)
    councils = councils_of(nation_name, indicator, period)
    if verdict.position == "middle_half":
        return f"In the middle half of {councils}"
    side = "highest" if verdict.position == "highest_quarter" else "lowest"
    return f"Among the quarter of {councils} with the {side} {noun}"


def position_label(
    verdict: Verdict, nation_name: str, year_of_vote: str | None = None
) -> str | None:
    """The position in as few words as a table has room for; None where there is none.

    ``year_of_vote`` is that of a cohort, which is placed among the councils of that year alone.
    """
    if verdict.position is None:
        return None
    words = {
        "highest_quarter": "Highest quarter",
        "middle_half": "Middle half",
        "lowest_quarter": "Lowest quarter",
    }
    voted = f", of those that voted in {year_of_vote}" if year_of_vote else ""
    return f"{words[verdict.position]} in {nation_name}{voted}"
