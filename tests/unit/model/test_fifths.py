"""Where the data put a place in the five steps of a vote: unknown stays unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model import fifths
from components.model.rows import AreaValue, Place, Score
from tests.unit.charts.parts_for_tests import indicator
from tests.unit.charts.parts_for_tests import row as made_row

WHOSE = "England’s councils"
LEEDS = Place(
    area_code="E08000035", name="Leeds", slug="leeds", kind="council", council_type=None,
    is_current=True, nation_code="E92000001", region_code="E12000003", county_code=None,
    cluster_id=None, population=None, population_period=None,
)  # fmt: skip
AREAS = [AreaValue(f"C{n}", f"C{n}", "E", float(n), "direct", None, None) for n in range(100)]


def row(value, lower=None, upper=None, owner=None):
    interval = (lower, upper) if lower is not None else None
    return replace(made_row("share", value, interval=interval), inherited_from=owner)


@pytest.mark.parametrize(
    ("value", "step"), [(0.0, 1), (19.0, 1), (20.0, 2), (50.0, 3), (79.0, 4), (80.0, 5), (99.0, 5)]
)
def test_a_figure_without_an_interval_lies_in_one_fifth(value, step):
    assert fifths.of_figure(row(value), LEEDS, AREAS, WHOSE).steps == (step,)


def test_an_interval_reaches_every_fifth_that_it_touches():
    found = fifths.of_figure(row(50.0, 35.0, 62.0), LEEDS, AREAS, WHOSE)
    assert found.steps == (2, 3, 4)
    assert "in fifths of 100 of England’s councils" in found.words


def test_councils_that_share_one_value_share_all_its_fifths():
    shared = [replace(area, value=100.0) if n >= 50 else area for n, area in enumerate(AREAS)]
    assert fifths.of_figure(row(100.0), LEEDS, shared, WHOSE).steps == (3, 4, 5)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (row(None), "there is no figure for Leeds"),
        (row(5.0, owner="Norfolk"), "that of Norfolk"),
        (replace(row(5.0), indicator=replace(indicator("share"), is_total=True)), "do not place"),
        (
            replace(row(5.0), indicator=replace(indicator("share"), is_estimate=True)),
            "do not place",
        ),
    ],
)
def test_what_cannot_be_placed_has_no_step_and_says_why(given, said):
    found = fifths.of_figure(given, LEEDS, AREAS, WHOSE)
    assert found.steps == ()
    assert said in found.words


def test_too_few_councils_and_whole_nations_are_not_placed():
    assert fifths.of_figure(row(5.0), LEEDS, AREAS[:9], WHOSE).steps == ()
    assert fifths.of_figure(row(5.0), replace(LEEDS, kind="nation"), AREAS, WHOSE).steps == ()
    assert fifths.of_figure(row(5.0), LEEDS, (), WHOSE).steps == ()


def score(low, high, of):
    return Score("health", "Health", 50.0, "full", None, 1.0, 5, 5, 50.0,
                 rank_low=low, rank_high=high, ranked_of=of)  # fmt: skip


def test_a_components_range_of_ranks_becomes_steps_with_the_first_rank_on_top():
    assert fifths.of_score(score(1, 10, 100), WHOSE).steps == (5,)
    assert fifths.of_score(score(91, 100, 100), WHOSE).steps == (1,)
    assert fifths.of_score(score(35, 65, 100), WHOSE).steps == (2, 3, 4)
    assert fifths.of_score(score(None, None, None), WHOSE).steps == ()
