"""Goalposts: whose values make the scale of an indicator (METHOD 3.1)."""

from __future__ import annotations

from loaders.goalpost_rows import goalpost_rows
from loaders.places import resolve_all
from tests.unit.loaders.made import figure, indicator, place


def posts(rows, places, measure):
    resolved = resolve_all(rows, places, [], [measure])
    return {row.scope: row for row in goalpost_rows(resolved, places, [measure])}


def test_a_county_counts_once_however_many_districts_inherit_its_figure():
    districts = [place(f"E0700014{n}", county_code="E10000020") for n in range(3, 10)]
    places = [*districts, place("E08000035")]
    rows = [figure("E10000020", 60.0), figure("E08000035", 50.0)]
    found = posts(rows, places, indicator("smokers"))["UK"]
    assert (found.n_ref, found.minimum, found.maximum, found.median) == (2, 50.0, 60.0, 55.0)


def test_city_of_london_and_isles_of_scilly_set_no_scale():
    places = [place("E09000001"), place("E06000053"), place("E08000035"), place("E08000032")]
    rows = [figure(p.area_code, value) for p, value in zip(places, [99, 0, 10, 20], strict=True)]
    found = posts(rows, places, indicator("smokers"))["UK"]
    assert (found.n_ref, found.minimum, found.maximum) == (2, 10, 20)


def test_a_measure_of_one_nation_has_goalposts_in_each_nation_it_covers():
    places = [place("E08000035"), place("S12000049"), place("S12000033")]
    measure = indicator("l3_gb")
    rows = [
        figure(p.area_code, value, indicator_id=measure.indicator_id)
        for p, value in zip(places, [60.0, 70.0, 80.0], strict=True)
    ]
    found = posts(rows, places, measure)
    assert {scope: row.n_ref for scope, row in found.items()} == {"E92000001": 1, "S92000003": 2}


def test_what_is_only_context_gets_no_goalposts():
    measure = indicator("museums")
    rows = [figure("E08000035", 2.0, indicator_id=measure.indicator_id)]
    assert posts(rows, [place("E08000035")], measure) == {}


def test_regions_and_counties_set_no_scale():
    places = [place("E08000035"), place("E12000003", kind="region")]
    rows = [figure("E08000035", 10.0), figure("E12000003", 90.0)]
    assert posts(rows, places, indicator("smokers"))["UK"].n_ref == 1
