"""Values as they are cited: interval or that there is none, period, whose, or why unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.citation import MOST_VALUES, citation
from components.model.cited_values import area_value, region_values
from components.model.lens_rows import RegionProxy
from components.model.rows import AreaValue
from tests.unit.model.made_rows import SMOKERS

NORWICH = AreaValue(
    area_code="E07000148", name="Norwich", nation_code="E92000001", value=11.8, how="published",
    inherited_from=None, unknown_reason=None, lower=9.3, upper=14.3, period="2024",
)  # fmt: skip


def test_a_figure_has_its_interval_and_period():
    assert area_value(NORWICH, SMOKERS) == "Norwich: 11.8%, 95% interval 9.3 to 14.3, 2024."


def test_a_figure_without_an_interval_says_so():
    bare = replace(NORWICH, lower=None, upper=None)
    assert "no interval published" in area_value(bare, SMOKERS)


def test_a_county_figure_says_whose_it_is():
    assert "Norfolk’s figure" in area_value(replace(NORWICH, inherited_from="Norfolk"), SMOKERS)


@pytest.mark.parametrize("reason", ["no_data", "suppressed", "not_applicable", "not_comparable"])
def test_each_kind_of_unknown_is_cited_in_its_own_words(reason):
    every = {
        area_value(replace(NORWICH, value=None, unknown_reason=each), SMOKERS)
        for each in ("no_data", "suppressed", "not_applicable", "not_comparable")
    }
    own = area_value(replace(NORWICH, value=None, unknown_reason=reason), SMOKERS)
    assert own in every
    assert len(every) == 4
    assert "11.8" not in own


def test_a_region_without_a_figure_has_a_question_mark_and_never_nought():
    rows = [RegionProxy("E12000003", "Yorkshire", is_region=True, z=(0.5, None), mean=0.5)]
    (line,) = region_values(rows, ["Skills", "Finance"])
    assert "Skills +0.50; Finance ?" in line


def test_of_very_many_values_the_first_are_cited_and_the_rest_counted():
    lines = citation((f"value {n}" for n in range(MOST_VALUES + 3)), [("Link", "x")]).split("\n")
    assert len(lines) == MOST_VALUES + 2
    assert lines[-2] == "And 3 more, in its file."
