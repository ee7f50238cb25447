"""Every known trap of the published files, one by one, as METHOD counted it.

What the bytes of the files do (byte order marks, line ends) is tested on small files in
tests/unit/loaders; here it must show in that no row of such a file is lost.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable

import pytest

from loaders.paths import PLACES, RECEIPTS, ROOT
from tests.data.harvested import (
    by_dataset,
    changes,
    csv_rows,
    former_codes,
    indicators,
    places,
    resolved_councils,
)

TRAPS = csv_rows(ROOT / "tests" / "vectors" / "traps.csv")
# Not harvested: small-area names, needed by nothing here.
OTHER_FILES = {"2011-northern-ireland-super-output-areas.csv"}
ONS = "ons-explore-local-statistics"
BARNSLEY_SHEFFIELD = {"E08000016", "E08000019"}


def rows_of(name: str):
    return by_dataset()[name]


def latest_of(name: str):
    """Rows of each indicator's own newest period."""
    newest = defaultdict(str)
    for row in rows_of(name):
        newest[row.indicator_id] = max(newest[row.indicator_id], row.period)
    return [row for row in rows_of(name) if row.period == newest[row.indicator_id]]


def former_councils() -> set[str]:
    """Former codes of councils. METHOD counts the abolished counties (E10) among the rows of the
    latest period, but not among all rows."""
    return {code for code in former_codes() if not code.startswith("E10")}


def receipt() -> str:
    return (RECEIPTS / "ons-explore-local-statistics.txt").read_text("utf-8")


def short(short_id: str) -> str:
    return next(i.indicator_id for i in indicators() if i.short_id == short_id)


# Each check takes a trap's row and asserts what the trap must not spoil.


def no_row_is_lost(trap):
    kept = f"{len(rows_of(trap['file'])):,} kept"
    line = re.search(
        rf"^  {re.escape(trap['file'])}: ([\d,]+) rows in, (.+)$", receipt(), re.MULTILINE
    )
    assert line is not None
    assert line[2].startswith(kept)
    assert line[1] == kept.removesuffix(" kept") or "20 dropped" in line[2]


def one_column_of_two_is_read(trap):
    assert f"{trap['file']}: column 'notes' stands there 2 times" in receipt()
    no_row_is_lost(trap)


def columns_are_found_by_name(trap):
    # measure stands before observation there: read by place, values would be sentences
    assert trap["detail"].split(",")[5:] == ["measure", "observation"]
    values = [row.value for row in rows_of(trap["file"]) if row.value is not None]
    assert 0 <= min(values) <= max(values) <= 10


def former_codes_are_kept_as_history(trap):
    found = [row for row in rows_of(trap["file"]) if row.area_code in former_councils()]
    assert len(found) == int(trap["count"])
    assert f"{len({row.area_code for row in found})} codes" == trap["detail"]


def former_codes_in_the_latest_period_are_counted(trap):
    found = [row for row in latest_of(trap["file"]) if row.area_code in former_codes()]
    assert len(found) == int(trap["count"])


def unknown_keeps_its_status(trap):
    letter = trap["trap"].split("'")[1] or None
    found = [r for r in rows_of(trap["file"]) if r.value is None and r.status == letter]
    assert len(found) == int(trap["count"])


def a_missing_interval_is_unknown(trap):
    values = [row for row in rows_of(trap["file"]) if row.value is not None]
    assert sum(row.lower_ci is None for row in values) == int(trap["count"])
    assert f"of {len(values)} values" == trap["detail"]


def a_key_stands_once(trap):
    keys = Counter((r.indicator_id, r.area_code, r.period) for r in rows_of(trap["file"]))
    assert max(keys.values()) == 1
    if trap["file"].startswith("foreign"):
        nameless = {r.area_code for r in rows_of(trap["file"]) if r.area_code.startswith("na")}
        assert len(nameless) == 3
        assert len([r for r in rows_of(trap["file"]) if r.area_code in nameless]) == 60
    else:
        assert f"{trap['count']} dropped (the same row twice)" in receipt()


def values_outside_are_reported_and_kept(trap):
    assert f"{trap['file']}: {trap['count']} values outside their own interval" in receipt()


