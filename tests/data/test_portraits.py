"""Every place set against the thresholds, as it ships: worked examples, bounds, what is unknown."""

from __future__ import annotations

import csv

import pytest

from components.model.portrait import amount, dimension
from loaders.paths import ROOT

VECTORS = ROOT / "tests" / "vectors" / "portrait_vectors.csv"


def worked():
    with VECTORS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parts(connection, area_code: str, as_of: str = "latest"):
    return connection.execute(
        """
        SELECT short_id, t.kind, t.value AS threshold, p.value, p.amount
        FROM portrait_part AS p JOIN threshold AS t USING (threshold_id)
        JOIN indicator USING (indicator_id)
        WHERE area_code = ? AND as_of = ?
        """,
        [area_code, as_of],
    ).fetchall()


@pytest.mark.parametrize(
    "row", [r for r in worked() if r["result"]],
    ids=lambda r: f"{r['area']}-{r['id']}-{r['threshold']}",
)  # fmt: skip
def test_every_worked_figure_stands_in_the_database(connection, row):
    threshold = float(row["threshold"]) if row["threshold"] else None
    found = [
        (value, part)
        for short_id, _, of, value, part in parts(connection, row["areacd"])
        if short_id == row["id"] and threshold in {None, of}
    ]
    assert found == [
        (
            pytest.approx(float(row["value"]), abs=1e-4),
            pytest.approx(float(row["result"]), abs=3e-5),
        )
    ]


def test_what_the_worked_example_had_no_figure_for_is_unknown_or_has_a_wider_source(connection):
    filled = {"Energy", "Political voice", "Air pollution"}
    missing = {r["dimension"] for r in worked() if r["kind"] == "unknown"}
    known = connection.execute(
        """
        SELECT DISTINCT title FROM portrait_dimension JOIN dimension USING (dimension_id)
        WHERE amount IS NOT NULL
        """
    ).fetchall()
    assert {title for (title,) in known} & missing == filled


def test_every_amount_is_what_the_model_makes_of_the_figure(connection):
    rows = connection.execute(
        """
        SELECT t.kind, t.value, p.value, p.amount
        FROM portrait_part AS p JOIN threshold AS t USING (threshold_id)
        """
    ).fetchall()
    assert len(rows) > 40_000
    for kind, threshold, value, found in rows:
        assert found == amount(value, kind, threshold)


def test_every_dimension_is_the_mean_of_its_known_counted_parts(connection):
    rows = connection.execute(
        """
        SELECT d.area_code, d.as_of, d.dimension_id, any_value(d.amount), any_value(d.known),
          list(p.amount ORDER BY t.position) FILTER (p.threshold_id IS NOT NULL)
        FROM portrait_dimension AS d
        LEFT JOIN threshold AS t ON t.dimension_id = d.dimension_id AND t.not_counted IS NULL
        LEFT JOIN portrait_part AS p ON p.area_code = d.area_code AND p.as_of = d.as_of
          AND p.threshold_id = t.threshold_id
        GROUP BY d.area_code, d.as_of, d.dimension_id
        """
    ).fetchall()
    for _, _, _, found, known, of in rows:
        assert found == dimension(of or [])
        assert known == sum(one is not None for one in of or [])


def test_every_place_that_can_be_chosen_has_all_twenty_one_dimensions(connection):
    rows = connection.execute(
        """
        SELECT count(DISTINCT area_code), count(*),
          (SELECT count(*) FROM place WHERE slug IS NOT NULL)
        FROM portrait_dimension WHERE as_of = 'latest'
        """
    ).fetchall()
    places, dimensions, choosable = rows[0]
    assert (places, dimensions) == (choosable, 21 * choosable)


def test_a_shortfall_lies_between_none_and_all_and_an_overshoot_is_never_under_minus_one(
    connection,
):
    rows = connection.execute(
        """
        SELECT side, min(amount), max(amount) FROM portrait_dimension
        JOIN dimension USING (dimension_id) GROUP BY side ORDER BY side
        """
    ).fetchall()
    (_, lowest, _), (_, least, most) = rows
    assert lowest >= -1
    assert (least, most) == (pytest.approx(0, abs=1e-12), most)
    assert most <= 1


def test_an_unknown_figure_is_never_a_nought(connection):
    rows = connection.execute(
        """
        SELECT count_if((value IS NULL) <> (amount IS NULL)),
          count_if((value IS NULL) <> (unknown_reason IS NOT NULL)) FROM portrait_part
        """
    ).fetchall()
    assert rows == [(0, 0)]


def test_nothing_is_set_against_an_aim_out_of_force(connection):
    rows = connection.execute(
        """
        SELECT count(*) FROM portrait_part JOIN threshold USING (threshold_id)
        WHERE superseded_by IS NOT NULL
        """
    ).fetchall()
    assert rows == [(0,)]


@pytest.mark.parametrize(
    ("area_code", "dimension_id", "expected"),
    [  # by hand from the published files: value, threshold
        ("N09000003", "health", ((1 - 56.6 / 65) + (1 - 56.9 / 65)) / 2),
        ("W06000015", "income-and-work", (26.80706258 + 3.8) / 200),
        ("E12000007", "climate-change", 3.05 / 2.8272 - 1),
        ("E10000020", "housing", 1 - 5 / 7.46),
        ("E08000025", "air-pollution", 8.2913 / 5 - 1),
        ("E08000025", "energy", 0.193),
        ("E09000012", "political-voice", 1 - 0.531),
    ],
)
def test_figures_worked_out_by_hand_come_out(connection, area_code, dimension_id, expected):
    rows = connection.execute(
        """
        SELECT amount FROM portrait_dimension
        WHERE area_code = ? AND dimension_id = ? AND as_of = 'latest'
        """,
        [area_code, dimension_id],
    ).fetchall()
    assert rows == [(pytest.approx(expected, abs=5e-4),)]


def test_a_year_holds_figures_whose_period_ended_in_it_and_three_dimensions_at_least(connection):
    rows = connection.execute(
        """
        SELECT as_of, count(*) FROM portrait_dimension
        WHERE as_of <> 'latest' AND amount IS NOT NULL GROUP BY area_code, as_of
        """
    ).fetchall()
    assert min(count for _, count in rows) >= 3
    assert {as_of for as_of, _ in rows} == {str(year) for year in range(2005, 2026)}
    of_2019 = dict(
        connection.execute(
            """
            SELECT threshold_id, period_label FROM portrait_part
            WHERE area_code = 'E08000035' AND as_of = '2019'
            """
        ).fetchall()
    )
    assert of_2019["healthy-life-female-65"] == "2017 to 2019"
    assert of_2019["english-and-maths-for-all"] == "2018/19"
    assert "nobody-without-qualifications" not in of_2019
