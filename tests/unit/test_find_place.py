"""The place finder, on the names and postcodes that are shipped."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.model.place_names import MAX_TYPED_CHARACTERS, Found, place_label
from components.model.rows import CHOOSABLE_KINDS
from loaders.find_place import MAX_CHOICES, WHAT_CAN_BE_TYPED, find_place
from loaders.paths import PLACES, SQL
from loaders.place_reads import choosable_places

_CSV = "INSERT INTO {} BY NAME SELECT * FROM read_csv(?, all_varchar = true)"
_PARQUET = "INSERT INTO {} BY NAME SELECT * FROM read_parquet(?)"
TABLES = {
    "places.csv": _CSV.format("place"),
    "area_changes.csv": _CSV.format("area_change"),
    "place_aliases.csv": _CSV.format("place_alias"),
    "postcode_sectors.parquet": _PARQUET.format("postcode_sector"),
    "postcode_exceptions.parquet": _PARQUET.format("postcode_exception"),
}
SLUGS = "SELECT area_code FROM place WHERE slug IS NOT NULL ORDER BY area_code"


@pytest.fixture(scope="module")
def cursor() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute((SQL / "schema.sql").read_text("utf-8"))
        for file, fill in TABLES.items():
            connection.execute(fill, [str(PLACES / file)])
        yield connection.cursor()


def names(found: Found) -> list[str]:
    return [place.name for place in found.choices]


@pytest.mark.parametrize(
    ("typed", "area_code"),
    [
        (" leeds ", "E08000035"),
        ("LEEDS", "E08000035"),
        ("leeds city council", "E08000035"),
        ("Norfolk", "E10000020"),
        ("Norfolk (county)", "E10000020"),
        ("Norfolk County Council", "E10000020"),
        ("Western Isles", "S12000013"),
        ("Na h-Eileanan Siar", "S12000013"),
        ("Durham", "E06000047"),
        ("Hull", "E06000010"),
        ("Bristol", "E06000023"),
        ("St Helens", "E08000013"),
        ("Ynys Môn", "W06000001"),
        ("Londonderry", "N09000005"),
        ("Herts", "E10000015"),
        ("Glasgow", "S12000049"),
        ("City of London", "E09000001"),
        ("london", "E12000007"),
        ("yorkshire-and-the-humber", "E12000003"),
        ("The North East", "E12000001"),
        ("wales", "W92000004"),
        ("uk", "K02000001"),
        ("United Kingdom", "K02000001"),
        ("e08000035", "E08000035"),
    ],
)
def test_a_name_label_slug_or_code_leads_to_its_place(
    cursor: duckdb.DuckDBPyConnection, typed: str, area_code: str
) -> None:
    found = find_place(cursor, typed)
    assert found.place is not None
    assert (found.state, found.place.area_code, found.sentence) == ("place", area_code, None)


@pytest.mark.parametrize(
    ("typed", "name", "sentence"),
    [
        ("Christchurch", "Bournemouth, Christchurch and Poole",
         "Christchurch is now part of Bournemouth, Christchurch and Poole."),
        ("East Dorset", "Dorset", "East Dorset is now part of Dorset."),
        ("Sedgemoor", "Somerset", "Sedgemoor is now part of Somerset."),
        ("taunton deane", "Somerset", "Taunton Deane is now part of Somerset."),
        ("E08000016", "Barnsley", "E08000016 is the former code of Barnsley."),
    ],
)  # fmt: skip
def test_an_old_name_or_code_leads_to_what_it_became_and_says_so(
    cursor: duckdb.DuckDBPyConnection, typed: str, name: str, sentence: str
) -> None:
    found = find_place(cursor, typed)
    assert found.place is not None
    assert (found.place.name, found.sentence) == (name, sentence)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Cumbria", ["Cumberland", "Westmorland and Furness"]),
        ("Northamptonshire", ["North Northamptonshire", "West Northamptonshire"]),
        ("Newcastle", ["Newcastle upon Tyne", "Newcastle-under-Lyme"]),
        ("E67000001", ["City of London", "Hackney"]),
    ],
)
def test_a_text_that_means_several_places_leaves_the_choice(
    cursor: duckdb.DuckDBPyConnection, typed: str, expected: list[str]
) -> None:
    found = find_place(cursor, typed)
    assert (found.state, found.place, names(found)) == ("choices", None, expected)
    assert found.sentence is not None
    assert found.sentence.endswith("Choose one.")


def test_yorkshire_is_no_place_of_its_own(cursor: duckdb.DuckDBPyConnection) -> None:
    found = find_place(cursor, "Yorkshire")
    assert {"North Yorkshire", "East Riding of Yorkshire", "Yorkshire and The Humber"} <= set(
        names(found)
    )


@pytest.mark.parametrize(
    ("typed", "area_code"),
    [
        ("LS1 1UR", "E08000035"),
        ("ls11ur", "E08000035"),
        ("S1 2HH", "E08000039"),
        ("S70 2TA", "E08000038"),
        ("TR1 2TH", "E06000052"),
        ("CA3 8NA", "E06000063"),
        ("LS1 1", "E08000035"),
        ("AB10", "S12000033"),
    ],
)
def test_a_postcode_leads_to_its_council(
    cursor: duckdb.DuckDBPyConnection, typed: str, area_code: str
) -> None:
    found = find_place(cursor, typed)
    assert found.place is not None
    assert found.place.area_code == area_code
    assert found.sentence is not None
    assert found.sentence.endswith(f" is in {found.place.name}.")


def test_a_postcode_outside_its_sectors_main_council_is_still_exact(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    # EC1A 1: 186 postcodes in Islington, five in the City of London, this one among them
    main, apart = find_place(cursor, "EC1A 1BB"), find_place(cursor, "EC1A 1HQ")
    assert main.place is not None
    assert apart.place is not None
    assert (main.place.name, apart.place.name) == ("Islington", "City of London")


def test_a_shared_sector_leaves_the_choice_the_larger_share_first(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    found = find_place(cursor, "EC1A 1")
    assert (found.basis, names(found)) == ("sector", ["Islington", "City of London"])


def test_ab1_0_with_its_space_is_the_sector_not_the_district(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    assert names(find_place(cursor, "AB1 0")) == ["Aberdeen City", "Aberdeenshire"]


@pytest.mark.parametrize("typed", ["BT1 5GS", "bt15gs", "BT1", "BT48 6"])
def test_northern_irish_postcodes_get_a_kind_word_and_eleven_councils(
    cursor: duckdb.DuckDBPyConnection, typed: str
) -> None:
    found = find_place(cursor, typed)
    assert (found.state, found.basis, len(found.choices)) == ("choices", "northern_ireland", 11)
    assert {place.nation_code for place in found.choices} == {"N92000002"}
    assert found.sentence is not None
    assert "please choose one of the eleven councils" in found.sentence


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("ZZ1 1ZZ", "not in the postcode list"),
        ("JE2 3AB", "Jersey, which is not part of the United Kingdom"),
        ("Isle of Man", "The Isle of Man is not part of the United Kingdom"),
        ("TLE42", "TLE42 is the code of another kind of area, Leeds."),
        ("E99999999", "No place has the code E99999999."),
        ("", WHAT_CAN_BE_TYPED),
        ("🙂 \x00", WHAT_CAN_BE_TYPED),
        ("Paris", "We know no place called “Paris”."),
        ("<script>alert(1)</script>", "We know no place called"),
        ("'; drop table place; --", "We know no place called"),
        ("x" * 1000, "x…”"),
        ("Leeds" * 200, "…”"),
    ],
)
def test_what_leads_nowhere_gets_a_sentence_and_no_place(
    cursor: duckdb.DuckDBPyConnection, typed: str, says: str
) -> None:
    found = find_place(cursor, typed)
    assert (found.state, found.place, found.choices) == ("nothing", None, ())
    assert found.sentence is not None
    assert says in found.sentence
    assert len(found.sentence) < 200


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Sheffeild", "Sheffield"),
        ("Brimingham", "Birmingham"),
        ("Glascow", "Glasgow City"),
        ("Wrexam", "Wrexham"),
        ("Norflk county council", "Norfolk"),
        ("Bath", "Bath and North East Somerset"),
        ("Kings Lynn", "King's Lynn and West Norfolk"),
    ],
)
def test_a_slip_or_a_part_of_a_name_is_forgiven_and_said(
    cursor: duckdb.DuckDBPyConnection, typed: str, name: str
) -> None:
    found = find_place(cursor, typed)
    assert found.place is not None
    assert found.place.name == name
    assert found.sentence == f"“{typed}” is read as {name}."


@pytest.mark.parametrize(
    ("typed", "name"), [("Leads", "Leeds"), ("Avon", "Stratford-on-Avon"), ("Torquay", "Torbay")]
)
def test_a_guess_is_offered_never_taken(
    cursor: duckdb.DuckDBPyConnection, typed: str, name: str
) -> None:
    found = find_place(cursor, typed)
    assert (found.state, names(found)) == ("choices", [name])
    assert found.sentence == f"No place is called “{typed}”. Did you mean {name}?"


def test_south_yorkshire_is_never_taken_for_south_ayrshire(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    # their Jaro-Winkler similarity is 0.94, and three letters differ
    whole, misspelt = find_place(cursor, "South Yorkshire"), find_place(cursor, "South Yorkshyre")
    assert names(whole) == ["Doncaster", "Rotherham", "Barnsley", "Sheffield"]
    assert misspelt.place is None


@pytest.mark.parametrize(
    ("typed", "sentence", "count"),
    [
        ("Greater Manchester", "is a combined authority whose area holds 10 councils", 10),
        ("Berkshire", "Berkshire is six councils", 6),
        ("Merseyside", "Merseyside is five councils", 5),
        ("Great Britain", "Great Britain is England, Scotland and Wales", 3),
    ],
)
def test_a_name_of_several_councils_lists_them(
    cursor: duckdb.DuckDBPyConnection, typed: str, sentence: str, count: int
) -> None:
    found = find_place(cursor, typed)
    assert len(found.choices) == count
    assert found.sentence is not None
    assert found.sentence.endswith(f"{sentence}. Choose one.")


def test_a_word_of_many_names_gives_the_first_and_says_how_many(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    found = find_place(cursor, "north")
    assert len(found.choices) == MAX_CHOICES
    assert found.sentence is not None
    assert f"the first {MAX_CHOICES} are here" in found.sentence


def test_every_place_is_found_by_its_name_label_slug_and_code(
    cursor: duckdb.DuckDBPyConnection,
) -> None:
    codes = [code for (code,) in cursor.execute(SLUGS).fetchall()]
    places = choosable_places(cursor, codes)
    assert len(places) > 361
    for place in places:
        for typed in (place.name, place_label(place), place.slug or "", place.area_code):
            found = find_place(cursor, typed)
            assert found.place == place, typed


def test_text_beyond_the_limit_is_not_read(cursor: duckdb.DuckDBPyConnection) -> None:
    found = find_place(cursor, "Leeds" + " " * MAX_TYPED_CHARACTERS + "nonsense")
    assert found.place is not None
    assert found.place.name == "Leeds"


typed_texts = st.one_of(
    st.text(max_size=150),
    st.from_regex(r"[A-Za-z]{1,2}[0-9]{1,2}[A-Z]? ?[0-9]?[A-Za-z]{0,2}", fullmatch=True),
    st.from_regex(r"[EWSNK][0-9]{8}", fullmatch=True),
    st.sampled_from(
        ["newcastle", "york", "cumbria", "london", "city of", "north", "isle of"]
    ).flatmap(lambda name: st.text(max_size=3).map(lambda more: name + more)),
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=typed_texts)
def test_any_text_is_answered_and_whatever_comes_back_can_be_chosen(
    cursor: duckdb.DuckDBPyConnection, text: str
) -> None:
    found = find_place(cursor, text)
    assert (found.place is not None) == (found.state == "place")
    assert bool(found.choices) == (found.state == "choices")
    assert found.state != "nothing" or found.sentence
    for place in (*found.choices, *([found.place] if found.place else [])):
        assert place.slug
        assert place.is_current
        assert place.kind in CHOOSABLE_KINDS
