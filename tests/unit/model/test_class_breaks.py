"""Classes of a map: none empty, ties never parted."""

from __future__ import annotations

import pytest

from components.model.breaks import class_of, quantile_breaks


def members(values, breaks):
    """How many values each class holds."""
    classes = [class_of(value, breaks) for value in values]
    return [classes.count(index) for index in range(len(breaks) + 1)]


def test_five_classes_hold_about_as_many_places_each():
    values = [float(value) for value in range(296)]

    assert members(values, quantile_breaks(values)) == [59, 59, 59, 59, 60]


def test_a_break_is_a_value_that_occurs_and_begins_the_class_above():
    breaks = quantile_breaks([1.0, 2.0, 4.0, 8.0, None], 2)

    assert breaks == (4.0,)
    assert [class_of(value, breaks) for value in (1.0, 3.99, 4.0, 8.0)] == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("values", "breaks"),
    [
        ([], ()),
        ([None, None], ()),
        ([3.0], ()),
        ([3.0, 3.0, 3.0], ()),
        ([3.0, 4.0], (4.0,)),
        ([0.0] * 8 + [1.0, 2.0], (1.0,)),
        ([80.0, 90.0] + [100.0] * 8, (100.0,)),
    ],
)
def test_ties_and_few_different_values_give_fewer_classes(values, breaks):
    assert quantile_breaks(values) == breaks


def test_an_unknown_value_is_in_no_class():
    assert class_of(None, (1.0, 2.0)) is None


def test_one_class_has_no_break_and_none_is_refused():
    assert quantile_breaks([1.0, 2.0, 3.0], 1) == ()
    with pytest.raises(ValueError, match="at least one class, not 0"):
        quantile_breaks([1.0, 2.0, 3.0], 0)
