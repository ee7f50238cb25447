"""Which published figure stands for which place (METHOD 2), one rule at a time."""

from __future__ import annotations

import pytest

from loaders.places import resolve_all, ties
from loaders.published import AreaChange, Observation
from tests.unit.loaders.made import figure, indicator, mixed, place

SMOKERS = indicator("smokers")
BARNSLEY = place("E08000038", "Barnsley", council_type="Metropolitan district")
RECODED = AreaChange("E08000016", "Barnsley", "E08000038", "Barnsley", "recoded", 2025)
NORTH_YORKSHIRE = place("E06000065", "North Yorkshire")
PREDECESSOR = AreaChange(
    "E10000023", "North Yorkshire", "E06000065", "North Yorkshire", "predecessor", 2023
)
CUMBERLAND = place("E06000063", "Cumberland")
NORWICH = place("E07000148", "Norwich", county_code="E10000020")


def one(rows, council, changes=(), measure=SMOKERS):
    """What stands for one place."""
    (found,) = resolve_all(rows, [council], changes, [measure])
    return found


def test_a_councils_own_figure_stands_for_it():
    found = one([figure("E08000038", 14.0, lower_ci=12.0, upper_ci=16.0)], BARNSLEY, [RECODED])
    assert (found.value, found.lower_ci, found.upper_ci) == (14.0, 12.0, 16.0)
    assert (found.how, found.source_code, found.unknown_reason) == ("direct", "E08000038", None)


def test_a_former_code_of_the_same_area_stands_for_it():
    found = one([figure("E08000016", 14.0)], BARNSLEY, [RECODED])
    assert (found.value, found.how, found.source_code) == (14.0, "recoded", "E08000016")


def test_where_both_codes_are_published_the_present_one_counts_and_only_once():
    rows = [figure("E08000016", 14.0), figure("E08000038", 14.1)]
    found = one(rows, BARNSLEY, [RECODED])
    assert (found.value, found.how) == (14.1, "direct")


def test_a_former_code_is_looked_at_before_a_row_of_its_own_without_a_value():
    rows = [figure("E08000038", None, status="x"), figure("E08000016", 14.0)]
    found = one(rows, BARNSLEY, [RECODED])
    assert (found.value, found.how) == (14.0, "recoded")


def test_a_county_that_became_one_council_stands_for_it():
    found = one([figure("E10000023", 9.0)], NORTH_YORKSHIRE, [PREDECESSOR])
    assert (found.value, found.how, found.source_code) == (9.0, "predecessor", "E10000023")
    assert found.inherited_from is None


def test_a_county_that_was_split_stands_for_neither_half():
    split = AreaChange("E10000006", "Cumbria", "E06000063", "Cumberland", "split", 2023)
    found = one([figure("E10000006", 9.0)], CUMBERLAND, [split])
    assert (found.value, found.how, found.unknown_reason) == (None, "none", "no_data")


def test_districts_that_were_merged_are_never_averaged():
    merged = [
        AreaChange("E07000026", "Allerdale", "E06000063", "Cumberland", "merged", 2023),
        AreaChange("E07000028", "Carlisle", "E06000063", "Cumberland", "merged", 2023),
    ]
    rows = [figure("E07000026", 10.0), figure("E07000028", 12.0)]
    found = one(rows, CUMBERLAND, merged)
    assert (found.value, found.how) == (None, "none")


@pytest.mark.parametrize("code", ["E09000001", "E09000012"])
def test_a_joint_figure_stands_for_both_of_its_councils(code):
    joint = [
        AreaChange("E67000001", "City of London, Hackney", member, "", "joint", None)
        for member in ("E09000001", "E09000012")
    ]
    found = one([figure("E67000001", 41.2, status="joint")], place(code), joint)
    assert (found.value, found.how, found.inherited_from) == (41.2, "joint", "E67000001")


def test_a_councils_own_figure_comes_before_a_joint_one():
    joint = AreaChange("E67000002", "Isles of Scilly, Cornwall", "E06000052", "", "joint", None)
    rows = [figure("E67000002", 1.0), figure("E06000052", 2.0)]
    assert one(rows, place("E06000052"), [joint]).how == "direct"


def test_a_district_inherits_its_countys_figure_where_the_file_has_no_row_for_it():
    found = one([figure("E10000020", 63.0)], NORWICH)
    assert (found.value, found.how) == (63.0, "inherited")
    assert (found.source_code, found.inherited_from) == ("E10000020", "E10000020")


def test_a_district_with_a_row_of_its_own_never_inherits():
    rows = [figure("E10000020", 63.0), figure("E07000148", None, status="u")]
    found = one(rows, NORWICH)
    assert (found.value, found.how, found.unknown_reason) == (None, "suppressed", "suppressed")


