"""Before and after a case: which two figures, when their change is tested, and why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.before_after import WhyUntested, before_after
from components.model.periods import parse_period
from components.model.rows import Indicator, Point
from loaders.catalogue import read_catalogue

PAY = next(i for i in read_catalogue().indicators if i.indicator_id == "median-weekly-pay")
SMOKERS = next(i for i in read_catalogue().indicators if i.indicator_id == "adult-smokers")


def point(iso: str, value: float | None, half: float | None = 1.0) -> Point:
    bounds = (None, None) if value is None or half is None else (value - half, value + half)
    return Point(parse_period(iso), value, *bounds)


def years(*figures: tuple[int, float | None], half: float | None = 1.0) -> list[Point]:
    return [point(f"{year}-01-01/P1Y", value, half) for year, value in figures]


def test_before_is_the_last_period_that_ended_before_the_case_and_latest_the_newest() -> None:
    points = years((2017, 20.0), (2018, 19.0), (2020, 18.0), (2023, 10.0), (2024, None))
    found = before_after(SMOKERS, points, (), 2020)
    assert found.before is not None
    assert found.latest is not None
    assert (found.before.period.label, found.latest.period.label) == ("2018", "2023")


def test_a_period_that_the_case_began_in_is_not_before_it() -> None:
    rolling = [point("2018-01-01/P3Y", 19.0), point("2021-01-01/P3Y", 15.0)]
    assert before_after(SMOKERS, rolling, (), 2020).why == "no_before"
    assert before_after(SMOKERS, rolling, (), 2021).before == rolling[0]


def test_a_change_beyond_chance_is_said_in_the_direction_that_is_better() -> None:
    falls = before_after(SMOKERS, years((2018, 20.0), (2023, 10.0)), (), 2020)
    rises = before_after(SMOKERS, years((2018, 10.0), (2023, 20.0)), (), 2020)
    assert falls.change is not None
    assert rises.change is not None
    assert (falls.change.trend, rises.change.trend) == ("improving", "worsening")
    assert falls.change.basis == "last_two"


def test_a_change_within_chance_is_no_clear_change() -> None:
    found = before_after(SMOKERS, years((2018, 20.0), (2023, 19.5)), (), 2020)
    assert found.change is not None
    assert found.change.trend == "no_clear_change"


@pytest.mark.parametrize(
    ("indicator", "points", "year", "why"),
    [
        (SMOKERS, years((2018, 20.0), (2023, 10.0)), None, "no_start"),
        (SMOKERS, years((2021, 20.0), (2023, 10.0)), 2020, "no_before"),
        (SMOKERS, years((2017, 20.0), (2018, 10.0)), 2020, "no_after"),
        (SMOKERS, [], 2020, "no_before"),
        (SMOKERS, years((2018, 20.0), (2023, 10.0), half=None), 2020, "no_interval"),
        (SMOKERS, years((2018, 20.0), (2023, 10.0), half=0.0), 2020, "no_interval"),
        (replace(SMOKERS, is_total=True), years((2018, 2.0), (2023, 9.0)), 2020, "apart"),
        (replace(SMOKERS, apart="register"), years((2018, 2.0), (2023, 9.0)), 2020, "apart"),
        (PAY, years((2018, 400.0), (2023, 600.0)), 2020, "money"),
        (
            SMOKERS,
            [point("2019-12-01/P1M", 9.0), point("2023-03-01/P1M", 2.0)],
            2020,
            "overlap",
        ),
    ],
)
def test_where_no_test_can_be_made_the_reason_is_said(
    indicator: Indicator, points: list[Point], year: int | None, why: WhyUntested
) -> None:
    found = before_after(indicator, points, (), year)
    assert (found.change, found.why) == (None, why)


def test_the_nation_stands_beside_in_the_same_periods_only() -> None:
    own = years((2018, 20.0), (2023, 10.0))
    nation = years((2018, 15.0), (2022, 14.0))
    found = before_after(SMOKERS, own, nation, 2020)
    assert (found.nation_before, found.nation_latest) == (nation[0], None)


def test_the_order_of_the_points_does_not_matter() -> None:
    points = years((2017, 21.0), (2018, 20.0), (2022, 12.0), (2023, 10.0))
    assert before_after(SMOKERS, points, (), 2020) == before_after(SMOKERS, points[::-1], (), 2020)
