"""The table beside a map: in the order of the alphabet, every unknown with its kind."""

from __future__ import annotations

import re
from dataclasses import replace

from components.model.rows import AreaValue
from components.views import council_table
from tests.app.conftest import drawings, text
from tests.unit.model.made_rows import SMOKERS
from tests.unit.views.opening import opened

COLUMN = ", ".join([SMOKERS.title, SMOKERS.unit, str(SMOKERS.latest_period)])
AREAS = [
    AreaValue("E3", "Norwich", "E", 12.34, "inherited", "Norfolk", None),
    AreaValue("E2", "Leeds", "E", 99.0, "direct", None, None),
    AreaValue("E1", "<Ashford>", "E", None, "suppressed", None, "suppressed"),
    AreaValue("E4", "York", "E", None, "none", None, None),
]


def page() -> None:
    council_table.show("map", AREAS, SMOKERS)


def switched_on():
    """The page with the table shown."""
    return opened(page).toggle[0].set_value(True).run()


def test_nothing_is_sent_until_somebody_asks_for_the_table():
    assert drawings(opened(page)) == []


def test_councils_stand_in_the_order_of_the_alphabet_and_not_of_their_figures():
    heads = re.findall(r'<th scope="row">(.*?)</th>', drawings(switched_on())[0])
    assert heads == ["&lt;Ashford&gt;", "Leeds", "Norwich", "York"]


def test_the_head_says_which_figure_in_which_unit():
    heads = re.findall(r'<th scope="col">(.*?)</th>', drawings(switched_on())[0])
    assert heads == ["Council", COLUMN, "Whose figure"]


def own_figures() -> None:
    council_table.show("map", AREAS[1:2], SMOKERS)


def test_where_every_figure_is_the_councils_own_no_column_says_so():
    # In half a page "own", 361 times, took a third of the width.
    said = text(opened(own_figures).toggle[0].set_value(True).run())
    assert "Whose figure" not in said
    assert said.strip().endswith("Leeds 99.0%")


def all_councils() -> None:
    areas = [replace(AREAS[1], area_code=f"E{number}") for number in range(361)]
    council_table.show("map", areas, SMOKERS)


def test_a_long_table_scrolls_in_a_window_that_says_how_much_there_is():
    drawn = drawings(opened(all_councils).toggle[0].set_value(True).run())[0]
    assert "Show all 361 councils" in drawn
    assert drawn.startswith('<div class="cp-tall">')
    assert drawn.count('tabindex="0" role="region"') == 1


def test_every_figure_is_written_as_elsewhere_and_an_unknown_one_has_its_kind():
    said = text(switched_on())
    assert "Leeds 99.0% own" in said
    assert "Norwich 12.3% Norfolk" in said
    assert "<Ashford> ? suppressed" in said
    assert "York ? no data" in said


def different_years() -> None:
    later, earlier = (replace(AREAS[1], name=year, period=year) for year in ("2024", "2023"))
    council_table.show("map", [later, earlier], SMOKERS)


def test_where_councils_have_periods_of_their_own_each_stands_beside_its_figure():
    """The newest year of all stood over turnouts of five years."""
    page = drawings(opened(different_years).toggle[0].set_value(True).run())[0]
    assert "99.0% (2024)" in page
    assert "99.0% (2023)" in page
    assert COLUMN not in page
