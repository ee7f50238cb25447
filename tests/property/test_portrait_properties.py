"""What must hold of every portrait, whatever the figures."""

from __future__ import annotations

import re
from math import isclose, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.charts.portrait_bars import portrait_bars
from components.charts.portrait_ring import CEILING, FOUNDATION, GAP, HOLE, OUTER, filled
from components.charts.portrait_ring import portrait_ring as ring
from components.model.doughnut import wedges
from components.model.portrait import amount, shortfall
from components.model.portrait_headline import headline
from components.model.portrait_words import amount_words, known, unknown
from tests.unit.charts.portraits_for_tests import portrait, stand
from tests.unit.model.made_rows import LEEDS

SHARES = st.floats(0, 100)
AMOUNTS = st.lists(st.one_of(st.none(), st.floats(-1, 30)), min_size=21, max_size=21)


def made(amounts):
    """A portrait of these amounts; social ones folded into 0 to 1."""
    return portrait(
        [
            a if a is None or n >= 12 else min(1.0, abs(a))
            for n, a in enumerate(amounts)
        ]
    )  # fmt: skip


@given(st.sampled_from([12, 9]))
def test_both_rings_cover_the_circle_once(n):
    around = wedges(n, GAP)
    assert sum(w.end - w.start for w in around) + n * GAP == pytest.approx(360)


@given(SHARES, st.sampled_from(["deprived", "attained"]))
def test_a_shortfall_of_shares_lies_between_none_and_all(value, kind):
    assert 0 <= shortfall(value, kind) <= 1


@given(st.floats(0.001, 1e6), st.floats(0.001, 1e6), st.sampled_from(["floor", "cap"]))
def test_a_shortfall_against_a_level_lies_between_none_and_all(value, threshold, kind):
    assert 0 <= shortfall(value, kind, threshold) <= 1


@given(st.sampled_from(["deprived", "attained", "floor", "cap", "boundary"]))
def test_an_unknown_figure_has_no_amount_of_any_kind(kind):
    assert amount(None, kind, 5) is None


@given(st.floats(0, 1))
def test_the_coloured_part_of_a_social_wedge_is_the_share_of_its_area(share):
    near, far = filled(share, stand("food", share))
    area = pi * (far**2 - near**2)
    assert far == FOUNDATION
    assert isclose(area, share * pi * (FOUNDATION**2 - HOLE**2), abs_tol=1e-3)


@given(st.floats(-1, 30))
def test_the_coloured_part_of_an_ecological_wedge_is_the_overshoot_up_to_twice_the_boundary(over):
    near, far = filled(over, stand("climate-change", over))
    share = min(1.0, max(0.0, over))
    assert near == CEILING
    assert isclose(far**2 - near**2, share * (OUTER**2 - CEILING**2), abs_tol=1e-3)


@given(AMOUNTS)
def test_every_wedge_is_a_button_and_unknown_is_drawn_as_unknown(amounts):
    one = made(amounts)
    svg = ring(one, place="Leeds", uid="x")
    assert len(re.findall(r'data-choose="', svg)) == 21
    assert svg.count("cp-pr-q") == len(unknown(one))
    assert len(re.findall(r"cp-pr-line cp-pr-\w+", svg)) == len(known(one))
    assert "nan" not in svg


@given(AMOUNTS)
def test_bars_and_words_tell_the_same_as_the_ring(amounts):
    one = made(amounts)
    table = portrait_bars([("Leeds", one)], caption="Leeds")
    assert table.count('class="cp-pone"') == len(known(one))
    for each in known(one):
        assert amount_words(each) in table
    said = headline(one, LEEDS)
    assert f"{len(unknown(one))} of 21" in said
    assert not re.search(r"\b(nan|None|inf)\b", said)