def flat_intervals_are_reported_and_kept(trap):
    flat = [r for r in rows_of(trap["file"]) if r.lower_ci is not None if r.lower_ci == r.upper_ci]
    assert len(flat) == int(trap["count"])
    assert f"{trap['file']}: {trap['count']} intervals without width" in receipt()


def statistical_areas_are_places_of_their_own(trap):
    found = [row for row in rows_of(trap["file"]) if row.area_code.startswith("TL")]
    assert len(found) == int(trap["count"])
    assert {places()[row.area_code].kind for row in found} == {"itl"}


def both_codes_count_once(trap):
    codes = {(r.indicator_id, r.area_code) for r in latest_of(trap["file"]) if r.value is not None}
    heirs = {c.old_code: c.new_code for c in changes() if c.kind == "recoded"}
    twice = [
        (indicator, old)
        for indicator, old in codes
        if old in BARNSLEY_SHEFFIELD and (indicator, heirs[old]) in codes
    ]
    assert len(twice) == int(trap["count"])
    for row in (r for rows in resolved_councils().values() for r in rows.values()):
        if (row.indicator_id, row.source_code) in twice:
            pytest.fail(f"{row.area_code} takes the former code where its own is there")


def a_point_in_time_is_a_single_day(trap):
    found = [row for row in rows_of(trap["file"]) if "/" not in row.period]
    assert len(found) == int(trap["count"])


def periods_are_all_there(trap):
    periods = {row.period for row in rows_of(trap["file"])}
    assert len(periods) == int(trap["count"])
    length = r"/P1M$" if trap["trap"] == "monthly periods" else r"/P[35]Y$"
    assert all(re.search(length, period) for period in periods)


def perth_is_perth(trap):
    (heir,) = {c.new_code for c in changes() if c.old_code == "S12000024"}
    assert heir == "S12000048"
    found = [row for row in rows_of(trap["file"]) if row.area_code == "S12000024"]
    assert len(found) >= int(trap["count"])


def the_ratio_is_no_percentage(trap):
    ratio = next(i for i in indicators() if i.short_id == "house_afford")
    assert ratio.unit == "times yearly earnings"
    assert "is printed in '%', which is wrong" in receipt()
    assert len(rows_of(trap["file"])) == int(trap["count"])


def a_name_in_small_letters_is_found(trap):
    assert len(rows_of(trap["file"])) == int(trap["count"])
    assert {row.indicator_id for row in rows_of(trap["file"])} == {"museums"}


def northern_lincolnshire_is_in_yorkshire(trap):
    for code in ("E06000012", "E06000013"):
        assert places()[code].region_code == "E12000003"


def three_councils_have_no_cluster(trap):
    councils = [p for p in places().values() if p.kind == "council"]
    assert sum(p.cluster_id is None for p in councils) == int(trap["count"])


def only_councils_are_neighbours(trap):
    rows = csv_rows(PLACES / "neighbours.csv")
    assert {places()[row["area_code"]].kind for row in rows} == {"council"}


def dorset_county_is_split(trap):
    kinds = {c.new_code: c.kind for c in changes() if c.old_code == "E10000009"}
    assert kinds == {"E06000059": "split", "E06000058": "split"}
    (christchurch,) = [c for c in changes() if c.old_code == "E07000048"]
    assert (christchurch.new_code, christchurch.kind) == ("E06000058", "merged")


def chains_are_followed_to_their_end(trap):
    heirs = {c.old_code: c.new_code for c in changes() if c.kind == "merged"}
    for code in ("E07000190", "E07000191", "E07000246"):
        assert heirs[code] == "E06000066"


def split_counties_stand_for_nobody(trap):
    split = {c.old_code for c in changes() if c.kind == "split"}
    assert {"E10000006", "E10000021", "E10000009"} == split
    sources = {r.source_code for rows in resolved_councils().values() for r in rows.values()}
    assert sources & split == set()


def shared_names_do_not_share_slugs(trap):
    names = Counter(p.name for p in places().values())
    shared = {name for name, times in names.items() if times > 1}
    assert {"Buckinghamshire", "Somerset", "Dorset", "Barnsley", "North East"} <= shared
    slugs = [p.slug for p in places().values() if p.slug]
    assert len(slugs) == len(set(slugs))


