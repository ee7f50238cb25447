"""The eight components on the start page: a button each, with one telling figure."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

from components.charts.start_cards import TellingFigure, start_cards
from components.model.map_codes import MapClasses
from components.model.rows import Component
from tests.unit.charts.parts_for_tests import indicator

HEALTH, DATA = (
    Component(name.lower(), f"{name} and more", name, "x", f"What about {name}?", "Meaning.", "i")
    for name in ("Health", "Data")
)
CLASSES = MapClasses("i", "uk", (10.0, 20.0), "012012ns")
FIGURE = TellingFigure(indicator(title="Adults who smoke"), CLASSES, "app/static/health.svg?1")


def tree(*components: Component, figure: TellingFigure | None = FIGURE) -> ET.Element:
    figures = {"health": figure} if figure else {}
    markup = start_cards(components or (HEALTH,), figures)
    closed = markup.replace('loading="lazy">', 'loading="lazy"/>')  # HTML closes no img
    return ET.fromstring(closed)  # noqa: S314 - our own markup


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def swatches(element: ET.Element) -> int:
    return sum("background" in (i.get("style") or "") for i in element.iter("i"))


def test_each_component_is_one_button_in_its_place_that_opens_it() -> None:
    buttons = list(tree(DATA, HEALTH).iter("button"))
    assert [button.get("data-choose") for button in buttons] == ["data", "health"]
    assert "What about Data?" in text(buttons[0])
    assert all(button.get("type") == "button" for button in buttons)


def test_a_telling_figure_has_title_period_and_how_many_are_unknown() -> None:
    said = text(tree())
    assert "Adults who smoke" in said
    assert "2023" in said
    assert "2 not known" in said


def test_paper_gets_the_light_map_where_the_screen_is_dark() -> None:
    """A start page printed from the dark had eight dark maps on white paper."""
    assert "cp-on-paper" not in start_cards([HEALTH], {"health": FIGURE})
    dark = replace(FIGURE, picture="health-dark.svg", printed="health-light.svg")
    drawn = start_cards([HEALTH], {"health": dark})
    screen, paper = re.findall(r"<img [^>]+>", drawn)
    assert 'src="health-dark.svg"' in screen
    assert 'src="health-light.svg"' in paper
    assert "cp-on-paper" in paper
    assert "lazy" not in paper, "what is not shown would never be fetched"


def test_where_all_are_known_the_card_says_so_and_counts_no_other_nations() -> None:
    one_nation = replace(CLASSES, scope="E92000001", codes="0120ooo")
    said = text(tree(figure=replace(FIGURE, classes=one_nation)))
    assert "all 4 known" in said
    assert "not known" not in said


def test_the_unknown_of_other_nations_counts_where_the_picture_shows_them() -> None:
    one_nation = replace(CLASSES, scope="E92000001", codes="0120NNX")
    assert "3 not known" in text(tree(figure=replace(FIGURE, classes=one_nation)))


def test_a_card_says_its_unit() -> None:
    """Emissions stood there as "3.4" and "7.1" of nothing."""
    emissions = replace(FIGURE.indicator, unit="tonnes of CO2 equivalent per person")
    said = text(tree(figure=replace(FIGURE, indicator=emissions)))
    assert "tonnes of CO2 equivalent per person, 2023" in said


def test_the_scale_shows_a_swatch_for_each_class_and_its_outer_breaks_in_the_unit() -> None:
    root = tree()
    assert swatches(root) == 3
    assert "10.0%20.0%" in text(root)


def test_a_map_of_one_class_has_no_scale() -> None:
    root = tree(figure=replace(FIGURE, classes=replace(CLASSES, breaks=(), codes="00n")))
    assert swatches(root) == 0


def test_the_small_map_repeats_the_words_so_it_is_not_read_aloud() -> None:
    (picture,) = tree().iter("img")
    assert picture.get("alt") == ""
    assert picture.get("src") == "app/static/health.svg?1"


def test_without_a_picture_the_words_still_stand() -> None:
    root = tree(figure=replace(FIGURE, picture=None))
    assert list(root.iter("img")) == []
    assert "Adults who smoke" in text(root)


def test_a_component_without_a_telling_figure_keeps_its_button_and_question() -> None:
    root = tree(figure=None)
    assert text(root).strip().endswith("What about Health?")
    assert list(root.iter("img")) == []


def test_an_indicator_without_a_period_says_none() -> None:
    no_period = replace(FIGURE, indicator=replace(FIGURE.indicator, latest_period=None))
    assert "None" not in text(tree(figure=no_period))
