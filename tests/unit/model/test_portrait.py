"""Shortfall and overshoot, against the worked example of four councils."""

from __future__ import annotations

import pytest

from components.model.portrait import dimension, overshoot, shortfall
from tests.unit.model.vectors import number, vectors

WORKED = [row for row in vectors("portrait_vectors") if row["result"]]


@pytest.mark.parametrize("row", WORKED, ids=lambda row: f"{row['area']}-{row['id']}-{row['kind']}")
def test_every_worked_figure_comes_out(row):
    value, threshold = number(row["value"]), number(row["threshold"])
    if row["kind"] == "over":
        found = overshoot(value, threshold)
    else:
        found = shortfall(value, row["kind"], threshold)
    # The thresholds of the worked example are printed to four decimals.
    assert found == pytest.approx(float(row["result"]), abs=3e-5)


def test_an_unknown_value_stays_unknown():
    assert shortfall(None, "deprived") is None
    assert overshoot(None, 5) is None
    assert dimension([None, None]) is None


def test_a_dimension_is_the_mean_of_what_is_known():
    assert dimension([0.2, None, 0.4]) == pytest.approx(0.3)


def test_what_is_past_a_floor_or_under_a_cap_has_no_shortfall():
    assert shortfall(70, "floor", 65) == 0
    assert shortfall(4, "cap", 5) == 0


@pytest.mark.parametrize("threshold", [None, 0, -1])
def test_a_floor_without_a_threshold_is_refused(threshold):
    with pytest.raises(ValueError, match="threshold above 0"):
        shortfall(3, "floor", threshold)


def test_a_boundary_where_nothing_can_be_measured_is_refused():
    with pytest.raises(ValueError, match="untouched"):
        overshoot(3, 280, 280)


def test_a_capped_value_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above 0"):
        shortfall(0, "cap", 5)
