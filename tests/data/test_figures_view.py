"""The view of every figure in long form is what the screens say, for every place."""

from __future__ import annotations

import pytest

from components import store
from loaders import package_parts

PLACES = (
    "leeds",
    "norwich",
    "na-h-eileanan-siar",
    "isles-of-scilly",
    "belfast",
    "norfolk",
    "wales",
)


@pytest.fixture(autouse=True)
def open_database(database):
    """The screens' own answers to compare with."""
    store.ensure_database()


@pytest.mark.parametrize("slug", PLACES)
def test_its_published_figures_are_the_series_of_the_screen(connection, slug):
    place = next(each for each in store.choosable_places() if each.slug == slug)
    rows = connection.execute(
        "SELECT indicator_id, period, value, lower_ci, upper_ci, published_under FROM figures "
        "WHERE area_code = ? AND how = 'published' ORDER BY period_start, period_end",
        [place.area_code],
    ).fetchall()
    inherited = connection.execute(
        "SELECT indicator_id FROM figures WHERE area_code = ? AND how = 'inherited'",
        [place.area_code],
    ).fetchall()
    for indicator in store.catalogue().indicators:
        if (indicator.indicator_id,) in inherited:  # the screen shows the county's series
            continue
        shown = [
            (point.period.label, point.value, point.lower, point.upper, point.from_code)
            for point in store.series(place.area_code, indicator.indicator_id)
        ]
        mine = [row[1:] for row in rows if row[0] == indicator.indicator_id]
        assert sorted(mine, key=str) == sorted(shown, key=str), indicator.indicator_id


def test_every_place_and_indicator_has_a_line_that_says_what_its_newest_says(connection):
    missing = connection.execute(
        """
        SELECT area_code, indicator_id FROM latest_value AS l WHERE NOT EXISTS (
          FROM figures AS f WHERE f.area_code = l.area_code AND f.indicator_id = l.indicator_id
            AND f.value IS NOT DISTINCT FROM l.value
            AND f.unknown_reason IS NOT DISTINCT FROM l.unknown_reason
            AND (l.period_start IS NULL OR f.period_start = l.period_start))
        """
    ).fetchall()
    assert missing == []


def test_a_figure_stands_in_it_once(connection):
    twice = connection.execute(
        "SELECT area_code, indicator_id, period, period_start, period_end FROM figures "
        "GROUP BY ALL HAVING count(*) > 1"
    ).fetchall()
    assert twice == []


def test_every_table_is_in_the_archive_or_left_out_on_purpose(connection):
    tables = connection.execute(
        "SELECT DISTINCT table_name FROM duckdb_columns() WHERE NOT internal"
    ).fetchall()
    told = [*package_parts.WHOLE, *package_parts.DIVIDED, *package_parts.LEFT_OUT]
    assert sorted(told) == sorted(name for (name,) in tables)
