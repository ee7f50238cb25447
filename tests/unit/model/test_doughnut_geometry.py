"""Wedges, their fill and their outlines (METHOD 4a)."""

from __future__ import annotations

from itertools import pairwise
from math import pi

import pytest

from components.model.doughnut import Wedge, arc_path, fill_radius, point_at, wedges


def test_eight_wedges_start_at_twelve_o_clock_and_go_round_once():
    eight = wedges(8)

    assert (eight[0], eight[-1].end) == (Wedge(0.0, 45.0), 360.0)
    assert all(here.end == there.start for here, there in pairwise(eight))


def test_a_gap_is_taken_half_from_either_side():
    first, last = wedges(4, 2.0)[0], wedges(4, 2.0)[-1]

    assert (first.start, first.end, last.end) == (1.0, 89.0, 359.0)
    assert first.middle == 45.0


def test_a_doughnut_of_nothing_has_no_wedges():
    assert wedges(0) == []


@pytest.mark.parametrize(("n", "gap"), [(-1, 0.0), (8, 45.0), (8, -1.0)])
def test_a_doughnut_that_cannot_be_drawn_is_refused(n, gap):
    with pytest.raises(ValueError, match=r"ask for none or more|leaves no room"):
        wedges(n, gap)


def test_half_a_score_fills_half_the_area():
    radius = fill_radius(50.0, 40.0, 100.0)

    assert radius == pytest.approx(76.16, abs=0.005)
    assert pi * (radius**2 - 40**2) == pytest.approx(pi * (100**2 - 40**2) / 2)


@pytest.mark.parametrize(
    ("score", "radius"), [(0.0, 40.0), (100.0, 100.0), (-3.0, 40.0), (108.0, 100.0)]
)
def test_a_fill_stays_within_its_ring(score, radius):
    assert fill_radius(score, 40.0, 100.0) == radius


@pytest.mark.parametrize(("inner", "outer"), [(100.0, 100.0), (-1.0, 100.0), (100.0, 40.0)])
def test_a_ring_without_width_is_refused(inner, outer):
    with pytest.raises(ValueError, match="A ring needs"):
        fill_radius(50.0, inner, outer)


@pytest.mark.parametrize(
    ("angle", "point"), [(0, (0, -10)), (90, (10, 0)), (180, (0, 10)), (270, (-10, 0))]
)
def test_angles_run_clockwise_from_twelve_o_clock_with_y_down(angle, point):
    assert point_at(angle, 10.0) == pytest.approx(point)
    assert point_at(angle, 10.0, centre=(5.0, 7.0)) == pytest.approx((point[0] + 5, point[1] + 7))


def test_a_quarter_of_a_ring_goes_out_round_in_and_back():
    assert arc_path(0, 90, 40, 100) == "M0 -100 A100 100 0 0 1 100 0 L40 0 A40 40 0 0 0 0 -40 Z"


def test_a_slice_without_a_hole_ends_in_the_centre():
    assert arc_path(0, 90, 0, 100, centre=(100, 100)) == "M100 0 A100 100 0 0 1 200 100 L100 100 Z"


def test_no_single_arc_spans_half_a_circle_or_more():
    # Half circles and more are ambiguous in SVG, so they are drawn in pieces.
    assert arc_path(0, 179, 40, 100).count("A") == 2
    assert arc_path(0, 180, 40, 100).count("A") == 4
    assert arc_path(0, 359, 40, 100).count("A") == 4


def test_a_whole_ring_is_two_closed_circles_in_opposite_directions():
    ring = arc_path(0, 360, 40, 100)

    assert ring.count("Z") == 2
    outer, inner = ring.split(" Z M")
    assert "0 0 1" in outer
    assert "0 0 0" in inner


@pytest.mark.parametrize(
    "piece", [(90, 0, 40, 100), (0, 361, 40, 100), (0, 90, 100, 40), (0, 90, 0, 0)]
)
def test_what_is_no_piece_of_a_ring_is_refused(piece):
    with pytest.raises(ValueError, match="A piece of a ring"):
        arc_path(*piece)
