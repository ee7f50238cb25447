"""Places as rows: kinds, regions, slugs; and the other words for them."""

from __future__ import annotations

import json

import pytest

from loaders.errors import ExplorerError, MalformedFileError
from loaders.place_aliases import aliases
from loaders.place_rows import place_rows
from loaders.published import AreaChange
from loaders.sources import geography
from loaders.sources.area_lookups import Authority, Names
from loaders.sources.geography import Area, Geography
from tests.unit.loaders.made import place

EAST_MIDLANDS, YORKSHIRE = "E12000004", "E12000003"


def area(code: str, name: str, level: str = "ltla", parents=(), end: int | None = None) -> Area:
    return Area(code, name, (level,), tuple(parents), end)


def rows(areas: list[Area], observed=None, changes=(), population=None):
    world = Geography({a.code: a for a in areas}, {("global", "E06000023"): "D"}, {})
    found = place_rows(observed or {}, world, changes, population or {})
    return {row.area_code: row for row in found}


def test_a_council_in_force_carries_kind_type_region_county_cluster_and_population():
    found = rows(
        [area("E07000148", "Norwich", parents=("E10000020", "E12000006", "E92000001"))],
        population={"E07000148": (143922, "Census 2021")},
    )["E07000148"]
    assert (found.kind, found.council_type, found.is_current) == ("council", "District", True)
    assert (found.nation_code, found.region_code) == ("E92000001", "E12000006")
    assert (found.county_code, found.slug) == ("E10000020", "norwich")
    assert (found.population, found.population_period) == (143922, "Census 2021")


def test_a_name_turned_round_is_put_as_people_say_it():
    found = rows([area("E06000023", "Bristol, City of")])["E06000023"]
    assert (found.name, found.slug, found.cluster_id) == ("Bristol", "bristol", "D")


@pytest.mark.parametrize("code", ["E06000012", "E06000013"])
def test_both_councils_of_northern_lincolnshire_lie_in_yorkshire_and_the_humber(code):
    parents = ("E47000017", EAST_MIDLANDS, "E92000001")
    assert rows([area(code, "A", parents=parents)])[code].region_code == YORKSHIRE


@pytest.mark.parametrize(
    ("code", "nation"),
    [("S12000049", "S92000003"), ("W06000015", "W92000004"), ("N09000003", "N92000002")],
)
def test_a_nation_without_regions_is_the_region_of_its_councils(code, nation):
    found = rows([area(code, "Somewhere", parents=(nation,))])[code]
    assert (found.nation_code, found.region_code) == (nation, nation)


def test_an_abolished_county_is_history_and_a_present_one_can_be_chosen():
    found = rows(
        [
            area("E10000006", "Cumbria", "utla", ("E12000002",), end=2022),
            area("E10000020", "Norfolk", "utla", ("E12000006",)),
        ],
        observed={"E10000006": "Cumbria", "E10000020": "Norfolk"},
    )
    assert (found["E10000006"].kind, found["E10000006"].is_current) == ("other", False)
    assert found["E10000006"].slug is None
    assert (found["E10000020"].kind, found["E10000020"].slug) == ("county", "norfolk")


def test_an_abolished_district_is_a_former_council_in_the_region_of_its_heir():
    changes = [AreaChange("E07000048", "Christchurch", "E06000058", "BCP", "merged", 2019)]
    found = rows([area("E06000058", "BCP", parents=("E12000009",))], changes=changes)
    old = found["E07000048"]
    assert (old.name, old.kind, old.is_current) == ("Christchurch", "former_council", False)
    assert (old.region_code, old.county_code, old.slug) == ("E12000009", None, None)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("TLE", "itl"),
        ("TLE42", "itl"),
        ("E47000001", "combined_authority"),
        ("E23000010", "police_force"),
        ("W15000003", "police_force"),
        ("E12000003", "region"),
        ("W92000004", "nation"),
        ("K02000001", "uk"),
        ("K03000001", "other"),
        ("E67000001", "other"),
        ("na-glasgow-city-region", "other"),
    ],
)
def test_every_code_with_observations_is_a_place_of_some_kind(code, kind):
    assert rows([], observed={code: "Somewhere"})[code].kind == kind


def test_a_region_and_a_county_of_one_name_get_slugs_of_their_own():
    found = rows(
        [area("E10000099", "London", "utla")],
        observed={"E10000099": "London", "E12000007": "London"},
    )
    assert {row.slug for row in found.values()} == {"london", "london-region"}


def test_two_places_that_nothing_tells_apart_are_refused():
    twins = [area(f"E0600009{n}", "Twin") for n in range(3)]
    with pytest.raises(ExplorerError, match="twin-council"):
        rows(twins)


def folded(found, kind=None):
    return {(a.folded, a.area_code) for a in found if kind in (None, a.kind)}


BCP = place("E06000058", "Bournemouth, Christchurch and Poole")
MERGED = AreaChange("E07000048", "Christchurch", "E06000058", BCP.name, "merged", 2019)
NOBODY = Names({}, [])


def test_an_old_name_leads_to_the_council_of_today_and_says_so():
    found = aliases([BCP], {}, [MERGED], NOBODY)
    (old,) = [a for a in found if a.kind == "former_name"]
    assert (old.folded, old.area_code) == ("christchurch", "E06000058")
    assert old.note == "Christchurch is now part of Bournemouth, Christchurch and Poole"


