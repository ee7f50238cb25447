"""In which order case studies stand for a place, and the words beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.model.case_rows import CaseCard, Viewpoint, cases_of, ranked_cases
from components.model.case_words import reason_line, status_line, who_and_where, year_words
from components.model.catalogue_rows import Theme
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
ATTENDANCE = Theme("attendance", "skills", "School attendance")
WORK = Theme("work", "skills", "Work")
VOTING = Theme("voting", "democracy", "Voting")
THEMES = (ATTENDANCE, WORK, VOTING)


def case(name: str, *codes: str, **changes: object) -> CaseCard:
    card = CaseCard(
        case_id=name.lower(), title=name, organisation="A body", place_name=None,
        country="United Kingdom", area_codes=codes, components=("skills",), themes=("work",),
        status="active", status_group="active", year_start=2020, year_end=None,
        year_approximate=False, summary="Something was done.", result=None, lesson=None,
        lesson_basis=None, evidence="found", evidence_note=None, kind="case study",
    )  # fmt: skip
    return replace(card, **changes)  # type: ignore[arg-type]  # changes are fields of CaseCard


def view(of: Place | None, theme: str | None = None) -> Viewpoint:
    return Viewpoint(of, theme, frozenset({"S12000049"}), PLACES)


def order(cases: list[CaseCard], seen_from: Viewpoint) -> list[str]:
    return [ranked.case.title for ranked in ranked_cases(cases, seen_from)]


def test_nearer_cases_come_first() -> None:
    cases = [
        case("abroad"), case("whole country", "K02000001"), case("nation", "E06000001"),
        case("region", "E06000010"), case("similar", "S12000049"), case("cluster", "E08000032"),
        case("here", "E08000035"),
    ]  # fmt: skip
    assert order(cases, view(LEEDS)) == [
        "here", "cluster", "similar", "region", "nation", "whole country", "abroad",
    ]  # fmt: skip


def test_the_chosen_theme_comes_before_nearness() -> None:
    cases = [case("here", "E08000035"), case("far but on attendance", themes=("attendance",))]
    assert order(cases, view(LEEDS, "attendance")) == ["far but on attendance", "here"]


def test_equally_near_cases_stand_by_evidence_then_start_then_title() -> None:
    cases = [
        case("Named only", evidence="seed", year_start=2024),
        case("Old", year_start=2009),
        case("Undated", year_start=None),
        case("B new", year_start=2023),
        case("A new", year_start=2023),
        case("A plan to 2043", year_start=2010, year_end=2043),
    ]
    expected = ["A new", "B new", "A plan to 2043", "Old", "Undated", "Named only"]
    assert order(cases, view(LEEDS)) == expected


def test_the_order_does_not_depend_on_the_order_given() -> None:
    cases = [case("One", "E08000032"), case("Two", "E08000032"), case("Three")]
    assert order(cases, view(LEEDS)) == order(cases[::-1], view(LEEDS))


def test_a_case_counts_by_its_nearest_code() -> None:
    (ranked,) = ranked_cases([case("alpha", "K02000001", "E08000035")], view(LEEDS))
    assert ranked.nearness == "here"


def test_two_unknown_clusters_are_not_the_same_cluster() -> None:
    scilly = place("E06000053", "Isles of Scilly", region="E12000009")
    city = place("E09000001", "City of London", region="E12000007")
    seen_from = Viewpoint(scilly, places={city.area_code: city})
    (ranked,) = ranked_cases([case("alpha", "E09000001")], seen_from)
    assert ranked.nearness == "nation"


@pytest.mark.parametrize(
    ("of", "code", "words"),
    [
        (LEEDS, "E08000035", "In Leeds"),
        (LEEDS, "E08000032", "Same ONS cluster as Leeds, same region"),
        (LEEDS, "S12000049", "One of the 20 councils most like Leeds"),
        (LEEDS, "E06000010", "Same region"),
        (LEEDS, "E12000003", "In Yorkshire and The Humber"),
        (LEEDS, ENGLAND, "Across England"),
        (LEEDS, "K02000001", "Across the United Kingdom"),
        (LEEDS, "E06000001", None),
        (BASILDON, "E10000012", "In Essex"),
        (BASILDON, "E07000067", "Same county"),
        (ESSEX, "E07000067", "In Essex"),
        (YORKSHIRE, "E08000035", "In Yorkshire and The Humber"),
        (UK, "S12000049", "In the United Kingdom"),
    ],
)
def test_the_reason_says_where_the_case_lies(of: Place, code: str, words: str | None) -> None:
    (ranked,) = ranked_cases([case("alpha", code, themes=())], view(of))
    assert reason_line(ranked, of, THEMES, "skills") == words


def test_a_nation_without_regions_is_not_called_a_region() -> None:
    (ranked,) = ranked_cases([case("alpha", "S12000042")], view(GLASGOW))
    assert (ranked.nearness, ranked.same_region) == ("nation", False)
    assert reason_line(ranked, GLASGOW, THEMES, "skills") == "Theme: work"


def test_the_chosen_theme_stands_in_the_reason() -> None:
    alpha = case("alpha", "E08000032", themes=("work", "attendance"))
    (ranked,) = ranked_cases([alpha], view(LEEDS, "attendance"))
    assert reason_line(ranked, LEEDS, THEMES, "skills") == (
        "Same ONS cluster as Leeds, same region · theme: school attendance"
    )


def test_a_case_that_is_not_near_names_its_themes_of_the_component() -> None:
    (ranked,) = ranked_cases([case("alpha", themes=("voting", "work"))], view(LEEDS))
    assert reason_line(ranked, LEEDS, THEMES, "skills") == "Theme: work"
    assert reason_line(ranked, None, THEMES) == "Theme: work and voting"


def test_a_case_without_any_reason_gives_none() -> None:
    (ranked,) = ranked_cases([case("alpha", themes=("voting",))], view(None))
    assert reason_line(ranked, None, THEMES, "skills") is None


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
