"""Every known trap of the published files, one by one, as METHOD counted it.

What the bytes of the files do (byte order marks, line ends) is tested on small files in
tests/unit/loaders; here it must show in that no row of such a file is lost.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from loaders.paths import ROOT
from tests.data import traps_in_figures as figures
from tests.data import traps_in_places as areas
from tests.data.harvested import (
    by_dataset,
    csv_rows,
    former_codes,
)
from tests.data.trap_rows import (
    former_councils,
    latest_of,
)

TRAPS = csv_rows(ROOT / "tests" / "vectors" / "traps.csv")
# Not harvested: small-area names, needed by nothing here.
OTHER_FILES = {"2011-northern-ireland-super-output-areas.csv"}
CHECKS: dict[str, Callable[[dict[str, str]], None]] = {
    "BOM": figures.no_row_is_lost,
    "LF line ends": figures.no_row_is_lost,
    "duplicate column name": figures.one_column_of_two_is_read,
    "column order/names differ": figures.columns_are_found_by_name,
    "abolished/recoded LA codes": figures.former_codes_are_kept_as_history,
    "abolished/recoded codes in the LATEST period": figures.latest_former_codes_are_counted,
    "missing value, status": figures.unknown_keeps_its_status,
    "CI missing for some rows": figures.a_missing_interval_is_unknown,
    "duplicate key": figures.a_key_stands_once,
    "value outside its own CI": figures.values_outside_are_reported_and_kept,
    "zero-width CI": figures.flat_intervals_are_reported_and_kept,
    "ITL region codes mixed with GSS": figures.statistical_areas_are_places_of_their_own,
    "old and new code of the same place in one period": figures.both_codes_count_once,
    "point-in-time period (no duration)": figures.a_point_in_time_is_a_single_day,
    "monthly periods": figures.periods_are_all_there,
    "overlapping rolling periods": figures.periods_are_all_there,
    "wrong successor in notes": areas.perth_is_perth,
    "unit wrong": areas.the_ratio_is_no_percentage,
    "indicator name lower case": areas.a_name_in_small_letters_is_found,
    "region wrong through combined authority": areas.northern_lincolnshire_is_in_yorkshire,
    "no cluster": areas.three_councils_have_no_cluster,
    "neighbour lists for non-LTLA": areas.only_councils_are_neighbours,
    "old county is NOT the new unitary": areas.dorset_county_is_split,
    "chained successors": areas.chains_are_followed_to_their_end,
    "split successors": areas.split_counties_stand_for_nobody,
    "names shared by several codes": areas.shared_names_do_not_share_slugs,
    "geography label unreliable": areas.kinds_come_from_codes,
    "area coverage vs premises coverage": areas.area_and_premises_are_told_apart,
    "GB title, UK rows": areas.northern_ireland_has_no_councils_in_gb_files,
    "definition change inside series": areas.two_periods_of_chargers_are_all,
    "nominal money": areas.money_of_the_time_is_marked,
    "no England value": areas.england_has_no_row,
    "no GSS region/nation rows": areas.regions_are_found_by_statistical_code,
    "stale": areas.stale_figures_say_when_they_end,
}


def kind(trap) -> str:
    return trap["trap"].split(" '")[0]


HARVESTED = [trap for trap in TRAPS if trap["file"] not in OTHER_FILES]


def test_every_kind_of_trap_has_a_check():
    assert {kind(trap) for trap in TRAPS} == set(CHECKS)
    assert len(TRAPS) - len(HARVESTED) == 2


@pytest.mark.parametrize("trap", HARVESTED, ids=lambda t: f"{t['trap']}: {t['file']}")
def test_the_trap_does_not_bite(trap):
    check = CHECKS[kind(trap)]
    check(trap)


def test_as_many_rows_are_on_former_codes_as_the_method_counted():
    found = {
        name: sum(row.area_code in former_councils() for row in rows)
        for name, rows in by_dataset().items()
    }
    assert (sum(found.values()), sum(count > 0 for count in found.values())) == (5_560, 40)


def test_as_many_of_them_in_the_latest_period_as_the_method_counted():
    found = {
        name: sum(row.area_code in former_codes() for row in latest_of(name))
        for name in by_dataset()
    }
    assert (sum(found.values()), sum(count > 0 for count in found.values())) == (568, 36)
