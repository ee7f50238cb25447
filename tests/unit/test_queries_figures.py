"""Questions about figures: rows of a place, series, councils of an indicator, unknowns."""

from __future__ import annotations

import pytest

from loaders import queries

LEEDS, BARNSLEY, HACKNEY, NORWICH, NORFOLK = (
    "E08000035", "E08000038", "E09000012", "E07000148", "E10000020",
)  # fmt: skip
ENGLAND, WALES, NORTHERN_IRELAND, UK = "E92000001", "W92000004", "N92000002", "K02000001"
HEALTHY_LIFE = "healthy-life-expectancy-female"


def series_of(connection, area_code, indicator_id):
    """The series as the store puts it together."""
    owner = queries.owners(connection).get((area_code, indicator_id), area_code)
    codes = queries.published_codes(connection).get(owner, ())
    return queries.series(connection, codes, indicator_id)


@pytest.fixture(scope="module")
def catalogue(shared_connection):
    with shared_connection.cursor() as cursor:
        return queries.catalogue(cursor)


def rows_of(connection, catalogue, code, component_id=None):
    rows = queries.indicator_rows(connection, catalogue, code, component_id)
    return {row.indicator.indicator_id: row for row in rows}


def test_a_component_has_a_row_for_each_of_its_indicators_in_screen_order(connection, catalogue):
    for component in catalogue.components:
        rows = queries.indicator_rows(connection, catalogue, LEEDS, component.component_id)
        assert [r.indicator for r in rows] == list(catalogue.indicators_of(component.component_id))


def test_all_rows_of_a_place_are_those_of_its_components(connection, catalogue):
    everything = queries.indicator_rows(connection, catalogue, LEEDS)
    assert everything == tuple(
        row
        for component in catalogue.components
        for row in queries.indicator_rows(connection, catalogue, LEEDS, component.component_id)
    )


def test_a_row_carries_value_interval_period_score_verdicts_trend_and_series(connection, catalogue):
    row = rows_of(connection, catalogue, LEEDS, "health")[HEALTHY_LIFE]
    assert (row.value, row.lower, row.upper) == (60.9, 58.0, 63.8)
    assert (row.period, row.how, row.unknown_reason) == ("2022 to 2024", "direct", None)
    assert row.score == pytest.approx(50.7109, abs=5e-5)
    assert (row.nation.benchmark_kind, row.nation.benchmark_name) == ("nation", "England")
    assert (row.nation.benchmark_value, row.nation.verdict) == (61.3, "similar")
    assert (row.region.benchmark_kind, row.region.benchmark_code) == ("region", "E12000003")
    assert row.trend.basis == "last_two"
    assert len(row.series) == len(row.nation_series) == 12
    assert row.series[-1] == (2023.5, 60.9)
    assert row.nation_series[-1] == (2023.5, 61.3)


@pytest.mark.parametrize("code", [LEEDS, NORWICH, "E06000053", "N09000003", NORFOLK, ENGLAND, UK])
def test_an_unknown_value_is_none_with_a_reason_and_nothing_else_is(code, connection, catalogue):
    rows = rows_of(connection, catalogue, code)
    assert rows
    for row in rows.values():
        assert (row.value is None) == (row.unknown_reason is not None)
        if row.value is None:
            assert row.score is None
            assert row.lower is row.upper is None


def test_a_row_without_a_value_still_names_the_period_it_lacks(connection, catalogue):
    for row in rows_of(connection, catalogue, "N09000003").values():
        assert row.period


def test_a_nation_stands_beside_the_uk_and_the_uk_beside_nobody(connection, catalogue):
    england = rows_of(connection, catalogue, ENGLAND, "data")["gigabit-broadband"]
    assert england.nation.benchmark_code in {UK, None}
    assert england.region is None
    for row in rows_of(connection, catalogue, UK).values():
        assert row.nation is None
        assert row.region is None
        assert row.nation_series == ()


def test_a_place_in_scotland_wales_or_northern_ireland_has_no_region(connection, catalogue):
    for code in ("S12000049", "W06000015", "N09000003"):
        assert {row.region for row in rows_of(connection, catalogue, code).values()} == {None}


