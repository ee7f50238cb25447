from __future__ import annotations

from components.charts.markup import Markup
from components.charts.tall_table import WINDOW_ROWS, tall

REGION = Markup('<div class="cp-scroll">rows</div>')


def test_a_short_table_is_shown_as_it_is() -> None:
    assert tall(REGION, WINDOW_ROWS, "councils") == REGION


def test_a_long_table_says_how_much_there_is_and_offers_all_of_it() -> None:
    # 296 councils were cut after the twelfth, and nothing told that more followed.
    drawn = tall(REGION, 296, "councils")
    assert "Show all 296 councils" in drawn
    assert '<input type="checkbox">' in drawn
    assert REGION in drawn
