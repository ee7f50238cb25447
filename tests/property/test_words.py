"""Whatever the figures, the words are clean: made-up rows of every kind."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.exports.csv_file import csv_bytes, indicator_cells
from components.model import headlines, standouts, wording
from tests.property.clean_words import (
    check_findings,
    check_row,
    check_sentence,
    figures,
    nation_name,
    places,
    rows,
)
from tests.unit.model.made_rows import NATURE, PAY, SMOKERS, YEARS, score

# Rows are large to make, and the machine may be busy with other tests.
unhurried = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


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
        score(
            f"Part {chr(65 + number)}",
            value,
            reason=None if value is not None else "too_few_themes",
        )
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