def kinds_come_from_codes(trap):
    kinds = {p.area_code: p.kind for p in places().values()}
    assert kinds["E67000001"] == kinds["E67000002"] == kinds["E13000001"] == "other"
    assert {kinds["E08000035"], kinds["E06000052"]} == {"council"}
    assert (kinds["K02000001"], kinds["K03000001"]) == ("uk", "other")


def area_and_premises_are_told_apart(trap):
    units = {i.short_id: i.unit for i in indicators()}
    assert units["g4"] == units["g5"] == "% of area"
    assert units["gigabit"] == units["below30"] == "% of premises"


def northern_ireland_has_no_councils_in_gb_files(trap):
    for name in trap["file"].split(", "):
        codes = {row.area_code for row in latest_of(name) if row.value is not None}
        assert "N92000002" in codes
        assert not {code for code in codes if code.startswith("N09")}


def two_periods_of_chargers_are_all(trap):
    assert len(rows_of(trap["file"])) == int(trap["count"])
    assert {row.period for row in rows_of(trap["file"])} == {"2026-01-01", "2026-04-01"}


def money_of_the_time_is_marked(trap):
    names = set(trap["file"].split(", "))
    marked = {i.dataset for i in indicators() if i.is_nominal_money and i.source_id == ONS}
    assert marked == names


def england_has_no_row(trap):
    codes = {row.area_code for row in rows_of(trap["file"])}
    assert "E92000001" not in codes
    assert {"K02000001", "W92000004", "S92000003", "N92000002"} <= codes


def regions_are_found_by_statistical_code(trap):
    codes = {row.area_code for row in rows_of(trap["file"])}
    assert not {code for code in codes if code[:3] in ("E12", "E92", "S92", "W92", "N92", "K02")}
    assert {"TLC", "TLN", "K99000002"} <= codes


def stale_figures_say_when_they_end(trap):
    for name in trap["file"].split(", "):
        caveats = {i.caveat for i in indicators() if f"{i.dataset}.csv" == name}
        assert all("2019" in words or "2022/23" in words for words in caveats)


CHECKS: dict[str, Callable[[dict[str, str]], None]] = {
    "BOM": no_row_is_lost,
    "LF line ends": no_row_is_lost,
    "duplicate column name": one_column_of_two_is_read,
    "column order/names differ": columns_are_found_by_name,
    "abolished/recoded LA codes": former_codes_are_kept_as_history,
    "abolished/recoded codes in the LATEST period": former_codes_in_the_latest_period_are_counted,
    "missing value, status": unknown_keeps_its_status,
    "CI missing for some rows": a_missing_interval_is_unknown,
    "duplicate key": a_key_stands_once,
    "value outside its own CI": values_outside_are_reported_and_kept,
    "zero-width CI": flat_intervals_are_reported_and_kept,
    "ITL region codes mixed with GSS": statistical_areas_are_places_of_their_own,
    "old and new code of the same place in one period": both_codes_count_once,
    "point-in-time period (no duration)": a_point_in_time_is_a_single_day,
    "monthly periods": periods_are_all_there,
    "overlapping rolling periods": periods_are_all_there,
    "wrong successor in notes": perth_is_perth,
    "unit wrong": the_ratio_is_no_percentage,
    "indicator name lower case": a_name_in_small_letters_is_found,
    "region wrong through combined authority": northern_lincolnshire_is_in_yorkshire,
    "no cluster": three_councils_have_no_cluster,
    "neighbour lists for non-LTLA": only_councils_are_neighbours,
    "old county is NOT the new unitary": dorset_county_is_split,
    "chained successors": chains_are_followed_to_their_end,
    "split successors": split_counties_stand_for_nobody,
    "names shared by several codes": shared_names_do_not_share_slugs,
    "geography label unreliable": kinds_come_from_codes,
    "area coverage vs premises coverage": area_and_premises_are_told_apart,
    "GB title, UK rows": northern_ireland_has_no_councils_in_gb_files,
    "definition change inside series": two_periods_of_chargers_are_all,
    "nominal money": money_of_the_time_is_marked,
    "no England value": england_has_no_row,
    "no GSS region/nation rows": regions_are_found_by_statistical_code,
    "stale": stale_figures_say_when_they_end,
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
