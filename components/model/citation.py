"""A figure cited as text: its values with intervals and periods, then where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from components.model import wording
from components.model.figure_words import sentence
from components.model.findings import Finding
from components.model.rows import IndicatorRow, Place
from components.model.standouts import StandOuts
from components.model.unknown_words import unknown_sentence

MOST_VALUES: Final = 60  # lines; of a nation's 22 councils each has eight, and all are in the file


def citation(values: Iterable[str], provenance: Sequence[tuple[str, str]]) -> str:
    """What is cited, a line each, then the lines that every file carries about itself.

    Of very many values the first stand there, and how many more the file of the figure has.
    """
    every = list(values)
    more = len(every) - MOST_VALUES
    shown = [*every[:MOST_VALUES], *([f"And {more} more, in its file."] if more > 0 else [])]
    return "\n".join([*shown, *(f"{label}: {words}" for label, words in provenance)])


def row_value(row: IndicatorRow, place: Place, nation_name: str | None) -> str:
    """One figure said aloud: with its interval or that there is none, its period, if estimated.

    Such as "11.8% of adults in Leeds smoke. 95% interval 9.3 to 14.3. 2024." An unknown one is its
    sentence of why. ``nation_name`` is None for the United Kingdom.
    """
    if row.value is None:
        return unknown_sentence(row, place, nation_name)
    ends = wording.interval_words(row.lower, row.upper, row.indicator)
    parts = [
        sentence(row, place).removesuffix("."),
        f"95% interval {ends}" if ends else "No interval published",
        row.period,
        "An estimate" if row.indicator.is_estimate else None,
    ]
    return f"{'. '.join(part for part in parts if part)}."


def every_finding(found: StandOuts) -> list[Finding]:
    """What stands out, column after column."""
    columns = (found.higher, found.lower, found.changing, found.unknown)
    return [one for column in columns for one in column.findings]


def finding_value(finding: Finding) -> str:
    """A thing that stands out: sentence, claim, figures behind it, with the interval named."""
    detail = f"95% interval {finding.detail}" if finding.claim.endswith("(95%)") else finding.detail
    return f"{finding.sentence} {finding.claim}. {detail}."
