"""Neighbourhoods from small made-up files: every row kept or counted, odd ones refused."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely

from loaders.errors import MalformedFileError
from loaders.neighbourhood_files import inside_file, inside_shapes
from loaders.neighbourhood_shapes import path_data
from loaders.sources import neighbourhood_places, neighbourhood_values
from loaders.sources.figures_by_code import figures_by_code
from tests.unit.model.made_neighbourhoods import area, measure

COUNCILS = {"E08000035", "W06000015", "S12000049", "N09000003"}
LOOKUPS = {
    "lsoa21_msoa21_lad25.csv": "lsoa21_code,lsoa21_name,msoa21_hcl_name,lad25_code\n"
    "E01000001,Leeds 001A,Otley,E08000035\nE01000002,Leeds 001B,Otley,E08000035\n"
    "W01000001,Cardiff 001A,Ely,W06000015\n",
    "raw/lookup_lsoa11_lsoa21_ltla22.csv": "lsoa11_code,lsoa11_name,change_code,ltla22_code\n"
    "E01000001,Leeds 001A,U,E08000035\nE01000009,Leeds 001Z,S,E08000035\n"
    "W01000001,Cardiff 001A,U,W06000015\nW01000002,Cardiff 002A,S,W06000015\n"
    "W01000002,Cardiff 002A,S,W06000015\n",
    "raw/lookup_dz11_iz11_ltla20.csv": "dz11_code,dz11_name,iz11_name,ltla20_code\n"
    "S01000001,Govan - 01,Govan,S12000049\n",
    "raw/lookup_soa01_lgd14.csv": "soa01_code,lgd14_code\n95AA01S1,N09000003\n",
}


@pytest.fixture
def lookups(tmp_path):
    """The folder of lookups, two neighbourhoods a nation at most."""
    for name, text in LOOKUPS.items():
        path = tmp_path / "lad-lookups" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "lad-lookups"


@pytest.fixture
def places(lookups):
    return neighbourhood_places.load(lookups, COUNCILS)[0]


def test_every_nation_has_its_own_neighbourhoods_with_the_names_there_are(places):
    found = {code: (p.area_code, p.name, p.known_as) for code, p in places.places.items()}
    assert found == {
        "E01000001": ("E08000035", "Leeds 001A", "Otley"),
        "E01000002": ("E08000035", "Leeds 001B", "Otley"),
        "W01000001": ("W06000015", "Cardiff 001A", "Ely"),
        "W01000002": ("W06000015", "Cardiff 002A", None),
        "S01000001": ("S12000049", "Govan - 01", "Govan"),
        "95AA01S1": ("N09000003", None, None),
    }


def test_a_figure_by_codes_of_2011_is_carried_only_where_the_boundary_stayed(places):
    assert "E01000001" in places.carried
    assert "E01000002" not in places.carried
    assert "W01000002" in places.carried  # Wales's index is on the neighbourhoods of 2011


def test_rows_in_are_rows_out_and_rows_dropped_with_a_reason(lookups):
    _, receipt = neighbourhood_places.load(lookups, COUNCILS)
    for file in receipt.files:
        assert file.rows_in == file.rows_out + sum(file.dropped.values())
    assert receipt.rows_out == 6


def test_a_neighbourhood_of_no_council_in_force_is_refused(lookups):
    with pytest.raises(MalformedFileError, match="S12000049"):
        neighbourhood_places.load(lookups, COUNCILS - {"S12000049"})


def test_a_neighbourhood_given_twice_is_refused_with_its_line(lookups):
    path = lookups / "raw/lookup_soa01_lgd14.csv"
    path.write_text(path.read_text("utf-8") + "95AA01S1,N09000003\n", "utf-8")
    with pytest.raises(MalformedFileError, match="line 3"):
        neighbourhood_places.load(lookups, COUNCILS)


def deri(folder, rows):
    path = folder / "digital-exclusion" / "deri16_england_small_area.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("lsoa11_code,deri_score_national\n" + rows, "utf-8")


RISK = measure(
    measure_id="digital-exclusion-risk", source_id="digital-exclusion-risk-index", tenths="ours",
    upstream_name="deri_score_national",
)  # fmt: skip


def test_a_changed_neighbourhood_is_unknown_and_the_old_row_is_counted(places, tmp_path):
    deri(tmp_path, "E01000001,2.5\nE01000009,9.9\n")
    values, (receipt,) = neighbourhood_values.load(tmp_path, [RISK], places)
    assert [(v.code, v.value) for v in values] == [("E01000001", 2.5), ("E01000002", None)]
    (file,) = receipt.files
    assert (file.rows_in, file.rows_out) == (2, 1)
    assert file.dropped == {neighbourhood_values.CHANGED: 1}


def test_a_file_without_a_neighbourhood_is_refused(places, tmp_path):
    deri(tmp_path, "E01000009,9.9\n")
    with pytest.raises(MalformedFileError, match="no row for E01000001"):
        neighbourhood_values.load(tmp_path, [RISK], places)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [("E01000001,2.5\nE01000001,2.5\n", "twice"), ("E01000001,n/a\n", "n/a")],
)
def test_a_code_twice_and_a_cell_that_is_no_number_are_refused(places, tmp_path, cells, fault):
    deri(tmp_path, cells)
    with pytest.raises(MalformedFileError, match=fault):
        neighbourhood_values.load(tmp_path, [RISK], places)


def write_index(folder, ranks, deciles):
    codes = [f"E01{n:06d}" for n in range(1, len(ranks) + 1)]
    path = folder / "deprivation" / "imd2025_england_lsoa21.parquet"
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = {"lsoa21_code": codes, "IMD_rank": ranks, "IMD_decile": deciles}
    pq.write_table(pa.table(columns), path)
    made = neighbourhood_places.NeighbourhoodPlace
    found = {c: made(c, "E08000035", "E92000001", c, None, True) for c in codes}
    return neighbourhood_places.Neighbourhoods(found, frozenset(codes))


def test_published_ranks_and_tenths_are_kept_as_they_are(tmp_path):
    numbers = [float(n) for n in range(1, 11)]
    of = write_index(tmp_path, numbers, numbers)
    values, _ = neighbourhood_values.load(tmp_path, [measure()], of)
    assert [(v.value, v.tenth) for v in values] == [(n, int(n)) for n in numbers]


def test_tenths_that_run_against_the_rank_are_refused(tmp_path):
    # An index turned over, 10 for the most deprived, would say the opposite of what is true.
    numbers = [float(n) for n in range(1, 11)]
    of = write_index(tmp_path, numbers, numbers[::-1])
    with pytest.raises(MalformedFileError, match="do not follow the rank"):
        neighbourhood_values.load(tmp_path, [measure()], of)


def test_a_cell_that_is_not_a_number_in_the_files_own_way_is_unknown(tmp_path):
    path = tmp_path / "some.parquet"
    pq.write_table(pa.table({"code": ["a", "b"], "x": [1.5, float("nan")]}), path)
    assert figures_by_code(path, "code", ["x"]) == {"a": (1.5,), "b": (None,)}
    with pytest.raises(MalformedFileError, match="no such column"):
        figures_by_code(path, "code", ["y"])


def test_an_outline_is_drawn_in_steps_of_ten_metres_with_north_up():
    square = shapely.box(0, 0, 100, 200)
    assert path_data(square) == "M10 0l0-20 -10 0 0 20z".replace(" -", "-")


def test_an_outline_that_rounding_flattens_keeps_a_point():
    assert path_data(shapely.box(50, 50, 51, 51)) == "M5-5h1v1z".replace("5-5", "5 -5")


def test_a_councils_file_holds_its_drawn_neighbourhoods_by_code(tmp_path):
    path = tmp_path / "shapes.parquet"
    pq.write_table(pa.table({"code": ["E01000001"], "path": ["M0 0l1 0 0 1z"]}), path)
    shapes = inside_shapes(path, ["E01000001"])
    body = inside_file([area(1, 5.0, 1, code="E01000001"), area(2, 6.0, 2)], shapes)
    assert (body["codes"], body["names"]) == (["E01000001"], ["Part 1 (001A)"])
    assert inside_shapes(path, ["E01000009"]) == {}


def test_missing_shapes_are_refused_with_the_step_that_mends_it(tmp_path):
    with pytest.raises(MalformedFileError, match="make harvest"):
        inside_shapes(tmp_path / "nowhere.parquet")
