"""Conditions and what came of them, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from components.model.condition_answers import CouncilFact, WhyUntold
from components.model.conditions import (
    BY_VALUE,
    CLEARLY,
    QUARTERS,
    TRENDS,
    Test,
    decimals_of,
)
from components.model.council_search import Asked, SearchResult, Tally
from components.model.rows import Indicator, Role
from components.model.wording import (
    NATION_LETTER,
    UNKNOWN_WORDS,
    format_value,
    interval_words,
    join_words,
    plural,
    possessive,
    value_with_unit,
)

TEST_WORDS: Final[dict[Test, str]] = {
    "clearly-above": "clearly above {whose} figure (95% interval)",
    "clearly-below": "clearly below {whose} figure (95% interval)",
    "above": "above {whose} figure (by value)",
    "below": "below {whose} figure (by value)",
    "highest-quarter": "in the highest quarter of its nation",
    "lowest-quarter": "in the lowest quarter of its nation",
    "improving": "improving",
    "worsening": "worsening",
    "rising": "rising",
    "falling": "falling",
    "at-least": "at least",
    "at-most": "at most",
    "unknown": "not known",
}
MONEY_WORDS: Final[dict[Test, str]] = {
    "improving": "growing faster than the UK",
    "worsening": "growing slower than the UK, or falling",
}
BASES: Final[tuple[tuple[frozenset[Test], str], ...]] = (
    (CLEARLY, "“Clearly” means that the council’s whole 95% interval lies on that side."),
    (BY_VALUE, "“By value” compares published values alone; chance may explain a small gap."),
    (
        QUARTERS,
        "A quarter goes by published value inside the nation, ties together: no verdict.",
    ),
    (TRENDS, "A trend is a change that passed its test over the latest periods."),
)
# A nation's or a council's newest figure is of a period of its own: it stands beside the figure.
PERIODS_OF_THEIR_OWN: Final[frozenset[Role]] = frozenset({"nation", "cohort"})
NATION_NAMES: Final = {"E": "England", "W": "Wales", "S": "Scotland", "N": "Northern Ireland"}
_WHY: Final[dict[WhyUntold, str]] = {
    **{reason: f"no figure: {words}" for reason, words in UNKNOWN_WORDS.items()},
    "inherited": "only the county’s figure is published, not the district’s own",
    "no_interval": "no 95% interval is published",
    "no_benchmark": "its nation has no figure for the same period",
    "too_few_residents": "too few residents: its place among councils would be chance",
    "too_few_councils": "fewer than 20 councils of its nation can be placed",
    "tied": "so many councils share its figure that they are more than a quarter",
    "too_few_periods": "too few periods to test for a trend",
    "differs_between_nations": "each nation measures it in its own way; choose one nation",
}  # fmt: skip


def words_of_test(test: Test, asked: Asked) -> str:
    """The test as the list of tests names it; money of the day is tested against the UK.

    Where no nation has a figure of its own, it names what stands in: "the United Kingdom’s".
    """
    if asked.indicator.is_nominal_money and test in MONEY_WORDS:
        return MONEY_WORDS[test]
    if asked.indicator.role == "cohort" and test in QUARTERS:
        return f"{TEST_WORDS[test]}, among councils that voted in the same year"
    stands_in = asked.benchmarks - set(NATION_NAMES.values()) == asked.benchmarks
    names = sorted(asked.benchmarks) if stands_in else []
    whose = possessive(names[0]) if len(names) == 1 else "its nation’s"
    return TEST_WORDS[test].format(whose=whose)


def stand_in_words(asked: Sequence[Asked]) -> str | None:
    """Says that the UK's figure stands in for a nation's, where it does for one of the tests."""
    compared = [each for each in asked if each.condition.test in CLEARLY | BY_VALUE]
    if not any(each.benchmarks - set(NATION_NAMES.values()) for each in compared):
        return None
    return (
        "Where no figure of the nation is published for the period, that of the United Kingdom "
        "or Great Britain stands in; the list names it."
    )


def condition_words(asked: Asked) -> str:
    """A whole condition: "Adults who smoke: at least 15%"."""
    condition, indicator = asked.condition, asked.indicator
    words = words_of_test(condition.test, asked)
    if condition.threshold is not None:
        decimals = decimals_of(condition.threshold)
        words += f" {value_with_unit(condition.threshold, replace(indicator, decimals=decimals))}"
    return f"{indicator.title}: {words}"


def tally_words(tally: Tally, number: int, looked_at: int) -> str:
    """How many councils meet a condition alone, how many are left, how many cannot be told.

    ``number`` counts from 0; the first condition leaves whom it finds.
    """
    alone = f"{tally.meets} of {plural(looked_at, 'council')}"
    verb = "meets" if tally.meets == 1 else "meet"
    said = [f"{alone} {verb} it{' alone' if number else ''}"]
    if number:
        said.append(f"{tally.left} left with those above")
    if tally.untold:
        said.append(f"{tally.untold} cannot be told")
    return "; ".join(said) + "."


def result_words(result: SearchResult, conditions: int) -> str:
    """The finding: "14 councils meet both conditions", and none where there is none."""
    which = {1: "this condition", 2: "both conditions"}.get(
        conditions, f"all {conditions} conditions"
    )
    count = len(result.found)
    if not count:
        return f"No council is known to meet {which}"
    return f"{plural(count, 'council')} {'meets' if count == 1 else 'meet'} {which}"


def untold_words(result: SearchResult, indicators: Sequence[Indicator]) -> str | None:
    """How many more may meet all, and the most common reasons; None where all can be told."""
    count = len(result.untold)
    if not count:
        return None
    counts: dict[str, int] = {}
    for _, reasons in result.untold:
        for said in why_words(reasons, indicators):
            counts[said] = counts.get(said, 0) + 1
    most = [f"{why} ({many})" for why, many in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]
    more = "; and more reasons below" if len(most) > 3 else ""
    return f"{count} more cannot be told, because: {'; '.join(most[:3])}{more}."


def why_words(reasons: Sequence[WhyUntold | None], indicators: Sequence[Indicator]) -> list[str]:
    """One clause a condition that cannot be told, with its indicator's title in front."""
    return [
        f"{indicator.title}: {_why(reason, indicator)}"
        for reason, indicator in zip(reasons, indicators, strict=True)
        if reason
    ]


