"""Five questions to ask about a place, each with why it is asked.

They are made from what stands out, what changes and what is not known, by the rules of ``spots``,
``standouts`` and ``unseen``; only where those leave fewer than five is a figure asked about that
does not stand out. A question never says what the answer is, nor that somebody is to blame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Final

from components.model.comparison_words import not_compared_reason, verdict_words
from components.model.figure_words import change_sentence, sentence
from components.model.findings import Finding
from components.model.question_words import (
    ASKED,
    HOLDERS_KNOWN,
    LEVEL,
    MOST,
    ORDER,
    UNCOUNTED,
    UNSURE,
    Kind,
)
from components.model.rows import IndicatorRow, Place, Trend
from components.model.spots import Spot
from components.model.standouts import CHANGES, may_stand_out
from components.model.trend_words import how_tested, trend_words
from components.model.unseen import GAPS, EmptyTheme, Gap
from components.model.unseen_words import why_words
from components.model.wording import (
    difference_words,
    in_sentence,
    is_percentage,
    lower_first,
    rounded,
    sentence_start,
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question, why it is asked, and what it is about."""

    kind: Kind
    indicator_id: str
    text: str
    why: str


NUMBERS: Final = ("No questions", "One question", "Two questions", "Three questions",
                  "Four questions", "Five questions")  # fmt: skip


def heading(asked: Sequence[Question]) -> str:
    """Such as "Five questions to ask"."""
    return f"{NUMBERS[len(asked)]} to ask"


_Reason = tuple[Kind, str, str, str]  # kind, indicator's id, its title, why


def questions(  # noqa: PLR0917 - all that questions are made from, in the order they are asked
    spots: Sequence[Spot],
    changing: Sequence[Finding],
    gaps: Sequence[Gap],
    rows: Sequence[IndicatorRow],
    place: Place,
    nation_name: str,
    empty: Sequence[EmptyTheme] = (),
) -> tuple[Question, ...]:
    """Up to five questions, no two about one indicator; fewer only where there is less to ask.

    Args:
        spots: the themes that stand out, the weakest first.
        changing: the findings of the column "Changing"; what worsens is among ``spots`` already.
        gaps: what is not known.
        rows: all indicators of the place that the above are about.
        place: whose they are.
        nation_name: the nation's, or the United Kingdom's.
        empty: themes of which nothing is known anywhere.
    """
    by_id = {row.indicator.indicator_id: row for row in rows}
    reasons = [
        *(_of_spot(spot, by_id[spot.indicator_id], place) for spot in spots),
        *_of_changes(changing, by_id),
        *_of_further_changes(rows, place),
        *(_of_gap(gap, nation_name, place) for gap in _worth_asking(gaps)),
        *(("uncounted", one.theme.theme_id, one.theme.title, UNCOUNTED) for one in empty),
        *_of_the_rest(rows, place),
    ]
    return _picked(reasons, in_sentence(place.name))


def _picked(reasons: Iterable[_Reason], place: str) -> tuple[Question, ...]:
    waiting: dict[Kind, list[_Reason]] = {kind: [] for kind in ASKED}
    for reason in reasons:
        waiting[reason[0]].append(reason)
    asked = {kind: cycle(texts) for kind, texts in ASKED.items()}
    used: set[str] = set()
    found: list[Question] = []
    for kind in ORDER:
        left = [each for each in waiting[kind] if each[1] not in used]
        if not left or len(found) == MOST:
            continue
        _, identity, title, why = left[0]
        used.add(identity)
        found.append(
            Question(kind, identity, next(asked[kind]).format(title=title, place=place), why)
        )
    return tuple(found)


def _of_spot(spot: Spot, row: IndicatorRow, place: Place) -> _Reason:
    if spot.side == "worsening" and row.trend is not None:
        said = _change_words(row, row.trend, place)
    else:
        sure = "" if spot.certain else f" {UNSURE}"
        said = f"{sentence(row, place)} {spot.claim}.{sure}"
    return spot.side, spot.indicator_id, spot.indicator_title, said


def _of_changes(
    changing: Iterable[Finding], by_id: Mapping[str, IndicatorRow]
) -> Iterator[_Reason]:
    """What changes; what worsens or stands out is asked about as such."""
    for one in changing:
        row = by_id.get(one.indicator_id or "")
        if row is not None:
            why = f"{one.sentence} {one.claim}: {lower_first(one.detail)}."
            yield "changing", row.indicator.indicator_id, row.indicator.title, why


def _of_further_changes(rows: Iterable[IndicatorRow], place: Place) -> list[_Reason]:
    """Changes that passed their test and for which the column of findings had no room."""
    return [
        ("changing", row.indicator.indicator_id, row.indicator.title,
         _change_words(row, row.trend, place))
        for row in rows
        if row.trend is not None and row.trend.trend in CHANGES and may_stand_out(row)
    ]  # fmt: skip


def _change_words(row: IndicatorRow, trend: Trend, place: Place) -> str:
    tested = lower_first(how_tested(trend))
    return f"{change_sentence(row, trend, place)} {trend_words(trend)}: {tested}."


def _of_the_rest(rows: Iterable[IndicatorRow], place: Place) -> list[_Reason]:
    """Figures that are known and do not stand out, those that scores rest on first."""
    own = [row for row in rows if may_stand_out(row)]
    return [
        ("level", row.indicator.indicator_id, row.indicator.title,
         " ".join(filter(None, (sentence(row, place), _compared(row), LEVEL))))
        for row in sorted(own, key=lambda row: (_all_or_none(row), row.indicator.role == "context"))
    ]  # fmt: skip


def _all_or_none(row: IndicatorRow) -> bool:
    """Whether it is the whole or nothing, as a 4G signal on 100% of the land: little to ask."""
    whole = {0.0, 100.0} if is_percentage(row.indicator) else set()
    return row.value is not None and rounded(row.value, row.indicator.decimals) in whole


def _compared(row: IndicatorRow) -> str:
    """The verdict; without one how far the figure is from the benchmark, and why that is all."""
    verdict = row.nation
    if verdict is None or row.value is None or verdict.benchmark_value is None:
        return ""
    if verdict.verdict != "not_compared":
        return f"{verdict_words(verdict)}."
    if verdict.basis == "is_benchmark":
        return ""
    name = in_sentence(verdict.benchmark_name or "the wider area")
    gap = difference_words(row.value, verdict.benchmark_value, name, row.indicator)
    return f"That is {gap}; {not_compared_reason(verdict, row)}.".replace("; .", ".")


def _worth_asking(gaps: Iterable[Gap]) -> list[Gap]:
    """Gaps that somebody might fill: held back first, then those that most other councils know."""
    open_ones = [gap for gap in gaps if gap.kind in GAPS and gap.indicator.apart is None]

    def order(gap: Gap) -> tuple[bool, bool, float]:
        context = gap.indicator.role == "context"
        return gap.kind != "suppressed", context, gap.lacking / max(1, gap.councils)

    return sorted(open_ones, key=order)


def _of_gap(gap: Gap, nation_name: str, place: Place) -> _Reason:
    """Who might hold it is guessed of councils: nobody we know of has one of a region or nation."""
    why = f"{sentence_start(why_words(gap, in_sentence(nation_name)))}."
    if gap.holder and gap.kind != "suppressed" and place.kind in HOLDERS_KNOWN:
        why += f" It might be held by {gap.holder}; that is our guess."
    return "unknown", gap.indicator.indicator_id, gap.indicator.title, why
