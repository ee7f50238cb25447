"""Neighbourhoods as built: all there, shares as the published tenths give them, gaps as worked."""

from __future__ import annotations

import csv
import json
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import pytest

from loaders import paths

SHARES = (
    Path(__file__).resolve().parents[3] / "shared/sources/deprivation/la_deprivation_shares.csv"
)
COUNTS = {"E92000001": 33_755, "W92000004": 1_909, "S92000003": 6_976, "N92000002": 890}
MIB = 1024 * 1024


def rows(connection, query, *values):
    return connection.execute(query, list(values)).fetchall()


def test_every_nation_has_all_its_neighbourhoods(connection):
    found = rows(connection, "SELECT nation_code, count(*) FROM neighbourhood GROUP BY 1")
    assert dict(found) == COUNTS


def test_every_council_has_a_neighbourhood_and_scilly_has_one(connection):
    found = dict(rows(connection, "SELECT area_code, count(*) FROM neighbourhood GROUP BY 1"))
    assert len(found) == 361
    assert min(found.values()) == found["E06000053"] == 1


def test_neighbourhoods_without_a_boundary_are_counted(connection):
    found = rows(
        connection,
        "SELECT nation_code, count(*) FROM neighbourhood WHERE NOT has_shape GROUP BY 1",
    )
    assert dict(found) == {"W92000004": 72, "N92000002": 890}


def test_a_neighbourhood_changed_in_2021_has_no_figure_made_for_its_old_boundary(connection):
    found = dict(
        rows(
            connection,
            """
            SELECT measure_id, count(*) FROM neighbourhood_value JOIN neighbourhood USING (code)
            WHERE nation_code = 'E92000001' AND tenth IS NULL GROUP BY 1
            """,
        )
    )
    assert found == {"census-online": 33_755 - 31_810, "digital-exclusion-risk": 33_755 - 31_810}


@pytest.mark.skipif(not SHARES.is_file(), reason="no published files beside the project")
def test_shares_agree_with_a_derivation_made_by_others(connection):
    # Wales too: its shares follow the published tenth, 191 of 1,909 in the first.
    ours = {
        code: (count, round(first, 1), round(fifth, 1), round(last, 1))
        for code, count, first, fifth, last in rows(
            connection,
            """
            SELECT area_code, neighbourhoods, first_tenth_percent, first_fifth_percent,
              last_fifth_percent FROM neighbourhood_summary WHERE measure_id = 'deprivation'
            """,
        )
    }
    with SHARES.open(encoding="utf-8", newline="") as file:
        theirs = {row["lad25_code"]: row for row in csv.DictReader(file)}
    assert set(ours) == set(theirs)
    for code, (count, first, fifth, last) in ours.items():
        row = theirs[code]
        assert count == int(row["small_areas"]), code
        assert first == pytest.approx(float(row["pct_in_most_deprived_10"]), abs=0.051), code
        assert fifth == pytest.approx(float(row["pct_in_most_deprived_20"]), abs=0.051), code
        assert last == pytest.approx(float(row["pct_in_least_deprived_20"]), abs=0.051), code


@pytest.mark.parametrize(
    ("name", "percent"), [("Manchester", 40.7), ("Knowsley", 40.0), ("Hart", 0.0)]
)
def test_well_known_councils_have_their_well_known_shares(connection, name, percent):
    ((found,),) = rows(
        connection,
        """
        SELECT first_tenth_percent FROM neighbourhood_summary JOIN place USING (area_code)
        WHERE measure_id = 'deprivation' AND name = ? AND kind = 'council'
        """,
        name,
    )
    assert found == pytest.approx(percent, abs=0.05)


def test_tenths_made_here_hold_about_a_tenth_each_and_run_with_the_value(connection):
    found = rows(
        connection,
        """
        SELECT nation_code, measure_id, polarity, tenth, count(*), min(value), max(value)
        FROM neighbourhood_value JOIN neighbourhood USING (code)
        JOIN neighbourhood_measure USING (nation_code, measure_id)
        WHERE tenths = 'ours' AND tenth IS NOT NULL GROUP BY ALL ORDER BY ALL
        """,
    )
    by_measure: dict[tuple[str, str], list] = {}
    for row in found:
        by_measure.setdefault(row[:2], []).append(row)
    assert len(by_measure) == 15
    for key, tenths in by_measure.items():
        assert [t[3] for t in tenths] == list(range(1, 11)), key
        known = sum(t[4] for t in tenths)
        # Ties stay together, so a tenth may hold a little more or less.
        assert all(0.08 < t[4] / known < 0.125 for t in tenths), key
        ordered = tenths if tenths[0][2] == "higher" else tenths[::-1]
        ends = [(t[5], t[6]) for t in ordered]
        assert all(a[1] < b[0] for a, b in pairwise(ends)), key


