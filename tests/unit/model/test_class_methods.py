"""Classes of every method: each known value in exactly one, natural ones the best there are."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model.breaks import class_of
from components.model.class_methods import class_breaks, natural_breaks
from components.model.own_breaks import own_breaks, written

VALUES = st.lists(
    st.one_of(st.none(), st.floats(-1e6, 1e6), st.integers(0, 9).map(float)), max_size=60
)


@pytest.mark.parametrize("method", ["quantile", "equal", "natural"])
@given(values=VALUES, classes=st.integers(3, 7))
def test_every_known_value_is_in_exactly_one_class_once(method, values, classes):
    breaks = class_breaks(method, values, classes)
    known = [value for value in values if value is not None]
    counts = [0] * (len(breaks) + 1)
    for value in known:
        counts[class_of(value, breaks)] += 1
    assert sum(counts) == len(known)
    assert len(breaks) < classes
    assert list(breaks) == sorted(set(breaks))


@pytest.mark.parametrize("method", ["quantile", "natural"])
@given(values=VALUES, classes=st.integers(3, 7))
def test_no_class_of_these_methods_is_empty(method, values, classes):
    breaks = class_breaks(method, values, classes)
    taken = {class_of(value, breaks) for value in values if value is not None}
    assert len(taken) == (len(breaks) + 1 if taken else 0)


def spread(values):
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)


@given(st.lists(st.integers(0, 40).map(float), min_size=4, max_size=12), st.integers(3, 4))
def test_natural_classes_have_the_least_spread_of_all_that_there_are(values, classes):
    distinct = sorted(set(values))
    wanted = min(classes, len(distinct))

    def total(breaks):
        groups = {}
        for value in values:
            groups.setdefault(class_of(value, breaks), []).append(value)
        return sum(map(spread, groups.values()))

    least = min((total(cut) for cut in combinations(distinct[1:], wanted - 1)), default=0)
    assert total(natural_breaks(values, classes)) == pytest.approx(least, abs=1e-6)


def test_natural_classes_part_where_the_gaps_are():
    assert natural_breaks([1, 2, 3, 50, 51, 90, 91, 92], 3) == (50, 90)


def test_equal_steps_are_as_wide_as_each_other_and_can_be_read():
    breaks = class_breaks("equal", [0.0, 3.3, 100.0], 5)
    assert breaks == (20, 40, 60, 80)
    assert class_breaks("equal", [0.001, 0.002], 4) == (0.00125, 0.0015, 0.00175)


@pytest.mark.parametrize("method", ["quantile", "equal", "natural"])
@pytest.mark.parametrize("values", [[], [None], [4.0], [4.0, 4.0, None]])
def test_one_value_or_none_is_one_class(method, values):
    assert class_breaks(method, values, 5) == ()


def test_own_limits_are_not_worked_out():
    with pytest.raises(ValueError, match="typed"):
        class_breaks("own", [1.0], 5)


@pytest.mark.parametrize("text", ["10, 20, 30.5", "10;20;30.5", " 10 20  30.5 ", "10,20, 30.5,"])
def test_typed_limits_are_read_however_they_are_parted(text):
    assert own_breaks(text) == (10, 20, 30.5)
    assert own_breaks(written((10, 20, 30.5))) == (10, 20, 30.5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No limits yet"),
        ("10, twenty", "“twenty” is not a number"),
        ("nan, 1, 2", "“nan” is not a number"),
        ("1, 2, inf", "“inf” is not a number"),
        ("1e3, 2e3", "is not a number"),
        ("１０, ２０", "is not a number"),
        ("10", "1 limit:"),
        ("1 2 3 4 5 6 7", "7 limits"),
        ("30, 20, 40", "20 comes after 30"),
        ("20, 20, 40", "is not higher"),
        ("<script>alert(1)</script>" * 100, "is not a number"),
        ("9" * 5000, "is not a number"),
    ],
)
def test_limits_that_cannot_be_used_get_one_kind_sentence(text, said):
    answer = own_breaks(text)
    assert isinstance(answer, str)
    assert said in answer
    assert len(answer) < 140


def test_limits_always_rise():
    assert all(low < high for low, high in pairwise(own_breaks("-5, 0, 5")))
