"""Whether a council meets a condition: yes, no, or it cannot be told, and then why.

Three values, never two: an unknown figure is no "no". Conditions are joined by AND as Kleene did:
one "no" decides, else one "cannot be told" does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from components.model.compare import position
from components.model.conditions import BY_VALUE, CLEARLY, QUARTERS, THRESHOLDS, Condition, Test
from components.model.rows import (
    How,
    Indicator,
    TrendWord,
    UnknownReason,
    VerdictBasis,
    VerdictWord,
)
from components.model.score import NEVER_SCORED
from components.model.wording import NATION_LETTER, rounded

WhyUntold = Literal[
    "no_data", "suppressed", "not_applicable", "not_comparable",  # no figure, as everywhere
    "other_nation",  # measured in other nations only
    "inherited",  # a county's figure is not the district's own
    "no_interval",
    "no_benchmark",
    "too_few_residents",  # METHOD 6.1b: whose place in a nation would be chance
    "too_few_councils",  # under twenty in the nation
    "tied",  # so many share the figure that the quarter would be over-full
    "too_few_periods",
    "differs_between_nations",  # no common scale: one nation has to be chosen
]  # fmt: skip
TREND_TESTS: Final[dict[Test, frozenset[TrendWord]]] = {
    "improving": frozenset({"improving", "gaining_on_uk"}),
    "worsening": frozenset({"worsening", "falling_behind_uk"}),
    "rising": frozenset({"increasing"}),
    "falling": frozenset({"decreasing"}),
}


@dataclass(frozen=True, slots=True)
class CouncilFact:
    """One indicator of one council, with all that a condition may ask of it.

    ``mid_rank_percent`` (0 lowest value, 100 highest) and ``tied_percent`` (others with the very
    same value) are among the councils of its nation; None where it is not placed.
    """

    area_code: str
    nation_code: str
    value: float | None
    lower: float | None
    upper: float | None
    period: str | None
    how: How
    inherited_from: str | None
    unknown_reason: UnknownReason | None
    benchmark_name: str | None
    benchmark_value: float | None
    verdict: VerdictWord | None
    basis: VerdictBasis | None
    mid_rank_percent: float | None
    tied_percent: float | None
    trend: TrendWord | None


@dataclass(frozen=True, slots=True)
class Answer:
    """``holds`` is None where it cannot be told, and only then ``why`` is not None."""

    holds: bool | None
    why: WhyUntold | None = None


YES: Final = Answer(True)
NO: Final = Answer(False)


def answer(
    condition: Condition, indicator: Indicator, fact: CouncilFact, *, one_nation: bool
) -> Answer:
    """Return whether the council meets the condition.

    Values are compared as they are shown, so that no reader sees 15.0 fail "at least 15".

    Args:
        condition: what is asked; its test is one that the indicator allows.
        indicator: whose figure it is.
        fact: the council's.
        one_nation: whether only councils of one nation are looked at: then a measure that differs
            between nations has a scale.
    """
    if condition.test == "unknown":
        return Answer(fact.value is None)
    if fact.value is None:
        return Answer(None, _why_no_figure(indicator, fact))
    if condition.test in THRESHOLDS:
        return _against_threshold(condition, indicator, fact.value, one_nation=one_nation)
    if fact.how == "inherited":
        return Answer(None, "inherited")
    return _of_its_own(condition.test, indicator, fact.value, fact)


def _of_its_own(test: Test, indicator: Indicator, value: float, fact: CouncilFact) -> Answer:
    """What the council's own figure says against its nation, among its councils, or over time."""
    if test in BY_VALUE:
        return _by_value(test, indicator, value, fact.benchmark_value)
    if test in CLEARLY:
        return _by_interval(test, value, fact)
    if test in QUARTERS:
        return _in_quarter(test, fact)
    if fact.trend is None or fact.trend == "not_enough_data":
        return Answer(None, "too_few_periods")
    return Answer(fact.trend in TREND_TESTS[test])


def _why_no_figure(indicator: Indicator, fact: CouncilFact) -> WhyUntold:
    if NATION_LETTER[fact.nation_code] not in indicator.nations:
        return "other_nation"
    return fact.unknown_reason or "no_data"


def _against_threshold(
    condition: Condition, indicator: Indicator, value: float, *, one_nation: bool
) -> Answer:
    limit = condition.threshold
    if limit is None:
        raise ValueError(f"{condition.test} without a number")  # parsed() reads none such
    several = len(indicator.nations) > 1
    if several and not indicator.comparable_across_nations and not one_nation:
        return Answer(None, "differs_between_nations")
    shown = float(rounded(value, indicator.decimals))
    if condition.test == "at-least":
        return Answer(shown >= limit)
    return Answer(shown <= limit)


def _by_value(test: Test, indicator: Indicator, value: float, benchmark: float | None) -> Answer:
    if benchmark is None:
        return Answer(None, "no_benchmark")
    gap = rounded(value, indicator.decimals) - rounded(benchmark, indicator.decimals)
    return Answer(gap > 0 if test == "above" else gap < 0)


def _by_interval(test: Test, value: float, fact: CouncilFact) -> Answer:
    if fact.benchmark_value is None:
        return Answer(None, "no_benchmark")
    if fact.basis != "interval_95":
        return Answer(None, "no_interval")
    if fact.verdict == "similar":
        return NO
    return Answer((value > fact.benchmark_value) == (test == "clearly-above"))


def _in_quarter(test: Test, fact: CouncilFact) -> Answer:
    if fact.mid_rank_percent is None:
        few = fact.area_code in NEVER_SCORED
        return Answer(None, "too_few_residents" if few else "too_few_councils")
    quarter = position(fact.mid_rank_percent, fact.tied_percent or 0)
    if quarter is not None:
        return Answer(quarter == test.replace("-", "_"))
    is_high = fact.mid_rank_percent > 50
    return Answer(None, "tied") if is_high == (test == "highest-quarter") else NO


def joined(answers: tuple[Answer, ...]) -> bool | None:
    """Whether all hold: False where one does not, else None where one cannot be told."""
    held = [each.holds for each in answers]
    if False in held:
        return False
    return None if None in held else True
