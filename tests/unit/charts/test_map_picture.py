"""The picture of a map: everything that must be said stands in it, and nothing can break out."""

from __future__ import annotations

import html
import re

import pytest

from components.charts.map_picture import PictureWords, map_picture
from components.charts.ramp import MOST, ramp
from components.charts.tokens import SEQUENTIAL, colour
from components.model.map_codes import MapClasses
from components.model.map_rows import LegendRow
from components.model.map_shapes import MapShapes

SQUARE = "M0 0l10 0 0 10-10 0z"
SHAPES = MapShapes(
    councils={"E1": SQUARE, "E2": SQUARE, "S1": SQUARE},
    mesh="",
    outlines={},
    boxes={"E1": (0, 0, 10, 10), "E2": (10, 0, 10, 10), "S1": (0, -900, 10, 10)},
)
WORDS = PictureWords(
    title="Half <b>lie</b> between & beyond",
    subtitle="Measure, %, 2024. English councils.",
    legend="Measure, 2024",
    small=["Outlined: Leeds.", "Source: somebody, OGL v3."],
)
ROWS = [LegendRow("0", "under 5%", 1), LegendRow("n", "no data", 1)]


@pytest.fixture(scope="module")
def drawn() -> str:
    return map_picture(SHAPES, MapClasses("m", "E92000001", (5.0,), "0no"), ROWS, WORDS, ["E1"])


def test_title_period_legend_counts_source_and_licence_stand_in_the_picture(drawn):
    said = html.unescape(re.sub("<[^>]+>", " ", drawn))
    for words in ("Half <b>lie</b> between & beyond", "2024", "under 5%: 1", "no data: 1",
                  "Outlined: Leeds.", "OGL v3"):  # fmt: skip
        assert words in said


def test_a_picture_asks_for_nothing_and_shows_no_other_nation(drawn):
    assert "href" not in drawn
    assert "@import" not in drawn
    assert drawn.count(SQUARE) == 4  # two councils, and one of them twice for its outline
    assert 'id="n"' in drawn


def test_five_classes_have_the_colours_of_the_look_and_any_number_its_ends():
    assert ramp(5, "light") == tuple(colour(name, "light") for name in SEQUENTIAL)
    for classes in range(2, MOST + 1):
        colours = ramp(classes, "dark")
        assert len(set(colours)) == classes
        assert (colours[0], colours[-1]) == (colour("s1", "dark"), colour("s5", "dark"))
    assert ramp(1, "light") == (colour("s3", "light"),)