def test_a_split_county_leads_to_both_halves():
    halves = [place("E06000063", "Cumberland"), place("E06000064", "Westmorland and Furness")]
    changes = [
        AreaChange("E10000006", "Cumbria", half.area_code, half.name, "split", 2023)
        for half in halves
    ]
    found = [a for a in aliases(halves, {}, changes, NOBODY) if a.kind == "former_name"]
    assert folded(found) == {("cumbria", "E06000063"), ("cumbria", "E06000064")}
    notes = {a.note for a in found}
    assert notes == {"Cumbria was split between Cumberland and Westmorland and Furness in 2023"}


def test_an_old_name_that_a_council_still_bears_is_no_alias_of_another():
    dorset = place("E06000059", "Dorset")
    change = AreaChange("E10000009", "Dorset", "E06000058", BCP.name, "split", 2019)
    found = aliases([dorset, BCP], {}, [change], NOBODY)
    assert ("dorset", "E06000058") not in folded(found)
    assert ("dorset", "E06000059") in folded(found, "name")


def test_present_and_former_codes_are_words_for_a_place():
    found = aliases([BCP], {}, [MERGED], NOBODY)
    assert folded(found, "code") == {("e06000058", "E06000058")}
    assert folded(found, "former_code") == {("e07000048", "E06000058")}


def test_a_variant_counts_only_if_it_leads_to_one_place():
    places = [place("E06000063", "Cumberland"), BCP]
    register = Names(
        {"CBD": Authority("CBD", "E06000063", "", False),
         "BPC": Authority("BPC", "E06000058", "", False)},
        [("BCP Council", "BPC"), ("The Council", "BPC"), ("The Council", "CBD")],
    )  # fmt: skip
    found = aliases(places, {}, [], register)
    assert ("bcp council", "E06000058") in folded(found, "variant")
    assert not any(word == "the council" for word, _ in folded(found))


def test_names_of_an_ended_council_follow_the_chain_to_its_heir():
    somerset = place("E06000066", "Somerset")
    register = Names(
        {"TAU": Authority("TAU", "E07000190", "SWT", True),
         "SWT": Authority("SWT", "E07000246", "SOM", True),
         "SOM": Authority("SOM", "E06000066", "", False)},
        [("Taunton Deane Borough Council", "TAU")],
    )  # fmt: skip
    (old,) = [a for a in aliases([somerset], {}, [], register) if a.kind == "former_name"]
    assert (old.area_code, old.note) == (
        "E06000066",
        "Taunton Deane Borough Council is now part of Somerset",
    )


def test_a_register_that_still_has_the_old_code_gives_variants_not_old_names():
    barnsley = place("E08000038", "Barnsley")
    recoded = AreaChange("E08000016", "Barnsley", "E08000038", "Barnsley", "recoded", 2025)
    register = Names({"BNS": Authority("BNS", "E08000016", "", False)}, [("Barnsley MBC", "BNS")])
    found = aliases([barnsley], {}, [recoded], register)
    assert ("barnsley mbc", "E08000038") in folded(found, "variant")
    assert folded(found, "former_name") == set()


def test_a_ring_of_successors_ends_without_an_alias():
    register = Names(
        {"A": Authority("A", "E07000001", "B", True), "B": Authority("B", "E07000002", "A", True)},
        [("Nowhere", "A")],
    )
    assert "nowhere" not in {word for word, _ in folded(aliases([BCP], {}, [], register))}


def written(tmp_path, similar):
    codes = [f"E0600{n:04}" for n in range(1, 23)]
    areas = {
        code: {"areacd": code, "areanm": f"Council {code}", "level": ["ltla"], "parents": []}
        for code in codes
    }
    clusters = {"lookup": {code: {"global": "a"} for code in codes[1:]}}
    others = {code: {name: similar(code, codes) for name in geography.SETS} for code in codes}
    for name, content in (
        (geography.AREAS_FILE, areas),
        (geography.CLUSTERS_FILE, clusters),
        (geography.SIMILAR_FILE, others | {"E10000020": {"global": ["E10000001"]}}),
    ):
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


def nearest(code, codes):
    return [other for other in codes if other != code][:20]


def test_neighbours_of_counties_are_left_out_and_counted(tmp_path):
    world, receipt = geography.load(written(tmp_path, nearest))
    assert len(world.councils) == 22
    assert receipt.files[2].dropped == {"neighbours of counties and combined authorities": 1}
    assert receipt.notes == ("no global cluster: Council E06000001",)
    assert world.clusters["global", "E06000002"] == "A"


@pytest.mark.parametrize(
    "similar",
    [
        lambda code, codes: nearest(code, codes)[:19],
        lambda code, codes: [code, *nearest(code, codes)[:19]],
        lambda code, codes: [*nearest(code, codes)[:19], "E07000048"],
    ],
    ids=["nineteen", "itself", "a former council"],
)
def test_neighbours_must_be_twenty_other_councils_in_force(tmp_path, similar):
    with pytest.raises(MalformedFileError, match=r"areas-similar\.json"):
        geography.load(written(tmp_path, similar))
