"""Every harvested figure is of a known place, indicator and period, and within reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from components.model.periods import parse_period
from loaders.paths import ROOT
from tests.data.harvested import (
    LETTERS,
    csv_rows,
    indicators,
    observation_files,
    observations,
    ons_observations,
    places,
    resolved,
    resolved_councils,
    rows_in,
)

FIXED = {row["id"]: row for row in csv_rows(ROOT / "tests" / "vectors" / "fixed_catalogue.csv")}
# METHOD's own count of each status in all files; "joint" replaces a sentence.
STATUSES = {"x": 1480, "u": 490, "c": 139, "z": 54, "joint": 44}
# METHOD 9: values that the publisher printed outside their own interval.
KNOWN_OUTSIDE = 6


def key(row):
    return row.indicator_id, row.area_code, row.period


def test_every_row_of_the_published_files_is_there_but_the_twenty_listed_twice():
    assert len(ons_observations()) == 279_571 - 20


def test_every_observation_is_of_a_place_and_an_indicator_there_are():
    known = {i.indicator_id for i in indicators()}
    assert {row.area_code for row in observations()} <= set(places())
    assert {row.indicator_id for row in observations()} == known


def test_a_place_has_one_figure_for_an_indicator_and_period():
    assert max(Counter(map(key, observations())).values()) == 1


@pytest.mark.parametrize("path", observation_files(), ids=lambda path: path.stem)
def test_rows_stand_in_the_order_of_indicator_place_and_period(path):
    rows = rows_in(path)
    ordered = [(r.indicator_id, r.area_code, parse_period(r.period).start) for r in rows]
    assert all(a <= b for a, b in pairwise(ordered))


def test_no_period_only_repeats_the_one_before_it():
    """The Health Index filled years without figures from those beside them, and life expectancy
    of 2021 was said where nobody had measured any."""
    series: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for row in observations():
        if row.value is not None:
            series[row.indicator_id, row.area_code][row.period] = row.value
    same: Counter[tuple[str, str]] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for (indicator_id, _), found in series.items():
        for before, after in pairwise(sorted(found)):
            pairs[indicator_id, after] += 1
            same[indicator_id, after] += found[before] == found[after]
    many = {key for key, count in pairs.items() if count > 20}
    assert [key for key in sorted(many) if same[key] > 0.9 * pairs[key]] == []


def test_every_period_can_be_read_and_put_into_words():
    labels = {parse_period(iso).label for iso in {row.period for row in observations()}}
    assert {"2020 to 2024", "2024/25", "December 2025", "30 April 2025"} <= labels


def test_unknown_is_nothing_and_never_a_number_that_stands_for_it():
    for row in observations():
        assert row.value is None or row.value == row.value
        assert (row.value is None) or row.status in (None, "joint")
        assert (row.value is not None) or row.lower_ci is None


def test_every_kind_of_status_is_there_as_often_as_published():
    found = Counter(row.status for row in ons_observations() if row.status)
    assert found == STATUSES
    blank = [r for r in ons_observations() if r.value is None and r.status is None]
    assert {(r.indicator_id, len(blank)) for r in blank} == {("first-time-buyer-mortgages", 12)}


def test_an_interval_has_two_ends_the_right_way_round():
    for row in observations():
        assert (row.lower_ci is None) == (row.upper_ci is None)
        assert row.lower_ci is None or row.lower_ci <= row.upper_ci


def test_values_lie_in_their_intervals_but_for_those_known():
    outside = [
        row
        for row in ons_observations()
        if row.lower_ci is not None and not row.lower_ci <= row.value <= row.upper_ci
    ]
    assert len(outside) == KNOWN_OUTSIDE
    assert {row.area_code[:2] for row in outside} == {"TL"}


RANGES = {
    "%": (0, 100),
    "points out of 10": (0, 10),
    "years": (45, 87),
    "minutes": (0, 240),
    "times yearly earnings": (1, 45),
    "nights": (1, 31),
    "pounds per hour": (5, 150),
    "pounds per job": (5_000, 250_000),
    "pounds per week": (150, 2_000),
    "pounds per person": (1_000, 120_000),
    "kilowatt hours per meter": (500, 60_000),
    "tonnes of CO2 equivalent per person": (-10, 100),
    "deaths per 100,000 people": (0, 600),
    "points out of 100": (0, 100),
    "points around the mean": (-3, 3),
    "patients per GP": (300, 6_000),  # fewest on the Isles of Scilly
    "offences per 1,000 people": (0, 600),
    "households per 1,000 households": (0, 60),
    "heat pumps per 1,000 people": (0, 30),
    "kilowatt hours per person": (0, 20_000),
    "micrograms per cubic metre": (2, 20),
    "grams of CO2 per view": (0, 10),
    "collisions per 100,000 people": (0, 150),
    "datasets": (0, 30),
}
# Made by those who work there, divided by those who live there: Westminster.
OWN_RANGES = {"gdp-per-head": (1_000, 500_000)}
# So few live there that figures per resident mean little; it is shown and never scored.
CITY_OF_LONDON = "E09000001"
# Totals of money may fall below zero: investment withdrawn, or damaged land that emits.
MAY_BE_NEGATIVE = {
    "greenhouse-gases-removed-by-nature", "greenhouse-gas-emissions-per-person",
    "foreign-investment-inward", "foreign-investment-outward", "net-new-homes-england",
    "net-new-homes-wales", "net-new-homes-northern-ireland",
}  # fmt: skip


@pytest.mark.parametrize("indicator", indicators(), ids=lambda i: i.short_id)
def test_values_are_within_the_range_of_their_unit(indicator):
    unit = "%" if indicator.unit.startswith("%") else indicator.unit
    least, most = OWN_RANGES.get(indicator.indicator_id) or RANGES.get(unit, (0, float("inf")))
    if indicator.indicator_id in MAY_BE_NEGATIVE:
        least = float("-inf")
    values = [
        row.value
        for row in observations()
        if row.indicator_id == indicator.indicator_id
        if row.value is not None and row.area_code != CITY_OF_LONDON
    ]
    assert values
    assert least <= min(values)
    assert max(values) <= most


@pytest.mark.parametrize("short_id", FIXED)
def test_as_many_councils_have_a_value_of_their_own_as_the_method_counted(short_id):
    rows = resolved_councils()[short_id].values()
    direct = [row for row in rows if row.how == "direct"]
    assert len(direct) == int(FIXED[short_id]["n_ltla"])
    assert {row.period for row in rows} == {FIXED[short_id]["latest_period"]}


@pytest.mark.parametrize("indicator", indicators(), ids=lambda i: i.short_id)
def test_the_nations_of_an_indicator_are_those_with_a_value_for_any_council(indicator):
    found = {
        LETTERS[places()[row.area_code].nation_code]
        for row in resolved_councils()[indicator.short_id].values()
        if row.value is not None or row.unknown_reason == "suppressed"  # held back this once
    }
    assert found == set(indicator.nations)


def test_every_place_has_one_answer_for_every_indicator():
    choosable = [p for p in places().values() if p.slug is not None]
    assert len(resolved()) == len(choosable) * len(indicators()) == 396 * 137
    for row in resolved():
        assert (row.value is None) == (row.unknown_reason is not None)


def test_only_districts_inherit_and_only_from_their_own_county():
    for row in resolved():
        if row.how == "inherited":
            assert row.area_code.startswith("E07")
            assert row.inherited_from == places()[row.area_code].county_code


def test_only_shares_averages_and_rates_are_inherited_never_a_total():
    titles = {i.indicator_id: i for i in indicators()}
    inherited = {titles[row.indicator_id].unit for row in resolved() if row.how == "inherited"}
    assert inherited == {
        "years", "minutes", "% of pupils", "vehicles per mile of road per day",
    }  # fmt: skip


INHERITED_BY_ALL = ("hle_f", "hle_m", "abs_all")


@pytest.mark.parametrize("short_id", INHERITED_BY_ALL)
def test_all_districts_inherit_what_is_published_for_counties_only(short_id):
    hows = Counter(row.how for row in resolved_councils()[short_id].values())
    assert hows["inherited"] == 164


def test_the_receipt_of_the_last_harvest_tells_of_the_rows_that_are_here():
    text = (ROOT / "data" / "receipts" / "ons-explore-local-statistics.txt").read_text("utf-8")
    kept = f"{len(ons_observations()):,} rows out, 20 dropped"
    assert text.startswith(f"ons-explore-local-statistics: 279,571 rows in, {kept}")
