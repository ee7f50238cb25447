"""The maps in the database and the files for the browser, as the build makes them."""

from __future__ import annotations

import gzip
import json
import re

import pytest

from loaders.build_maps import indicator_maps
from loaders.queries.maps import council_names, map_classes
from loaders.static_files import write_static

KIB = 1024
COHORT = "council-election-turnout"  # councils of different years are not put on one map


@pytest.fixture(scope="module")
def maps(shared_connection):
    return indicator_maps(shared_connection)


@pytest.fixture(scope="module")
def static(shared_connection, maps, tmp_path_factory):
    """A folder with the browser's files, and the names that were written."""
    folder = tmp_path_factory.mktemp("static")
    return folder, write_static(shared_connection, folder, maps)


def test_every_map_has_a_letter_for_each_council(connection):
    lengths = connection.execute("SELECT DISTINCT length(codes) FROM map_class").fetchall()
    assert lengths == [(361,)]


def test_the_letters_are_those_that_are_written_down(connection):
    rows = connection.execute("SELECT string_agg(codes, '') FROM map_class").fetchall()
    assert set(rows[0][0]) <= set("01234abcdenszxoNSZX")


def test_known_values_of_an_indicator_are_all_in_a_class_of_its_first_map(connection):
    known = dict(
        connection.execute(
            """
            SELECT indicator_id, count(value) FROM latest_value JOIN place USING (area_code)
            WHERE kind = 'council' AND is_current GROUP BY indicator_id
            """
        ).fetchall()
    )
    for indicator_id, count in known.items():
        first = next(iter(map_classes(connection, indicator_id).values()), None)
        drawn = sum(first.class_counts()) if first else 0
        beyond = count if first is None or first.scope == "uk" else drawn
        if indicator_id == COHORT:
            assert first is None
        else:
            assert drawn == beyond if first else count == 0, indicator_id


def test_only_comparable_indicators_have_a_map_of_the_uk(connection):
    rows = connection.execute(
        """
        SELECT DISTINCT comparable_across_nations FROM map_class JOIN indicator USING (indicator_id)
        WHERE scope = 'uk'
        """
    ).fetchall()
    assert rows == [(True,)]


def test_an_english_map_of_healthy_life_shows_county_values_striped(connection):
    classes = map_classes(connection, "healthy-life-expectancy-female")["E92000001"]
    assert classes.inherited_count() == 164


def test_words_and_shapes_are_in_the_order_of_the_codes(static, connection):
    folder, _ = static
    shapes = json.loads((folder / "shapes.json").read_text(encoding="utf-8"))
    assert shapes["codes"] == list(council_names(connection))
    assert shapes["names"][shapes["codes"].index("E08000035")] == "Leeds"
    words = json.loads((folder / "area" / "adult-smokers.json").read_text(encoding="utf-8"))
    assert len(words["values"]) == len(shapes["codes"]) == len(shapes["paths"])


def test_the_tooltip_of_a_nations_own_measure_says_the_period_of_that_nation(static):
    """It said "2017 to 2025, by nation" of every council."""
    folder, _ = static
    codes = json.loads((folder / "shapes.json").read_text(encoding="utf-8"))["codes"]
    name = "most-deprived-neighbourhoods.json"
    words = json.loads((folder / "area" / name).read_text(encoding="utf-8"))
    said = {code[0]: words["periods"][str(at)] for at, code in enumerate(codes)}
    assert said == {"E": "2025", "W": "2019", "S": "2020", "N": "2017"}
    smokers = json.loads((folder / "area" / "adult-smokers.json").read_text(encoding="utf-8"))
    assert smokers["periods"] == {}, "one period for all stands there once"


def test_no_file_says_nan_or_leaves_an_unknown_without_a_reason(static):
    folder, _ = static
    for path in (folder / "area").iterdir():
        words = json.loads(path.read_text(encoding="utf-8"))
        assert all(re.search(r"\d|^Not known: \w", value) for value in words["values"]), path.name
        assert not any("nan" in value.lower().split() for value in words["values"])


def test_what_a_browser_fetches_for_an_indicator_is_small(static):
    folder, names = static
    sizes = {n: len(gzip.compress((folder / n).read_bytes(), 6)) for n in names}
    # Neighbourhoods are fetched for one council at a time, on a page of their own.
    assert max(size for name, size in sizes.items() if name.startswith("inside/")) <= 100 * KIB
    assert max(size for name, size in sizes.items() if not name.startswith("inside/")) <= 60 * KIB
    assert max(size for name, size in sizes.items() if name.startswith("area/")) <= 6 * KIB


def test_every_component_has_its_small_map_in_both_themes(static, connection):
    folder, names = static
    ids = [row[0] for row in connection.execute("SELECT component_id FROM component").fetchall()]
    wanted = {f"still/{i}-{theme}.svg" for i in ids for theme in ("light", "dark")}
    assert wanted <= set(names)
    assert "<script" not in (folder / "still" / "health-light.svg").read_text(encoding="utf-8")


def test_the_same_database_gives_the_same_files(static, shared_connection, maps, tmp_path):
    folder, names = static
    assert write_static(shared_connection, tmp_path, maps) == names
    assert [n for n in names if (folder / n).read_bytes() != (tmp_path / n).read_bytes()] == []
