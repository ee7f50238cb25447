"""Traps in places, names, measures and nations.

Each check takes a trap's row and asserts what the trap must not spoil.
"""

from __future__ import annotations

from collections import Counter

from loaders.paths import PLACES
from tests.data.harvested import (
    changes,
    csv_rows,
    indicators,
    places,
    resolved_councils,
)
from tests.data.trap_rows import (
    ONS,
    latest_of,
    receipt,
    rows_of,
)


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
