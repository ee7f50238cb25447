"""Questions about places, scores and the data as a whole, asked of the real database."""

from __future__ import annotations

from dataclasses import fields
from statistics import median

import pytest

from components.model.catalogue_rows import AreaChange, Coherence, Source
from components.model.rows import Place
from loaders import queries
from loaders.database import connect

LEEDS, SCILLY, NORFOLK = "E08000035", "E06000053", "E10000020"
ENGLAND, UK = "E92000001", "K02000001"
LEEDS_DEMOCRACY = 41.2888  # tests/vectors/component_vectors.csv


def series_of(connection, area_code, indicator_id):
    """The series as the store puts it together."""
    owner = queries.owners(connection).get((area_code, indicator_id), area_code)
    codes = queries.published_codes(connection).get(owner, ())
    return queries.series(connection, codes, indicator_id)


@pytest.mark.parametrize(
    ("table", "row"),
    [("place", Place), ("source", Source), ("area_change", AreaChange), ("coherence", Coherence)],
)
def test_a_tables_columns_are_its_rows_fields_in_their_order(table, row, connection):
    columns = connection.execute(
        "SELECT column_name FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index",
        [table],
    ).fetchall()
    assert [name for (name,) in columns] == [field.name for field in fields(row)]


def test_every_council_county_region_nation_and_the_uk_can_be_chosen(connection):
    places = queries.choosable_places(connection)
    kinds = {kind: sum(p.kind == kind for p in places) for kind in {p.kind for p in places}}
    assert kinds == {"council": 361, "county": 21, "region": 9, "nation": 4, "uk": 1}
    assert len({p.slug for p in places}) == len(places)
    assert [p.name for p in places] == sorted(p.name for p in places)


def test_a_place_is_found_by_code_and_by_slug(connection):
    leeds = queries.places(connection)[LEEDS]
    assert (leeds.name, leeds.kind, leeds.region_code) == ("Leeds", "council", "E12000003")


@pytest.mark.parametrize("odd", ["E99999999", "", "'; DROP TABLE place; --", "x" * 1000])
def test_an_unknown_code_or_slug_is_none(odd, connection):
    assert odd not in queries.places(connection)
    assert queries.area_changes(connection, odd) == ()
    assert queries.component_scores(connection).get(odd, ()) == ()
    assert series_of(connection, odd, odd) == ()


def test_old_codes_of_a_place_are_told_with_their_kind(connection):
    barnsley = queries.area_changes(connection, "E08000038")
    assert [(c.old_code, c.kind) for c in barnsley] == [("E08000016", "recoded")]
    yorkshire = queries.area_changes(connection, "E06000065")
    assert ("E10000023", "predecessor") in [(c.old_code, c.kind) for c in yorkshire]


def test_a_council_has_twenty_similar_ones_the_nearest_first(connection):
    similar = queries.similar_places(connection)[LEEDS]
    assert len(similar) == len(set(similar)) == 20
    assert LEEDS not in similar
    assert NORFOLK not in queries.similar_places(connection)


def test_a_council_has_a_score_for_each_of_the_eight_components_in_screen_order(connection):
    catalogue = queries.catalogue(connection)
    scores = queries.component_scores(connection).get(LEEDS, ())
    assert [s.id for s in scores] == [c.component_id for c in catalogue.components]
    democracy = next(score for score in scores if score.id == "democracy")
    assert democracy.score == pytest.approx(LEEDS_DEMOCRACY, abs=5e-5)
    assert (democracy.state, democracy.reason) == ("full", None)
    shown = sorted(
        own.score
        for code, all_own in queries.component_scores(connection).items()
        for own in all_own
        if own.id == "democracy" and own.score is not None and code.startswith("E")
    )
    assert democracy.median == pytest.approx(median(shown))


def test_a_score_that_is_not_shown_is_none_with_a_reason(connection):
    for code in (LEEDS, SCILLY, "S12000049", "N09000003"):
        for score in queries.component_scores(connection).get(code, ()):
            assert (score.score is None) == (score.reason is not None)
            assert (score.score is None) == (score.state in {"withheld", "unknown"})


@pytest.mark.parametrize("code", [NORFOLK, "E12000003", ENGLAND, UK])
def test_other_places_than_councils_have_no_score(code, connection):
    assert queries.component_scores(connection).get(code, ()) == ()
    assert queries.theme_scores(connection).get((code, "health"), ()) == ()


def test_a_component_has_a_score_or_a_reason_for_each_theme(connection):
    catalogue = queries.catalogue(connection)
    for component in catalogue.components:
        scores = queries.theme_scores(connection).get((LEEDS, component.component_id), ())
        themes = catalogue.themes_of(component.component_id)
        assert [s.id for s in scores] == [t.theme_id for t in themes]


@pytest.mark.parametrize(
    ("code", "councils"),
    [(NORFOLK, 7), ("E12000003", 15), ("E12000004", 35), ("N92000002", 11), (UK, 361), (LEEDS, 0)],
)
def test_the_councils_in_a_place_come_with_their_scores(code, councils, connection):
    found = queries.councils_in(connection, code)
    assert len(found) == councils
    assert all(len(scores) == 8 for _, scores in found)
    assert [place.name for place, _ in found] == sorted(place.name for place, _ in found)


def test_the_catalogue_hangs_together(connection):
    catalogue = queries.catalogue(connection)
    assert (len(catalogue.components), len(catalogue.themes)) == (8, 39)
    themes = {theme.theme_id: theme.component_id for theme in catalogue.themes}
    for indicator in catalogue.indicators:
        assert themes[indicator.theme_id] == indicator.component_id
        assert catalogue.indicator(indicator.indicator_id) is indicator
        assert indicator.latest_period
    for component in catalogue.components:
        assert catalogue.component(component.component_id) is component
        headline = catalogue.indicator(component.headline_indicator)
        assert headline in catalogue.indicators_of(component.component_id)
    with pytest.raises(KeyError):
        catalogue.component("happiness")


def test_coverage_tells_known_of_expected_for_every_indicator(connection):
    catalogue = queries.catalogue(connection)
    rows = queries.coverage(connection, catalogue)
    assert [row.indicator for row in rows] == list(catalogue.indicators)
    by_id = {row.indicator.short_id: row for row in rows}
    life = by_id["hle_f"]
    assert (life.councils_known, life.inherited, life.interval_percent) == (359, 164, 100.0)
    assert (life.first_period, life.latest_period) == ("2011 to 2013", "2022 to 2024")
    assert all(0 <= row.interval_percent <= 100 for row in rows)


def test_the_coherence_of_components_is_told_pair_by_pair(connection):
    rows = queries.coherence(connection)
    shown = {row.component_id: row.shows_number for row in rows}
    assert shown["health"]
    assert not shown["resilience"]
    assert all(-1 <= row.correlation <= 1 for row in rows if row.correlation is not None)


def test_the_build_summary_counts_what_is_there(connection):
    summary = queries.build_summary(connection)
    assert summary.councils == 361
    assert summary.indicators == len(queries.catalogue(connection).indicators)
    assert dict(summary.rows)["observation"] == summary.observations > 250_000
    assert len(summary.data_hash) == 32


def test_a_connection_is_shared_by_cursors_only(database):
    with connect(database) as opened, opened.cursor() as one, opened.cursor() as other:
        one.execute("SELECT name FROM place ORDER BY name")
        assert queries.places(other)[LEEDS].name == "Leeds"
        assert one.fetchone() is not None
