"""Against the median council: above or below only as far as an interval carries."""

from __future__ import annotations

import pytest

from components.model.standing import Standing, county_words, interval_share_words, standing
from components.model.uncertainty import score_interval
from tests.unit.model.made_rows import score

WHOLE = {"standard_error": 2.0, "share_with_interval": 1.0, "share_inherited": 0.0}


@pytest.mark.parametrize(
    ("value", "median", "side"),
    [
        (53.93, 50.0, "above"),  # 1.96 standard errors are 3.92 points
        (53.91, 50.0, "too_close"),
        (50.0, 50.0, "too_close"),
        (46.09, 50.0, "too_close"),
        (46.07, 50.0, "below"),
    ],
)
def test_a_side_is_named_only_where_the_interval_leaves_the_median_out(value, median, side):
    found = standing(score("Health", value, median, **WHOLE))
    assert found == Standing(side, "interval_95")
    assert found.is_sure == (side != "too_close")


@pytest.mark.parametrize(
    ("value", "side"), [(60.0, "above"), (40.0, "below"), (50.4, "level"), (49.6, "level")]
)
def test_without_an_interval_the_side_is_named_and_never_sure(value, side):
    found = standing(score("Data", value, 50.0, share_with_interval=0.0))
    assert found == Standing(side, "no_interval")
    assert not found.is_sure


@pytest.mark.parametrize(
    ("share", "basis", "is_sure", "words"),
    [
        (1.0, "interval_95", True, None),
        (0.1 + 0.2 + 0.7, "interval_95", True, None),
        (0.5, "part_interval", True, "interval for 50%"),
        (0.375, "little_interval", False, "interval for 38%"),
    ],
)
def test_an_interval_for_a_part_of_the_weight_says_so(share, basis, is_sure, words):
    of = score("Skills", 60.0, 50.0, **(WHOLE | {"share_with_interval": share}))
    assert standing(of) == Standing("above", basis)
    assert standing(of).is_sure is is_sure
    assert interval_share_words(of) == words


@pytest.mark.parametrize(
    ("share", "side", "words"),
    [
        (0.0, "above", None),
        (1 / 3, "above", "33% rests on Norfolk’s figures"),
        (0.5, "not_compared", "50% rests on Norfolk’s figures"),
        (1.0, "not_compared", "rests on Norfolk’s figures"),
    ],
)
def test_a_countys_figures_are_not_the_districts_own_standing(share, side, words):
    owner = {"share_inherited": share, "inherited_from": "Norfolk" if share else None}
    of = score("Healthy life", 60.0, 50.0, **(WHOLE | owner))
    assert standing(of).side == side
    assert county_words(of) == words


def test_nothing_is_compared_without_a_score_or_a_median():
    assert standing(score("Health", None)) == Standing("not_compared", "no_score")
    assert standing(score("Health", 60.0, None, **WHOLE)) == Standing("not_compared", "no_median")


def test_an_interval_is_cut_where_the_scale_ends_and_unknown_without_an_error():
    assert score_interval(score("Health", 50.0, **WHOLE)) == pytest.approx((46.08, 53.92))
    assert score_interval(score("Health", 1.0, **WHOLE)) == pytest.approx((0.0, 4.92))
    assert score_interval(score("Health", 99.0, **WHOLE)) == pytest.approx((95.08, 100.0))
    assert score_interval(score("Health", 50.0)) is None
    assert score_interval(score("Health", None, **WHOLE)) is None