def test_a_district_shows_its_countys_figure_and_says_so(connection, catalogue):
    row = rows_of(connection, catalogue, NORWICH, "health")[HEALTHY_LIFE]
    assert (row.how, row.inherited_from) == ("inherited", "Norfolk")
    assert row.nation.verdict == "not_compared"
    assert row.nation.position is None


def test_a_figure_published_jointly_names_the_joint_area(connection, catalogue):
    joint = [row for row in rows_of(connection, catalogue, HACKNEY).values() if row.how == "joint"]
    assert joint
    assert all("City of London" in row.inherited_from for row in joint)


def test_an_unknown_place_has_no_rows(connection, catalogue):
    assert queries.indicator_rows(connection, catalogue, "E99999999") == ()


def test_a_series_is_joined_across_a_new_code_and_marks_the_seam(connection):
    points = series_of(connection, BARNSLEY, "home-electricity-use")
    codes = [point.from_code for point in points]
    assert set(codes) == {"E08000016", "E08000038"}
    assert codes == sorted(codes)  # the old code first, then the new one: a single seam
    starts = [point.period.start for point in points]
    assert starts == sorted(set(starts))  # each period once


def test_every_series_has_each_period_once_and_in_order(connection, catalogue):
    for code in (BARNSLEY, "E08000039", "E06000065", LEEDS, ENGLAND):
        for indicator in catalogue.indicators:
            points = series_of(connection, code, indicator.indicator_id)
            starts = [(point.period.start, point.period.end) for point in points]
            assert starts == sorted(set(starts)), (code, indicator.indicator_id)


def test_the_series_of_an_inherited_figure_is_the_countys(connection):
    points = series_of(connection, NORWICH, HEALTHY_LIFE)
    assert points == series_of(connection, NORFOLK, HEALTHY_LIFE)
    assert {point.from_code for point in points} == {NORFOLK}


def test_a_region_has_the_series_published_under_its_statistical_code(connection):
    points = series_of(connection, "E12000003", "output-per-hour-worked")
    assert {point.from_code for point in points} == {"TLE"}


def test_the_sparkline_shows_the_very_series(connection, catalogue):
    for code in (BARNSLEY, LEEDS, "N09000003"):
        for indicator_id, row in rows_of(connection, catalogue, code, "skills").items():
            points = series_of(connection, code, indicator_id)
            assert [value for _, value in row.series] == [point.value for point in points]


def test_every_current_council_is_in_the_values_of_an_indicator_by_code(connection):
    values = queries.council_values(connection, "adult-obesity")
    codes = [value.area_code for value in values]
    assert codes == sorted(set(codes))
    assert len(codes) == 361
    for value in values:
        assert (value.value is None) == (value.unknown_reason is not None)
    assert {v.unknown_reason for v in values if v.nation_code == WALES} <= {
        "no_data", "not_comparable",
    }  # fmt: skip


def test_one_nations_councils_alone(connection):
    values = queries.council_values(connection, "gigabit-broadband", NORTHERN_IRELAND)
    assert len(values) == 11
    assert {value.nation_code for value in values} == {NORTHERN_IRELAND}


def test_a_strip_holds_every_known_figure_of_the_nation_a_countys_once(connection):
    strips = queries.strips(connection, ENGLAND)
    smokers = [v.value for v in queries.council_values(connection, "adult-smokers", ENGLAND)]
    assert list(strips["adult-smokers"].ticks) == sorted(v for v in smokers if v is not None)
    assert len(strips[HEALTHY_LIFE].ticks) < 296 - 100  # 164 districts share 21 counties' figures


def test_one_outlier_does_not_squeeze_a_strip(connection):
    chargers = queries.strips(connection, ENGLAND)["public-electric-vehicle-chargers"]
    assert chargers.upper < max(chargers.ticks) / 2  # the City of London
    assert chargers.lower == min(chargers.ticks)


def test_a_strip_of_the_whole_uk_only_holds_what_can_be_compared(connection, catalogue):
    whole = queries.strips(connection, UK)
    comparable = {i.indicator_id for i in catalogue.indicators if i.comparable_across_nations}
    assert whole
    assert set(whole) <= comparable
