"""The places there are: 361 councils, where each belongs, and how each is found."""

from __future__ import annotations

from collections import Counter

import pyarrow.parquet as pq
import pytest

from components.model.place_names import fold_name
from loaders.paths import PLACES
from tests.data.harvested import changes, csv_rows, observations, places

COUNCILS = {code: p for code, p in places().items() if p.kind == "council"}
CHOOSABLE = {code: p for code, p in places().items() if p.slug is not None}
BY_PREFIX = {"E06": 63, "E07": 164, "E08": 36, "E09": 33, "N09": 11, "S12": 32, "W06": 22}


def test_exactly_361_rows_are_current_councils_by_the_counts_of_each_kind():
    assert len(COUNCILS) == 361
    assert all(council.is_current for council in COUNCILS.values())
    assert Counter(code[:3] for code in COUNCILS) == BY_PREFIX


def test_every_code_of_any_observation_is_a_place():
    assert {row.area_code for row in observations()} <= set(places())


def test_what_can_be_chosen_is_councils_counties_regions_nations_and_the_uk():
    assert Counter(p.kind for p in CHOOSABLE.values()) == {
        "council": 361, "county": 21, "region": 9, "nation": 4, "uk": 1,
    }  # fmt: skip
    assert all(p.is_current for p in CHOOSABLE.values())


def test_every_slug_is_of_one_place_and_reads_as_its_name():
    slugs = [p.slug for p in CHOOSABLE.values()]
    assert len(set(slugs)) == len(slugs)
    for p in CHOOSABLE.values():
        assert p.slug.startswith(fold_name(p.name).replace(" ", "-"))


def test_regions_hold_as_many_councils_as_they_do():
    found = Counter(p.region_code for p in COUNCILS.values())
    assert found == {
        "E12000001": 12, "E12000002": 35, "E12000003": 15, "E12000004": 35, "E12000005": 30,
        "E12000006": 45, "E12000007": 33, "E12000008": 64, "E12000009": 27,
        "S92000003": 32, "W92000004": 22, "N92000002": 11,
    }  # fmt: skip


@pytest.mark.parametrize("code", ["E06000012", "E06000013"])
def test_northern_lincolnshire_is_in_yorkshire_and_the_humber(code):
    assert COUNCILS[code].region_code == "E12000003"


def test_districts_lie_in_counties_that_can_be_chosen_and_nothing_else_does():
    for code, council in COUNCILS.items():
        assert (council.county_code is not None) == code.startswith("E07")
        assert council.county_code is None or council.county_code in CHOOSABLE
    assert sum(p.county_code is not None for p in places().values()) == 164


def test_every_council_has_residents_and_says_of_when():
    assert sum(p.population for p in COUNCILS.values()) == 66_948_401
    periods = {(code[0], p.population_period) for code, p in COUNCILS.items()}
    assert periods == {
        ("E", "Census 2021"), ("W", "Census 2021"), ("N", "Census 2021"), ("S", "mid-2022"),
    }  # fmt: skip
    others = [p for code, p in places().items() if code not in COUNCILS]
    assert all(p.population is None and p.population_period is None for p in others)


def test_every_council_but_three_is_in_a_cluster_that_is_described():
    described = {
        row["cluster_id"]
        for row in csv_rows(PLACES / "clusters.csv")
        if row["cluster_set"] == "global"
    }
    without = {p.name for p in COUNCILS.values() if p.cluster_id is None}
    assert without == {"City of London", "Isles of Scilly", "Orkney Islands"}
    assert {p.cluster_id for p in COUNCILS.values()} - {None} == described == set("ABCD")


def test_every_council_has_twenty_neighbours_in_each_of_three_sets():
    rows = csv_rows(PLACES / "neighbours.csv")
    assert len(rows) == 361 * 20 * 3
    ranks = Counter((row["set_id"], row["area_code"]) for row in rows)
    assert set(ranks.values()) == {20}
    assert {row["neighbour_code"] for row in rows} <= set(COUNCILS)
    assert not [row for row in rows if row["area_code"] == row["neighbour_code"]]


def test_one_neighbour_in_five_lies_in_another_nation():
    rows = [r for r in csv_rows(PLACES / "neighbours.csv") if r["set_id"] == "global"]
    abroad = sum(
        COUNCILS[r["area_code"]].nation_code != COUNCILS[r["neighbour_code"]].nation_code
        for r in rows
    )
    assert round(100 * abroad / len(rows)) == 19


