"""Where a number comes from, on screen and at the top of a file."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

import pytest

from components.model.provenance import (
    PERIODS,
    VERSION,
    csv_header,
    dated,
    many_sources_line,
    short_line,
    source_line,
    unique,
)
from loaders.paths import ROOT
from tests.unit.model.made_rows import PAY, SMOKERS, SOURCE


def test_a_source_line_names_publisher_set_period_licence_and_our_work():
    assert source_line(SOURCE, [SMOKERS], "2024") == (
        "Source: Office for Figures, Local figures, 2024, OGL v3. Our work: none beyond renaming."
    )


def test_a_line_for_the_back_of_a_room_names_nobody_twice():
    """It read "Office for National Statistics and Home Office (Home Office; ...)"."""
    both = replace(SOURCE, publisher="Office for Figures and Home Office")
    said = short_line(both, [replace(SMOKERS, publisher="Home Office"), SMOKERS])
    assert said.count("Home Office") == 1


def test_a_line_without_one_period_names_none():
    said = source_line(SOURCE, [SMOKERS])
    assert said.startswith("Source: Office for Figures, Local figures, OGL v3.")
    assert "None" not in said


def test_bodies_other_than_the_publisher_are_named_once_each_in_the_order_of_the_figures():
    rows = [
        replace(SMOKERS, publisher="Ofcom"),
        replace(PAY, publisher="Department for Pay"),
        replace(SMOKERS, publisher="Ofcom"),
        SMOKERS,
    ]
    assert "Local figures (Ofcom; Department for Pay)" in source_line(SOURCE, rows)


def test_where_our_work_differs_between_figures_the_sources_own_words_stand():
    rows = [SMOKERS, replace(PAY, processing="divided by people")]
    assert source_line(SOURCE, rows).endswith("Our work: Renamed; nothing else.")


def test_words_are_kept_once_in_their_order():
    assert unique(["b", "a", "b"]) == ["b", "a"]


def test_every_line_above_a_file_is_a_comment():
    lines = csv_header("Scores", "Leeds", [SOURCE, SOURCE], "abc123", "https://example.org/?a=b")
    assert all(line.startswith("# ") for line in lines)


def test_the_header_says_what_whose_under_which_terms_and_where_to_see_it():
    lines = csv_header("Scores", "Leeds", [SOURCE], "abc123", "https://example.org/?a=b")
    assert lines == [
        "# Connected Places Explorer: Scores",
        "# Place: Leeds",
        "# Source: Office for Figures, Local figures, released 1 May 2026, https://example.org",
        "# Licence: OGL v3, https://example.org/ogl",
        "# Attribution: Contains public sector information.",
        "# What we did: Renamed; nothing else.",
        f"# Periods: {PERIODS}",
        "# Empty value: unknown; the column unknown_reason (for a score: reason) says why",
        f"# Version: {VERSION}",
        "# Data: abc123",
        "# Link: https://example.org/?a=b",
    ]


@pytest.mark.parametrize(("name", "given"), [
    ("leeds-brief.pdf", "leeds-brief-2026-11.pdf"),
    ("leeds-brief-2026-11.pdf", "leeds-brief-2026-11.pdf"),
    ("life-2020-to-2022.csv", "life-2020-to-2022-2026-11.csv"),
])  # fmt: skip
def test_a_file_has_the_year_and_month_in_its_name_once(name, given):
    assert dated(name, date(2026, 11, 3)) == given


def test_a_file_about_one_indicator_names_who_collected_it_where_and_for_when():
    lines = csv_header("Smoking", None, [SOURCE], "a", "b", bodies=[SMOKERS])
    (line,) = [line for line in lines if line.startswith("# Figures: ")]
    for part in (SMOKERS.title, SMOKERS.publisher, SMOKERS.source_url, "newest period"):
        assert part in line


def test_the_version_in_a_file_is_the_version_of_the_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION


def test_a_file_about_no_place_names_none():
    assert not any("Place:" in line for line in csv_header("Map", None, [SOURCE], "a", "b"))


def test_words_with_line_breaks_cannot_leave_the_comment():
    broken = replace(SOURCE, attribution="Contains\n=1+1\r\nmore")
    lines = csv_header("Scores", "Le\neds", [broken], "a", "b")
    assert "# Attribution: Contains =1+1 more" in lines
    assert all("\n" not in line and "\r" not in line for line in lines)


def test_a_source_under_two_licences_names_each_once_among_many():
    two = replace(SOURCE, licence="OGL v3; CC BY-SA 4.0")
    line = many_sources_line([SOURCE, two, replace(SOURCE, licence="CC BY-SA 4.0")])
    assert "Licences: OGL v3; CC BY-SA 4.0. " in line
