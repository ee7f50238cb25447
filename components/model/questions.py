"""Five questions to ask about a place, each with why it is asked.

They are made from what stands out, what changes and what is not known, by the rules of ``spots``,
``standouts`` and ``unseen``; only where those leave fewer than five is a figure asked about that
does not stand out. A question never says what the answer is, nor that somebody is to blame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Final, Literal

from components.model.comparison_words import verdict_words
from components.model.figure_words import change_sentence, sentence
from components.model.findings import Finding
from components.model.rows import IndicatorRow, Place, Trend
from components.model.spots import Spot
from components.model.standouts import CHANGES, may_stand_out
from components.model.trend_words import how_tested, trend_words
from components.model.unseen import GAPS, Gap
from components.model.unseen_words import why_words
from components.model.wording import in_sentence, lower_first, sentence_start

Kind = Literal["behind", "worsening", "ahead", "apart", "changing", "unknown", "level"]
MOST: Final = 5
# One of each before a second of any: a meeting should not be about weak spots alone. Ours.
ORDER: Final[tuple[Kind, ...]] = (
    "behind", "worsening", "ahead", "unknown", "behind", "changing", "apart", "unknown", "ahead",
    "behind", "worsening", "changing", "apart", "unknown", "changing", "unknown", "level", "level",
    "level", "level", "level",
)  # fmt: skip
# {title} is the indicator's, {place} the place's. The second of a kind asks something else.
ASKED: Final[Mapping[Kind, tuple[str, ...]]] = {
    "behind": (
        "What explains “{title}” in {place}, and who is working on it?",
        "Who in {place} is most affected by “{title}”, and have they been asked?",
        "What has been tried on “{title}” in {place}, and what came of it?",
    ),
    "worsening": (
        "What changed behind “{title}”, and is it expected to go on?",
        "When would {place} know whether “{title}” has turned?",
    ),
    "ahead": (
        "What does {place} do about “{title}” that others could learn from?",
        "Does everyone in {place} share in “{title}”, and what keeps it so?",
    ),
    "apart": (
        "Is “{title}” a strength of {place}, a strain on it, or simply what it is like?",
        "Who in {place} plans with “{title}” in mind?",
    ),
    "changing": (
        "What is behind the change in “{title}”, and will it last?",
        "Who has to plan for the change in “{title}”?",
    ),
    "unknown": (
        "Who could say what “{title}” is in {place}, and which decision would that change?",
        "How does {place} go about “{title}” without a figure?",
        "What would it take to know “{title}” in {place}?",
    ),
    "level": (
        "Is “{title}” where {place} wants it to be?",
        "Who in {place} is far from its own figure for “{title}”?",
    ),
}
UNSURE: Final = "No interval is published, so ask first how sure the figure is."


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
) -> tuple[Question, ...]:
    """Up to five questions, no two about one indicator; fewer only where there is less to ask.

    Args:
        spots: the themes that stand out, the weakest first.
        changing: the findings of the column "Changing"; what worsens is among ``spots`` already.
        gaps: what is not known.
        rows: all indicators of the place that the above are about.
        place: whose they are.
        nation_name: the nation's, or the United Kingdom's.
    """
    by_id = {row.indicator.indicator_id: row for row in rows}
    reasons = [
        *(_of_spot(spot, by_id[spot.indicator_id], place) for spot in spots),
        *_of_changes(changing, by_id),
        *_of_further_changes(rows, place),
        *(_of_gap(gap, nation_name) for gap in _worth_asking(gaps)),
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
        said = change_sentence(row, row.trend, place)
    else:
        said = sentence(row, place)
    sure = "" if spot.certain or spot.side == "worsening" else f" {UNSURE}"
    return spot.side, spot.indicator_id, spot.indicator_title, f"{said} {spot.claim}.{sure}"


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
         f"{sentence(row, place)} {_compared(row)}".rstrip())
        for row in sorted(own, key=lambda row: row.indicator.role == "context")
    ]  # fmt: skip


def _compared(row: IndicatorRow) -> str:
    return f"{verdict_words(row.nation)}." if row.nation else ""


def _worth_asking(gaps: Iterable[Gap]) -> list[Gap]:
    """Gaps that somebody might fill: held back first, then those that most other councils know."""
    open_ones = [gap for gap in gaps if gap.kind in GAPS and gap.indicator.apart is None]

    def order(gap: Gap) -> tuple[bool, bool, float]:
        context = gap.indicator.role == "context"
        return gap.kind != "suppressed", context, gap.lacking / max(1, gap.councils)

    return sorted(open_ones, key=order)


def _of_gap(gap: Gap, nation_name: str) -> _Reason:
    why = f"{sentence_start(why_words(gap, in_sentence(nation_name)))}."
    if gap.holder and gap.kind != "suppressed":  # who held it back holds it
        why += f" {sentence_start(gap.holder)} might hold one; that is our guess."
    return "unknown", gap.indicator.indicator_id, gap.indicator.title, why