def _why(reason: WhyUntold, indicator: Indicator) -> str:
    if reason == "other_nation":
        nations = [
            NATION_NAMES[letter] for letter in NATION_LETTER.values() if letter in indicator.nations
        ]
        return f"measured in {join_words(nations)} only" if nations else "no council has a figure"
    return _WHY[reason]


def fact_words(asked: Asked, fact: CouncilFact) -> tuple[str, list[str]]:
    """A council's figure in the list, and under it the interval and what it is set against."""
    condition, indicator = asked.condition, asked.indicator
    if fact.value is None:
        return f"? {UNKNOWN_WORDS[fact.unknown_reason or 'no_data']}", []
    notes = [interval_words(fact.lower, fact.upper, indicator)]
    if condition.test in CLEARLY | BY_VALUE and fact.benchmark_name:
        notes.append(f"{fact.benchmark_name} {format_value(fact.benchmark_value, indicator)}")
    if condition.test in TRENDS:
        notes.append(words_of_test(condition.test, asked))
    if indicator.role in PERIODS_OF_THEIR_OWN:
        notes.append(fact.period)
    if fact.inherited_from:
        notes.append(f"{possessive(fact.inherited_from)} figure")
    return format_value(fact.value, indicator), [note for note in notes if note]


def drop_words(conditions: Sequence[str], without: Sequence[int]) -> list[str]:
    """Which condition to drop where nothing is found: one sentence each that would help."""
    said = [
        f"Without “{words}” there would be {count}."
        for words, count in zip(conditions, without, strict=True)
        if count
    ]
    if len(conditions) > 1 and not said:
        return ["No single condition is the reason: drop two, or look at more councils."]
    return said
