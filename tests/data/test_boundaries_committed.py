"""The committed shapes: every current council, in one order, small islands among them."""

from __future__ import annotations

import csv

import pytest

from loaders import paths
from loaders.shapes import GRID_FILE, SMALL_FILE, map_shapes

KIB = 1024
NATIONS = {"E92000001", "S92000003", "W92000004", "N92000002"}
SCILLY, ORKNEY, SHETLAND = "E06000053", "S12000023", "S12000027"


@pytest.fixture(scope="module", params=[GRID_FILE, SMALL_FILE])
def shapes(request):
    return map_shapes(paths.PLACES / request.param)


def current_councils() -> list[str]:
    with (paths.PLACES / "places.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return sorted(
        r["area_code"] for r in rows if r["kind"] == "council" and r["is_current"] == "true"
    )


def test_the_shapes_are_the_current_councils_in_the_order_of_their_codes(shapes):
    assert list(shapes.councils) == current_councils()


def test_no_council_is_without_a_shape(shapes):
    assert [code for code, path in shapes.councils.items() if not path.endswith("z")] == []
    assert [code for code, box in shapes.boxes.items() if min(box[2:]) <= 0] == []


def test_the_smallest_islands_are_drawn(shapes):
    for code in (SCILLY, ORKNEY, SHETLAND):
        assert shapes.councils[code].startswith("M")


def test_shetland_lies_beside_orkney_and_touches_it_nowhere(shapes):
    left, _, width, _ = shapes.boxes[ORKNEY]
    top, height = shapes.boxes[SHETLAND][1], shapes.boxes[SHETLAND][3]
    assert shapes.boxes[SHETLAND][0] > left + width
    assert top <= shapes.boxes[ORKNEY][1] <= top + height


def test_the_small_set_has_the_outlines_of_the_four_nations():
    assert set(map_shapes(paths.PLACES / SMALL_FILE).outlines) == NATIONS


def test_all_shapes_together_stay_small():
    sizes = [(paths.PLACES / name).stat().st_size for name in (GRID_FILE, SMALL_FILE)]
    assert sum(sizes) <= 700 * KIB
