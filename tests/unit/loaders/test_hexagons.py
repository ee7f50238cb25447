"""Councils as hexagons: the layout is taken whole or refused, and drawn so that neighbours meet."""

from __future__ import annotations

import json
import re

import pytest

from loaders import paths
from loaders.errors import MalformedFileError
from loaders.hexes import HEX_FILE, HEXJSON, harvest_hexes, hex_shapes
from loaders.shapes import GRID_FILE, map_shapes

COUNT = 361


def layout():
    hexes = {
        f"E{n:08d}": {"n": "?", "q": n % 19, "r": n // 19, "colour": "#f00"} for n in range(361)
    }
    return {"version": "1.0", "layout": "odd-r", "hexes": hexes}


@pytest.fixture
def publish(tmp_path):
    def write(text: str):
        path = tmp_path / "sources" / HEXJSON
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return tmp_path / "sources"

    return write


def test_the_committed_table_has_one_hexagon_for_each_council_on_the_map():
    hexes, areas = hex_shapes(paths.PLACES / HEX_FILE), map_shapes(paths.PLACES / GRID_FILE)
    assert list(hexes.councils) == list(areas.councils)
    assert len(set(hexes.boxes.values())) == COUNT


def test_neighbours_share_their_edge_point_by_point():
    """Outlines of several councils are found by the edges that only one of them has."""
    corners: dict[tuple[int, int], int] = {}
    for path in hex_shapes(paths.PLACES / HEX_FILE).councils.values():
        x, y, *steps = map(int, re.findall(r"-?\d+", path))
        for dx, dy in [(0, 0), *zip(steps[::2], steps[1::2], strict=True)]:
            x, y = x + dx, y + dy
            corners[x, y] = corners.get((x, y), 0) + 1
    assert max(corners.values()) == 3  # three hexagons meet at a corner
    assert sum(uses == 3 for uses in corners.values()) > COUNT


def test_the_layout_gives_code_and_position_and_not_its_colours(publish, tmp_path):
    receipt = harvest_hexes(publish(json.dumps(layout())), tmp_path)
    lines = (tmp_path / "places" / HEX_FILE).read_text("utf-8").splitlines()
    assert lines[:3] == ["area_code,q,r", "E00000000,0,0", "E00000001,1,0"]
    assert (receipt.rows_in, receipt.rows_out) == (COUNT, COUNT)


def test_the_order_of_the_layout_and_a_byte_order_mark_change_nothing(publish, tmp_path):
    shuffled = layout()
    shuffled["hexes"] = dict(reversed(shuffled["hexes"].items()))
    harvest_hexes(publish(json.dumps(layout())), tmp_path / "first")
    harvest_hexes(publish("\ufeff" + json.dumps(shuffled)), tmp_path / "second")
    first = (tmp_path / "first" / "places" / HEX_FILE).read_bytes()
    assert first == (tmp_path / "second" / "places" / HEX_FILE).read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "not a layout",
        "[]",
        json.dumps(layout() | {"layout": "even-q"}),
        json.dumps({**layout(), "hexes": {**layout()["hexes"], "E00000001": {"q": 0, "r": 0}}}),
        json.dumps({**layout(), "hexes": {**layout()["hexes"], "E00000001": {"q": 0.5, "r": 0}}}),
        json.dumps({**layout(), "hexes": {**layout()["hexes"], "E00000999": {"q": 99, "r": 0}}}),
    ],
    ids=["words", "list", "other layout", "two on one", "half a place", "362"],
)
def test_a_layout_that_does_not_fit_is_refused_and_nothing_written(publish, tmp_path, text):
    with pytest.raises(MalformedFileError, match="uk-lad-2025"):
        harvest_hexes(publish(text), tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_a_damaged_table_of_hexagons_is_refused_with_the_step_that_mends_it(tmp_path):
    (tmp_path / HEX_FILE).write_text("area_code,q\nE1,1\n", encoding="utf-8")
    with pytest.raises(MalformedFileError, match="make harvest"):
        hex_shapes(tmp_path / HEX_FILE)
