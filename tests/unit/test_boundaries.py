"""Boundaries from a made-up topology: a grid of 361 squares, one of them an island."""

from __future__ import annotations

import json

import pytest

from loaders.boundaries import TOPOLOGY, harvest_boundaries
from loaders.errors import MalformedFileError
from loaders.shapes import GRID_FILE, SMALL_FILE, map_shapes, shape_table

SIDE = 19  # 19 x 19 = 361
STEP = 0.2  # degrees: squares of some 13 by 22 km
PREFIXES = ("E", "S", "W", "N")


def square(west: float, south: float, size: float) -> list[list[float]]:
    east, north = west + size, south + size
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def feature(code: str, rings: list[list[list[float]]], end: int | None = None) -> dict:
    return {
        "type": "Feature",
        "properties": {"areacd": code, "areanm": code, "end": end},
        "geometry": {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]},
    }


def councils() -> list[dict]:
    """Squares side by side, nation by nation; the first also owns a speck in the sea."""
    features = []
    for number in range(SIDE * SIDE):
        code = f"{PREFIXES[number * 4 // (SIDE * SIDE)]}{number:08d}"
        rings = [square(-4 + STEP * (number % SIDE), 51 + STEP * (number // SIDE), STEP)]
        if number == 0:
            rings.append(square(-6, 51, 0.002))
        features.append(feature(code, rings))
    return features


@pytest.fixture
def publish(tmp_path):
    """Write a topology of these features; returns the folder of sources."""

    def write(features: list[dict]):
        path = tmp_path / "sources" / TOPOLOGY
        path.parent.mkdir(parents=True, exist_ok=True)
        body = {"type": "FeatureCollection", "name": "ltla", "features": features}
        path.write_text(json.dumps(body), encoding="utf-8")
        return tmp_path / "sources"

    return write


def test_ended_councils_are_left_out_and_the_receipt_says_so(publish, tmp_path):
    ended = feature("E07000999", [square(-8, 51, STEP)], end=2019)
    receipt = harvest_boundaries(publish([*councils(), ended]), tmp_path)
    assert (receipt.rows_in, receipt.rows_out, receipt.rows_dropped) == (362, 361, 1)
    assert receipt.files[0].dropped == {"council has ended": 1}
    shapes = shape_table(tmp_path / "places" / GRID_FILE)
    assert "E07000999" not in shapes.councils


def test_the_same_file_gives_the_same_bytes(publish, tmp_path):
    sources = publish(councils())
    for folder in ("first", "second"):
        harvest_boundaries(sources, tmp_path / folder)
    for name in (GRID_FILE, SMALL_FILE):
        first = (tmp_path / "first" / "places" / name).read_bytes()
        assert first == (tmp_path / "second" / "places" / name).read_bytes()


def test_the_order_of_the_published_rows_does_not_matter(publish, tmp_path):
    harvest_boundaries(publish(councils()), tmp_path / "first")
    harvest_boundaries(publish(councils()[::-1]), tmp_path / "second")
    first = shape_table(tmp_path / "first" / "places" / GRID_FILE)
    second = shape_table(tmp_path / "second" / "places" / GRID_FILE)
    assert list(first.councils) == sorted(first.councils) == list(second.councils)


def test_a_speck_is_not_drawn_but_a_council_keeps_its_largest_part(publish, tmp_path):
    features = councils()
    features[5] = feature(features[5]["properties"]["areacd"], [square(-7, 51, 0.001)])
    receipt = harvest_boundaries(publish(features), tmp_path)
    shapes = shape_table(tmp_path / "places" / GRID_FILE).councils
    assert len(shapes["E00000000"]) == 1
    assert len(shapes["E00000005"]) == 1
    assert any(note.startswith("1 islets") for note in receipt.notes)


def test_every_shared_edge_is_in_the_mesh_once_and_the_coast_is_not(publish, tmp_path):
    harvest_boundaries(publish(councils()), tmp_path)
    shapes = shape_table(tmp_path / "places" / GRID_FILE)
    corners = {
        (ring[at], ring[at + 1])
        for part in shapes.councils["E00000000"]
        for ring in part
        for at in range(0, len(ring), 2)
    }
    southwest = min(corners)
    steps = [
        frozenset({(line[at], line[at + 1]), (line[at + 2], line[at + 3])})
        for line in shapes.mesh
        for at in range(0, len(line) - 2, 2)
    ]
    assert len(steps) == len(set(steps))
    assert all(southwest not in step for step in steps)
    assert len(steps) >= 2 * SIDE * (SIDE - 1)


@pytest.mark.parametrize(
    ("features", "found"),
    [
        (councils()[1:], "360 current councils"),
        ([*councils(), feature("E99999999", [square(-8, 51, STEP)])], "362 current councils"),
    ],
)
def test_another_number_of_councils_is_refused(publish, tmp_path, features, found):
    with pytest.raises(MalformedFileError, match=found):
        harvest_boundaries(publish(features), tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_a_file_that_is_no_topology_is_refused_by_name(publish, tmp_path):
    sources = publish(councils())
    (sources / TOPOLOGY).write_text("not a map", encoding="utf-8")
    with pytest.raises(MalformedFileError, match="ons_uk_topology"):
        harvest_boundaries(sources, tmp_path / "data")


def test_a_damaged_table_of_shapes_is_refused_with_the_step_that_mends_it(tmp_path):
    path = tmp_path / GRID_FILE
    path.write_text('{"councils": {', encoding="utf-8")
    with pytest.raises(MalformedFileError, match="make harvest"):
        map_shapes(path)


def test_path_data_goes_from_point_to_point_with_north_up(tmp_path):
    path = tmp_path / "shapes.json"
    path.write_text(
        '{"councils":{"E1":[[[0,0,10,0,10,20,0,0]]]},"mesh":[[0,0,10,5]],"outlines":{}}',
        encoding="utf-8",
    )
    shapes = map_shapes(path)
    assert shapes.councils == {"E1": "M0 0l10 0 0-20z"}
    assert shapes.mesh == "M0 0l10-5"
    assert shapes.boxes == {"E1": (0, -20, 10, 20)}
