"""What must hold of every verdict, position, trend and period, whatever the figures."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from components.model.compare import mid_rank_percents, position, verdict
from components.model.periods import decimal_year, parse_period
from components.model.rows import Point
from components.model.trend import independent_periods, mann_kendall, trend
from tests.property.made_figures import (
    OPPOSITE,
    OTHER_END,
    better_ends,
    figures,
    maybe_figures,
    polarities,
)


@st.composite
def series(draw):
    """Points of one series: rolling or yearly, with or without intervals, holes and all."""
    length = draw(st.sampled_from(["/P1Y", "/P3Y", ""]))
    values = draw(st.lists(st.none() | st.floats(-1e4, 1e4), max_size=14))
    width = draw(st.none() | st.floats(0.01, 100))
    return [
        Point(
            parse_period(f"{2000 + index}-04-01{length}"),
            value,
            None if width is None or value is None else value - width,
            None if width is None or value is None else value + width,
        )
        for index, value in enumerate(values)
    ]


@given(maybe_figures, maybe_figures, maybe_figures, maybe_figures, better_ends)
def test_a_verdict_turns_with_polarity_and_is_never_made_without_an_interval(
    value, one_end, other_end, benchmark, polarity
):
    known = [end for end in (one_end, other_end) if end is not None]
    lower, upper = (min(known), max(known)) if len(known) == 2 else (one_end, other_end)
    word, basis = verdict(value, lower, upper, benchmark, polarity)

    assert verdict(value, lower, upper, benchmark, OTHER_END[polarity]) == (OPPOSITE[word], basis)
    assert (word == "not_compared") == (basis != "interval_95")
    if None in (value, lower, upper, benchmark):
        assert word == "not_compared"


@given(st.lists(st.none() | st.integers(0, 30), min_size=15, max_size=45))
def test_ties_stand_together_and_fewer_than_twenty_have_no_place(values):
    percents = mid_rank_percents(values)
    known = sum(value is not None for value in values)

    for value, percent in zip(values, percents, strict=True):
        assert (percent is None) == (value is None or known < 20)
        assert percent is None or 0 < percent < 100 or len(set(values) - {None}) == 1
    places = {(v, p) for v, p in zip(values, percents, strict=True) if p is not None}
    assert len(places) == len({value for value, _ in places})
    assert [p for _, p in sorted(places)] == sorted(p for _, p in places)


@given(st.integers(20, 400))
def test_without_ties_no_more_than_a_quarter_is_named_at_either_end(count):
    named = [position(percent) for percent in mid_rank_percents(list(range(count)))]

    assert named.count("highest_quarter") == named.count("lowest_quarter")
    assert abs(named.count("highest_quarter") - count / 4) <= 0.5


@given(series(), polarities, st.randoms())
def test_a_trend_does_not_move_when_periods_are_shuffled(points, polarity, random):
    assert trend(random.sample(points, len(points)), polarity) == trend(points, polarity)


@given(series(), better_ends)
def test_a_trend_turns_with_polarity(points, polarity):
    found, turned = trend(points, polarity), trend(points, OTHER_END[polarity])

    assert (turned.trend, turned.basis) == (OPPOSITE[found.trend], found.basis)


@given(series(), polarities)
def test_a_trend_is_said_only_where_there_is_a_test(points, polarity):
    found = trend(points, polarity)

    assert (found.basis == "none") == (found.trend == "not_enough_data")
    assert found.periods_used <= len(independent_periods(points))


@given(series())
def test_periods_that_are_compared_never_overlap(points):
    kept = independent_periods(points)

    assert all(a.period.end < b.period.start for a, b in pairwise(kept))
    assert all(point.value is not None for point in kept)


@given(st.lists(figures, max_size=8))
def test_an_order_read_backwards_scores_the_opposite_with_the_same_chance(values):
    score, p_value = mann_kendall(values)

    assert mann_kendall(values[::-1]) == (-score, p_value)
    assert 0 < p_value <= 1


@given(
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    st.sampled_from(["", "/P1Y", "/P3Y", "/P5Y", "/P1M", "/P7M"]),
)
def test_every_period_has_a_last_day_words_and_a_middle(day, length):
    period = parse_period(f"{day.isoformat()}{length}")

    assert period.start == day <= period.end
    assert period.label
    assert day.year <= decimal_year(period) <= period.end.year + 1
