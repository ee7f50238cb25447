"""What stands on a one-page brief: plain typed rows, the same for a place and for its component.

Whoever draws it takes the words as they are: they were made by the functions that the screen uses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from components.model.findings import Finding, Sign
from components.model.questions import Question
from components.model.standouts import Column
from components.model.unknown_findings import NOT_SCORED
from components.model.wording import join_words, sentence_start

Look = Literal["plain", "partial", "inherited", "unknown", "withheld"]
MOST_CASES: Final = 3


@dataclass(frozen=True, slots=True)
class BarRow:
    """One component or theme: its bar on the scale 0 to 100, or why it has no number.

    ``shown`` is the number as written, a dash where there is none; ``ends`` its interval;
    ``words`` how it stands against the median council; ``small`` what limits and how sure it is.
    """

    name: str
    look: Look
    score: float | None
    lower: float | None
    upper: float | None
    median: float | None
    shown: str
    ends: str
    median_shown: str
    words: str
    small: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of a place that has no scores: what it is, how much, and what is said of it."""

    title: str
    value: str
    said: str


@dataclass(frozen=True, slots=True)
class FindingColumn:
    """A column of findings: all that the screen shows, and what is said where there is none."""

    title: str
    sign: Sign
    column: Column
    empty: str


@dataclass(frozen=True, slots=True)
class BriefCase:
    """A matching case: title, who and where, what came of it, and why it is here."""

    title: str
    who: str
    result: str
    why: str


@dataclass(frozen=True, slots=True)
class Brief:
    """One page about a place or its component.

    ``doughnut`` is a whole SVG document or "" where there is no number to draw, and
    ``alternative`` its text. Either ``bars`` or ``figures`` is empty. ``foot`` is the provenance as
    label and words; ``names`` the short name of each component by id.
    """

    title: str
    over: str
    facts: str
    headline: str
    subtitle: str
    doughnut: str
    alternative: str
    bars: tuple[BarRow, ...]
    notes: str
    figures: tuple[FigureRow, ...]
    columns: tuple[FindingColumn, ...]
    against: str
    cases: tuple[BriefCase, ...]
    no_case: str
    asking: str
    questions: tuple[Question, ...]
    foot: tuple[tuple[str, str], ...]
    names: Mapping[str, str]


def shortened(column: Column, most: int) -> Column:
    """The first findings of a column; those left out are counted with those it left out already."""
    left = Counter(dict(column.more))
    left.update(one.component_id for one in column.findings[most:] if one.component_id)
    return replace(column, findings=column.findings[:most], more=tuple(left.most_common()))


def variants(column: Column) -> list[Column]:
    """The column with one finding, two and so on to all; as it is where it has none.

    What is not known is never left out: each finding there is a kind of its own, and none of them
    could be counted under a component. Where room is short the names of figures go, then the
    sentences stand together above the names of their kinds.
    """
    if any(one.sign == "unknown" for one in column.findings):
        return [_together(column), _without_names(column), column]
    return [shortened(column, most + 1) for most in range(len(column.findings))] or [column]


def _without_names(column: Column) -> Column:
    """What is not known without the names of figures; why a part has no number stays."""
    return replace(
        column,
        findings=tuple(
            one if one.claim == NOT_SCORED else replace(one, detail="") for one in column.findings
        ),
    )


def _together(column: Column) -> Column:
    """All that is not known as one finding: every kind, and why a part has no number."""
    first = column.findings[0]
    one = replace(
        first,
        component_id=None,
        sentence=" ".join(each.sentence for each in column.findings),
        claim=sentence_start(join_words([each.claim.lower() for each in column.findings])),
        detail=first.detail if first.claim == NOT_SCORED else "",
    )
    return replace(column, findings=(one,))


def quoted(columns: tuple[FindingColumn, ...]) -> list[Finding]:
    """Every finding that may stand on the page."""
    return [one for each in columns for one in each.column.findings]
