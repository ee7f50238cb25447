"""Cells, headers, codes and sums as the readers of council tables share them, on made-up rows."""

from __future__ import annotations

import pytest

from loaders.errors import MalformedFileError
from loaders.sources import local_climate
from loaders.sources.council_figures import Bounds, Figures
from loaders.sources.council_tables import (
    Weight,
    figure,
    grouped_header,
    header_below_title,
    once,
    parquet_rows,
    weighted_mean,
    year_period,
)
from tests.unit.loaders.made_world import world, write_csv

HEADER = ["area_code", "area_name", "period", "indicator", "measure", "unit", "value"]
WASTE = "Waste Reused/Recycled/Composted"


@pytest.mark.parametrize(
    ("text", "value"),
    [("170,002 ", 170_002), ("8 ", 8), ("0", 0), ("[x]", None), ("NA", None), ("", None),
     ("12.5", 12.5)],
)  # fmt: skip
def test_a_cell_is_read_as_publishers_write_it(text, value):
    assert figure("f.csv", 2, "n", text) == value


@pytest.mark.parametrize("text", ["about 5", "5%", "-", "nan", "1.2.3"])
def test_a_cell_that_is_no_number_is_refused(text):
    with pytest.raises(MalformedFileError, match=r"f\.csv, line 2, column n"):
        figure("f.csv", 2, "n", text)


def test_a_year_is_a_calendar_year_or_one_from_april():
    assert year_period("f.csv", 2, "period", "2024") == "2024-01-01/P1Y"
    assert year_period("f.csv", 2, "period", "2023/24") == "2023-04-01/P1Y"
    assert year_period("f.csv", 2, "period", "1999/00") == "1999-04-01/P1Y"


@pytest.mark.parametrize("text", ["2023/25", "23/24", "2023-24", "", "Q1 2024"])
def test_any_other_way_to_write_a_year_is_refused(text):
    with pytest.raises(MalformedFileError):
        year_period("f.csv", 2, "period", text)


def test_quarters_become_whole_years_or_months():
    assert local_climate.quarters_period("f.csv", "2016/Q2 to 2026/Q1") == "2016-04-01/P10Y"
    assert local_climate.quarters_period("f.csv", "2025/Q1 to 2025/Q3") == "2025-01-01/P9M"
    with pytest.raises(MalformedFileError):
        local_climate.quarters_period("f.csv", "2016 to 2026")


def test_a_header_of_two_lines_is_read_as_one():
    lines = [["CODE", "Name", "2023", "2023"], ["", "", "Fatal", "Serious"], ["---"] * 4, ["E1"]]
    assert grouped_header(iter(enumerate(lines, 1))) == [
        "CODE",
        "Name",
        "2023 Fatal",
        "2023 Serious",
    ]


def test_a_title_above_the_header_is_passed_over():
    lines = [
        ["Table C2", ""],
        ["Some notes", ""],
        ["Force\ncode", "Partnership\n name"],
        ["E", "1"],
    ]
    assert header_below_title(iter(enumerate(lines, 1))) == ["Force code", "Partnership name"]
    assert header_below_title(iter([(1, ["a title alone", ""])])) == []


def test_a_mean_does_not_depend_on_the_order_and_nothing_has_none():
    parts = [Weight(0.1, 3), Weight(0.7, 1e9), Weight(0.2, 7)]
    assert weighted_mean(parts) == weighted_mean(parts[::-1])
    assert weighted_mean([Weight(10, 1), Weight(40, 2)]) == 30
    assert weighted_mean([]) is None
    assert weighted_mean([Weight(5, 0)]) is None


def test_the_same_key_twice_names_both_lines():
    seen: dict[tuple[str, ...], int] = {}
    once("f.csv", 2, ("E1",), seen)
    with pytest.raises(MalformedFileError, match="as in line 2"):
        once("f.csv", 9, ("E1",), seen)


def test_a_former_code_is_followed_to_the_council_of_today(tmp_path):
    here = world(tmp_path)
    assert here.council("f.csv", 2, "code", "E08000016") == "E08000038"  # Barnsley, renumbered
    assert here.council("f.csv", 2, "code", "E07000026") == "E06000063"  # Allerdale, merged
    assert here.keeps_its_area("E08000016")
    assert not here.keeps_its_area("E07000026")


@pytest.mark.parametrize("code", ["E10000006", "E12000001", "X", ""])
def test_a_code_of_something_else_is_refused(code, tmp_path):
    with pytest.raises(MalformedFileError, match="council's code"):
        world(tmp_path).council("f.csv", 2, "code", code)


def test_a_parquet_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(MalformedFileError, match=r"none\.parquet"):
        list(parquet_rows(tmp_path / "none.parquet", ["a"]))


def recycling(tmp_path, *rows: tuple[str, str, str], unit: str = "Percent"):
    """What the reader of waste makes of (code, period, value)."""
    body = [[c, "Some (note)", p, WASTE, "Proportion", unit, v] for c, p, v in rows]
    write_csv(tmp_path / "climate-la" / "raw" / "recycling.csv", [HEADER, *body])
    figures = Figures("local-climate", world(tmp_path), {})
    local_climate._recycling(figures)
    return figures


def test_waste_of_wales_stands_apart_from_household_waste(tmp_path):
    figures = recycling(
        tmp_path, ("E06000001", "2023/24", "40.5"), ("W06000001", "2024/25", "65.0")
    )
    assert {(o.indicator_id, o.area_code, o.value) for o in figures.rows.values()} == {
        ("household-recycling", "E06000001", 40.5),
        ("municipal-recycling-wales", "W06000001", 65.0),
    }


def test_a_rate_of_a_merged_council_is_left_out_and_counted(tmp_path):
    figures = recycling(tmp_path, ("E07000026", "2020/21", "40.5"), ("E08000016", "2020/21", "44"))
    assert [o.area_code for o in figures.rows.values()] == ["E08000038"]
    assert sum(figures.tallies[0].dropped.values()) == 1


def test_what_is_not_available_is_unknown_and_never_nought(tmp_path):
    figures = recycling(tmp_path, ("E06000023", "2023/24", "NA"))
    assert [o.value for o in figures.rows.values()] == [None]


def test_another_unit_in_the_file_is_refused(tmp_path):
    with pytest.raises(MalformedFileError, match="'Share'"):
        recycling(tmp_path, ("E06000001", "2023/24", "0.4"), unit="Share")


def test_a_middle_far_from_the_known_one_is_a_change_of_unit(tmp_path):
    figures = recycling(tmp_path, ("E06000001", "2023/24", "0.4"))
    figures.bounds = {"household-recycling": Bounds(0, 100, 25, 70)}
    with pytest.raises(MalformedFileError, match="unit had changed"):
        figures.done()


def test_a_value_out_of_all_bounds_is_refused(tmp_path):
    figures = recycling(tmp_path, ("E06000001", "2023/24", "101"))
    figures.bounds = {"household-recycling": Bounds(0, 100, 25, 700)}
    with pytest.raises(MalformedFileError, match="101 for E06000001"):
        figures.done()


def test_a_status_letter_beside_a_figure_is_refused(tmp_path):
    figures = recycling(tmp_path, ("E06000001", "2023/24", "40"))
    with pytest.raises(MalformedFileError, match="status"):
        figures.add("household-recycling", "E06000002", "2024", 5.0, status="u")
