"""The figures of the councils of a county, region or nation, beside its map."""

from __future__ import annotations

from components.charts.member_table import Member, table
from tests.unit.charts.parts_for_tests import indicator

MEMBERS = [
    Member("E1", "<Breckland>", 7.2, None, None),
    Member("E2", "Broadland", 4.0, None, "Norfolk"),
    Member("E3", "Norwich", None, "suppressed", None),
]
DRAWN = table("Smokers in each council", "Council", MEMBERS, indicator())


def test_each_member_is_a_button_that_opens_it() -> None:
    assert DRAWN.count("<button") == len(MEMBERS)
    assert 'data-choose="E1"' in DRAWN
    assert "&lt;Breckland&gt;" in DRAWN


def test_an_unknown_figure_shows_its_kind_and_a_countys_figure_its_owner() -> None:
    assert "? suppressed" in DRAWN
    assert "Norfolk’s figure" in DRAWN


def test_the_table_is_a_labelled_region_that_the_keyboard_reaches() -> None:
    assert 'role="region" aria-label="Smokers in each council"' in DRAWN.replace(
        ' tabindex="0"', ""
    )
    assert 'tabindex="0"' in DRAWN
