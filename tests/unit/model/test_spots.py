"""In which themes a place stands out, and by what."""

from __future__ import annotations

from dataclasses import replace

from components.model.rows import Trend
from components.model.spots import spots, weak_first
from tests.unit.model.made_rows import BETTER, HIGHEST, KNOWN, LOWEST, RISING, WORSE, row

# A value of 12 against England's 10; of the made indicator lower is better.
ABOVE = replace(KNOWN, nation=WORSE)
BELOW = replace(KNOWN, value=8.0, nation=BETTER)
FAR_ABOVE = replace(KNOWN, nation=HIGHEST)
FAR_BELOW = replace(KNOWN, value=8.0, nation=LOWEST)
CHANGING = replace(KNOWN, trend=RISING)


def sides(*rows) -> dict[str, str]:
    """The side of each theme that stands out."""
    return {spot.theme_id: spot.side for spot in spots(rows, "England")}


def test_which_end_is_better_decides_the_side():
    higher_is_better = row(1, FAR_ABOVE, polarity="higher")
    lower_is_better = row(2, FAR_ABOVE, polarity="lower")
    neither = row(3, FAR_ABOVE, polarity="context")
    assert sides(higher_is_better, lower_is_better, neither) == {
        "theme-2": "behind", "theme-1": "ahead", "theme-3": "apart",
    }  # fmt: skip


def test_a_tested_change_for_the_worse_is_a_spot_and_one_for_the_better_is_none():
    better = replace(KNOWN, trend=replace(RISING, trend="improving"))
    assert sides(row(1, CHANGING), row(2, better)) == {"theme-1": "worsening"}


def test_weak_comes_before_strong_and_sure_before_less_sure():
    found = spots((row(1, BELOW), row(2, CHANGING), row(3, FAR_ABOVE), row(4, ABOVE)), "England")
    assert [spot.theme_id for spot in found] == ["theme-4", "theme-3", "theme-2", "theme-1"]


def test_a_theme_has_one_spot_the_most_telling():
    good = row(1, FAR_BELOW, theme_id="work")
    bad = row(2, ABOVE, theme_id="work")
    [spot] = spots((good, bad), "England")
    assert (spot.indicator_id, spot.side, spot.certain) == ("indicator-2", "behind", True)


def test_only_a_published_interval_gives_a_colour():
    [sure] = spots((row(1, ABOVE),), "England")
    [placed] = spots((row(1, FAR_ABOVE),), "England")
    assert (sure.tone, sure.sign, sure.claim) == ("worse", "worse", "Worse than England (95%)")
    assert (placed.tone, placed.sign) == ("shift", "higher")


def test_a_countys_figure_a_total_and_the_unremarkable_say_nothing():
    inherited = row(1, replace(ABOVE, how="inherited"))
    total = row(2, ABOVE, is_total=True)
    assert sides(inherited, total, row(3, KNOWN)) == {}


def test_a_change_that_the_nation_shares_comes_after_one_it_does_not():
    shared = replace(KNOWN, trend=replace(RISING, nation_trend="worsening"))
    found = spots((row(1, shared), row(2, CHANGING)), "England")
    assert [spot.theme_id for spot in found] == ["theme-2", "theme-1"]


def test_so_many_weak_spots_are_taken_and_so_many_others():
    found = spots([row(n, ABOVE) for n in range(6)] + [row(n, BELOW) for n in (7, 8)], "England")
    assert [spot.side for spot in weak_first(found, 2, 1)] == ["behind", "behind", "ahead"]


def test_a_trend_without_a_test_is_no_spot():
    untested = Trend("not_enough_data", "none", 1, None, None)
    assert sides(row(1, replace(KNOWN, trend=untested))) == {}
