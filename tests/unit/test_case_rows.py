"""How near the place of a case is, and the words beside a case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.case_rows import CaseCard, CaseLocation, Viewpoint, cases_of, ties
from components.model.case_words import (
    change_words,
    status_line,
    status_seen_words,
    who_and_where,
    year_words,
)
from components.model.rows import Place, PlaceKind

ENGLAND, SCOTLAND = "E92000001", "S92000003"


def place(code: str, name: str, kind: PlaceKind = "council", **parts: str) -> Place:
    nation = {"E": ENGLAND, "S": SCOTLAND}.get(code[0])
    return Place(
        area_code=code, name=name, slug=name.lower(), kind=kind, council_type=None, is_current=True,
        nation_code=nation, region_code=parts.get("region"), county_code=parts.get("county"),
        cluster_id=parts.get("cluster"), population=None, population_period=None,
    )  # fmt: skip


LEEDS = place("E08000035", "Leeds", region="E12000003", cluster="A")
BRADFORD = place("E08000032", "Bradford", region="E12000003", cluster="A")
ESSEX = place("E10000012", "Essex", "county", region="E12000006")
BASILDON = place("E07000066", "Basildon", region="E12000006", county="E10000012", cluster="C")
BRAINTREE = place("E07000067", "Braintree", region="E12000006", county="E10000012", cluster="D")
GLASGOW = place("S12000049", "Glasgow City", region=SCOTLAND, cluster="B")
DUNDEE = place("S12000042", "Dundee City", region=SCOTLAND, cluster="C")
HULL = place("E06000010", "Kingston upon Hull, City of", region="E12000003", cluster="B")
YORKSHIRE = place("E12000003", "Yorkshire and The Humber", "region")
NATION = place(ENGLAND, "England", "nation")
UK = place("K02000001", "United Kingdom", "uk")
PLACES = {
    p.area_code: p
    for p in (
        LEEDS,
        BRADFORD,
        ESSEX,
        BASILDON,
        BRAINTREE,
        GLASGOW,
        DUNDEE,
        HULL,
        YORKSHIRE,
        NATION,
        UK,
    )
}


def case(name: str, *codes: str, **changes: object) -> CaseCard:
    card = CaseCard(
        case_id=name.lower(), title=name, organisation="A body", place_name=None,
        country="United Kingdom", area_codes=codes, components=("skills",), themes=("work",),
        status="active", status_group="active", year_start=2020, year_end=None,
        year_approximate=False, summary="Something was done.", result=None, lesson=None,
        lesson_basis=None, evidence="found", evidence_note=None, kind="case study",
    )  # fmt: skip
    return replace(card, **changes)  # type: ignore[arg-type]  # changes are fields of CaseCard


def view(of: Place | None) -> Viewpoint:
    return Viewpoint(of, None, frozenset({"S12000049"}), PLACES)


def near(code: str, of: Place) -> list[str]:
    """In which ways the place behind a code is near a place."""
    return [way for way, true in ties(code, view(of)).items() if true]


@pytest.mark.parametrize(
    ("of", "code", "ways"),
    [
        (LEEDS, "E08000035", ["here", "cluster", "region", "nation"]),
        (LEEDS, "E08000032", ["cluster", "region", "nation"]),
        (LEEDS, "S12000049", ["similar"]),
        (LEEDS, "E06000010", ["region", "nation"]),
        (LEEDS, "E12000003", ["region", "nation"]),
        (LEEDS, ENGLAND, ["nation"]),
        (LEEDS, "K02000001", ["country"]),
        (LEEDS, "E06000001", ["nation"]),  # a code without a place counts for its nation
        (BASILDON, "E10000012", ["county", "region", "nation"]),
        (BASILDON, "E07000067", ["county", "region", "nation"]),
        (ESSEX, "E07000067", ["inside", "region", "nation"]),
        (YORKSHIRE, "E08000035", ["inside", "nation"]),
        (GLASGOW, "S12000042", ["nation"]),  # a nation without regions is not called a region
    ],
)
def test_the_ways_in_which_a_place_is_near(of: Place, code: str, ways: list[str]) -> None:
    assert near(code, of) == ways


def test_two_unknown_clusters_are_not_the_same_cluster() -> None:
    scilly = place("E06000053", "Isles of Scilly", region="E12000009")
    city = place("E09000001", "City of London", region="E12000007")
    seen_from = Viewpoint(scilly, places={city.area_code: city})
    assert not ties("E09000001", seen_from)["cluster"]


def test_without_a_place_nothing_is_near() -> None:
    assert ties("E08000035", view(None)) == {}


def test_filtering_keeps_the_component_and_any_of_the_themes() -> None:
    cases = [
        case("a", themes=("work",)), case("b", themes=("attendance",)),
        case("c", components=("data",)),
    ]  # fmt: skip
    assert [c.title for c in cases_of(cases, "skills")] == ["a", "b"]
    assert [c.title for c in cases_of(cases, "skills", ["attendance"])] == ["b"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"year_start": None}, "Undated"),
        ({"year_start": 2015}, "2015 on"),
        ({"year_start": 2015, "status_group": "pilot"}, "from 2015"),
        ({"year_start": 2021, "status_group": "published"}, "2021"),
        ({"year_start": 2016, "year_end": 2018}, "2016–18"),
        ({"year_start": 1999, "year_end": 2003}, "1999–2003"),
        ({"year_start": 2000, "year_end": 2009}, "2000–09"),
        ({"year_start": 2019, "year_end": 2019}, "2019"),
        ({"year_start": None, "year_end": 2023}, "to 2023"),
        ({"year_start": 2021, "year_approximate": True}, "about 2021 on"),
    ],
)
def test_years_are_said_as_far_as_they_are_known(changes: dict[str, object], words: str) -> None:
    assert year_words(case("alpha", **changes)) == words


def test_the_status_stands_before_the_years() -> None:
    assert status_line(case("alpha", status_group="named only", year_start=None)) == (
        "Named only · Undated"
    )


@pytest.mark.parametrize(
    ("organisation", "name", "words"),
    [
        ("Leeds City Council", "Leeds", "Leeds City Council"),
        ("Bristol City Council", "Bristol, City of", "Bristol City Council"),
        ("Transport for West Midlands", "West Midlands", "Transport for West Midlands"),
        (
            "Leeds City Council and London Borough of Croydon",
            "Leeds and Croydon",
            "Leeds City Council and London Borough of Croydon",
        ),
        (
            "Derbyshire County Council",
            "Ashbourne, Derbyshire",
            "Derbyshire County Council · Ashbourne, Derbyshire",
        ),
        ("SSEN", "Oxfordshire", "SSEN · Oxfordshire"),
        ("Saihub.info", None, "Saihub.info"),
    ],
)
def test_the_place_is_named_unless_the_organisation_says_it(
    organisation: str, name: str | None, words: str
) -> None:
    assert who_and_where(case("alpha", organisation=organisation, place_name=name)) == words


@pytest.mark.parametrize(
    ("status", "seen", "words"),
    [
        ("active", 2023, "Active. The newest dated source is of 2023."),
        ("active", None, "Active. No source gives a date for this."),
        ("pilot (as reported in 2021)", 2021, "Pilot (as reported in 2021)."),
    ],
)
def test_the_status_as_last_seen_has_its_date_where_one_is_known(
    status: str, seen: int | None, words: str
) -> None:
    assert status_seen_words(case("alpha", status=status, status_seen=seen)) == words


def test_a_code_that_is_no_more_says_whose_figures_stand_there() -> None:
    somerset = ("E07000188", "E06000066", "Somerset", "Sedgemoor")
    assert change_words(CaseLocation(*somerset, "merged", 2023)) == (
        "Sedgemoor became part of Somerset in 2023. Figures are those of Somerset, which is "
        "larger, so they say less about the case."
    )
    barnsley = ("E08000016", "E08000038", "Barnsley", "Barnsley")
    assert change_words(CaseLocation(*barnsley, "recoded", 2025)) == (
        "Barnsley had the code E08000016 until 2025; it is E08000038 today, the same area."
    )
    assert "before" in change_words(CaseLocation(*barnsley, "recoded", None))
    county = ("E10000027", "E06000066", "Somerset", "Somerset")
    assert change_words(CaseLocation(*county, "predecessor", 2023)) == (
        "The county of Somerset became the council of Somerset in 2023; the area is the same."
    )
