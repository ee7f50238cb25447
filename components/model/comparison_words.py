"""How a figure compares, in words: a verdict on an interval, a position, or why neither."""

from __future__ import annotations

import re
from typing import Final

from components.model.rows import Indicator, IndicatorRow, Verdict, VerdictBasis
from components.model.wording import in_sentence, is_percentage, possessive

CONFIDENCE: Final = "95%"

NOT_COMPARED_WORDS: Final[dict[VerdictBasis, str]] = {
    "no_interval": "no interval published",
    "no_benchmark": "no figure to compare with",
    "no_value": "no figure here",
    "total": "a total grows with the size of the place",
    "is_benchmark": "a place is not compared with itself",
}


def verdict_words(verdict: Verdict) -> str:
    """The verdict with its certainty: "Better than England (95%)", or "Not compared"."""
    if verdict.verdict == "not_compared":
        return "Not compared"
    name = in_sentence(verdict.benchmark_name or "the wider area")
    join = "to" if verdict.verdict == "similar" else "than"
    return f"{verdict.verdict.capitalize()} {join} {name} ({CONFIDENCE})"


def not_compared_reason(verdict: Verdict, row: IndicatorRow) -> str:
    """Why there is no verdict, as the end of a sentence."""
    if verdict.basis == "inherited":
        return f"this is {possessive(row.inherited_from or 'another area')} figure"
    return NOT_COMPARED_WORDS.get(verdict.basis, "")


def quantity_noun(indicator: Indicator) -> str:
    """What a reader would call the figure: a share, a rate (per so many people), or a figure."""
    if is_percentage(indicator):
        return "share"
    return "rate" if re.search(r" per (\d|million)", indicator.unit) else "figure"


def position_words(verdict: Verdict, indicator: Indicator, nation_name: str) -> str | None:
    """METHOD 6.1b in words, for where no interval is published; None where there is no position."""
    if verdict.position is None:
        return None
    noun = quantity_noun(indicator)
    councils = f"{possessive(nation_name)} councils"
    if verdict.position == "middle_half":
        return f"In the middle half of {councils}"
    side = "highest" if verdict.position == "highest_quarter" else "lowest"
    return f"Among the quarter of {councils} with the {side} {noun}"


def position_label(verdict: Verdict, nation_name: str) -> str | None:
    """The position in as few words as a table has room for; None where there is none."""
    if verdict.position is None:
        return None
    words = {
        "highest_quarter": "Highest quarter",
        "middle_half": "Middle half",
        "lowest_quarter": "Lowest quarter",
    }
    return f"{words[verdict.position]} in {nation_name}"
