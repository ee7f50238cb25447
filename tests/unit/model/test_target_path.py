"""What a target needs and where a series is heading: only as far as the figures carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import target_words
from components.model.change_tests import weighted_slope
from components.model.periods import parse_period
from components.model.rays import ray_at
from components.model.rows import AreaValue, Point
from components.model.target_path import AgainstPeers, against_peers, outlook
from components.model.targets import Target
from components.model.trend import trend
from tests.unit.model.made_rows import KNOWN, LEEDS, NATURE, PAY, SMOKERS

CONTEXT = replace(SMOKERS, polarity="context")


def series(*values, first=2020, half=None):
    return [
        Point(
            parse_period(f"{first + at}-01-01/P1Y"), value,
            None if half is None or value is None else value - half,
            None if half is None or value is None else value + half,
        )
        for at, value in enumerate(values)
    ]  # fmt: skip


FALLING = series(20.0, 18.1, 15.9, 14.0, 12.1)
FLAT = series(12.0, 14.0, 11.0, 13.0, 12.0)


def look(value, year, points=FALLING, indicator=SMOKERS, **options):
    own = Target(indicator.indicator_id, value, year, "Cabinet")
    reference = options.pop("reference", None)
    found = trend(points, indicator.polarity, reference=reference)
    return outlook(own, indicator, points, found, **options)


def test_the_pace_is_the_way_to_go_by_the_years_that_are_left():
    assert look(6.1, 2030).pace == pytest.approx(-1.0)
    assert target_words.pace_words(look(6.1, 2030), SMOKERS) == "−1.00 percentage points a year"


def test_a_line_through_points_has_the_range_that_textbooks_give():
    """Five points with slope 0.6: at the next step 5.8, give or take 3.182 times 1.2961."""
    ray = ray_at(series(2.0, 4.0, 5.0, 4.0, 5.0), 2025.5, weighted=False)
    assert ray.middle == pytest.approx(5.8, abs=0.01)
    assert ray.upper - ray.middle == pytest.approx(4.124, abs=0.01)


def test_a_weighted_line_has_the_slope_of_the_test_of_change():
    points = [replace(p, lower=v - h, upper=v + h) for p, v, h in zip(
        FALLING, (20.0, 18.1, 15.9, 14.0, 12.1), (1, 2, 1, 3, 1), strict=True)]  # fmt: skip
    line = weighted_slope([20.0, 18.1, 15.9, 14.0, 12.1], [h / 1.96 for h in (1, 2, 1, 3, 1)])
    step = (
        ray_at(points, 2031.5, weighted=True).middle - ray_at(points, 2030.5, weighted=True).middle
    )
    assert step == pytest.approx(line.slope, abs=0.01)


def test_a_line_takes_three_points_or_two_with_errors():
    with pytest.raises(ValueError, match="three points"):
        ray_at(series(1.0, 2.0), 2030.5, weighted=True)
    ray = ray_at(series(10.0, 5.0, half=1), 2022.5, weighted=True)
    assert ray.middle == pytest.approx(0.0, abs=0.02)
    assert ray.upper > ray.middle


def test_further_ahead_the_range_is_wider():
    near, far = look(5, 2026).rays[-1], look(5, 2028).rays[-1]
    assert far.upper - far.lower > near.upper - near.lower


def test_only_a_change_that_passed_its_test_is_drawn_on():
    flat = look(6.0, 2028, FLAT)
    assert (flat.rays, flat.why_not, flat.answer) == ((), "no_change", None)
    assert "cannot be said" in target_words.heading_sentence(flat, SMOKERS)


def test_too_few_periods_say_so_and_still_have_a_pace():
    few = look(6.0, 2028, series(14.0, 12.0))
    assert few.why_not == "few_periods"
    assert few.pace == pytest.approx(-6.0 / 7)


def test_no_line_is_drawn_on_for_longer_than_twice_its_years():
    slow = series(20.0, 19.9, 19.7, 19.6, 19.5)
    assert look(5.0, 2032, slow).rays
    assert look(5.0, 2033, slow).why_not == "too_far"


def test_money_of_the_day_is_not_drawn_on_in_pounds():
    points = series(500.0, 520.0, 545.0, 570.0, 600.0)
    found = look(800, 2028, points, replace(PAY, is_nominal_money=True), reference=FALLING)
    assert found.why_not == "against_uk"
    assert "prices" in target_words.heading_sentence(found, PAY)


@pytest.mark.parametrize(("value", "answer"), [(19.0, "reached"), (5.6, "open"), (0.5, "missed")])
def test_the_whole_range_decides_whether_the_target_is_reached(value, answer):
    assert look(value, 2027).answer == answer


def test_without_a_better_direction_the_target_lies_on_the_line_or_off_it():
    assert look(6.4, 2027, indicator=CONTEXT).answer == "inside"
    assert look(60.0, 2027, indicator=CONTEXT).answer == "outside"


def test_a_range_stays_inside_what_the_unit_allows():
    assert look(5.0, 2029, series(20.0, 18.1, 14.9, 13.5, 12.1)).rays[-1].lower == 0.0


def test_a_line_that_would_fall_below_nought_is_not_drawn_on():
    """It once said that a share would lie between 0% and 0%."""
    found = look(5.0, 2032)
    assert (found.rays, found.why_not) == ((), "leaves_range")


def test_a_target_worse_than_today_is_said_and_not_refused():
    found = look(15.0, 2030)
    assert found.today == "beyond"
    said = target_words.today_sentence(found, SMOKERS)
    assert "worse than that: lower is better here" in said
    assert target_words.pace_sentence(found, SMOKERS) is None


def test_a_target_inside_the_interval_of_today_may_be_met_already():
    found = look(11.5, 2030, series(20.0, 18.1, 15.9, 14.0, 12.1, half=1))
    assert "it may be there already" in target_words.today_sentence(found, SMOKERS)


def test_without_a_figure_neither_pace_nor_path_is_said():
    found = look(6.0, 2030, series(None, None))
    assert (found.today, found.pace, found.why_not) == ("unknown", None, "no_figure")
    assert "neither pace nor path" in target_words.today_sentence(found, SMOKERS)
    assert target_words.pace_words(found, SMOKERS) == "No figure here"


def test_a_target_of_a_year_already_measured_has_no_pace():
    assert look(6.0, 2024).why_not == "no_time_left"


def area(code, value, how="direct", nation="E92000001"):
    reason = None if value is not None else "no_data"
    return AreaValue(code, code, nation, value, how, None, reason)


ME = area("E1", 12.0)
PEERS = [
    area("E2", 9.0),
    area("E3", 10.0),
    area("E4", 15.0),
    area("E5", None),
    area("E6", 1.0, "inherited"),
]


def against(value, indicator=SMOKERS):
    own = Target(indicator.indicator_id, value, 2030, "x")
    peers = against_peers(own, ME, PEERS, indicator)
    return peers, target_words.peers_sentence(peers, own, indicator)


def test_peers_without_a_figure_of_their_own_do_not_count():
    assert against(10.0)[0] == AgainstPeers(above=1, same=1, below=1)


def test_ahead_of_the_best_is_said_without_naming_anybody():
    assert against(8.0)[1] == (
        "8% is beyond what any of 3 similar councils with a figure of their own reports today."
    )
    assert "as good as the best" in (against(9.0)[1] or "")
    assert "2 are there or better" in (against(10.0)[1] or "")
    assert "1 is above 10% today and 1 below" in (against(10.0, CONTEXT)[1] or "")


def test_totals_and_other_nations_own_measures_are_not_compared():
    assert against(8.0, NATURE) == (None, None)
    own = replace(SMOKERS, comparable_across_nations=False)
    welsh = [replace(each, nation_code="W92000004") for each in PEERS]
    assert against_peers(Target("a", 1.0, 2030, "x"), ME, welsh, own) is None


def test_what_limits_a_figure_is_said():
    row = replace(KNOWN, inherited_from="Norfolk", indicator=replace(
        PAY, is_estimate=True, is_nominal_money=True, caveat="Beware of the dog."))  # fmt: skip
    said = " ".join(target_words.what_holds(row, LEEDS))
    for words in ("Norfolk’s, not Leeds’ own", "An estimate", "prices", "Beware of the dog."):
        assert words in said
    relative = replace(SMOKERS, indicator_id="digital-exclusion-risk")
    assert "only gain on it where another loses" in target_words.what_holds(
        replace(KNOWN, indicator=relative), LEEDS
    )[0]  # fmt: skip


def test_the_headline_counts_each_target_once():
    found = [
        look(15.0, 2030),
        look(5.6, 2027),
        look(19.0, 2027),
        look(0.5, 2027),
        look(6, 2028, FLAT),
    ]
    assert target_words.headline(found, LEEDS) == (
        "Leeds has 5 targets of its own here: 2 met by today’s figure, 1 not on its way and of 2 "
        "it cannot be told."
    )


def test_a_yearly_change_is_never_a_bare_nought():
    tiny = replace(look(6.1, 2030), pace=-0.00001)
    assert target_words.pace_words(tiny, SMOKERS) == "Less than 0.001 percentage points a year"
