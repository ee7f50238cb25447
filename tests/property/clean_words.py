"""Rows of every kind, made up, and what must hold for the words of any row."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import strategies as st

from components.model import comparison_words, figure_words, headlines, standouts, wording
from components.model.provenance import source_line
from components.model.rows import IndicatorRow, Trend, Verdict
from components.model.trend_words import how_tested, trend_basis_words, trend_words
from components.model.unknown_words import unknown_sentence
from tests.unit.model.made_rows import (
    BELFAST,
    LEEDS,
    NATURE,
    NORFOLK,
    PAY,
    SCILLY,
    SMOKERS,
    SOURCE,
    UK,
    WALES,
    YEARS,
)

# What a slip of the program would leave in a sentence.
SLIPS = re.compile(r"\b(nan|None|inf|null|True|False)\b|[{}<>]|  |\.\.|,,| [,.;]|’s’|^\s|\s$")
# "a 8", and "1 homes": no figure but exactly one is written "1".
MISCOUNTED = re.compile(r"\ba (?:8|11\b|18\b)|(?<![\d.,])1 (?!is|was|has)[a-z]+s\b")
JARGON = re.compile(
    r"percentile|quartile|quantile|mann-kendall|z-score|p-value|significan|polarity|normalis"
    r"|goalpost|weighted|confidence interval|\bgss\b|\bltla\b|benchmark|coefficient",
    re.IGNORECASE,
)
NATIONS = {"E92000001": "England", "N92000002": "Northern Ireland", "W92000004": "Wales"}
# Published figures: six decimals at most, up to the size of a nation's money.
figures = st.decimals(-(10**9), 10**9, places=6, allow_nan=False).map(float)
labels = st.sampled_from(["2024", "2024/25", "2022 to 2024", "30 April 2025"])
maybe_figures = st.none() | figures
words_of = {
    "verdict": ["better", "similar", "worse", "higher", "lower", "not_compared"],
    "basis": ["interval_95", "no_interval", "no_benchmark", "no_value", "is_benchmark",
              "inherited", "total", "register"],
    "position": [None, "highest_quarter", "middle_half", "lowest_quarter"],
    "trend": ["improving", "worsening", "increasing", "decreasing", "no_clear_change",
              "not_enough_data", "gaining_on_uk", "falling_behind_uk"],
    "test": ["weighted_slope", "last_two", "mann_kendall", "relative_mann_kendall", "none"],
    "reason": ["no_data", "suppressed", "not_applicable", "not_comparable"],
    "how": ["direct", "recoded", "predecessor", "joint", "suppressed", "inherited", "none"],
}  # fmt: skip
one_of = {name: st.sampled_from(words) for name, words in words_of.items()}
places = st.sampled_from([LEEDS, SCILLY, BELFAST, NORFOLK, WALES, UK])
indicators = st.builds(
    replace,
    st.sampled_from([SMOKERS, PAY, NATURE, YEARS]),
    decimals=st.integers(0, 3),
    nations=st.sampled_from(["", "E", "EW", "EWSN"]),
    polarity=st.sampled_from(["higher", "lower", "context"]),
    role=st.sampled_from(["score", "nation", "cohort", "context"]),
    is_estimate=st.booleans(),
    is_total=st.booleans(),
    is_register=st.booleans(),
)
verdicts = st.builds(
    Verdict,
    benchmark_kind=st.just("nation"),
    benchmark_code=st.none(),
    benchmark_name=st.sampled_from([None, "England", "United Kingdom", "East Midlands"]),
    benchmark_value=maybe_figures,
    verdict=one_of["verdict"],
    basis=one_of["basis"],
    position=one_of["position"],
    mid_rank_percent=st.none() | st.floats(0, 100),
)
trends = st.builds(
    Trend,
    trend=one_of["trend"],
    basis=one_of["test"],
    periods_used=st.integers(0, 8),
    first_label=labels,
    last_label=labels,
    nation_trend=st.none() | one_of["trend"],
    values=st.lists(figures, max_size=8).map(tuple),
)
rows = st.builds(
    IndicatorRow,
    indicator=indicators,
    value=maybe_figures,
    lower=maybe_figures,
    upper=maybe_figures,
    period=st.none() | labels,
    how=one_of["how"],
    inherited_from=st.sampled_from([None, "Norfolk", "City of London, Hackney"]),
    unknown_reason=st.none() | one_of["reason"],
    score=st.none(),
    nation=st.none() | verdicts,
    region=st.none() | verdicts,
    trend=st.none() | trends,
).filter(lambda row: row.value is None or row.period is not None)


def nation_name(place) -> str | None:
    """What the app calls the nation of a place: nothing for the United Kingdom."""
    return NATIONS.get(place.nation_code or "") if place.kind != "uk" else None


def pieces(row, place, nation) -> list[str | None]:
    """Everything that is said of one row, whole sentences and pieces of them."""
    indicator = row.indicator
    said = [
        wording.format_value(row.value, indicator),
        wording.value_with_unit(row.value, indicator),
        wording.unit_line(indicator, row.period),
        wording.interval_words(row.lower, row.upper, indicator),
        trend_words(row.trend),
        trend_basis_words(row.trend) if row.trend else None,
        how_tested(row.trend) if row.trend else None,
        source_line(SOURCE, [indicator], row.period),
    ]
    for verdict in (row.nation, row.region):
        if verdict is None:
            continue
        said.append(comparison_words.verdict_words(verdict))
        said.append(comparison_words.not_compared_reason(verdict, row) or None)
        if nation:
            said.append(comparison_words.position_words(verdict, indicator, nation, row.period))
            said.append(comparison_words.position_label(verdict, nation))
        if row.value is not None and verdict.benchmark_value is not None:
            name = wording.in_sentence(verdict.benchmark_name or "England")
            said.append(
                wording.difference_words(row.value, verdict.benchmark_value, name, indicator)
            )
    return said


def sentences(row, place, nation) -> list[str]:
    """What is said of one row in whole sentences."""
    said = [headlines.map_headline(row, place, nation, "For 3 councils it is not known.")]
    if row.value is None:
        said.append(unknown_sentence(row, place, nation))
    else:
        said.append(figure_words.sentence(row, place))
        if row.trend:
            said.append(figure_words.change_sentence(row, row.trend, place))
    return said


def check_piece(text) -> None:
    """A piece of a sentence: never empty, without a slip, without its full stop."""
    assert text, "nothing is said"
    assert SLIPS.search(text) is None, text
    assert JARGON.search(text) is None, text


def check_sentence(text) -> None:
    """One or more whole sentences without a slip."""
    check_piece(text)
    assert MISCOUNTED.search(text) is None, text
    assert re.match(r"[A-ZÀ-Ý0-9£−]", text), text
    assert text.endswith("."), text


def check_row(row, place, nation) -> None:
    """All that is said of a row is clean."""
    for text in sentences(row, place, nation):
        check_sentence(text)
    for piece in pieces(row, place, nation):
        if piece is not None:
            check_piece(piece)


def check_findings(found) -> None:
    """All findings are clean, and no column is too long or says a thing again."""
    every = (found.higher, found.lower, found.changing, found.unknown)
    columns = [column.findings for column in every]
    for item in (item for column in columns for item in column):
        check_sentence(item.sentence)
        check_piece(item.claim)
        check_piece(item.detail)
    assert all(len(column) <= standouts.PER_COLUMN for column in columns)
    named = [i.indicator_id for column in columns[:3] for i in column]
    assert len(named) == len(set(named))
    for item in (*found.higher.findings, *found.lower.findings):
        judged = item.tone in {"better", "worse"}
        assert judged == ("(95%)" in item.claim and item.claim.startswith(("Better", "Worse")))
