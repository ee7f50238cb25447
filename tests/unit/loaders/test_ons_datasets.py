"""Reading whole datasets: nothing vanishes unreported, nothing contradictory gets in."""

from __future__ import annotations

import pytest

from loaders.errors import MalformedFileError
from loaders.receipts import checked
from loaders.sources.ons_explore_local_statistics import load
from tests.unit.loaders.made import HEADER, mixed, small_catalogue, smokers_row, write_dataset


@pytest.fixture
def whole_uk() -> list[dict[str, str]]:
    """One council of each nation, two periods."""
    places = [("E08000035", "Leeds"), ("S12000049", "Glasgow City"),
              ("W06000015", "Cardiff"), ("N09000003", "Belfast")]  # fmt: skip
    return [
        smokers_row(areacd=code, areanm=name, period=period)
        for code, name in places
        for period in ("2019-01-01/P5Y", "2020-01-01/P5Y")
    ]


def load_from(sources, former=()):
    harvested, receipt = load(sources, small_catalogue("smokers"), former)
    return harvested, checked(receipt)


def test_every_row_of_a_clean_file_goes_out_and_nothing_is_warned_of(tmp_path, whole_uk):
    write_dataset(tmp_path, whole_uk)
    harvested, receipt = load_from(tmp_path)
    assert (receipt.rows_in, receipt.rows_out, receipt.warnings) == (8, 8, ())
    assert harvested.area_names["N09000003"] == "Belfast"
    (coverage,) = receipt.coverage
    assert (coverage.areas, coverage.periods) == (4, 2)
    assert (coverage.first_period, coverage.latest_period) == ("2019-01-01/P5Y", "2020-01-01/P5Y")


def test_the_order_of_rows_in_the_file_changes_nothing(tmp_path, whole_uk):
    write_dataset(tmp_path / "a", whole_uk)
    write_dataset(tmp_path / "b", mixed(whole_uk))
    first, first_receipt = load_from(tmp_path / "a")
    second, second_receipt = load_from(tmp_path / "b")
    assert first.observations == second.observations
    assert first_receipt == second_receipt


def test_a_row_published_twice_is_kept_once_and_reported(tmp_path, whole_uk):
    again = dict(whole_uk[0], geography="ITL Level 2")
    write_dataset(tmp_path, [*whole_uk, again])
    _, receipt = load_from(tmp_path)
    assert (receipt.rows_in, receipt.rows_out) == (9, 8)
    assert receipt.files[0].dropped == {"the same row twice": 1}
    assert "cigarette-smokers.csv: 1 rows dropped: the same row twice" in receipt.warnings


def test_two_figures_for_one_place_and_period_are_refused_with_both_lines(tmp_path, whole_uk):
    write_dataset(tmp_path, [*whole_uk, dict(whole_uk[0], observation="13.0")])
    with pytest.raises(MalformedFileError, match=r"line 10.*line 2"):
        load_from(tmp_path)


def test_the_same_value_with_another_interval_is_refused_too(tmp_path, whole_uk):
    write_dataset(tmp_path, [*whole_uk, dict(whole_uk[0], uci_95="15.5")])
    with pytest.raises(MalformedFileError, match="line 10"):
        load_from(tmp_path)


def test_an_indicator_the_catalogue_does_not_know_is_dropped_and_reported(tmp_path, whole_uk):
    write_dataset(tmp_path, [*whole_uk, smokers_row(indicator="Pipe smokers")])
    _, receipt = load_from(tmp_path)
    reason = "indicator 'Pipe smokers' is not in the catalogue"
    assert receipt.files[0].dropped == {reason: 1}
    assert f"cigarette-smokers.csv: 1 rows dropped: {reason}" in receipt.warnings


def test_an_indicator_of_the_catalogue_that_is_not_found_is_reported(tmp_path):
    write_dataset(tmp_path, [])
    _, receipt = load_from(tmp_path)
    assert receipt.warnings == ("adult-smokers: no row of 'Cigarette smokers' was found",)


def test_a_nation_that_falls_out_of_the_latest_period_is_reported(tmp_path, whole_uk):
    rows = [r for r in whole_uk if r["areacd"][0] != "W" or r["period"] == "2019-01-01/P5Y"]
    write_dataset(tmp_path, rows)
    _, receipt = load_from(tmp_path)
    assert receipt.warnings == (
        "adult-smokers: no value for any council of nation W in the latest period",
    )


def test_a_dataset_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(MalformedFileError, match=r"cigarette-smokers\.csv: found no such file"):
        load_from(tmp_path)


def test_a_dataset_the_catalogue_does_not_name_is_reported(tmp_path, whole_uk):
    write_dataset(tmp_path, whole_uk)
    write_dataset(tmp_path, whole_uk, dataset="pipe-smokers")
    _, receipt = load_from(tmp_path)
    assert receipt.warnings == ("pipe-smokers: not in the catalogue, so not read",)


def test_a_unit_that_changed_is_reported(tmp_path, whole_uk):
    rows = [dict(row, measure="Rate", unit="per 1,000") for row in whole_uk]
    write_dataset(tmp_path, rows)
    _, receipt = load_from(tmp_path)
    (warning,) = receipt.warnings
    assert "now says 'Rate' in 'per 1,000', where it said 'Percentage' in '%'" in warning


def test_a_ratio_printed_as_a_percentage_is_reported_though_it_always_was(tmp_path):
    name = "Housing affordability ratio (residence-based)"
    row = smokers_row(indicator=name, period="2025-04-01", lci_95="", uci_95="")
    wales = row | {"areacd": "W06000015", "areanm": "Cardiff"}
    write_dataset(tmp_path, [row, wales], dataset="housing-affordability-ratio")
    _, receipt = load(tmp_path, small_catalogue("house_afford"), ())
    (warning,) = receipt.warnings
    assert "printed in '%', which is wrong" in warning


def test_values_outside_their_interval_and_flat_intervals_are_reported_and_kept(tmp_path, whole_uk):
    whole_uk[0] |= {"observation": "15.0"}
    whole_uk[1] |= {"lci_95": "12.5", "uci_95": "12.5"}
    write_dataset(tmp_path, whole_uk)
    harvested, receipt = load_from(tmp_path)
    outside, flat = receipt.warnings
    assert "1 values outside their own interval" in outside
    assert "1 intervals without width" in flat
    assert len(harvested.observations) == 8


def test_one_code_with_two_names_is_refused(tmp_path, whole_uk):
    write_dataset(tmp_path, [*whole_uk, dict(whole_uk[0], areanm="Lids", period="2018-01-01/P5Y")])
    with pytest.raises(MalformedFileError, match="column areanm"):
        load_from(tmp_path)


def test_rows_of_former_codes_are_kept_and_counted_as_history(tmp_path, whole_uk):
    old = smokers_row(areacd="E08000016", areanm="Barnsley")
    write_dataset(tmp_path, [*whole_uk, old])
    harvested, receipt = load_from(tmp_path, former={"E08000016"})
    assert receipt.files[0].kept_as_history == 1
    assert "E08000016" in {row.area_code for row in harvested.observations}


def test_a_missing_column_names_the_file_and_the_column(tmp_path, whole_uk):
    header = tuple(column for column in HEADER if column != "status")
    rows = [{k: v for k, v in row.items() if k != "status"} for row in whole_uk]
    write_dataset(tmp_path, rows, header=header)
    with pytest.raises(MalformedFileError, match=r"cigarette-smokers\.csv, line 1, column status"):
        load_from(tmp_path)
