"""What must hold of conditions, their answers and the search for words, whatever is asked."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from components.model import conditions
from components.model.condition_answers import answer
from components.model.conditions import TESTS, THRESHOLDS, Condition, ConditionError
from components.model.council_search import Scope, search
from components.model.indicator_search import is_one_slip, texts_with, word_index
from tests.unit.model.made_facts import FACT, asked
from tests.unit.model.made_rows import BELFAST, LEEDS, NATURE, SCILLY, SMOKERS

INDICATORS = {each.indicator_id: each for each in (SMOKERS, NATURE)}
NUMBERS = st.integers(-(10**9) + 1, 10**9 - 1).map(lambda number: number / 10)
FIGURES = st.one_of(st.none(), st.floats(-1e6, 1e6, allow_nan=False))
FACTS = st.builds(
    lambda value, benchmark, how, rank, trend, basis: replace(
        FACT, value=value, how=how if value is not None else "none", benchmark_value=benchmark,
        unknown_reason=None if value is not None else "suppressed", basis=basis,
        verdict="better" if basis == "interval_95" else "not_compared",
        mid_rank_percent=rank, tied_percent=0.0, trend=trend,
    ),
    FIGURES, FIGURES, st.sampled_from(["direct", "inherited", "recoded"]),
    st.one_of(st.none(), st.floats(0, 100)),
    st.sampled_from([None, "improving", "worsening", "no_clear_change", "not_enough_data"]),
    st.sampled_from(["interval_95", "no_interval"]),
)  # fmt: skip
CONDITIONS = st.builds(
    lambda test, number: Condition("adult-smokers", test, number if test in THRESHOLDS else None),
    st.sampled_from(TESTS), NUMBERS,
)  # fmt: skip
PLACES = (LEEDS, SCILLY, BELFAST)


@given(st.sampled_from(sorted(INDICATORS)), st.sampled_from(TESTS), NUMBERS)
def test_what_is_written_is_read_back(indicator_id, test, number):
    condition = Condition(indicator_id, test, number if test in THRESHOLDS else None)
    if conditions.why_not_allowed(test, INDICATORS[indicator_id]) is None:
        text = conditions.formatted(condition)
        assert len(text) <= conditions.LONGEST
        assert conditions.parsed(text, INDICATORS) == condition


@given(st.text(alphabet="adult-smoker~0123456789.\u0660nature\n", max_size=60))
def test_no_text_is_read_as_a_condition_other_than_its_own(text):
    with suppress(ConditionError):
        condition = conditions.parsed(text, INDICATORS)
        assert conditions.parsed(conditions.formatted(condition), INDICATORS) == condition
        assert condition.indicator_id == text.split("~")[0]


@given(CONDITIONS, FACTS)
def test_a_reason_stands_exactly_where_it_cannot_be_told(condition, fact):
    said = answer(condition, SMOKERS, fact, one_nation=False)
    assert (said.holds is None) == (said.why is not None)
    if fact.value is None and condition.test != "unknown":
        assert said.holds is None


@given(FACTS)
def test_opposite_tests_never_both_hold(fact):
    for one, other in (
        ("above", "below"), ("clearly-above", "clearly-below"), ("improving", "worsening"),
        ("highest-quarter", "lowest-quarter"),
    ):  # fmt: skip
        held = [
            answer(Condition("x", test), SMOKERS, fact, one_nation=True).holds
            for test in (one, other)
        ]
        assert held != [True, True]


@given(st.lists(st.tuples(CONDITIONS, st.tuples(FACTS, FACTS, FACTS)), max_size=5), st.randoms())
def test_every_council_is_counted_once_and_the_order_of_conditions_does_not_matter(given_, random):
    all_asked = [
        asked(
            condition.test,
            *(replace(f, area_code=p.area_code) for f, p in zip(facts, PLACES, strict=True)),
            threshold=condition.threshold,
        )
        for condition, facts in given_
    ]
    result = search(all_asked, PLACES, Scope())
    assert len(result.found) + len(result.untold) + result.does_not == len(PLACES)
    for tally in result.tallies:
        assert tally.meets + tally.does_not + tally.untold == len(PLACES)
    left = [tally.left for tally in result.tallies]
    assert left == sorted(left, reverse=True)
    assert not left or left[-1] == len(result.found)
    shuffled = list(all_asked)
    random.shuffle(shuffled)
    again = search(shuffled, PLACES, Scope())
    assert again.found == result.found
    assert {p for p, _ in again.untold} == {p for p, _ in result.untold}


@given(st.lists(st.text(alphabet="abcde ", max_size=12), max_size=4), st.text(alphabet="abcde "))
def test_more_words_never_find_more(texts, query):
    index = word_index(texts)
    words = query.split()
    assert texts_with(query, index).texts <= texts_with(" ".join(words[:-1]), index).texts


@given(st.text(alphabet="abc", min_size=1, max_size=8), st.data())
def test_leaving_out_any_one_letter_is_one_slip(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    assert is_one_slip(word, word[:at] + word[at + 1 :])
