from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from components.charts.indicator_table import indicator_table, table_key
from components.charts.markup import Markup
from components.charts.strip import StripAxis, strip_address
from components.model.rows import IndicatorRow, Trend, TrendBasis, TrendWord
from tests.unit.charts.parts_for_tests import row, words

ROWS = [
    row("pay", 60.0, interval=(55.0, 65.0)),
    row("absence", 12.0, polarity="lower", theme="school"),
    row("claims", None),
    row("starts", 5.0, polarity="context", theme="training"),
]
AXES = {
    of.indicator.indicator_id: StripAxis(0, 100, strip_address("an-indicator-id", "E92000001"))
    for of in ROWS
}
THEMES = {"school": "School", "work": "Work", "training": "Training", "none": "None"}


def drawn(rows: list[IndicatorRow] | None = None, **options: object) -> Markup:
    settings: dict[str, object] = {
        "place": "Leeds", "benchmark": "England", "benchmark_kind": "nation", "themes": THEMES,
        "axes": AXES, "caption": "Indicators",
    }  # fmt: skip
    return indicator_table(ROWS if rows is None else rows, words, **(settings | options))  # type: ignore[arg-type]  # options are the table's own


def tree(**options: object) -> ET.Element:
    return ET.fromstring(drawn(**options))  # type: ignore[arg-type]  # any keyword # noqa: S314 - our own markup


def by_id(root: ET.Element) -> dict[str, ET.Element]:
    return {tr.attrib["data-choose"]: tr for tr in root.iter("tr") if "data-choose" in tr.attrib}


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def test_rows_stand_under_their_themes_in_the_order_of_the_themes() -> None:
    groups = [text(th) for th in tree().iter("th") if th.get("scope") == "rowgroup"]
    assert groups == ["School", "Work", "Training"]
    assert list(by_id(tree())) == ["absence", "pay", "claims", "starts"]


def trend_cell(word: TrendWord, basis: TrendBasis) -> str:
    moved = replace(row("pay"), trend=Trend(word, basis, 5, "2020", "2024"))
    return ET.tostring(by_id(ET.fromstring(drawn([moved])))["pay"], "unicode")  # noqa: S314 - our own markup


@pytest.mark.parametrize("basis", ["weighted_slope", "last_two"])
def test_a_change_that_was_weighed_with_its_intervals_is_better_or_worse(basis: TrendBasis) -> None:
    assert 'class="cp-better"' in trend_cell("improving", basis)
    assert 'class="cp-worse"' in trend_cell("worsening", basis)


@pytest.mark.parametrize("basis", ["mann_kendall", "relative_mann_kendall"])
def test_a_change_found_without_intervals_is_never_green_or_orange(basis: TrendBasis) -> None:
    for word in ("improving", "worsening"):
        found = trend_cell(word, basis)
        assert 'class="cp-shift"' in found
        assert "cp-better" not in found
        assert "cp-worse" not in found


def test_no_change_has_no_colour_of_a_change() -> None:
    for still in (
        trend_cell("no_clear_change", "weighted_slope"),
        trend_cell("not_enough_data", "none"),
    ):
        assert "cp-shift" not in still
        assert "cp-better" not in still


def test_a_row_without_a_value_says_why_and_draws_nothing() -> None:
    found = by_id(tree())["claims"]
    assert "The source has no figure." in text(found)
    assert "None" not in text(found)
    assert list(found.iter("svg")) == []
    assert "cp-strip" not in ET.tostring(found, "unicode")


def test_what_a_strip_shows_is_said_in_words_beside_it() -> None:
    found = by_id(tree())["pay"]
    for said in ("60.0%", "Not compared", "5 points above England", "No clear change"):
        assert said in text(found)


def test_a_strip_is_turned_where_lower_is_better() -> None:
    assert "--p:88" in ET.tostring(by_id(tree())["absence"], "unicode")


def test_an_interval_is_drawn_where_one_is_published() -> None:
    assert "--l:55;--h:65" in ET.tostring(by_id(tree())["pay"], "unicode")
    assert "--l:" not in ET.tostring(by_id(tree())["absence"], "unicode")


def test_without_a_direction_the_row_says_that_right_is_higher() -> None:
    assert "right is higher" in text(by_id(tree())["starts"])
    assert "right is higher" not in text(by_id(tree())["pay"])


def test_where_nothing_has_a_direction_the_column_promises_none() -> None:
    head = ET.tostring(tree(rows=[ROWS[3]]).find("thead") or ET.Element("none"), "unicode")
    assert "higher" in head
    assert "better" not in head


def test_the_chosen_row_is_marked_and_every_row_has_a_button() -> None:
    found = by_id(tree(chosen="pay"))
    assert [name for name, tr in found.items() if tr.get("aria-current")] == ["pay"]
    assert all(tr.find("th/button") is not None for tr in found.values())


def test_a_theme_without_rows_is_shown_when_there_is_something_to_say_about_it() -> None:
    root = tree(notes={"none": "Context only."})
    assert "Context only." in text(root)


def test_a_row_stays_small_on_the_wire() -> None:
    assert len(drawn([ROWS[0]]).encode()) - len(drawn([]).encode()) < 1200


def test_the_key_names_place_comparator_and_councils() -> None:
    said = table_key("Leeds & co", "England", "every English council")
    assert "Leeds &amp; co" in said
    assert "every English council" in said
