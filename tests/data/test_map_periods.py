"""Maps of earlier periods: the rules of the latest values, for every measure of the catalogue."""

from __future__ import annotations

from components.model.map_codes import NATION_SCOPES
from loaders import queries

NORTH_YORKSHIRE, CUMBERLAND = "E06000065", "E06000063"


def scopes(indicator):
    """Where one period is everybody's latest: the UK, a nation, or nowhere (a council's own)."""
    nations = [code for code in NATION_SCOPES if code[0] in indicator.nations]
    return {"nation": nations, "cohort": []}.get(indicator.role, [None])


def of_nation(values, nation):
    return tuple(area for area in values if nation in {None, area.nation_code})


def test_the_newest_period_of_every_measure_is_the_latest_values(connection):
    catalogue, places = queries.catalogue(connection), queries.places(connection)
    differ = [
        one.indicator_id
        for one in catalogue.indicators
        for nation in scopes(one)
        for newest in queries.map_periods(connection, one.indicator_id, nation)[-1:]
        if of_nation(
            queries.council_values_at(connection, catalogue, places, one.indicator_id, newest.iso),
            nation,
        )
        != queries.council_values(connection, one.indicator_id, nation)
    ]
    assert differ == []


def test_periods_run_from_the_oldest_and_none_stands_twice(connection):
    for one in queries.catalogue(connection).indicators:
        found = queries.map_periods(connection, one.indicator_id)
        assert list(found) == sorted(set(found), key=lambda period: (period.start, period.end))


def test_before_it_was_formed_a_council_has_its_countys_old_figure_or_none(connection):
    """North Yorkshire took over its county's area; Cumberland is a part of what was Cumbria."""
    catalogue, places = queries.catalogue(connection), queries.places(connection)
    values = queries.council_values_at(
        connection, catalogue, places, "life-satisfaction", "2011-04-01/P1Y"
    )
    by_code = {area.area_code: area for area in values}
    assert by_code[NORTH_YORKSHIRE].how == "predecessor"
    assert by_code[CUMBERLAND].value is None
    assert by_code[CUMBERLAND].unknown_reason == "no_data"
    assert queries.formed_in(connection)[CUMBERLAND] == 2023
