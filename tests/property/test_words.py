"""Whatever the figures, the words are clean: made-up rows of every kind, and every real row."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.exports.csv_file import csv_bytes, indicator_cells
from components.model import headlines, standouts, wording
from components.model.provenance import source_line
from components.model.rows import IndicatorRow, Trend, Verdict
from components.model.trend_words import trend_basis_words, trend_words
from components.model.unknown_words import unknown_sentence
from loaders import queries
from loaders.catalogue import read_catalogue
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
    score,
)

# Rows are large to make, and the machine may be busy with other tests.
unhurried = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
# What a slip of the program would leave in a sentence.
SLIPS = re.compile(r"\b(nan|None|inf|null|True|False)\b|[{}<>]|  |\.\.|,,| [,.;]|’s’|^\s|\s$")
NATIONS = {"E92000001": "England", "N92000002": "Northern Ireland", "W92000004": "Wales"}
# Published figures: six decimals at most, up to the size of a nation's money.
figures = st.decimals(-(10**9), 10**9, places=6, allow_nan=False).map(float)
labels = st.sampled_from(["2024", "2024/25", "2022 to 2024", "30 April 2025"])
maybe_figures = st.none() | figures
words_of = {
    "verdict": ["better", "similar", "worse", "higher", "lower", "not_compared"],
    "basis": ["interval_95", "no_interval", "no_benchmark", "no_value", "is_benchmark",
              "inherited", "total"],
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
    role=st.sampled_from(["score", "nation", "context"]),
    is_estimate=st.booleans(),
    is_total=st.booleans(),
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
        source_line(SOURCE, [indicator], row.period),
    ]
    for verdict in (row.nation, row.region):
        if verdict is None:
            continue
        said.append(wording.verdict_words(verdict))
        said.append(wording.not_compared_reason(verdict, row) or None)
        if nation:
            said.append(wording.position_words(verdict, indicator, nation))
            said.append(wording.position_label(verdict, nation))
        if row.value is not None and verdict.benchmark_value is not None:
            name = wording.in_sentence(verdict.benchmark_name or "England")
            said.append(
                wording.difference_words(row.value, verdict.benchmark_value, name, indicator)
            )
    return said


def sentences(row, place, nation) -> list[str]:
    """What is said of one row in whole sentences."""
    said = [headlines.map_headline(row, place, nation, 3)]
    if row.value is None:
        said.append(unknown_sentence(row, place, nation))
    else:
        said.append(standouts.sentence(row, place))
    return said


def check_sentence(text) -> None:
    """One or more whole sentences without a slip."""
    assert SLIPS.search(text) is None, text
    assert re.match(r"[A-ZÀ-Ý0-9£−]", text), text
    assert text.endswith("."), text


def check_piece(text) -> None:
    """A piece of a sentence: never empty, without a slip, without its full stop."""
    assert text, "nothing is said"
    assert SLIPS.search(text) is None, text


def check_row(row, place, nation) -> None:
    """All that is said of a row is clean."""
    for text in sentences(row, place, nation):
        check_sentence(text)
    for piece in pieces(row, place, nation):
        if piece is not None:
            check_piece(piece)


def check_findings(found) -> None:
    """All findings are clean, and no column is too long or says a thing again."""
    columns = (found.higher, found.lower, found.changing, found.unknown)
    for item in (item for column in columns for item in column):
        check_sentence(item.sentence)
        check_piece(item.claim)
        check_piece(item.detail)
    assert all(len(column) <= standouts.PER_COLUMN for column in columns)
    named = [i.indicator_id for column in columns[:3] for i in column]
    assert len(named) == len(set(named))
    for item in (*found.higher, *found.lower):
        judged = item.tone in {"better", "worse"}
        assert judged == ("(95%)" in item.claim and item.claim.startswith(("Better", "Worse")))


@unhurried
@given(rows, places)
def test_nothing_said_of_a_row_has_a_slip_in_it(row, place):
    check_row(row, place, nation_name(place))


@unhurried
@given(st.lists(rows, max_size=8), places, st.lists(st.none() | st.floats(0, 100), max_size=8))
def test_findings_and_headlines_are_clean_sentences_whatever_the_rows(made, place, values):
    own = [
        replace(row, indicator=replace(row.indicator, indicator_id=f"i-{number}"))
        for number, row in enumerate(made)
    ]
    scores = [
        score(f"Part {number}", value, reason=None if value is not None else "too_few_themes")
        for number, value in enumerate(values)
    ]
    check_findings(standouts.stand_outs(own, scores, place, nation_name(place)))
    names = {each.id: each.title for each in scores}
    check_sentence(headlines.component_headline(scores, names, place))
    check_sentence(headlines.theme_headline(scores, place))


@settings(deadline=None)
@given(figures, figures)
def test_a_difference_is_never_said_twice_over(value, benchmark):
    for indicator in (SMOKERS, PAY, NATURE, YEARS):
        said = wording.difference_words(value, benchmark, "England", indicator)
        assert said.count("£") <= 1
        assert "−" not in said
        assert said.endswith("England")


@settings(deadline=None)
@given(figures, st.integers(0, 6))
def test_a_written_number_reads_back_as_the_number_rounded(value, decimals):
    written = wording.format_number(value, decimals)
    read = float(written.replace(",", "").replace("−", "-"))
    assert abs(read - value) <= 0.5 * 10**-decimals * (1 + 1e-9) + 1e-6


@unhurried
@given(st.lists(rows, max_size=5), places)
def test_a_file_never_holds_a_word_for_nothing(made, place):
    text = csv_bytes(["# a file"], indicator_cells(made, place)).decode("utf-8-sig")
    assert re.search(r"(^|,)(None|nan|inf|NaN)(,|$)", text, re.MULTILINE) is None


INDICATORS = len(read_catalogue().indicators)


@pytest.fixture(scope="module")
def real(shared_connection):
    """Every place that can be chosen, with its nation's name, its rows and its scores."""
    with shared_connection.cursor() as cursor:
        of = queries.catalogue(cursor)
        choosable = queries.choosable_places(cursor)
        scores = queries.component_scores(cursor)
        names = {place.area_code: place.name for place in choosable}
        return [
            (
                place,
                names.get(place.nation_code) if place.kind != "uk" else None,
                queries.indicator_rows(cursor, of, place.area_code),
                scores.get(place.area_code, ()),
            )
            for place in choosable
        ]


def test_every_real_row_of_every_place_is_said_without_a_slip(real):
    assert len(real) > 361
    for place, nation, own, _ in real:
        assert len(own) == INDICATORS
        for row in own:
            check_row(row, place, nation)


def test_every_real_place_has_clean_findings_and_headlines(real):
    for place, nation, own, scores in real:
        check_findings(standouts.stand_outs(own, scores, place, nation))
        names = {each.id: each.title for each in scores}
        check_sentence(headlines.component_headline(scores, names, place))


def test_real_theme_headlines_are_clean_sentences(real, connection):
    of_themes = queries.theme_scores(connection)
    for component in queries.catalogue(connection).components:
        for place, _, _, scores in real[::5]:
            if scores:
                own = of_themes[place.area_code, component.component_id]
                check_sentence(headlines.theme_headline(own, place))


def test_only_what_is_known_has_a_figure_in_its_sentence(real):
    for place, nation, own, _ in real:
        for row in (row for row in own if row.value is None):
            said = unknown_sentence(row, place, nation).removeprefix(row.indicator.title)
            assert re.search(r"\d", said) is None, said
