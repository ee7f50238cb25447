"""Verdicts, positions and trends in the database: the worked ones, and what must hold of all."""

from __future__ import annotations

from collections import Counter

import pytest

from loaders import queries
from tests.unit.model.councils import indicator_ids
from tests.unit.model.vectors import number, row_id, vectors

TREND_WORDS = {
    "no clear change": "no_clear_change", "not enough data": "not_enough_data",
    "improving": "improving", "worsening": "worsening", "gaining on UK": "gaining_on_uk",
    "falling behind UK": "falling_behind_uk",
}  # fmt: skip
VERDICT_WORDS = {"better": "better", "worse": "worse", "similar": "similar"}


@pytest.fixture(scope="module")
def verdicts(shared_connection):
    with shared_connection.cursor() as cursor:
        found = cursor.execute(
            """
            SELECT area_code, indicator_id, benchmark_code, benchmark_value, verdict, basis
            FROM verdict WHERE benchmark_kind = 'nation'
            """
        ).fetchall()
    return {(row[0], row[1]): row[2:] for row in found}


@pytest.fixture(scope="module")
def trends(shared_connection):
    with shared_connection.cursor() as cursor:
        found = cursor.execute(
            "SELECT area_code, indicator_id, trend FROM indicator_row WHERE trend IS NOT NULL"
        ).fetchall()
    return {(row[0], row[1]): row[2] for row in found}


@pytest.mark.parametrize("row", vectors("rag_vectors"), ids=row_id)
def test_worked_verdicts_come_out_of_the_database(row, verdicts):
    if row["id"] not in indicator_ids():
        pytest.fail(f"{row['id']} has left the catalogue: take its worked rows out with a reason")
    code, value, word, basis = verdicts[row["areacd"], indicator_ids()[row["id"]]]
    if row["rag"] in VERDICT_WORDS and row["how"] != "inherited":
        assert (code, value) == (row["benchmark"], number(row["benchmark_value"]))
        assert (word, basis) == (VERDICT_WORDS[row["rag"]], "interval_95")
    else:
        assert word == "not_compared"


@pytest.mark.parametrize("row", vectors("trend_vectors"), ids=row_id)
def test_worked_trends_come_out_of_the_database(row, trends):
    if row["trend"] == "not enough data":
        found = trends.get((row["areacd"], indicator_ids()[row["id"]]), "not_enough_data")
        assert found == "not_enough_data"
    else:
        found = trends[row["areacd"], indicator_ids()[row["id"]]]
        expected = TREND_WORDS[row["trend"]]
        # Less energy at home may be hardship: we say it falls, the worked rows that it improves.
        if row["id"] in {"elec", "gas"}:
            expected = {"improving": "decreasing", "worsening": "increasing"}.get(
                expected, expected
            )
        assert found == expected


def test_no_place_is_compared_with_itself(connection):
    assert connection.execute("FROM verdict WHERE area_code = benchmark_code").fetchall() == []


def test_a_benchmark_holds_for_the_very_period_of_the_value(connection):
    wrong = connection.execute(
        """
        SELECT v.area_code, v.indicator_id FROM verdict AS v
        JOIN latest_value AS l USING (area_code, indicator_id)
        JOIN series_code AS code ON code.area_code = v.benchmark_code
        LEFT JOIN observation AS o ON o.area_code = code.published_code
          AND o.indicator_id = v.indicator_id AND o.period_start = l.period_start
          AND o.period_end = l.period_end
        WHERE benchmark_code IS NOT NULL
        GROUP BY ALL HAVING NOT bool_or(o.value IS NOT DISTINCT FROM v.benchmark_value)
        """
    ).fetchall()
    assert wrong == []


def test_a_verdict_is_only_said_on_a_published_interval(connection):
    wrong = connection.execute(
        """
        FROM verdict JOIN latest_value USING (area_code, indicator_id)
        WHERE verdict <> 'not_compared' AND (lower_ci IS NULL OR upper_ci IS NULL
          OR lower_ci >= upper_ci OR how = 'inherited' OR benchmark_code IS NULL)
        """
    ).fetchall()
    assert wrong == []


def test_a_position_is_only_said_without_an_interval_of_a_councils_own_exact_figure(connection):
    wrong = connection.execute(
        """
        FROM verdict JOIN latest_value USING (area_code, indicator_id)
        JOIN indicator USING (indicator_id) JOIN place USING (area_code)
        WHERE verdict.position IS NOT NULL AND (is_estimate OR kind <> 'council'
          OR benchmark_kind <> 'nation' OR value IS NULL OR lower_ci < upper_ci
          OR how NOT IN ('direct', 'recoded', 'predecessor', 'joint'))
        """
    ).fetchall()
    assert wrong == []


def test_northern_irelands_eleven_councils_are_too_few_for_quarters(connection):
    found = connection.execute(
        "SELECT count(position) FROM verdict JOIN place USING (area_code) "
        "WHERE nation_code = 'N92000002'"
    ).fetchall()
    assert found == [(0,)]


def test_about_a_quarter_of_councils_stands_in_each_outer_quarter(connection):
    found = Counter(
        dict(
            connection.execute(
                """
                SELECT verdict.position, count(*) FROM verdict JOIN place USING (area_code)
                WHERE indicator_id = 'greenhouse-gas-emissions-per-person'
                  AND benchmark_kind = 'nation' AND nation_code = 'E92000001'
                GROUP BY verdict.position
                """
            ).fetchall()
        )
    )
    assert found["highest_quarter"] == pytest.approx(74, abs=3)
    assert found["lowest_quarter"] == pytest.approx(74, abs=3)


def test_great_britain_never_stands_in_for_a_place_in_northern_ireland(connection):
    found = connection.execute(
        "FROM verdict JOIN place USING (area_code) "
        "WHERE nation_code = 'N92000002' AND benchmark_code = 'K03000001'"
    ).fetchall()
    assert found == []


def test_only_english_regions_are_regions_to_compare_with(connection):
    found = connection.execute(
        "SELECT DISTINCT left(benchmark_code, 3) FROM verdict "
        "WHERE benchmark_kind = 'region' AND benchmark_code IS NOT NULL"
    ).fetchall()
    assert found == [("E12",)]


def test_the_uk_gains_on_nobody(trends):
    own = {word for (code, _), word in trends.items() if code == "K02000001"}
    assert not own & {"gaining_on_uk", "falling_behind_uk"}


def test_money_is_tested_against_the_uk(connection):
    found = connection.execute(
        """
        SELECT DISTINCT basis FROM trend JOIN indicator USING (indicator_id)
        WHERE is_nominal_money AND basis <> 'none'
        """
    ).fetchall()
    assert found == [("relative_mann_kendall",)]


def test_a_district_with_its_countys_figure_shows_the_countys_series_and_trend(connection):
    catalogue = queries.catalogue(connection)

    def row(code):
        rows = queries.indicator_rows(connection, catalogue, code, "health")
        return next(r for r in rows if r.indicator.short_id == "hle_f")

    norwich, norfolk = row("E07000148"), row("E10000020")
    assert norwich.how == "inherited"
    assert norwich.inherited_from == "Norfolk"
    assert (norwich.value, norwich.series) == (norfolk.value, norfolk.series)
    assert norwich.trend.trend == norfolk.trend.trend
    assert norwich.nation.basis == "inherited"
    assert norfolk.nation.basis == "interval_95"