def test_a_district_that_had_rows_in_earlier_periods_never_inherits():
    rows = [figure("E10000020", 63.0), figure("E07000148", 60.0, "2020-01-01/P1Y")]
    assert one(rows, NORWICH).how == "none"


def test_a_district_whose_county_is_unknown_is_unknown_for_the_countys_reason():
    rows = [figure("E10000020", None, status="c"), figure("E08000035", 1.0)]
    found = one(rows, NORWICH)
    assert (found.value, found.how, found.unknown_reason) == (None, "none", "suppressed")


def test_a_council_without_a_county_inherits_nothing():
    assert one([figure("E10000020", 63.0)], place("E06000001")).how == "none"


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("x", "no_data"),
        (None, "no_data"),
        ("c", "suppressed"),
        ("u", "suppressed"),
        ("z", "not_applicable"),
    ],
)
def test_the_status_letter_decides_which_kind_of_unknown_it_is(status, reason):
    rows = [figure("E08000038", None, status=status), figure("E08000035", 1.0)]
    found = one(rows, BARNSLEY)
    assert (found.value, found.how, found.unknown_reason) == (None, "suppressed", reason)
    assert found.status == status


def test_a_measure_of_ones_own_nation_makes_anothers_not_comparable():
    england, scotland = indicator("cvd_eng"), indicator("chd_sco")
    rows = [Observation("E08000035", england.indicator_id, "2022-01-01/P3Y", 30.0, None, None, "")]
    glasgow, cardiff = place("S12000049"), place("W06000015")
    found = resolve_all(rows, [glasgow, cardiff], [], [england, scotland])
    assert [row.unknown_reason for row in found[:2]] == ["not_comparable", "no_data"]


def test_the_newest_period_with_any_value_counts_for_everyone():
    rows = [
        figure("E08000035", 12.0, "2019-01-01/P5Y"),
        figure("E08000038", 14.0, "2019-01-01/P5Y"),
        figure("E08000035", 11.0, "2020-01-01/P5Y"),
        figure("E08000035", None, "2021-01-01/P5Y", status="x"),
    ]
    found = one(rows, BARNSLEY)
    assert (found.period, found.value, found.how) == ("2020-01-01/P5Y", None, "none")


def test_a_region_is_found_under_its_own_code_before_its_statistical_one():
    region = place("E12000003", kind="region")
    rows = [figure("TLE", 2.0), figure("E12000003", 1.0)]
    assert one(rows, region).value == 1.0
    found = one(rows[:1], region)
    assert (found.value, found.how, found.source_code) == (2.0, "direct", "TLE")


def test_a_nation_is_found_under_its_statistical_code_too():
    found = one([figure("TLM", 2.0)], place("S92000003", kind="nation"))
    assert (found.value, found.source_code) == (2.0, "TLM")


def test_a_county_never_takes_anothers_figure():
    county = place("E10000020", kind="county")
    found = one([figure("E12000006", 3.0)], county)
    assert (found.value, found.how, found.unknown_reason) == (None, "none", "no_data")


def test_places_that_cannot_be_chosen_are_passed_over():
    old = place("E07000048", kind="former_council", is_current=False)
    assert resolve_all([figure("E07000048", 1.0)], [old], [], [SMOKERS]) == []


def test_an_indicator_without_any_row_is_unknown_everywhere():
    found = one([], BARNSLEY)
    assert (found.period, found.value, found.how) == (None, None, "none")


def test_the_order_of_rows_changes_nothing():
    rows = [
        figure(code, value, period)
        for value, code in enumerate(["E08000016", "E08000038", "E10000020", "E07000148"])
        for period in ("2019-01-01/P5Y", "2020-01-01/P5Y")
    ]
    councils = [BARNSLEY, NORWICH]
    straight = resolve_all(rows, councils, [RECODED], [SMOKERS])
    assert resolve_all(mixed(rows), councils, [RECODED], [SMOKERS]) == straight


def test_a_value_is_known_exactly_where_no_reason_is_given():
    rows = [figure("E08000016", 1.0), figure("E10000020", None, status="x")]
    found = resolve_all(rows, [BARNSLEY, NORWICH, CUMBERLAND], [RECODED], [SMOKERS])
    assert [(r.value is None) == (r.unknown_reason is not None) for r in found] == [True] * 3


def test_of_two_former_codes_the_younger_is_looked_at_first():
    changes = [
        AreaChange("S12000043", "Glasgow City", "S12000049", "Glasgow City", "recoded", None),
        AreaChange("S12000046", "Glasgow City", "S12000049", "Glasgow City", "recoded", 2019),
    ]
    assert ties(changes)["S12000049"].recoded == ("S12000046", "S12000043")
