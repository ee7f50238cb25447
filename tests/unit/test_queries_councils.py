"""Questions about all councils at once, on the real database."""

from __future__ import annotations

from collections import Counter

import pytest

from loaders import queries


@pytest.mark.parametrize("indicator_id", ["gigabit-broadband", "adult-smokers", "homicides"])
def test_every_council_has_one_fact_of_every_indicator(connection, indicator_id):
    facts = queries.council_facts(connection, indicator_id)
    assert list(facts) == sorted(queries.council_names(connection))
    assert all((fact.value is None) == (fact.unknown_reason is not None) for fact in facts.values())


def test_a_fact_is_the_row_that_the_councils_own_page_shows(connection):
    catalogue = queries.catalogue(connection)
    rows = {
        row.indicator.indicator_id: row
        for row in queries.indicator_rows(connection, catalogue, "E08000035")
    }
    for indicator_id in ("adult-smokers", "gigabit-broadband", "median-weekly-pay"):
        fact, row = queries.council_facts(connection, indicator_id)["E08000035"], rows[indicator_id]
        assert (fact.value, fact.lower, fact.upper) == (row.value, row.lower, row.upper)
        assert row.nation is not None
        assert (fact.verdict, fact.basis) == (row.nation.verdict, row.nation.basis)
        assert fact.mid_rank_percent == row.nation.mid_rank_percent
        assert row.trend is not None
        assert fact.trend == row.trend.trend


def test_ties_are_counted_inside_the_nation_as_the_build_counts_them(connection):
    # 108 of 296 English councils have full 5G coverage: no quarter holds so many
    facts = queries.council_facts(connection, "5g-coverage").values()
    placed = [f for f in facts if f.mid_rank_percent is not None]
    for nation in {fact.nation_code for fact in placed}:
        own = [fact for fact in placed if fact.nation_code == nation]
        alike = Counter(fact.value for fact in own)
        for fact in own:
            expected = 100 * (alike[fact.value] - 1) / len(own)
            assert fact.tied_percent == pytest.approx(expected)


def test_a_history_lists_every_period_once_and_says_whose_figure_is_a_countys(connection):
    rows = queries.council_history(connection, "healthy-life-expectancy-female")
    keys = [(row.area_code, row.period_start, row.published_under) for row in rows]
    assert len(set(keys)) == len(keys)
    assert {row.area_code for row in rows} == set(queries.council_names(connection))
    norwich = [row for row in rows if row.name == "Norwich"]
    assert [row.inherited_from for row in norwich] == ["Norfolk"]
    assert all((row.value is None) == (row.unknown_reason is not None) for row in rows)


def test_an_indicator_that_nobody_publishes_has_a_row_for_every_council_that_says_so(connection):
    rows = queries.council_history(connection, "homicides")
    assert len(rows) == len(queries.council_names(connection))
    assert {row.value for row in rows} == {None}


def test_clusters_have_titles(connection):
    assert list(queries.clusters(connection)) == ["A", "B", "C", "D"]
