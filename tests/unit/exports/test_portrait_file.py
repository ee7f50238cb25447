"""The file of a portrait: every dimension is in it, known or not."""

from __future__ import annotations

from components.exports.portrait_file import portrait_cells
from components.model.portrait_rows import Stand
from tests.unit.charts.portraits_for_tests import dimension, portrait
from tests.unit.model.made_rows import LEEDS


def test_a_line_for_every_threshold_and_one_for_a_dimension_without_any():
    nothing = Stand(dimension("food"), None)
    lines = portrait_cells([(LEEDS, "latest", (*portrait([0.2] * 21), nothing))])
    assert len(lines) == 22
    assert lines[0]["shortfall_or_overshoot"] == 0.2
    assert lines[0]["threshold_standing"] == "benchmark"
    assert lines[0]["our_step"] == "We ask for none."
    assert lines[-1]["shortfall_or_overshoot"] is None
    assert lines[-1]["threshold"] is None
    assert set(lines[0]) == set(lines[-1])
