"""The list of indicators: what its filters let through and what an entry says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import indicator_list
from components.model.catalogue_rows import Coverage
from components.model.indicator_list import Filters, passes
from tests.unit.model.made_rows import SMOKERS, SOURCE

ROW = Coverage(
    indicator=replace(SMOKERS, nations="EW", caveat="A survey."), councils_known=316,
    councils_expected=318, inherited=0, interval_percent=100.0, periods=2,
    first_period="2019 to 2023", latest_period="2020 to 2024", observations=700,
)  # fmt: skip
BARE = replace(ROW, interval_percent=0.0, periods=1, first_period="2024", latest_period="2024")
UK = 361


@pytest.mark.parametrize(
    ("filters", "row", "listed"),
    [
        (Filters(), BARE, True), (Filters("health"), ROW, True), (Filters("data"), ROW, False),
        (Filters(nation="W"), ROW, True), (Filters(nation="S"), ROW, False),
        (Filters(with_intervals=True), ROW, True), (Filters(with_intervals=True), BARE, False),
        (Filters(with_series=True), ROW, True), (Filters(with_series=True), BARE, False),
        (Filters(known="most"), ROW, True), (Filters(known="all"), ROW, False),
        (Filters(known="all"), replace(ROW, councils_known=361), True),
        (Filters(known="most"), replace(ROW, councils_known=361), True),
        (Filters(known="part"), replace(ROW, councils_known=200), True),
        (Filters(known="part"), replace(ROW, councils_known=0), False),
        (Filters(known="none"), replace(ROW, councils_known=0), True),
    ],
)  # fmt: skip
def test_a_filter_lets_through_what_it_names(filters, row, listed):
    assert passes(row, UK, filters) is listed


def test_an_entry_says_unit_direction_coverage_periods_and_intervals():
    assert indicator_list.summary_words(ROW) == (
        "% of adults; lower is better · 316 of 318 councils · 2 periods · with 95% intervals"
    )
    assert indicator_list.summary_words(BARE).endswith("1 period · no interval published")


def test_a_measure_of_no_council_says_so():
    """Homicides were known of "0 of 0 councils"."""
    wide = replace(ROW, councils_known=0, councils_expected=0)
    assert " · for wider areas than councils only · " in indicator_list.summary_words(wide)
    said = dict(indicator_list.facts(wide, SOURCE))
    assert said["Councils"] == "for wider areas than councils only"


def test_an_entry_says_role_source_licence_and_caveat_in_plain_words():
    facts = dict(indicator_list.facts(replace(ROW, inherited=164), SOURCE))
    assert facts["Role"] == "counts in the score of its theme"
    assert facts["Councils"] == "316 of 318 known, 164 by their county’s figure"
    assert facts["Periods"] == "2; the first 2019 to 2023, the newest 2020 to 2024"
    assert facts["Licence"] == "OGL v3"
    assert facts["Beware"] == "A survey."
    bare = replace(BARE, indicator=replace(SMOKERS, caveat=None, is_estimate=True))
    assert "Beware" not in dict(indicator_list.facts(bare, SOURCE))
    assert dict(indicator_list.facts(bare, SOURCE))["Standing"] == "official, an estimate"


def test_the_finding_counts_what_is_shown():
    assert indicator_list.count_words(89, 89, "") == "89 indicators"
    assert indicator_list.count_words(3, 89, "") == "3 of 89 indicators"
    assert indicator_list.count_words(1, 89, "smoking") == "1 of 89 indicators for “smoking”"


def test_a_search_looks_through_publisher_unit_and_theme():
    text = indicator_list.searched_text(SMOKERS, "Health and wellbeing", "Healthy living", SOURCE)
    for part in ("Adults who smoke", "Healthy living", "Office for Figures", "% of adults"):
        assert part in text