def test_every_change_leads_from_a_code_out_of_use_to_a_council_of_today():
    for change in changes():
        assert change.new_code in COUNCILS
        assert change.old_code in places()
        assert not places()[change.old_code].is_current


def test_the_predecessors_are_three_counties_and_the_joint_areas_two():
    predecessors = {c.old_code: c.new_code for c in changes() if c.kind == "predecessor"}
    assert predecessors == {
        "E10000002": "E06000060", "E10000023": "E06000065", "E10000027": "E06000066",
    }  # fmt: skip
    joint = {(c.old_code, c.new_code) for c in changes() if c.kind == "joint"}
    assert joint == {
        ("E67000001", "E09000001"), ("E67000001", "E09000012"),
        ("E67000002", "E06000053"), ("E67000002", "E06000052"),
    }  # fmt: skip


def aliases_of(word: str) -> set[tuple[str, str]]:
    return {
        (row["area_code"], row["kind"])
        for row in csv_rows(PLACES / "place_aliases.csv")
        if row["folded"] == fold_name(word)
    }


def test_every_alias_leads_to_a_place_that_can_be_chosen_and_folds_as_typed_words_do():
    for row in csv_rows(PLACES / "place_aliases.csv"):
        assert row["area_code"] in CHOOSABLE
        assert row["folded"] == fold_name(row["alias"])


@pytest.mark.parametrize(
    ("word", "code", "kind"),
    [
        ("Leeds", "E08000035", "name"),
        ("Christchurch", "E06000058", "former_name"),
        ("Cumbria", "E06000063", "former_name"),
        ("Cumbria", "E06000064", "former_name"),
        ("Bristol, City of", "E06000023", "variant"),
        ("Hull", "E06000010", "variant"),
        ("Caerdydd", "W06000015", "variant"),
        ("Ynys Môn", "W06000001", "variant"),
        ("Western Isles", "S12000013", "variant"),
        ("Basingstoke & Deane", "E07000084", "name"),
        ("Taunton Deane", "E06000066", "former_name"),
        ("E08000016", "E08000038", "former_code"),
        ("E08000038", "E08000038", "code"),
        ("Norfolk", "E10000020", "name"),
        ("Dorset", "E06000059", "name"),
    ],
)
def test_a_word_leads_to_its_place(word, code, kind):
    assert (code, kind) in aliases_of(word)


def test_a_name_still_in_use_leads_nowhere_else():
    assert aliases_of("Dorset") == {("E06000059", "name")}
    assert aliases_of("Buckinghamshire") == {("E06000060", "name")}


def test_every_former_name_says_what_became_of_it():
    rows = [r for r in csv_rows(PLACES / "place_aliases.csv") if r["kind"] == "former_name"]
    assert len(rows) >= 55
    for row in rows:
        assert CHOOSABLE[row["area_code"]].name in row["note"]


def test_no_alias_is_garbled():
    for row in csv_rows(PLACES / "place_aliases.csv"):
        assert not set("ï�¿½") & set(row["alias"])
        assert not row["alias"].islower()


def test_every_sector_has_one_main_council_that_holds_the_most_postcodes():
    sectors = pq.read_table(PLACES / "postcode_sectors.parquet").to_pylist()
    mains = Counter(row["sector"] for row in sectors if row["is_main"])
    assert len(mains) == 12_018
    assert set(mains.values()) == {1}
    most = {row["sector"]: row["postcodes"] for row in sectors if row["is_main"]}
    assert all(row["postcodes"] <= most[row["sector"]] for row in sectors)
    assert sum(row["postcodes"] for row in sectors) == 2_636_121


def test_exceptions_lie_in_another_council_of_their_sector():
    table = pq.read_table(PLACES / "postcode_exceptions.parquet").to_pylist()
    sectors = pq.read_table(PLACES / "postcode_sectors.parquet").to_pylist()
    elsewhere = Counter(
        {(r["sector"], r["area_code"]): r["postcodes"] for r in sectors if not r["is_main"]}
    )
    found = Counter((row["postcode"][:-2], row["area_code"]) for row in table)
    assert found == elsewhere
    assert len(table) == 97_566


def test_no_postcode_of_northern_ireland_is_shipped():
    for name, column in (("postcode_sectors", "sector"), ("postcode_exceptions", "postcode")):
        words = pq.read_table(PLACES / f"{name}.parquet")[column].to_pylist()
        assert [word for word in words if word.startswith("BT")] == []
