"""How a value stands against a benchmark, and among the councils (METHOD 6.1, 6.1b)."""

from __future__ import annotations

import pytest

from components.model.compare import mid_rank_percent, mid_rank_percents, position, verdict
from tests.unit.model.vectors import POLARITY, number, row_id, vectors

WORKED_WORD = {"unknown": "not_compared", "not compared (no CI)": "not_compared"}
TWENTY = [float(value) for value in range(1, 21)]


def worked_basis(row):
    """What the worked figures call unknown lacks a value or a benchmark."""
    if row["rag"] == "unknown":
        return "no_benchmark" if row["value"] else "no_value"
    return "no_interval" if row["rag"] == "not compared (no CI)" else "interval_95"


@pytest.mark.parametrize("row", vectors("rag_vectors"), ids=row_id)
def test_value_interval_and_benchmark_give_the_worked_verdict(row):
    cells = [number(row[name]) for name in ("value", "lci", "uci", "benchmark_value")]

    found = verdict(*cells, POLARITY[row["polarity"]])

    assert found == (WORKED_WORD.get(row["rag"], row["rag"]), worked_basis(row))


@pytest.mark.parametrize(
    ("polarity", "above", "below"),
    [("higher", "better", "worse"), ("lower", "worse", "better"), ("context", "higher", "lower")],
)
def test_an_interval_clear_of_the_benchmark_is_worded_by_which_end_is_better(
    polarity, above, below
):
    assert verdict(10.0, 9.0, 11.0, 8.0, polarity) == (above, "interval_95")
    assert verdict(10.0, 9.0, 11.0, 12.0, polarity) == (below, "interval_95")


@pytest.mark.parametrize("benchmark", [9.0, 10.0, 11.0])
def test_an_interval_that_touches_the_benchmark_is_similar(benchmark):
    assert verdict(10.0, 9.0, 11.0, benchmark, "higher") == ("similar", "interval_95")


@pytest.mark.parametrize(
    ("cells", "flags", "basis"),
    [
        ((None, None, None, 8.0), {}, "no_value"),
        ((10.0, 9.0, 11.0, None), {}, "no_benchmark"),
        ((10.0, None, None, None), {}, "no_benchmark"),
        ((10.0, None, 11.0, 8.0), {}, "no_interval"),
        ((10.0, 9.0, None, 8.0), {}, "no_interval"),
        ((89.0, 88.0, 88.0, 91.0), {}, "no_interval"),  # no width: rounded, not certain
        ((10.0, 9.0, 11.0, 8.0), {"inherited": True}, "inherited"),
        ((None, None, None, 8.0), {"inherited": True}, "no_value"),
        ((10.0, 9.0, 11.0, 8.0), {"is_benchmark": True}, "is_benchmark"),
    ],
)
def test_what_cannot_be_compared_says_why(cells, flags, basis):
    assert verdict(*cells, "higher", **flags) == ("not_compared", basis)


def test_a_benchmark_of_nought_is_a_benchmark():
    assert verdict(1.0, 0.5, 1.5, 0.0, "lower") == ("worse", "interval_95")


def test_the_outer_quarters_of_twenty_are_five_each():
    quarters = [position(mid_rank_percent(value, TWENTY)) for value in TWENTY]

    assert quarters == ["lowest_quarter"] * 5 + ["middle_half"] * 10 + ["highest_quarter"] * 5


def test_councils_that_tie_stand_together_and_too_many_of_them_are_the_middle():
    saturated = [100.0] * 15 + [float(value) for value in range(80, 85)]

    assert mid_rank_percent(100.0, saturated) == pytest.approx(62.5)
    assert position(mid_rank_percent(100.0, saturated)) == "middle_half"


def test_fewer_than_twenty_known_councils_have_no_quarters():
    nineteen_known = [*TWENTY[:-1], None, None]

    assert mid_rank_percent(5.0, nineteen_known) is None
    assert mid_rank_percents(nineteen_known) == [None] * 21
    assert mid_rank_percent(5.0, nineteen_known, at_least=11) == pytest.approx(100 * 4.5 / 19)


def test_an_unknown_value_has_no_position():
    assert mid_rank_percent(None, TWENTY) is None
    assert position(None) is None


def test_the_edge_of_a_quarter_is_still_the_middle():
    assert [position(percent) for percent in (24.9, 25.0, 75.0, 75.1)] == [
        "lowest_quarter",
        "middle_half",
        "middle_half",
        "highest_quarter",
    ]


def test_all_councils_at_once_stand_where_each_alone_does():
    values = [3.0, 3.0, None, *TWENTY]

    assert mid_rank_percents(values) == [mid_rank_percent(value, values) for value in values]
