"""The catalogue on all sources: enough in every component, nothing compared that must not be."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from components.model.map_codes import map_scopes
from components.model.rows import AreaValue
from loaders.catalogue import read_catalogue
from loaders.further_sources import READERS, SHARE_ALIKE
from loaders.paths import OBSERVATIONS, RECEIPTS
from tests.data.harvested import indicators, observation_files, resolved, rows_in

LEAST = 8  # indicators of a component
LEAST_ENGLISH = 5  # of these, published for England or more
RANKED_IN_ONE_NATION = {
    "most-deprived-neighbourhoods", "digital-exclusion-risk", "household-recycling",
    "municipal-recycling-wales", "temporary-accommodation", "council-election-turnout",
    "residents-per-councillor",
}  # fmt: skip
TURNOUT = "council-election-turnout"


def test_every_component_has_eight_indicators_of_which_five_cover_england():
    everywhere, english = Counter(), Counter()
    for indicator in indicators():
        everywhere[indicator.component_id] += 1
        english[indicator.component_id] += "E" in indicator.nations
    assert min(everywhere.values()) >= LEAST, everywhere
    assert min(english.values()) >= LEAST_ENGLISH, english
    assert len(everywhere) == 8


def test_every_indicator_has_figures_and_every_file_a_receipt_of_its_source():
    sources = {source.source_id for source in read_catalogue().sources}
    shown = {row.indicator_id for path in observation_files() for row in rows_in(path)}
    assert shown == {i.indicator_id for i in indicators()}
    for path in observation_files():
        source_id = path.stem.replace("_", "-")
        assert source_id in sources
        assert (RECEIPTS / f"{source_id}.txt").read_text("utf-8").startswith(source_id)


def test_every_reader_writes_a_file_of_its_own():
    assert len(observation_files()) == len(READERS) + 1


def test_share_alike_figures_stand_in_their_folder_with_their_licence_and_nowhere_else():
    apart = {s.source_id for s in read_catalogue().sources if s.share_alike}
    folder = OBSERVATIONS.parent / SHARE_ALIKE
    assert {path.stem.replace("_", "-") for path in folder.glob("*.parquet")} == apart
    assert "by-sa/4.0" in (folder / "LICENCE.md").read_text("utf-8")
    for path in OBSERVATIONS.glob("*.parquet"):
        assert path.stem.replace("_", "-") not in apart
        scottish = [o for o in rows_in(path) if o.indicator_id == TURNOUT and o.area_code[0] == "S"]
        assert scottish == []
        assert "residents-per-councillor" not in {o.indicator_id for o in rows_in(path)}


def test_the_database_keeps_share_alike_figures_in_a_table_of_their_own(connection):
    found = connection.execute(
        """
        SELECT source_id, share_alike, indicator_id, count(*) FROM observation_share_alike
        JOIN source USING (source_id) GROUP BY ALL ORDER BY ALL
        """
    ).fetchall()
    assert found == [
        ("local-elections-scotland", True, TURNOUT, 28),
        ("open-council-data", True, "residents-per-councillor", 361),
    ]
    among_open = connection.execute(
        "SELECT count(*) FROM observation SEMI JOIN observation_share_alike "
        "USING (area_code, indicator_id)"
    ).fetchone()
    assert among_open == (0,)


def test_the_licence_text_of_the_websites_lies_beside_their_table():
    text = (OBSERVATIONS / "council_websites.LICENSE.txt").read_text("utf-8")
    assert "Copyright (c) 2021 ODI Leeds" in text
    assert "THE SOFTWARE IS PROVIDED" in text


@pytest.mark.parametrize("indicator_id", sorted(RANKED_IN_ONE_NATION))
def test_what_differs_between_nations_has_no_scale_of_the_uk(indicator_id, connection):
    (said,) = connection.execute(
        "SELECT comparable_across_nations FROM indicator WHERE indicator_id = ?", [indicator_id]
    ).fetchone()
    assert said is False
    scopes_of = (
        ("map_class", "scope", "uk"),
        ("goalpost", "scope", "UK"),
        ("strip", "nation_code", "K02000001"),
    )
    for table, column, whole in scopes_of:
        scopes = connection.execute(
            f"SELECT {column} FROM {table} WHERE indicator_id = ?", [indicator_id]
        ).fetchall()
        assert (whole,) not in scopes, table


def test_a_nations_own_measure_is_compared_with_no_figure_of_another_nation(connection):
    beyond = connection.execute(
        """
        SELECT DISTINCT indicator_id FROM verdict JOIN indicator USING (indicator_id)
        JOIN place USING (area_code)
        WHERE role IN ('nation', 'cohort') AND source_id <> 'ons-explore-local-statistics'
          AND left(benchmark_code, 1) <> left(place.nation_code, 1) AND benchmark_value IS NOT NULL
        """
    ).fetchall()
    assert beyond == []


def test_each_nation_has_its_own_latest_year_of_its_own_index():
    periods = defaultdict(set)
    for row in resolved():
        if row.indicator_id == "most-deprived-neighbourhoods" and row.value is not None:
            periods[row.area_code[0]].add(row.period[:4])
    assert periods == {"E": {"2025"}, "W": {"2019"}, "S": {"2020"}, "N": {"2017"}}


def test_every_council_shows_its_own_latest_election():
    years = Counter(
        row.period[:4]
        for row in resolved()
        if row.indicator_id == TURNOUT and row.value is not None
    )
    assert years == {"2021": 1, "2022": 91, "2023": 136, "2024": 107, "2025": 9}


def test_turnout_is_placed_among_councils_that_voted_in_the_same_year(connection):
    rows = connection.execute(
        """
        SELECT nation_code, year(period_start), value, mid_rank_percent FROM verdict
        JOIN latest_value USING (area_code, indicator_id) JOIN place USING (area_code)
        WHERE indicator_id = ? AND benchmark_kind = 'nation' AND mid_rank_percent IS NOT NULL
        """,
        [TURNOUT],
    ).fetchall()
    groups = defaultdict(list)
    for nation, year, value, percent in rows:
        groups[nation, year].append((value, percent))
    assert len(groups) > 3
    for members in groups.values():
        assert len(members) >= 20
        values = [value for value, _ in members]
        for value, percent in members:
            below = sum(v < value for v in values)
            alike = sum(v == value for v in values)
            assert percent == pytest.approx(100 * (below + alike / 2) / len(values))


def test_turnout_is_never_scored_nor_mapped(connection):
    for table in ("goalpost", "indicator_score", "map_class", "strip"):
        query = f"SELECT count(*) FROM {table} WHERE indicator_id = ?"
        assert connection.execute(query, [TURNOUT]).fetchone() == (0,), table
    turnout = next(i for i in indicators() if i.indicator_id == TURNOUT)
    somewhere = AreaValue("E06000001", "Hartlepool", "E92000001", 28.1, "direct", None, None)
    assert map_scopes(turnout, [somewhere]) == ()


def test_the_label_of_an_indicator_spans_the_years_of_its_nations(connection):
    labels = dict(
        connection.execute("SELECT indicator_id, latest_period_label FROM indicator").fetchall()
    )
    assert labels["most-deprived-neighbourhoods"] == "2017 to 2025, by nation"
    assert labels["household-recycling"] == "2023/24 to 2024/25, by nation"
    assert labels[TURNOUT] == "2021 to 2025, by council"
    assert labels["adult-smokers"] == "2020 to 2024"


def test_an_estimate_is_marked_and_never_placed_among_councils(connection):
    estimates = {i.indicator_id for i in indicators() if i.is_estimate}
    assert {"fuel-poverty", "general-election-turnout-2024", "core-homelessness"} <= estimates
    shared_out = {i.indicator_id for i in indicators() if i.source_id == "constituency-tables"}
    assert shared_out <= estimates
    placed = connection.execute(
        "SELECT DISTINCT indicator_id FROM verdict WHERE mid_rank_percent IS NOT NULL"
    ).fetchall()
    assert estimates.isdisjoint(name for (name,) in placed)


def test_a_council_that_is_in_no_register_is_unknown_and_not_nought():
    held = {r.area_code: r for r in resolved() if r.indicator_id == "citizens-assembly-held"}
    known = {code for code, row in held.items() if row.value is not None}
    assert len(known) == 28
    assert min(held[code].value for code in known) >= 1


def test_no_strip_is_without_width(connection):
    """Where most councils had one citizens' assembly the axis had no length, and the page broke.

    A list of known cases stands apart now, so it has no strip at all.
    """
    flat = connection.execute("SELECT indicator_id FROM strip WHERE lower >= upper").fetchall()
    assert flat == []
    listed = "SELECT * FROM strip WHERE indicator_id = 'citizens-assembly-held'"
    assert connection.execute(listed).fetchall() == []
