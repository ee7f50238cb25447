"""The councils that were found, as a table and on a map."""

from __future__ import annotations

from components.charts.found_map import found_map
from components.charts.found_table import FoundRow, found_table
from components.model.map_shapes import MapShapes

SHAPES = MapShapes(
    councils={"A": "M0 0h1z", "B": "M1 0h1z", "C": "M2 0h1z", "D": "M3 0h1z"}, mesh="M0 0h9",
    outlines={"E92000001": "M0 0h4z"},
    boxes={**dict.fromkeys("ABCD", (0, 0, 1, 1)), "E92000001": (0, 0, 4, 9)},
)  # fmt: skip


def drawn() -> str:
    return found_map(SHAPES, {"A": "Ash & Elm"}, ["B"], ["A", "B", "C"], "A map of one council")


def test_each_council_found_is_drawn_by_itself_and_opens():
    assert '<path d="M0 0h1z" class="cp-found-yes" data-choose="A"><title>Ash &amp; Elm' in drawn()


def test_what_cannot_be_told_is_hatched_and_not_filled():
    assert '<path d="M1 0h1z" fill="url(#cp-found-untold)"/>' in drawn()
    assert '<path d="M2 0h1z" class="cp-found-no"/>' in drawn()


def test_the_legend_counts_every_kind_and_the_map_has_words():
    assert 'role="img" aria-label="A map of one council"' in drawn()
    for words in ("Found 1", "Cannot be told 1", "Not among them 1", "Not looked at 1"):
        assert words in drawn()


def test_a_council_without_a_shape_is_left_to_the_list():
    assert "Nowhere" not in found_map(SHAPES, {"Z": "Nowhere"}, [], [], "A map")


def test_the_table_has_a_body_a_nation_and_no_numbers_of_rank():
    groups = [
        ("England", [FoundRow("A", "Ash", [("12.0%", ["11.0 to 13.0"])])]),
        ("Wales", [FoundRow("W", "Môn <1>", [("9.0%", [])])]),
    ]
    made = found_table("Councils found", [("Adults who smoke", "% of adults")], groups)
    assert made.count("<tbody>") == 2
    assert '<th colspan="2" scope="rowgroup">England: 1</th>' in made
    assert '<th scope="row"><button type="button" data-choose="A" class="cp-link">Ash' in made
    assert "<td>12.0%<small>11.0 to 13.0</small></td>" in made
    assert "Môn &lt;1&gt;" in made