def test_counts_by_tenth_add_up_to_what_is_known(connection):
    wrong = rows(
        connection,
        """
        FROM neighbourhood_summary WHERE list_sum(tenth_counts) <> known OR known > neighbourhoods
          OR (known = 0) <> (first_tenth_percent IS NULL)
          OR uneven_percent NOT BETWEEN 0 AND 90.0001
        """,
    )
    assert wrong == []


def test_the_widest_gap_within_ten_miles_is_the_worked_example(connection):
    ((gap, half, miles, pairs),) = rows(
        connection,
        """
        SELECT gap, gap - gap_lower, distance_miles, pairs FROM widest_gap
        WHERE indicator_id = 'healthy-life-expectancy-female' AND area_code = 'S12000011'
          AND other_code = 'S12000049'
        """,
    )
    assert gap == pytest.approx(12.6, abs=0.05)
    assert half == pytest.approx(5.7, abs=0.05)
    assert miles == pytest.approx(8.3, abs=0.05)
    assert pairs >= 1
    ((widest,),) = rows(
        connection,
        "SELECT max(gap) FROM widest_gap WHERE indicator_id = 'healthy-life-expectancy-female'",
    )
    assert widest == gap


def test_of_two_equal_gaps_the_nearer_council_is_named(connection):
    # Camden and Hounslow have the same figure; Hounslow lies next to Richmond upon Thames.
    ((name, gap, miles),) = rows(
        connection,
        """
        SELECT name, gap, distance_miles FROM widest_gap JOIN place ON place.area_code = other_code
        WHERE indicator_id = 'healthy-life-expectancy-female'
          AND widest_gap.area_code = 'E09000027'
        """,
    )
    assert (name, round(gap, 1), round(miles, 1)) == ("Hounslow", 10.9, 2.9)


def test_gaps_are_the_largest_over_all_near_pairs_worked_out_again(connection):
    centres = {
        code: (radians(lon), radians(lat))
        for code, lon, lat in rows(connection, "FROM place_centre")
    }
    values = dict(
        rows(
            connection,
            """
            SELECT area_code, value FROM latest_value
            WHERE indicator_id = 'adult-smokers' AND upper_ci > lower_ci
              AND value BETWEEN lower_ci AND upper_ci
              AND how IN ('direct', 'recoded', 'predecessor')
              AND area_code IN (SELECT area_code FROM place_centre)
            """,
        )
    )

    def miles(a, b):
        (x, y), (u, v) = centres[a], centres[b]
        half = sin((v - y) / 2) ** 2 + cos(y) * cos(v) * sin((u - x) / 2) ** 2
        return 2 * 6371.0088 / 1.609344 * asin(sqrt(half))

    wanted = {}
    for a, own in values.items():
        gaps = [abs(own - other) for b, other in values.items() if a != b and miles(a, b) <= 10]
        if gaps:
            wanted[a] = (len(gaps), max(gaps))
    found = rows(
        connection,
        "SELECT area_code, pairs, gap FROM widest_gap WHERE indicator_id = 'adult-smokers'",
    )
    assert {code: pairs for code, pairs, _ in found} == {c: w[0] for c, w in wanted.items()}
    assert all(gap == pytest.approx(wanted[code][1]) for code, _, gap in found)


def test_pairs_are_of_councils_and_never_of_a_county_with_the_city_inside_it(connection):
    """METHOD counts 313 pairs: three more, of a county with Luton, Leicester and Coventry."""
    healthy = "WHERE indicator_id = 'healthy-life-expectancy-female'"
    assert rows(connection, f"SELECT DISTINCT pairs_of_all FROM widest_gap {healthy}") == [(310,)]
    kinds = "SELECT DISTINCT kind FROM widest_gap JOIN place ON place.area_code = other_code"
    assert rows(connection, kinds) == [("council",)]


def test_no_gap_is_between_nations_that_count_differently(connection):
    crossing = rows(
        connection,
        """
        SELECT DISTINCT indicator_id FROM widest_gap JOIN indicator USING (indicator_id)
        JOIN place a USING (area_code) JOIN place b ON b.area_code = other_code
        WHERE a.nation_code <> b.nation_code AND NOT comparable_across_nations
        """,
    )
    assert crossing == []


def test_every_council_with_a_boundary_has_a_small_file_for_the_browser(database):
    files = sorted((paths.STATIC_BUILT / "inside").glob("*.json"))
    assert len(files) == 350  # 361 without Northern Ireland's eleven
    body = json.loads((paths.STATIC_BUILT / "inside" / "E08000035.json").read_text("utf-8"))
    assert len(body["codes"]) == len(body["names"]) == len(body["paths"]) == 488
    assert body["codes"] == sorted(body["codes"])
    assert max(file.stat().st_size for file in files) < MIB // 4


def test_the_tables_of_neighbourhoods_stay_small():
    size = sum(file.stat().st_size for file in paths.NEIGHBOURHOODS.glob("*.parquet"))
    assert size <= 8 * MIB
