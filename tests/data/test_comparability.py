"""On the real figures: what may not be compared is not, and what is not known is not nothing."""

from __future__ import annotations

from components.model import cohorts
from loaders import queries


def rows_of(connection, question):
    return connection.execute(question).fetchall()


def test_what_nations_measure_in_their_own_way_is_never_set_against_the_uk(connection):
    """England's museums and supermarkets stood beside the UK's, which the publisher warns of."""
    assert (
        rows_of(
            connection,
            "SELECT DISTINCT indicator_id FROM verdict JOIN indicator USING (indicator_id) "
            "WHERE NOT comparable_across_nations AND benchmark_code[1] = 'K'",
        )
        == []
    )


def test_no_map_or_strip_holds_several_nations_of_such_a_measure_or_any_turnout(connection):
    apart = "FROM indicator WHERE NOT comparable_across_nations"
    assert (
        rows_of(
            connection,
            f"FROM map_class SEMI JOIN ({apart}) USING (indicator_id) WHERE scope = 'uk'",
        )
        == []
    )
    cohort = "FROM indicator WHERE role = 'cohort'"
    assert rows_of(connection, f"FROM map_class SEMI JOIN ({cohort}) USING (indicator_id)") == []
    off_axis = "FROM indicator WHERE role = 'cohort' OR apart IS NOT NULL"
    assert rows_of(connection, f"FROM strip SEMI JOIN ({off_axis}) USING (indicator_id)") == []


def test_leeds_is_set_beside_the_councils_that_voted_in_its_year_alone(connection):
    areas = queries.council_values(connection, "council-election-turnout", "E92000001")
    turnout = queries.catalogue(connection).indicator("council-election-turnout")
    leeds = next(area for area in areas if area.name == "Leeds")
    beside = cohorts.same_scale(leeds, areas, turnout)
    assert len(beside) < len([area for area in areas if area.value is not None])
    assert {area.period for area in beside} == {leeds.period}


def test_a_place_that_is_not_in_the_register_of_assemblies_is_unknown_and_never_nothing(connection):
    """Not being listed reads as "none was held" wherever a nought stands."""
    found = rows_of(
        connection,
        "SELECT value, nation_position, nation_basis FROM indicator_row "
        "JOIN indicator USING (indicator_id) WHERE apart = 'register'",
    )
    known = [row for row in found if row[0] is not None]
    assert known
    assert min(row[0] for row in known) >= 1
    assert len(known) < len(found)
    assert {row[1] for row in found} == {None}
    assert {row[2] for row in known} == {"register"}


def test_residents_per_councillor_places_nobody_as_districts_share_the_work(connection):
    """Leeds was among the highest of England's councils, most of which share the work."""
    found = rows_of(
        connection,
        "SELECT DISTINCT nation_position, nation_basis FROM indicator_row "
        "WHERE indicator_id = 'residents-per-councillor' AND value IS NOT NULL",
    )
    assert found == [(None, "duties")]


def test_where_nations_or_councils_have_own_periods_the_indicators_period_says_so(connection):
    """ "2023/24 to 2024/25" read as one period of two years."""
    labels = {i.indicator_id: i.latest_period for i in queries.catalogue(connection).indicators}
    assert labels["council-election-turnout"] == "2021 to 2025, by council"
    assert labels["household-recycling"] == "2023/24 to 2024/25, by nation"


def test_the_history_of_share_alike_figures_is_in_the_file_of_all_councils(connection):
    """The file of residents per councillor was empty: it was asked of the other table."""
    assert any(row.value for row in queries.council_history(connection, "residents-per-councillor"))
