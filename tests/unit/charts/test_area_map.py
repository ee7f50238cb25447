"""What the browser is told to draw, the legend, and the small pictures."""

from __future__ import annotations

import json

import pytest

from components.charts.area_map import area_map
from components.charts.map_css import MAP_CSS
from components.charts.map_legend import KIND_WORDS, OUTLINE, map_legend, no_map
from components.charts.print_css import PRINT
from components.charts.still_map import locator_map, still_map
from components.model.map_codes import (
    CLASS_LETTERS,
    INHERITED_LETTERS,
    NOT_SHOWN,
    UNKNOWN_LETTERS,
    MapClasses,
)
from components.model.map_shapes import MapShapes
from tests.unit.loaders.made import indicator

SQUARE = "M0 0l10 0 0 10-10 0z"
SHAPES = MapShapes(
    councils={"E1": SQUARE, "E2": SQUARE, "S1": SQUARE},
    mesh="M0 0l10 0",
    outlines={"E92000001": SQUARE, "S92000003": SQUARE},
    boxes={
        "E1": (0, 0, 10, 10), "E2": (300, 0, 90, 90), "S1": (0, -90, 10, 10),
        "E92000001": (0, 0, 390, 90), "S92000003": (0, -90, 10, 10),
    },
)  # fmt: skip


def classes(codes: str, breaks: tuple[float, ...] = (5.0,), scope: str = "uk") -> MapClasses:
    return MapClasses("adult-smokers", scope, breaks, codes)


def test_a_change_of_indicator_sends_little_more_than_its_letters():
    message = area_map(classes("0" * 361), label="A map.", mine=["E08000035"], version="a" * 32)
    assert message["codes"] == "0" * 361
    assert len(json.dumps(message)) < 600


def test_shapes_and_words_travel_along_only_where_they_must():
    inline = area_map(
        classes("0"), label="", mine=(), version="", shapes={"codes": []}, words={"values": []}
    )
    assert inline["shapes"] == {"codes": []}
    assert "shapes" not in area_map(classes("0"), label="", mine=(), version="")


@pytest.mark.parametrize(("scope", "view"), [("uk", "uk"), ("E92000001", "E"), ("N92000002", "N")])
def test_a_map_of_a_nation_frames_that_nation(scope, view):
    drawn = area_map(classes("0", scope=scope), label="", mine=(), version="")
    assert drawn["view"] == view


def test_every_letter_of_a_map_has_a_paint_in_the_style():
    for letter in (*CLASS_LETTERS, *INHERITED_LETTERS, *UNKNOWN_LETTERS.values()):
        assert f".cp-m{letter}{{fill:" in MAP_CSS


def test_councils_of_other_nations_have_no_class_colour_and_no_pattern():
    """Their grey was read as the lowest class."""
    empty = ",".join(f".cp-m{letter}" for letter in NOT_SHOWN)
    assert f"{empty}{{fill:var(--cp-page)" in MAP_CSS


def test_a_nation_outlined_does_not_send_every_code_of_its_councils():
    message = area_map(classes("0" * 361), label="A map.", mine=("E",), version="a" * 32)
    assert message["mine"] == ["E"]


def test_the_legend_counts_each_kind_of_unknown_that_occurs():
    html = map_legend(classes("01nnns"), indicator("smokers"))
    assert "Not known: 4 councils" in html
    assert "no data: 3" in html
    assert "suppressed: 1" in html
    assert "not comparable" not in html


def test_each_kind_of_unknown_has_its_own_swatch_count_and_meaning():
    html = map_legend(classes("01nsszxxxx"), indicator("smokers"))
    for letter, words in [("n", "no data: 1"), ("s", "suppressed: 2"), ("z", "not applicable: 1"),
                          ("x", "not comparable: 4")]:  # fmt: skip
        assert f'cp-sw-{letter}" aria-hidden="true"></i><span>{words}<small>' in html
    assert len(set(KIND_WORDS.values())) == 4


def test_the_legend_of_one_nation_counts_that_nation_and_says_that_others_are_not_shown():
    """The unknown of the whole UK stood beside a map of Scotland."""
    html = map_legend(classes("NNX01n", scope="S92000003"), indicator("smokers"))
    assert "Not known: 1 council" in html
    assert "other nations: not shown (no data 2, not comparable 1)" in html


def test_a_county_is_in_the_legend_as_an_outline_of_no_class():
    html = map_legend(classes("01"), indicator("smokers"), ("Norfolk 6.0%", OUTLINE))
    assert "cp-sw-line cp-sw-mine" in html


def test_the_legend_of_a_full_map_says_that_all_is_known():
    assert "Every council’s figure is known." in map_legend(classes("01"), indicator("smokers"))


def test_what_one_may_press_is_not_printed_with_the_legend():
    html = map_legend(classes("01"), indicator("smokers"))
    assert '<p class="cp-to-press">Choose a council' in html
    assert ".cp-to-press" in PRINT.split("{display:none!important}")[0]


def test_the_legend_shows_my_place_in_its_own_colour():
    html = map_legend(classes("01"), indicator("smokers"), ("Leeds <b>", "1"))
    assert "cp-sw-1 cp-sw-mine" in html
    assert "Leeds &lt;b&gt;" in html


def test_my_place_beyond_the_map_is_not_in_its_legend():
    assert "Leeds" not in map_legend(classes("0o"), indicator("smokers"), ("Leeds", "o"))


def test_a_map_with_shetland_says_that_it_was_moved():
    assert "Shetland is moved" in map_legend(classes("01"), indicator("smokers"))
    wales = classes("oo0", (), "W92000004")
    assert "Shetland" not in map_legend(wales, indicator("smokers"))


def test_an_indicator_without_any_council_says_why_there_is_no_map():
    assert "not published for any council" in no_map(indicator("smokers"))


def test_councils_that_voted_in_different_years_are_not_mapped_and_that_is_the_reason():
    """The map once said that turnout is published for no council."""
    said = no_map(indicator("turnout", role="cohort"))
    assert "Not mapped: councils voted in different years." in said
    assert "not published" not in said


def test_a_picture_draws_one_path_a_class_and_only_the_patterns_it_needs():
    picture = still_map(SHAPES, classes("0n0"), "light")
    assert picture.count("<path") == 3  # two letters and the mesh
    assert picture.count("<pattern") == 1
    assert "#DCE8EF" in picture
    assert "#20394B" in still_map(SHAPES, classes("0n0"), "dark")


def test_a_picture_keeps_the_pattern_of_why_another_nation_has_no_figure():
    picture = still_map(SHAPES, classes("01N", scope="E92000001"), "light")
    assert picture.count("<pattern") == 1
    assert 'fill="url(#n)"' in picture


def test_a_small_place_is_ringed_and_a_large_one_is_not():
    assert "cp-here-ring" in locator_map(SHAPES, ["E1"], "Where it lies")
    assert "cp-here-ring" not in locator_map(SHAPES, ["E2"], "Where it lies")
    assert "cp-here-ring" not in locator_map(SHAPES, ["E1", "E2"], "Where it lies")


def test_a_place_without_a_shape_is_not_drawn_somewhere_else():
    assert locator_map(SHAPES, ["X1"], "Where it lies") == ""
