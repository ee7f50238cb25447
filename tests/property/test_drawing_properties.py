"""What must hold of every doughnut, outline and class of a map, whatever the figures."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.breaks import class_of, quantile_breaks
from components.model.doughnut import arc_path, fill_radius, wedges
from tests.property.made_figures import references


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
