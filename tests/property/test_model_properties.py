"""What must hold of every score, verdict, trend, doughnut and class, whatever the figures."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.breaks import class_of, quantile_breaks
from components.model.compare import mid_rank_percents, position, verdict
from components.model.doughnut import arc_path, fill_radius, wedges
from components.model.periods import decimal_year, parse_period
from components.model.rows import Point
from components.model.score import (
    coherence,
    goalposts,
    mid_rank_score,
    min_max_score,
    spearman,
    theme_and_component,
    z_score,
)
from components.model.trend import independent_periods, mann_kendall, trend

# Published figures: six decimals at most, up to the size of a nation's money.
figures = st.decimals(-(10**9), 10**9, places=6, allow_nan=False).map(float)
maybe_figures = st.none() | figures
references = st.lists(maybe_figures, min_size=1, max_size=60).filter(
    lambda values: any(value is not None for value in values)
)
scores = st.none() | st.floats(0, 100)
better_ends = st.sampled_from(["higher", "lower"])
OTHER_END = {"higher": "lower", "lower": "higher"}
OPPOSITE = {
    "better": "worse", "worse": "better", "similar": "similar", "not_compared": "not_compared",
    "improving": "worsening", "worsening": "improving", "no_clear_change": "no_clear_change",
    "not_enough_data": "not_enough_data",
}  # fmt: skip
scored_themes = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=2),
    st.dictionaries(st.text("uvwxyz", min_size=1, max_size=2), scores, max_size=5),
    max_size=5,
)
polarities = st.sampled_from(["higher", "lower", "context"])


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


def all_scores(value, reference, polarity):
    """The three scores of one value."""
    posts = goalposts(reference)
    return (
        min_max_score(value, posts.lower, posts.upper, polarity),
        mid_rank_score(value, reference, polarity),
        z_score(value, reference, polarity),
    )


@given(maybe_figures, references, better_ends)
def test_a_score_is_nought_to_a_hundred_and_unknown_only_for_the_unknown(
    value, reference, polarity
):
    for score in all_scores(value, reference, polarity):
        assert (score is None) == (value is None)
        assert score is None or 0 <= score <= 100


@given(figures, references, better_ends)
def test_turning_the_better_end_round_turns_every_score_round(value, reference, polarity):
    found = all_scores(value, reference, polarity)

    assert all_scores(value, reference, OTHER_END[polarity]) == pytest.approx(
        [100 - score for score in found], abs=1e-9
    )


@given(figures, figures, references)
def test_a_higher_value_never_scores_lower(one, other, reference):
    low, high = sorted((one, other))

    for below, above in zip(
        all_scores(low, reference, "higher"), all_scores(high, reference, "higher"), strict=True
    ):
        assert below <= above


@given(figures, references, st.randoms())
def test_figures_do_not_move_when_rows_are_shuffled(value, reference, random):
    shuffled = random.sample(reference, len(reference))

    assert goalposts(shuffled) == goalposts(reference)
    assert all_scores(value, shuffled, "lower") == all_scores(value, reference, "lower")
    assert quantile_breaks(shuffled) == quantile_breaks(reference)


@given(scored_themes, st.randoms())
def test_a_component_does_not_move_when_its_parts_are_shuffled(themes, random):
    shuffled = {
        theme: dict(random.sample(list(themes[theme].items()), len(themes[theme])))
        for theme in random.sample(list(themes), len(themes))
    }
    found, again = theme_and_component(themes), theme_and_component(shuffled)

    assert again.score == (None if found.score is None else pytest.approx(found.score))
    assert (again.state, again.reason, again.coverage) == (
        found.state,
        found.reason,
        None if found.coverage is None else pytest.approx(found.coverage),
    )


@given(scored_themes, st.sampled_from(["arithmetic", "geometric"]))
def test_a_component_has_a_number_within_its_themes_or_a_reason(themes, mean):
    component = theme_and_component(themes, mean=mean)

    for part in (component, *component.themes):
        assert (part.score is None) == (part.reason is not None)
        assert (part.score is None) == (part.state in {"unknown", "withheld"})
        assert part.score is None or 0 <= part.score <= 100 + 1e-9
    known = [theme.score for theme in component.themes if theme.score is not None]
    if component.score is not None:
        assert min(known) - 1e-9 <= component.score <= max(known) + 1e-9


@given(scored_themes)
def test_making_a_known_score_unknown_never_raises_the_coverage(themes):
    before = theme_and_component(themes).coverage
    emptied = {theme: dict.fromkeys(parts) for theme, parts in themes.items()}
    after = theme_and_component(emptied)

    assert after.score is None
    assert after.coverage == (None if before is None else 0)


@given(st.lists(st.tuples(maybe_figures, maybe_figures), max_size=40))
def test_agreement_is_symmetric_and_turns_with_one_side(pairs):
    a, b = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    found = spearman(a, b)
    turned = spearman([None if x is None else -x for x in a], b)

    assert found is None or -1 <= found <= 1
    assert spearman(b, a) == (None if found is None else pytest.approx(found))
    assert turned == (None if found is None else pytest.approx(-found))


@given(st.dictionaries(st.sampled_from("abcd"), st.dictionaries(st.sampled_from("uvwxyz"), scores)))
def test_a_number_is_shown_unless_the_themes_disagree_on_the_whole(theme_scores):
    agreement = coherence(theme_scores)

    assert agreement.shows_number == (
        agreement.mean_correlation is None or agreement.mean_correlation >= 0
    )
    assert len(agreement.pairs) == len(theme_scores) * (len(theme_scores) - 1) // 2


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


@given(st.integers(1, 60), st.floats(0, 5))
def test_a_doughnut_covers_the_circle_once(n, gap):
    around = wedges(n, gap)

    assert sum(wedge.end - wedge.start for wedge in around) + n * gap == pytest.approx(360)
    assert around[0].start == pytest.approx(gap / 2)
    assert around[-1].end == pytest.approx(360 - gap / 2)
    for here, there in pairwise(around):
        assert there.start - here.end == pytest.approx(gap, abs=1e-9)
        assert there.start >= here.end
    without_gap = wedges(n)
    assert all(here.end == there.start for here, there in pairwise(without_gap))


@given(st.floats(0, 100), st.floats(0, 500), st.floats(1, 500))
def test_a_fill_covers_its_share_of_the_area(score, inner, width):
    outer = inner + width
    radius = fill_radius(score, inner, outer)

    assert inner <= radius <= outer
    filled = (radius**2 - inner**2) / (outer**2 - inner**2)
    assert filled == pytest.approx(score / 100, abs=1e-6)


@given(st.floats(0, 360), st.floats(0, 360), st.floats(0, 500), st.floats(0.5, 500))
def test_every_outline_is_closed_and_made_of_numbers(start, span, inner, width):
    path = arc_path(start, start + span, inner, inner + width)

    assert path.startswith("M")
    assert path.endswith("Z")
    assert all(token[0] in "MALZ" or float(token) == float(token) for token in path.split())


@given(references, st.integers(1, 9))
def test_every_known_value_falls_in_exactly_one_class_and_no_class_is_empty(values, classes):
    breaks = quantile_breaks(values, classes)
    known = [value for value in values if value is not None]
    edges = [float("-inf"), *breaks, float("inf")]

    assert len(breaks) < classes or breaks == ()
    assert list(breaks) == sorted(set(breaks))
    for value in known:
        holding = [i for i, (low, high) in enumerate(pairwise(edges)) if low <= value < high]
        assert holding == [class_of(value, breaks)]
    assert {class_of(value, breaks) for value in known} == set(range(len(breaks) + 1))
    assert class_of(None, breaks) is None


@given(
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    st.sampled_from(["", "/P1Y", "/P3Y", "/P5Y", "/P1M", "/P7M"]),
)
def test_every_period_has_a_last_day_words_and_a_middle(day, length):
    period = parse_period(f"{day.isoformat()}{length}")

    assert period.start == day <= period.end
    assert period.label
    assert day.year <= decimal_year(period) <= period.end.year + 1
