"""The table beside a map: in the order of the alphabet, every unknown with its kind."""

from __future__ import annotations

import re

from components.model.rows import AreaValue
from components.views import council_table
from tests.app.conftest import drawings, text
from tests.unit.model.made_rows import SMOKERS
from tests.unit.views.opening import opened

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


def test_every_figure_is_written_as_elsewhere_and_an_unknown_one_has_its_kind():
    said = text(switched_on())
    assert "Leeds 99.0% own" in said
    assert "Norwich 12.3% Norfolk" in said
    assert "<Ashford> ? suppressed" in said
    assert "York ? no data" in said
